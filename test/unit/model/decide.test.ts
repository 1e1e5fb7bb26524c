import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decide} from '../../../src/model/decide.js';
import {deriveState} from '../../../src/model/deriveState.js';
import type {Choice, Policy} from '../../../src/model/types.js';
import {decodeChoice} from '../../../src/store/decodeChoice.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {answersTo, anyCase} from '../support/arbitraries.js';
import {agreed, now, policy, refused} from '../support/samples.js';

const at = '2026-11-23T03:00:00Z';
const id = 'ffffffffffffffffffffffffffffffff';
const decideOn = (previous: Choice | undefined, answers: Record<string, boolean>, only = false, on: Policy = policy): Choice =>
  decide(on, previous, {answers, only, at, id});
const everything = (value: boolean) => ({personalization: value, analytics: value, ads: value});

const everyNamed = (on: Policy, answers: Readonly<Record<string, boolean>>) =>
  on.purposes.every(({id, category}) => category === 'essential' || answers[id] !== undefined);

describe('decide', () => {
  it('notes what was asked, the answer, the scope and the occasion', () => {
    expect(decideOn(undefined, everything(true))).toEqual({...agreed, at, id, scope: expect.arrayContaining([...agreed.scope])});
    expect(decideOn(undefined, everything(false))).toMatchObject({level: 'none', asked: agreed.asked, granted: [], denied: []});
  });

  it.each<[level: string, previous: Choice | undefined, answers: Record<string, boolean>, only: boolean]>([
    ['all', undefined, everything(true), false],
    ['none', undefined, everything(false), false],
    ['none', undefined, {}, false],
    ['custom', undefined, {...everything(false), ads: true}, false],
    ['custom', undefined, {...everything(true), 'kakao-pixel': false}, false],
    ['custom', undefined, {...everything(false), 'kakao-pixel': true}, false],
    ['custom', undefined, {'kakao-pixel': true}, true],
    ['custom', undefined, {ads: true}, true],
    ['custom', agreed, {ads: false}, true],
    ['all', agreed, {ads: true}, true],
  ])('calls it %s (before: %o, answers: %o, only: %s)', (level, previous, answers, only) => {
    expect(decideOn(previous, answers, only).level).toBe(level);
  });

  it('takes what is neither named nor answered before for refused', () => {
    expect(decideOn(undefined, {ads: true})).toMatchObject({asked: agreed.asked, granted: ['ads']});
    expect(decideOn({...agreed, granted: ['analytics']}, {ads: true}).granted).toEqual(['analytics', 'ads']);
  });

  it('lets the answer about a purpose reset its services', () => {
    const singled = decideOn(undefined, {...everything(true), 'kakao-pixel': false});
    expect(singled.denied).toEqual(['kakao-pixel']);
    expect(decideOn(singled, {ads: true}).denied).toEqual([]);
    expect(decideOn(singled, {analytics: false}).denied).toEqual(['kakao-pixel']);
  });

  it('leaves out a service singled out the same way as its purpose', () => {
    expect(decideOn(undefined, {...everything(true), ga4: true}).granted).toEqual(agreed.granted);
    expect(decideOn(undefined, {...everything(false), ga4: false}).denied).toEqual([]);
  });

  it('lets one embed be allowed without asking about its purpose', () => {
    const choice = decideOn(undefined, {'kakao-pixel': true}, true);
    expect(choice).toMatchObject({asked: [], granted: ['kakao-pixel'], scope: ['k1']});
    expect(deriveState(policy, choice, {now, stored: true})).toMatchObject({
      needsAsking: 'never-asked',
      allows: {'kakao-pixel': true, 'meta-pixel': false, ads: false, marketing: false},
    });
  });

  it('renews no yes that nobody gave: what changed since and is not named stays held and is asked again', () => {
    const stale = {...agreed, scope: agreed.scope.filter(mark => mark !== 'g1')};
    for (const [answers, only, reason] of [
      [{ads: false}, false, 'scope-changed'],
      [{ads: false}, true, 'scope-changed'],
      // A no to what has changed is all there is to say about it.
      [{ga4: false}, true, undefined],
    ] as const) {
      const state = deriveState(policy, decideOn(stale, answers, only), {now, stored: true});
      expect(state.allows).toMatchObject({ga4: false, analytics: false});
      expect(state.needsAsking).toBe(reason);
    }
    expect(deriveState(policy, decideOn(stale, everything(true)), {now, stored: true}).allows).toMatchObject({ga4: true, analytics: true});
  });

  describe('to be asked each time', () => {
    const ask = (previous: Choice | undefined, answers: Record<string, boolean> = {}): Choice =>
      decide(policy, previous, {answers, only: false, ask: true, at, id});
    const says = (choice: Choice) => deriveState(policy, choice, {now, stored: true});

    it('allows nothing, refuses nothing, and asks nothing now', () => {
      const choice = ask(agreed);
      expect(choice).toMatchObject({level: 'ask', asked: agreed.asked, granted: [], denied: []});
      const {allows, refuses, needsAsking} = says(choice);
      expect([allows.ga4, allows.ads, refuses.ga4, refuses.ads, refuses.marketing, needsAsking]).toEqual([
        false,
        false,
        false,
        false,
        false,
        undefined,
      ]);
    });

    it('remembers each answer, and asks no more about it', () => {
      const yes = decideOn(ask(undefined), {ga4: true}, true);
      const both = decideOn(yes, {ads: false}, true);
      expect(both).toMatchObject({level: 'ask', granted: ['ga4'], denied: ['ads']});
      const {allows, refuses} = says(both);
      expect([allows.ga4, allows.analytics, refuses.ads, refuses['kakao-pixel'], refuses.analytics]).toEqual([
        true,
        false,
        true,
        true,
        false,
      ]);
      expect(ask(both, {ga4: true, ads: false})).toMatchObject({level: 'ask', granted: ['ga4'], denied: ['ads']});
    });

    it('begins anew when it is chosen again: a no is asked about again, a yes too', () => {
      const both = decideOn(decideOn(ask(undefined), {ga4: true}, true), {ads: false}, true);
      expect(ask(both)).toMatchObject({level: 'ask', granted: [], denied: []});
      expect(says(ask(both)).refuses.ads).toBe(false);
    });

    it('leaves the answers given until then to a later decision that does not name them', () => {
      const both = decideOn(decideOn(ask(undefined), {analytics: true}, true), {'kakao-pixel': false}, true);
      expect(decideOn(both, {ads: true})).toMatchObject({level: 'custom', granted: ['analytics', 'ads'], denied: []});
      expect(decideOn(both, {personalization: false})).toMatchObject({level: 'custom', granted: ['analytics'], denied: []});
      expect(says(decideOn(both, {personalization: false})).refuses).toMatchObject({ads: true, 'kakao-pixel': true});
    });

    it('holds what changed since it was allowed for good, without asking everything again', () => {
      const choice = {...decideOn(ask(undefined), {ga4: true}, true), scope: []};
      expect(says(choice)).toMatchObject({needsAsking: undefined, allows: {ga4: false}, refuses: {ga4: false}});
    });

    it('is read back from the cookie', () => {
      const choice = decideOn(decideOn(ask(undefined), {ga4: true}, true), {'kakao-pixel': false}, true);
      expect(decodeChoice(encodeChoice(choice))).toEqual(choice);
    });
  });

  it('lengthens nothing by a small change', () => {
    const earlier = {...agreed, at: '2026-01-01T00:00:00Z'};
    expect(decideOn(earlier, {'kakao-pixel': false}, true).at).toBe(earlier.at);
    expect(decideOn(earlier, everything(true)).at).toBe(at);
    expect(decideOn(undefined, {'kakao-pixel': true}, true).at).toBe(at);
  });

  it('ignores what the policy does not know, what is essential, and whole categories', () => {
    const choice = decideOn(refused, {service: false, dongui: false, session: false, nobody: true, marketing: true, essential: false});
    expect(choice).toMatchObject({asked: refused.asked, granted: [], denied: [], level: 'none'});
    expect(deriveState(policy, choice, {now, stored: true}).allows).toMatchObject({service: true, session: true, dongui: true});
  });

  it('does not find answers in the prototype, and takes only true for a yes', () => {
    const inherited = Object.create({ads: true}) as Record<string, boolean>;
    expect(decideOn(undefined, inherited).granted).toEqual([]);
    expect(decideOn(undefined, {ads: 1 as unknown as boolean}).granted).toEqual([]);
  });
});

describe('decide, for any policy, past and answers', () => {
  const anything = anyCase.chain(({policy: on, choice}) =>
    fc.record({
      on: fc.constant(on),
      previous: fc.option(fc.constant(choice), {nil: undefined}),
      answers: answersTo(on),
      only: fc.boolean(),
    }),
  );
  const marketing = ({purposes}: Policy): string[] => purposes.flatMap(each => (each.category === 'marketing' ? [each.id] : []));

  it('allows what was answered yes and nothing that was answered no, also after a round trip through the cookie', () => {
    fc.assert(
      fc.property(anything, ({on, previous, answers, only}) => {
        const choice = decideOn(previous, answers, only, on);
        const stored = decodeChoice(encodeChoice(choice));
        expect(stored).toEqual(choice);
        const {allows, refuses, needsAsking} = deriveState(on, stored, {now, stored: true});
        for (const purpose of marketing(on)) {
          const answer = answers[purpose];
          if (answer !== undefined) {
            expect([allows[purpose], refuses[purpose]]).toEqual([answer, !answer]);
          }
          for (const service of on.services.filter(each => each.purpose === purpose)) {
            const wanted = answers[service.id] ?? answer;
            if (wanted !== undefined) {
              expect(allows[service.id]).toBe(wanted);
            }
          }
        }
        if (!only) {
          // What is not named keeps its earlier yes as it was shown then: changed since, it is asked again.
          expect(everyNamed(on, answers) ? [undefined] : [undefined, 'scope-changed']).toContain(needsAsking);
          expect(choice.asked).toEqual(marketing(on));
        }
      }),
      {numRuns: 500},
    );
  });

  it('changes nothing but what is named, where only that is to change', () => {
    fc.assert(
      fc.property(anything, ({on, previous, answers}) => {
        const before = deriveState(on, previous, {now, stored: true});
        const choice = decideOn(previous, answers, true, on);
        const after = deriveState(on, choice, {now, stored: true});
        for (const purpose of marketing(on)) {
          const services = on.services.filter(each => each.purpose === purpose);
          const untouched = answers[purpose] === undefined;
          for (const service of services) {
            const sharesMark = on.services.some(({id: each, mark}) => mark === service.mark && each !== service.id);
            if (untouched && answers[service.id] === undefined && !sharesMark) {
              expect([after.allows[service.id], after.refuses[service.id]]).toEqual([
                before.allows[service.id],
                before.refuses[service.id],
              ]);
            }
          }
          if (untouched) {
            expect(choice.asked.includes(purpose)).toBe(previous?.asked.includes(purpose) ?? false);
            expect(after.refuses[purpose]).toBe(before.refuses[purpose]);
          }
        }
      }),
      {numRuns: 500},
    );
  });

  it('never calls it all while something was kept back', () => {
    fc.assert(
      fc.property(anything, ({on, previous, answers, only}) => {
        const choice = decideOn(previous, answers, only, on);
        const {allows} = deriveState(on, choice, {now, stored: true});
        const yes = [...marketing(on), ...on.services.map(each => each.id)];
        if (choice.level === 'all' && !only && everyNamed(on, answers)) {
          expect(yes.filter(each => allows[each] === false)).toEqual([]);
        }
        if (choice.level === 'all') {
          expect(marketing(on).every(each => choice.granted.includes(each))).toBe(true);
        }
        if (choice.level === 'none') {
          expect(choice.granted).toEqual([]);
        }
      }),
      {numRuns: 500},
    );
  });
});
