import {h} from 'preact';
import type {ReadChange} from '../../config/readChanges.js';
import {fill} from '../../lib/fill.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import {textIn} from '../../model/textIn.js';
import type {Service} from '../../model/types.js';
import type {NewsTexts} from '../locales/types.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';

/** What has changed since the visitor's choice, in the banner that asks again (PIPA art. 15(2): a change is told and consented to anew). */
export function Since({
  changes,
  services,
  asked,
  more,
  texts,
  parts,
}: View & {more: NewsTexts; changes: readonly ReadChange[]; services: readonly Service[]; asked: readonly string[]}) {
  const {language, store} = parts;
  const optional = marketingPurposes(store.policy);
  const purposes = optional.filter(({id}) => !asked.includes(id));
  const fresh = services.filter(({purpose}) => optional.some(({id}) => id === purpose));
  const names = (list: readonly {id: string}[]): string => list.map(each => nameOf(each, texts, language)).join(', ');
  if (changes.length + purposes.length + fresh.length === 0) {
    return null;
  }
  return (
    <div class="since" part="since">
      <strong>{more.since}</strong>
      <ul>
        {changes.map(({summary, reason, effective}) => (
          <li key={effective}>
            {textIn(summary, language)} {reason && fill(more.reason, {reason: textIn(reason, language) ?? ''})}
          </li>
        ))}
        {purposes.length > 0 && <li>{fill(more.purposes, {names: names(purposes)})}</li>}
        {fresh.length > 0 && <li>{fill(more.services, {names: names(fresh)})}</li>}
      </ul>
    </div>
  );
}
