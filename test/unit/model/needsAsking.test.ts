import {describe, expect, it} from 'vitest';
import {decide} from '../../../src/model/decide.js';
import {deriveState} from '../../../src/model/deriveState.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import type {AskReason, Policy, Service} from '../../../src/model/types.js';
import {now, pixel, policy} from '../support/samples.js';

const policyOf = (...services: Service[]): Policy => ({...policy, services: services.map(toPolicyService)});
const before = policyOf(pixel, {...pixel, id: 'second', purpose: 'analytics'});

/** The reason to ask under another policy, after everything was agreed to or refused under the first. */
function reason(after: Policy, {yes = true, later = 0}: {yes?: boolean; later?: number} = {}): AskReason | undefined {
  const answers = {personalization: yes, analytics: yes, ads: yes};
  const choice = decide(before, undefined, {answers, only: false, at: '2026-11-23T03:00:00Z', id: 'f0'});
  return deriveState(after, choice, {now: now + later, stored: true}).needsAsking;
}
const changed = (changes: Partial<Service>): Policy => policyOf({...pixel, ...changes}, {...pixel, id: 'second', purpose: 'analytics'});

describe('a visitor is asked again', () => {
  it('never, while nothing changes', () => {
    expect(reason(before)).toBeUndefined();
    expect(reason(before, {yes: false})).toBeUndefined();
  });

  it.each<[what: string, changes: Partial<Service>]>([
    ['the provider', {provider: '㈜카카오'}],
    ['the purpose', {purpose: 'personalization'}],
    ['the items', {items: ['ip', 'log', 'id']}],
    ['the retention', {retention: '5년'}],
    ['the country', {country: 'US'}],
  ])('when %s changes, after a yes but not after a no', (_what, changes) => {
    expect(reason(changed(changes))).toBe('scope-changed');
    expect(reason(changed(changes), {yes: false})).toBeUndefined();
  });

  it.each<[what: string, changes: Partial<Service>]>([
    ['the name', {name: {ko: '새 이름'}}],
    ['links', {policyUrl: 'https://a.example/', optOutUrl: 'https://b.example/'}],
    ['the order of items', {items: ['log', 'ip']}],
    ['spacing', {retention: '2 년'}],
    ['punctuation', {retention: '2년.'}],
    ['㈜ to 주식회사', {provider: '주식회사 인프라닉스'}],
    ['the cookies', {cookies: [{name: 'x', retention: '1년'}]}],
  ])('not for a change of %s', (_what, changes) => {
    expect(reason(changed(changes))).toBeUndefined();
  });

  it('not when there are fewer services', () => {
    expect(reason(policyOf(pixel))).toBeUndefined();
    expect(reason(policyOf())).toBeUndefined();
  });

  it('when a service or a purpose came', () => {
    expect(reason(policyOf(pixel, {...pixel, id: 'second', purpose: 'analytics'}, {...pixel, id: 'third'}))).toBe('scope-changed');
    expect(reason({...before, purposes: [...before.purposes, {id: 'surveys', category: 'marketing'}]})).toBe('new-purpose');
  });

  it.each<[what: string, days: number, expected: AskReason | undefined]>([
    ['after 364 days it is not', 364, undefined],
    ['after 365 days it is', 365, 'expired'],
    ['with a clock years ahead it is', 3650, 'expired'],
    ['with a clock hours behind it is not', -0.5, undefined],
    ['with a clock years behind it is', -3650, 'expired'],
  ])('when the choice is over: %s', (_what, days, expected) => {
    expect(reason(before, {later: days * 864e5})).toBe(expected);
  });

  it('for the strongest reason when there are several', () => {
    const other = {...changed({country: 'US'}), purposes: [...before.purposes, {id: 'surveys', category: 'marketing' as const}]};
    expect(reason(other)).toBe('new-purpose');
    expect(reason(other, {later: 400 * 864e5})).toBe('expired');
    expect(deriveState(other, undefined, {now, stored: true}).needsAsking).toBe('never-asked');
  });
});
