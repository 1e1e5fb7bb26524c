import {h} from 'preact';
import type {ReadChange} from '../../config/readChanges.js';
import {fill} from '../../lib/fill.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import {textIn} from '../../model/textIn.js';
import type {Service} from '../../model/types.js';
import type {NewsTexts} from '../locales/types.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';

/**
 * What has changed since the visitor's choice, in the banner that asks again (PIPA art. 15(2): a change is told and consented to anew). A purpose without an
 * answer need not be new: a choice taken over from elsewhere may have left it open. It is new where a change that came since then brings it.
 */
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
  const open = optional.filter(({id}) => !asked.includes(id));
  const purposes = open.filter(({id}) => changes.some(change => change.purposes.includes(id)));
  const left = open.filter(each => !purposes.includes(each));
  // The services of what was left open were not shown, and are no newer than it.
  const fresh = services.filter(({purpose}) => optional.some(each => each.id === purpose && !left.includes(each)));
  const names = (list: readonly {id: string}[]): string => list.map(each => nameOf(each, texts, language)).join(', ');
  const changed = changes.length + purposes.length + fresh.length > 0;
  if (!changed && left.length === 0) {
    return null;
  }
  return (
    <div class="since" part="since">
      {changed && <strong>{more.since}</strong>}
      {changed && (
        <ul>
          {changes.map(({summary, reason, effective, notice}) => (
            <li key={`${notice} ${effective} ${textIn(summary, language)}`}>
              {textIn(summary, language)} {reason && fill(more.reason, {reason: textIn(reason, language) ?? ''})}
            </li>
          ))}
          {purposes.length > 0 && <li>{fill(more.purposes, {names: names(purposes)})}</li>}
          {fresh.length > 0 && <li>{fill(more.services, {names: names(fresh)})}</li>}
        </ul>
      )}
      {left.length > 0 && <p>{fill(more.open, {names: names(left)})}</p>}
    </div>
  );
}
