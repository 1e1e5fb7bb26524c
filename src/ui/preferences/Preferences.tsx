import {h} from 'preact';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Item, Level, Service} from '../../model/types.js';
import type {PreferencesTexts} from '../locales/types.js';
import {policyOf} from '../policyOf.js';
import type {Notice} from '../types.js';
import type {View} from '../View.js';
import {Essential} from './Essential.js';
import type {Extras} from './Extras.js';
import {Levels} from './Levels.js';
import {PurposeBlock} from './PurposeBlock.js';
import type {Draft} from './readDraft.js';
import {Status} from './Status.js';

export interface PreferencesProps extends View {
  more: PreferencesTexts;
  draft: Draft;
  services: readonly Service[] | 'loading' | 'failed';
  extras: Extras | undefined;
  /** What a withdrawal has just done. */
  withdrawn: Extract<Notice, {kind: 'withdrawn'}> | undefined;
  change(id: string, value: boolean): void;
  setLevel(level: Level): void;
  /** Of one purpose, or of everything. */
  withdraw(id?: string): void;
  save(): void;
  decideAll(value: boolean): void;
  close(): void;
}

/** The second layer: everything about every cookie, and a switch for each that is optional. */
export function Preferences(props: PreferencesProps) {
  const {texts, more, parts, extras, withdrawn, close, save, decideAll} = props;
  const {settings, store} = parts;
  const policy = policyOf(settings);
  // For children under 14 there is nothing to decide.
  const open = store.policy.signal !== 'minor';

  return (
    // Escape ends it at once: the close event comes a while after, and a press of the trigger in between would be lost.
    <dialog part="preferences" aria-labelledby="preferences-title" onCancel={close} onClose={close}>
      <div class="sheet">
        <div class="head">
          <h2 id="preferences-title" part="title" tabIndex={-1}>
            {texts.settings}
          </h2>
          <button type="button" class="close" part="close" aria-label={more.close} data-dongui-action="close" onClick={close}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 4l12 12M16 4L4 16" />
            </svg>
          </button>
        </div>
        <div class="body">
          {withdrawn && extras && <extras.Withdrawn {...props} withdrawn={withdrawn} more={extras.texts} newWindow={more.newWindow} />}
          <p>{more.intro}</p>
          <Status {...props} />
          {open && <Levels {...props} />}
          <Essential {...props} />
          <section>
            <h3>
              <span class="tag">[{more.optional}]</span> {texts.names.marketing}
            </h3>
            <p>
              {more.marketing.description} {more.marketing.refusal}
            </p>
            {marketingPurposes(store.policy).map(purpose => (
              <PurposeBlock key={purpose.id} {...props} purpose={purpose} switches={open} />
            ))}
          </section>
          <details>
            <summary>{more.itemsTitle}</summary>
            <dl class="items">
              {(Object.keys(texts.item) as Item[]).map(item => (
                <div key={item}>
                  <dt>{texts.item[item]}</dt>
                  <dd>{more.itemDescriptions[item]}</dd>
                </div>
              ))}
            </dl>
          </details>
          {extras && (
            <extras.About
              {...props}
              more={extras.texts}
              disclosure={extras.disclosure}
              evidence={extras.evidence}
              newWindow={more.newWindow}
            />
          )}
          <p class="small">
            {policy.url && (
              <a href={policy.url} part="link">
                {texts.policy}
              </a>
            )}
            {policy.url && policy.version && ` (${policy.version})`}
          </p>
        </div>
        {open && (
          <div class="foot">
            <button type="button" class="primary" part="button save" data-dongui-action="save" onClick={save}>
              {more.save}
            </button>
            <button type="button" part="button agree" data-dongui-action="accept-all" onClick={() => decideAll(true)}>
              {more.agreeAll}
            </button>
            <button type="button" part="button disagree" data-dongui-action="reject-all" onClick={() => decideAll(false)}>
              {more.disagreeAll}
            </button>
            <p class="small">{more.hint}</p>
          </div>
        )}
      </div>
    </dialog>
  );
}
