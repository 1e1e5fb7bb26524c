import {h} from 'preact';
import {fill} from '../../lib/fill.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Item} from '../../model/types.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';

/**
 * What has to be told before the click (PIPA art. 15(2)), read off the policy in force. Retention and who collects stand out, as
 * Decree art. 17(3) and 고시 art. 4 want it: bold and a fifth larger than the rest.
 */
export function Summary({parts, texts, openPreferences}: View) {
  const {policy} = parts.store;
  const purposes = marketingPurposes(policy);
  const services = policy.services.filter(service => purposes.some(({id}) => id === service.purpose));
  const all = Object.keys(texts.item) as Item[];
  const items = all.filter(item => services.length === 0 || services.some(service => service.items.includes(item)));

  return (
    <dl>
      <div>
        <dt>{texts.purpose}</dt>
        <dd>{purposes.map(purpose => nameOf(purpose, texts, parts.language)).join(', ')}</dd>
      </div>
      <div>
        <dt>{texts.items}</dt>
        <dd>{items.map(item => texts.item[item]).join(', ')}</dd>
      </div>
      <div>
        <dt>{texts.retention}</dt>
        <dd>
          <strong>{fill(texts.months, {months: policy.lifetime})}</strong> {texts.untilWithdrawn}
        </dd>
      </div>
      {services.length > 0 && (
        <div>
          <dt>{texts.services}</dt>
          <dd>
            <strong>{fill(texts.count, {count: services.length})}</strong>{' '}
            <button type="button" class="link" part="link" onClick={openPreferences}>
              {texts.about}
            </button>
          </dd>
        </div>
      )}
      <div>
        <dt>{texts.refusal}</dt>
        <dd>
          {texts.noLimit} {purposes.some(({id}) => id === 'personalization') && texts.notTailored}
        </dd>
      </div>
    </dl>
  );
}
