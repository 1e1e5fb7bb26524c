import {isText} from '../lib/isText.js';
import {marketingPurposes} from '../model/marketingPurposes.js';
import type {Choice, Method, Policy} from '../model/types.js';
import {library} from './library.js';
import type {ConsentRecord, Evidence} from './types.js';

/** The occasion of a decision. */
export interface Occasion {
  /** What was decided before, if anything. */
  before?: Choice | undefined;
  at: string;
  method?: Method | undefined;
  /** Where it was decided, if not here. */
  source?: ConsentRecord['source'] | undefined;
  /** For one page only: nothing is stored of it but this. */
  once?: boolean | undefined;
  /** The text the visitor saw. */
  shown?: string | undefined;
  language: string;
  company: string;
  policy: {url?: unknown; version?: unknown};
  context?: ConsentRecord['context'] | undefined;
}

const nothing = {asked: [], granted: [], denied: [], scope: []};
const textOf = (value: unknown): string => (isText(value) ? value.trim() : '');

/** What a choice says of each purpose and service; what was never asked about is not in it. */
function read(policy: Policy, choice: Choice | undefined): Record<'purposes' | 'services', Record<string, boolean>> {
  const {asked, granted, denied, scope}: Pick<Choice, 'asked' | 'granted' | 'denied' | 'scope'> = choice ?? nothing;
  const purposes: Record<string, boolean> = {};
  const services: Record<string, boolean> = {};
  for (const {id: purpose} of marketingPurposes(policy)) {
    const answered = asked.includes(purpose);
    const agreed = granted.includes(purpose);
    if (answered) {
      purposes[purpose] = agreed;
    }
    for (const {id, mark, purpose: own} of policy.services) {
      const singled = granted.includes(id);
      if (own === purpose && (answered || singled || denied.includes(id))) {
        // One that was described otherwise then was not agreed to as it is now.
        services[id] = (singled || (agreed && !denied.includes(id))) && scope.includes(mark);
      }
    }
  }
  return {purposes, services};
}

/**
 * Makes the evidence of a decision, without its hashes: those take time, and a withdrawal reloads the page at once, so it is stored as it is and
 * sealed later (sealRecord.ts). Pure.
 */
export function draftRecord(policy: Policy, choice: Choice, occasion: Occasion): Evidence {
  const {at, method, shown, language, context} = occasion;
  const {purposes, services} = read(policy, choice);
  const earlier = read(policy, occasion.before);
  const before = {...earlier.purposes, ...earlier.services};
  const after: Record<string, boolean> = {...purposes, ...services};
  const withdrawn = Object.keys(before).filter(id => before[id] && after[id] === false);
  return {
    record: {
      v: 1,
      id: choice.id,
      at,
      ...(method && {method}),
      ...(occasion.source && {source: occasion.source}),
      ...(occasion.once && {once: true as const}),
      level: choice.level,
      lifetime: policy.lifetime,
      purposes,
      services,
      ...(withdrawn[0] && {withdrawn}),
      policy: {url: textOf(occasion.policy.url), version: textOf(occasion.policy.version)},
      company: textOf(occasion.company),
      scope: [...choice.scope].sort().join('.'),
      ...(shown && {text: {language, hash: null}}),
      library,
      ...(context && {context}),
      hash: null,
    },
    ...(shown && {text: shown}),
  };
}
