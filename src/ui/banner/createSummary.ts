import {fill} from '../../lib/fill.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Item} from '../../model/types.js';
import {element} from '../element.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';

/**
 * What has to be told before the click (PIPA art. 15(2)), read off the policy in force. Retention and who collects stand out, as
 * Decree art. 17(3) and 고시 art. 4 want it: bold and a fifth larger than the rest.
 */
export function createSummary({parts, texts, openPreferences}: View): HTMLElement {
  const {policy} = parts.store;
  const purposes = marketingPurposes(policy);
  const services = policy.services.filter(service => purposes.some(({id}) => id === service.purpose));
  const all = Object.keys(texts.item) as Item[];
  const items = all.filter(item => !services[0] || services.some(service => service.items.includes(item)));
  const strong = (text: string): HTMLElement => element('strong', {}, text);
  const row = (title: string, ...told: readonly (HTMLElement | string | undefined)[]): HTMLElement =>
    element('div', {}, element('dt', {}, title), element('dd', {}, ...told));

  return element(
    'dl',
    {},
    row(texts.purpose, purposes.map(purpose => nameOf(purpose, texts, parts.language)).join(', ')),
    row(texts.items, items.map(item => texts.item[item]).join(', ')),
    row(
      texts.retention,
      strong(fill(texts.months, {months: policy.lifetime})),
      services[0] && ` ${texts.perService}`,
      ` ${texts.untilWithdrawn}`,
    ),
    services[0] &&
      row(
        texts.services,
        strong(fill(texts.count, {count: services.length})),
        ' ',
        element('button', {type: 'button', class: 'link', part: 'link', click: openPreferences}, texts.about),
      ),
    row(texts.refusal, texts.noLimit + (purposes.some(({id}) => id === 'personalization') ? ` ${texts.notTailored}` : '')),
  );
}
