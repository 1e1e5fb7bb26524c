import {isExpired} from './isExpired.js';
import type {Choice, Policy, State} from './types.js';

const nothing: Partial<Choice> & Pick<Choice, 'asked' | 'granted' | 'denied' | 'scope'> = {asked: [], granted: [], denied: [], scope: []};

/** What a choice means under today's policy at this moment. Whatever it does not clearly cover is not allowed. */
export function deriveState(
  {purposes, services, lifetime, signal}: Policy,
  choice: Choice | undefined,
  {now, stored}: {now: number; stored: boolean},
): State {
  const expired = choice && isExpired(choice, lifetime, now);
  // A choice that could not be stored would be forgotten: it may refuse but not agree, and a yes is no no either.
  const {asked, granted, denied, scope, level} =
    !choice || expired || signal === 'minor' || (!stored && choice.granted[0]) ? nothing : choice;
  // No prototype: `constructor` is an unknown id like any other.
  const allows: Record<string, boolean> = {__proto__: null as never, essential: true, marketing: true};
  const refuses: Record<string, boolean> = {};
  let unasked = false;
  let changed = false;

  for (const {id, category} of purposes) {
    const essential = category === 'essential';
    const answered = !essential && asked.includes(id);
    const agreed = answered && granted.includes(id);
    // Until the visitor decides, the browser's wish does: no question, no consent.
    const preset = !essential && !answered && (signal === 'minor' || (signal && /^(ads|personalization)$/.test(id)));
    const isNo = (each: string, wanted: boolean): boolean =>
      !wanted && (preset || (answered && (level !== 'ask' || denied.includes(each) || denied.includes(id))));
    allows[id] = essential || agreed;
    for (const service of services) {
      if (service.purpose === id) {
        const wanted = granted.includes(service.id) || (agreed && !denied.includes(service.id));
        const shown = essential || scope.includes(service.mark);
        allows[service.id] = essential || (wanted && shown);
        refuses[service.id] = isNo(service.id, wanted);
        // Code marked with the purpose alone may belong to any of its services, so a changed one holds it back too.
        allows[id] &&= shown;
        // A change asks those it concerns: who agreed to what is new or not the same any more. A no stays a no.
        changed ||= wanted && !shown && stored;
      }
    }
    allows[category] &&= allows[id];
    refuses[id] = isNo(id, agreed);
    refuses[category] ||= refuses[id];
    unasked ||= !essential && !answered && !preset;
  }
  refuses.marketing &&= !unasked;
  return {
    choice,
    allows,
    refuses,
    needsAsking: !choice?.asked[0]
      ? unasked
        ? 'never-asked'
        : undefined
      : !stored || signal === 'minor'
        ? undefined
        : expired
          ? 'expired'
          : level === 'ask'
            ? undefined
            : unasked
              ? 'new-purpose'
              : changed
                ? 'scope-changed'
                : undefined,
    stored,
  };
}
