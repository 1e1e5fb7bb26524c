import fc from 'fast-check';
import type {Choice, Policy, Purpose} from '../../../src/model/types.js';
import {now} from './samples.js';

const item = fc.constantFrom('id' as const, 'ip' as const, 'log' as const, 'content' as const);
const toIso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Ids as `resolve` lets them through; few, so that they meet. */
export const anyId = fc.oneof(
  fc.constantFrom('ads', 'analytics', 'a', 'b', 'c', 'd', 'ga4', 'x-1'),
  fc.stringMatching(/^[a-z0-9-]{1,8}$/).filter(id => id !== 'essential' && id !== 'marketing'),
);
export const anyMark = fc.stringMatching(/^[a-z0-9]{1,5}$/);

/** A policy as `resolve` makes them: ids unique, both categories present. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    optional: fc.uniqueArray(fc.constantFrom('personalization', 'analytics', 'ads', 'own'), {minLength: 1}),
    services: fc.uniqueArray(fc.record({id: anyId, index: fc.nat(), items: fc.uniqueArray(item), mark: anyMark}), {
      selector: ({id}) => id,
      maxLength: 7,
    }),
    lifetime: fc.integer({min: 1, max: 12}),
  })
  .map(({optional, services, lifetime}) => {
    const purposes: Purpose[] = [
      {id: 'service', category: 'essential'},
      ...optional.map(id => ({id, category: 'marketing' as const})),
      {id: 'own-essential', category: 'essential'},
    ];
    const taken = new Set(purposes.map(({id}) => id));
    return {
      purposes,
      services: services
        .filter(({id}) => !taken.has(id))
        .map(({index, ...service}) => ({...service, purpose: purposes[index % purposes.length]?.id ?? ''})),
      lifetime,
    };
  });

/** Any choice the codec may meet, whether or not it fits a policy. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  at: fc.integer({min: 1, max: 4_000_000_000}).map(seconds => toIso(seconds * 1000)),
  level: fc.constantFrom('all' as const, 'ask' as const, 'none' as const, 'custom' as const),
  asked: fc.uniqueArray(anyId, {maxLength: 8}),
  granted: fc.uniqueArray(anyId, {maxLength: 8}),
  denied: fc.uniqueArray(anyId, {maxLength: 8}),
  scope: fc.uniqueArray(anyMark, {maxLength: 20}),
  id: fc.stringMatching(/^[0-9a-f]{32}$/),
});

/** A policy and a choice that speaks of its ids and marks, made within the last day. */
export const anyCase: fc.Arbitrary<{policy: Policy; choice: Choice}> = anyPolicy.chain(policy => {
  const purposes = policy.purposes.map(({id}) => id);
  const services = policy.services.map(({id}) => id);
  const some = (ids: readonly string[]) => fc.subarray([...ids]);
  return fc
    .record({
      ago: fc.integer({min: 0, max: 86_400}),
      asked: some(purposes),
      granted: some([...purposes, ...services]),
      denied: some(services),
      scope: some([...new Set(policy.services.map(({mark}) => mark))]),
    })
    .map(({ago, ...lists}) => ({
      policy,
      choice: {...lists, at: toIso(now - ago * 1000), level: 'custom' as const, id: '0123456789abcdef0123456789abcdef'},
    }));
});

/** Answers about a policy's ids, and about some it does not know. */
export const answersTo = ({purposes, services}: Policy): fc.Arbitrary<Record<string, boolean>> =>
  fc.dictionary(
    fc.constantFrom(...purposes.map(({id}) => id), ...services.map(({id}) => id), 'nobody', 'marketing', 'essential'),
    fc.boolean(),
  );
