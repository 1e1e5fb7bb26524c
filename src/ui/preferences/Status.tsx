import {h} from 'preact';
import {addMonths} from '../../lib/addMonths.js';
import {fill} from '../../lib/fill.js';
import {formatDate} from './formatDate.js';
import type {PreferencesProps} from './Preferences.js';

/** What the visitor chose, when, and until when it lasts; and the way back, one press away (PIPA art. 38(4)). */
export function Status({parts, more, withdrawing, withdraw, decideAll}: PreferencesProps) {
  const {store, language} = parts;
  const {choice, needsAsking, stored} = store.get();
  const {status} = more;
  const kind =
    !choice || needsAsking === 'never-asked' ? 'none' : needsAsking === 'expired' ? 'expired' : !stored ? 'notStored' : undefined;
  const made = new Date(choice?.at ?? 0);

  return (
    <section class="status" part="status">
      <h3>{status.title}</h3>
      {kind || !choice ? (
        <p>{status[kind ?? 'none']}</p>
      ) : (
        <p>
          <strong>
            {fill(status[choice.level === 'all' ? 'agreed' : choice.granted.length > 0 ? 'custom' : 'refused'], {
              date: formatDate(made, language),
            })}
          </strong>{' '}
          {needsAsking ? status.changed : fill(status.until, {date: formatDate(addMonths(made, store.policy.lifetime), language)})}
        </p>
      )}
      {!kind &&
        choice &&
        choice.granted.length > 0 &&
        (withdrawing ? (
          // biome-ignore lint/a11y/useSemanticElements: not the fields of a form.
          <div class="confirm" role="group" aria-labelledby="withdraw-title" aria-describedby="withdraw-body">
            <p>
              <strong id="withdraw-title">{more.withdraw.title}</strong> <span id="withdraw-body">{more.withdraw.body}</span>
            </p>
            <button type="button" part="button" data-dongui-action="confirm" onClick={() => decideAll(false)}>
              {more.withdraw.confirm}
            </button>
            <button type="button" part="button" data-dongui-action="cancel" onClick={() => withdraw(false)}>
              {more.withdraw.cancel}
            </button>
          </div>
        ) : (
          <button type="button" part="button withdraw" data-dongui-action="withdraw" onClick={() => withdraw(true)}>
            {more.withdraw.button}
          </button>
        ))}
    </section>
  );
}
