import {marketingPurposes} from './marketingPurposes.js';
import type {Choice, Policy} from './types.js';

/** The visitor's answers and their occasion; the model has no clock and no dice. */
export interface Decision {
  /** By purpose or service id. */
  answers: Readonly<Record<string, boolean>>;
  /** Change only what is named; the rest stays asked or unasked as it was, and is asked again when it would have been. */
  only: boolean;
  /** Policy 9-2-나, "저장될 때마다 확인": what is not named is asked about when it wants to load, whatever was answered before. */
  ask?: boolean;
  at: string;
  id: string;
}

/**
 * Makes the choice that follows from the visitor's answers. A purpose's answer resets its services; a service named beside it
 * is singled out. Ids that the policy does not know, and essential ones, are ignored.
 */
export function decide(policy: Policy, last: Choice | undefined, {answers, only, ask: wished = false, at, id}: Decision): Choice {
  const asked: string[] = [];
  const granted: string[] = [];
  const denied: string[] = [];
  const ask = wished || (only && last?.level === 'ask');
  // Who wishes to be asked each time starts with no answer but those given with the wish: what was refused is asked about again.
  const previous = wished ? undefined : last;
  const scope = only && previous ? [...previous.scope] : [];
  const answer = (key: string): boolean | undefined => (Object.hasOwn(answers, key) ? answers[key] === true : undefined);
  const earlier = (key: string): boolean | undefined =>
    previous?.granted.includes(key) ? true : previous?.denied.includes(key) ? false : undefined;

  for (const {id: purpose} of marketingPurposes(policy)) {
    const now = answer(purpose);
    const agreed = now ?? (only && !previous?.asked.includes(purpose) ? undefined : earlier(purpose) === true);
    if (agreed !== undefined) {
      asked.push(purpose);
    }
    if (agreed) {
      granted.push(purpose);
    } else if (ask && (now ?? earlier(purpose)) === false) {
      denied.push(purpose);
    }
    for (const service of policy.services) {
      if (service.purpose === purpose) {
        const named = answer(service.id);
        const singled = named ?? (now === undefined ? earlier(service.id) : undefined);
        if (singled !== undefined && (singled !== (agreed ?? false) || (ask && !singled))) {
          (singled ? granted : denied).push(service.id);
        }
        // What was agreed to before and is not named now was agreed to as it was shown then, not as it is described today; and a no to one
        // thing must not renew a yes to another.
        const shown = now !== undefined || named || (!only && !agreed && !singled);
        if ((shown || previous?.scope.includes(service.mark)) && !scope.includes(service.mark)) {
          scope.push(service.mark);
        }
      }
    }
  }
  const all = !denied.length && marketingPurposes(policy).every(each => granted.includes(each.id));
  const level = all ? 'all' : ask ? 'ask' : granted.length ? 'custom' : 'none';
  // A small change does not lengthen what was agreed to before.
  return {at: only && previous ? previous.at : at, level, asked, granted, denied, scope, id};
}
