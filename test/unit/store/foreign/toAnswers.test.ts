import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decide} from '../../../../src/model/decide.js';
import {deriveState} from '../../../../src/model/deriveState.js';
import {toAnswers} from '../../../../src/store/foreign/toAnswers.js';
import type {Answers} from '../../../../src/store/types.js';
import {anyPolicy} from '../../support/arbitraries.js';
import {now, policy} from '../../support/samples.js';

const read = (answers: Record<string, boolean>, names?: Record<string, string>): Answers => toAnswers({answers}, policy, names);

describe('toAnswers', () => {
  it.each<[answers: Record<string, boolean>, ours: Answers]>([
    [
      {preferences: true, statistics: true, marketing: false},
      {personalization: true, analytics: true, ads: false},
    ],
    [
      {C0001: true, C0002: true, C0003: false, C0004: true, C0005: true},
      {analytics: true, personalization: false, ads: true},
    ],
    [
      {necessary: true, Analytics: true, functionality: false, targeting: true},
      {analytics: true, personalization: false, ads: true},
    ],
    [{necessary: true, functional: true, unclassified: true, security: true, service: true, marketing_: true}, {}],
    [
      {'meta-pixel': false, 'kakao-pixel': true},
      {'meta-pixel': false, 'kakao-pixel': true, ads: false},
    ],
    [
      {'meta-pixel': true, 'kakao-pixel': true},
      {'meta-pixel': true, 'kakao-pixel': true, ads: true},
    ],
    [{'meta-pixel': true}, {'meta-pixel': true}],
    [{session: true, dongui: false, nobody: true}, {}],
    [{constructor: true, toString: true}, {}],
  ])('reads %j as %j', (answers, ours) => {
    expect(read(answers)).toEqual(ours);
  });

  it('says no where one of several names for the same is no', () => {
    expect(read({C0004: true, C0005: false})).toEqual({ads: false});
    expect(read({C0005: false, C0004: true})).toEqual({ads: false});
    expect(read({marketing: true, targeting: false, advertising: true})).toEqual({ads: false});
  });

  it('takes what the site lists, and nothing else', () => {
    const names = {measuring: 'analytics', video: 'hackle', shop: 'nobody', door: 'security'};
    expect(read({measuring: true, video: false, shop: true, door: true, marketing: true, ads: true}, names)).toEqual({
      analytics: true,
      hackle: false,
      personalization: false,
    });
    expect(read({ads: true}, {})).toEqual({});
    expect(read({constructor: true, __proto__: true} as never, {})).toEqual({});
  });

  describe('of a category agreed to for some services', () => {
    const of = (services: Record<string, string[]>, names?: Record<string, string>): Answers =>
      toAnswers({answers: {marketing: true}, services}, policy, names);

    it('refuses the others', () => {
      expect(of({marketing: ['kakao-pixel']})).toEqual({ads: true, 'kakao-pixel': true, 'meta-pixel': false});
      expect(of({marketing: ['meta-pixel', 'kakao-pixel']})).toEqual({ads: true, 'kakao-pixel': true, 'meta-pixel': true});
      expect(of({marketing: ['kakao']}, {marketing: 'ads', kakao: 'kakao-pixel'})).toEqual({
        ads: true,
        'kakao-pixel': true,
        'meta-pixel': false,
      });
    });

    it('leaves it to be asked where none of them is known here', () => {
      expect(of({marketing: ['someone']})).toEqual({});
    });

    it('cannot make a no a yes', () => {
      expect(toAnswers({answers: {marketing: false}, services: {marketing: ['kakao-pixel']}}, policy)).toEqual({ads: false});
    });
  });

  it('allows nothing that was not agreed to, for any policy and any answers', () => {
    const names = fc.constantFrom(
      'ads',
      'analytics',
      'marketing',
      'C0004',
      'C0002',
      'a',
      'b',
      'c',
      'ga4',
      'x-1',
      'personalization',
      'nobody',
    );
    fc.assert(
      fc.property(anyPolicy, fc.dictionary(names, fc.boolean()), (on, answers) => {
        const ours = toAnswers({answers}, on);
        const choice = decide(on, undefined, {answers: ours, only: true, at: '2026-11-23T02:00:00Z', id: 'f0'});
        const {allows} = deriveState(on, choice, {now, stored: true});
        const yes = Object.keys(answers).filter(name => answers[name]);
        const optional = on.purposes.filter(({category}) => category === 'marketing').map(({id}) => id);
        const covered = (id: string): boolean =>
          yes.includes(id) ||
          (id === 'ads' && yes.some(name => ['marketing', 'C0004'].includes(name))) ||
          (id === 'analytics' && yes.includes('C0002'));
        for (const {id, purpose} of on.services.filter(service => optional.includes(service.purpose))) {
          expect(allows[id] && !covered(id) && !covered(purpose)).toBe(false);
          expect(answers[id] === false && allows[id]).toBe(false);
        }
        for (const id of optional) {
          const within = on.services.filter(({purpose}) => purpose === id);
          expect(allows[id] && !covered(id) && !(within.length > 0 && within.every(service => covered(service.id)))).toBe(false);
          expect(answers[id] === false && allows[id]).toBe(false);
        }
      }),
      {numRuns: 2000},
    );
  });
});
