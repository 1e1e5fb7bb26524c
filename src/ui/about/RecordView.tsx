import {h} from 'preact';
import type {VisitorRecord} from '../types.js';
import type {AboutProps} from './AboutProps.js';

/** Puts a file into the visitor's downloads: a link of the page's own, pressed by script and gone again. */
function download({name, content}: VisitorRecord['file']): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type: 'application/json'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The evidence of the visitor's choice, to see, copy and keep (PIPA art. 22(3): the controller bears the proof, and the visitor has the same paper). */
export function RecordView({evidence, more, parts}: AboutProps) {
  const texts = more.record;
  const {record, file} = evidence ?? {};
  const when = new Intl.DateTimeFormat(parts.language, {dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Seoul'});
  const rows: [string, string | undefined][] = record
    ? [
        [texts.at, `${when.format(new Date(record.at))} (${record.at})`],
        [texts.level, texts.levels[record.level]],
        [texts.method, record.method && texts.methods[record.method]],
        [texts.version, record.policy.version],
        [texts.id, record.id],
        [texts.shown, record.text?.hash ?? undefined],
        [texts.hash, record.hash ?? undefined],
      ]
    : [];

  return (
    <details class="extra">
      <summary>{texts.title}</summary>
      <p>
        {record ? texts.intro : texts.none} {record && !record.context && texts.bare}
      </p>
      {record && file && (
        <div>
          <dl>
            {rows.map(
              ([label, value]) =>
                value && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd class={/^[0-9a-f]{32,}$/.test(value) ? 'code' : ''}>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          <button
            type="button"
            part="button"
            data-dongui-action="copy-record"
            onClick={async ({currentTarget}) => {
              const status = currentTarget.parentNode?.querySelector('[role=status]');
              const copied = await navigator.clipboard?.writeText(file.content).then(
                () => true,
                () => false,
              );
              if (status) {
                status.textContent = copied ? texts.copied : texts.notCopied;
              }
            }}
          >
            {texts.copy}
          </button>{' '}
          <button type="button" part="button" data-dongui-action="download-record" onClick={() => download(file)}>
            {texts.download}
          </button>
          <p role="status" class="small" />
        </div>
      )}
    </details>
  );
}
