import {h} from 'preact';
import {addMonths} from '../../lib/addMonths.js';
import {fill} from '../../lib/fill.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import {nameOf} from '../nameOf.js';
import {refusedNames} from '../refusedNames.js';
import {formatDate} from './formatDate.js';
import type {PreferencesProps} from './Preferences.js';

/** What the visitor chose, when, and until when it lasts; and the way back, one press away, of one purpose or of all (PIPA art. 38(4)). */
export function Status({parts, texts, more, withdraw}: PreferencesProps) {
  const {store, language} = parts;
  const {choice, needsAsking, allows, stored} = store.get();
  const {status} = more;
  const {signal} = store.policy;
  const expired = needsAsking === 'expired';
  const optional = marketingPurposes(store.policy);
  const purposes = optional.filter(({id}) => allows[id]);
  // A frame may have been allowed where it stands before anything was asked.
  const runs = purposes[0] ?? store.policy.services.find(({id, purpose}) => allows[id] && optional.some(each => each.id === purpose));
  const unanswered = signal === 'minor' || !choice || (needsAsking === 'never-asked' && !runs);
  const names = refusedNames({parts, texts});
  const kind = unanswered ? (names && signal) || 'none' : expired ? 'expired' : !stored ? 'notStored' : undefined;
  const made = new Date(choice?.at ?? 0);
  const agreed = choice?.level === 'all' ? 'agreed' : choice?.level === 'ask' ? 'ask' : choice?.granted[0] ? 'custom' : 'refused';

  return (
    <section class="status" part="status">
      <h3>{status.title}</h3>
      {kind ? (
        <p>{fill(status[kind], {names})}</p>
      ) : (
        <p>
          <strong>{fill(status[agreed], {date: formatDate(made, language)})}</strong>{' '}
          {needsAsking
            ? status[needsAsking === 'scope-changed' ? 'changed' : 'open']
            : fill(status.until, {date: formatDate(addMonths(made, store.policy.lifetime), language)})}
        </p>
      )}
      {!kind && choice?.granted[0] && (
        <div>
          <p class="small" id="withdraw-body">
            {more.withdraw.body}
          </p>
          <button
            type="button"
            part="button withdraw"
            aria-describedby="withdraw-body"
            data-dongui-action="withdraw"
            onClick={() => withdraw()}
          >
            {more.withdraw.button}
          </button>
          {purposes.length > 1 &&
            purposes.map(purpose => (
              <button
                key={purpose.id}
                type="button"
                part="button withdraw"
                aria-describedby="withdraw-body"
                data-dongui-action={`withdraw-${purpose.id}`}
                onClick={() => withdraw(purpose.id)}
              >
                {fill(more.withdraw.one, {name: nameOf(purpose, texts, language)})}
              </button>
            ))}
        </div>
      )}
    </section>
  );
}
