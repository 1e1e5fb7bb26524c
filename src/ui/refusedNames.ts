import {marketingPurposes} from '../model/marketingPurposes.js';
import {nameOf} from './nameOf.js';
import type {View} from './View.js';

/** The purposes of this site that count as refused now, as a text; empty where there are none. Until the visitor decides, those that the browser's wish refuses. */
export function refusedNames({parts, texts}: Pick<View, 'parts' | 'texts'>): string {
  const {policy, get} = parts.store;
  const {refuses} = get();
  return marketingPurposes(policy)
    .filter(({id}) => refuses[id])
    .map(purpose => nameOf(purpose, texts, parts.language))
    .join(', ');
}
