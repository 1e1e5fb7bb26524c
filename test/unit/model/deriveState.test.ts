import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {deriveState} from '../../../src/model/deriveState.js';
import type {Policy, State} from '../../../src/model/types.js';
import {anyCase} from '../support/arbitraries.js';
import {agreed, allowed, now, policy, refused} from '../support/samples.js';

const derive = (...[choice, changes]: [Parameters<typeof deriveState>[1], Partial<Policy>?]): State =>
  deriveState({...policy, ...changes}, choice, {now, stored: true});

const essentialIds = ({purposes, services}: Policy): string[] => {
  const essential = purposes.filter(({category}) => category === 'essential').map(({id}) => id);
  return ['essential', ...essential, ...services.filter(({purpose}) => essential.includes(purpose)).map(({id}) => id)].sort();
};

describe('deriveState', () => {
  it('allows only what is essential before anybody was asked', () => {
    const {allows, refuses, needsAsking} = derive(undefined);
    expect(allowed(allows).sort()).toEqual(essentialIds(policy));
    expect(allowed(refuses)).toEqual([]);
    expect(needsAsking).toBe('never-asked');
  });

  it('allows everything that was agreed to', () => {
    const {allows, refuses, needsAsking} = derive(agreed);
    expect(Object.values(allows)).not.toContain(false);
    expect(allowed(refuses)).toEqual([]);
    expect(needsAsking).toBeUndefined();
  });

  it('tells refused from never asked', () => {
    const state = derive(refused);
    expect(allowed(state.allows).sort()).toEqual(essentialIds(policy));
    expect(allowed(state.refuses).sort()).toEqual(
      ['ads', 'analytics', 'ga4', 'hackle', 'kakao-pixel', 'marketing', 'meta-pixel', 'personalization'].sort(),
    );
    expect(state.needsAsking).toBeUndefined();
    expect(derive(undefined).refuses).not.toEqual(state.refuses);
  });

  it('does not take the category for refused while one of its purposes was never asked about', () => {
    const {refuses, needsAsking} = derive({...refused, asked: ['ads']});
    expect(refuses).toMatchObject({ads: true, analytics: false, marketing: false});
    expect(needsAsking).toBe('new-purpose');
  });

  it('lets a service be singled out in favour and against', () => {
    const {allows} = derive({...agreed, granted: ['ads', 'ga4'], denied: ['kakao-pixel']});
    expect(allows).toMatchObject({ads: true, 'meta-pixel': true, 'kakao-pixel': false, analytics: false, ga4: true, marketing: false});
  });

  it('asks again, and allows nothing optional, when the choice is over', () => {
    const {allows, refuses, needsAsking, choice} = derive({...agreed, at: '2025-11-22T00:00:00Z'});
    expect(allowed(allows).sort()).toEqual(essentialIds(policy));
    expect(allowed(refuses)).toEqual([]);
    expect(needsAsking).toBe('expired');
    expect(choice?.granted).toEqual(agreed.granted);
  });

  it('takes a refusal that is over for a question, not for a no', () => {
    expect(derive({...refused, at: '2025-11-22T00:00:00Z'}).refuses).toMatchObject({ads: false, marketing: false});
  });

  it('holds a service whose description changed, and code marked with its purpose, and asks again', () => {
    const services = policy.services.map(service => (service.id === 'kakao-pixel' ? {...service, mark: 'k2'} : service));
    const {allows, refuses, needsAsking} = derive(agreed, {services});
    expect(allows).toMatchObject({'kakao-pixel': false, ads: false, marketing: false, 'meta-pixel': true, ga4: true});
    expect(refuses).toMatchObject({'kakao-pixel': false, ads: false});
    expect(needsAsking).toBe('scope-changed');
  });

  it('asks about a service nobody was shown those who agreed to its purpose', () => {
    const services = [...policy.services, {id: 'new', purpose: 'ads', items: [], mark: 'n1'}];
    expect(derive(agreed, {services})).toMatchObject({needsAsking: 'scope-changed', allows: {new: false}});
    expect(derive(refused, {services}).needsAsking).toBeUndefined();
  });

  it('counts the browser’s wish as a no to personalization and ads until the visitor decides', () => {
    for (const signal of ['gpc', 'dnt'] as const) {
      const fresh = derive(undefined, {signal});
      expect(fresh).toMatchObject({
        needsAsking: 'never-asked',
        refuses: {ads: true, personalization: true, analytics: false, marketing: false},
      });
      expect(derive(agreed, {signal})).toMatchObject({needsAsking: undefined, allows: {ads: true}, refuses: {ads: false}});
      expect(derive({...agreed, at: '2025-11-22T00:00:00Z'}, {signal})).toMatchObject({needsAsking: 'expired', refuses: {ads: true}});
      const purposes = policy.purposes.filter(({id}) => id !== 'analytics');
      expect(derive(undefined, {signal, purposes})).toMatchObject({needsAsking: undefined, refuses: {marketing: true}});
    }
  });

  it('takes no service for refused by the browser’s wish that the visitor has allowed by itself', () => {
    const choice = {...agreed, asked: [], granted: ['kakao-pixel']};
    expect(derive(choice, {signal: 'gpc'})).toMatchObject({
      allows: {'kakao-pixel': true, 'meta-pixel': false, ads: false},
      refuses: {'kakao-pixel': false, 'meta-pixel': true, ads: true},
    });
  });

  it('allows a child nothing, whatever was chosen', () => {
    for (const choice of [undefined, agreed, {...agreed, at: '2020-01-01T00:00:00Z'}]) {
      expect(derive(choice, {signal: 'minor'})).toMatchObject({
        needsAsking: undefined,
        allows: {marketing: false, ads: false, ga4: false, session: true},
        refuses: {marketing: true, analytics: true},
      });
    }
  });

  it('asks about a purpose that came later', () => {
    const purposes = [...policy.purposes, {id: 'surveys', category: 'marketing' as const}];
    expect(derive(agreed, {purposes})).toMatchObject({needsAsking: 'new-purpose', allows: {surveys: false, ads: true, marketing: false}});
  });

  it('asks nobody when services or purposes went away, or an essential service came', () => {
    expect(derive(agreed, {services: policy.services.slice(0, 3)}).needsAsking).toBeUndefined();
    expect(derive(agreed, {purposes: policy.purposes.slice(0, 4)}).needsAsking).toBeUndefined();
    const services = [...policy.services, {id: 'login', purpose: 'security', items: [], mark: 'l1'}];
    expect(derive(agreed, {services}).needsAsking).toBeUndefined();
  });

  it('lets a choice that could not be stored refuse but not agree', () => {
    const yes = deriveState(policy, agreed, {now, stored: false});
    expect(allowed(yes.allows).sort()).toEqual(essentialIds(policy));
    expect(yes).toMatchObject({stored: false, needsAsking: undefined});
    expect(deriveState(policy, refused, {now, stored: false}).refuses).toMatchObject({ads: true, marketing: true});
  });

  it('has no answer for ids nobody declared', () => {
    const {allows} = derive(agreed);
    expect([allows.constructor, allows.toString, allows.nobody]).toEqual([undefined, undefined, undefined]);
  });
});

describe('deriveState, for any policy and choice', () => {
  const cases = fc.property(anyCase, ({policy: any, choice}) => {
    const {allows, refuses} = deriveState(any, choice, {now, stored: true});
    const essential = essentialIds(any);
    for (const {id, mark} of any.services) {
      expect(allows[id] && !essential.includes(id) && !choice.scope.includes(mark)).toBe(false);
      expect(allows[id] && refuses[id]).toBe(false);
    }
    for (const {id} of any.purposes) {
      const its = any.services.filter(({purpose}) => purpose === id);
      expect(allows[id] && !essential.includes(id) && !its.every(({mark}) => choice.scope.includes(mark))).toBe(false);
      expect(allows[id] && !essential.includes(id) && !(choice.asked.includes(id) && choice.granted.includes(id))).toBe(false);
      expect(allows[id] && refuses[id]).toBe(false);
    }
    expect(essential.every(id => allows[id])).toBe(true);
    expect(allows.marketing).toBe(any.purposes.every(({id}) => allows[id]));
  });

  it('never allows what is not in its scope, nor what it also calls refused', () => {
    fc.assert(cases, {numRuns: 500});
  });

  it('never allows anything optional when never asked, expired, from the future or not stored', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('never', 'expired', 'future', 'unstored'), ({policy: any, choice}, why) => {
        const {allows} = deriveState(any, why === 'never' ? undefined : choice, {
          now: why === 'expired' ? now + 400 * 864e5 : why === 'future' ? now - 3 * 864e5 : now,
          stored: why !== 'unstored',
        });
        expect(allowed(allows).sort()).toEqual(essentialIds(any));
      }),
      {numRuns: 300},
    );
  });
});
