// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.shop.portal.example/board/list/view"}
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {cookiePlaces} from '../../../src/lib/cookiePlaces.js';
import {createStoredState} from '../../../src/store/createStoredState.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {forgetChoice, writeChoice} from '../../../src/store/writeChoice.js';
import {agreed, now, policy} from '../support/samples.js';

const no = {personalization: false, analytics: false, ads: false};
const open = () => createStoredState(policy, () => {});
const levels = (): string[] => [...decodeURIComponent(document.cookie).matchAll(/dongui=.*?level=(\w+)/g)].map(([, level = '']) => level);
const old = (attributes: string): void => {
  document.cookie = `dongui=${encodeChoice(agreed)}; secure; ${attributes}`;
};

const places = [
  'path=/; domain=portal.example',
  'path=/; domain=shop.portal.example',
  'path=/; domain=www.shop.portal.example',
  'path=/board',
  'path=/board/list/view',
  'path=/board/; domain=portal.example',
];

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date']});
  vi.setSystemTime(now);
});

afterEach(() => {
  for (const {path, domain} of cookiePlaces()) {
    document.cookie = `dongui=; max-age=0; path=${path}${domain ? `; domain=${domain}` : ''}`;
  }
  vi.useRealTimers();
});

describe('an older choice of another domain or path', () => {
  const domains = ['', 'shop.portal.example', 'portal.example'];

  it.each(domains.flatMap(domain => places.map(place => [domain, place] as const)))(
    'hides no refusal written for the domain "%s" (it was set with %s)',
    (domain, place) => {
      old(place);
      expect(open().get().allows.ads).toBe(true);
      const stored = open();
      expect(writeChoice(stored, domain, {answers: no})).toMatchObject({stored: true, allows: {ads: false}, refuses: {ads: true}});
      expect(levels()).toEqual(['none']);
      // What the next page reads.
      expect(open().get()).toMatchObject({choice: {level: 'none'}, allows: {ads: false}, needsAsking: undefined});
    },
  );

  it.each(places)('does not come back when the choice is forgotten (it was set with %s)', place => {
    old('path=/');
    old(place);
    expect(forgetChoice(open(), '')).toMatchObject({choice: undefined, needsAsking: 'never-asked', allows: {ads: false}});
    expect(document.cookie).toBe('');
  });

  it.each(['~', '~%', 'v=1&at=9999-01-01T00:00:00Z'])(
    'that a subdomain has put beside it (%s) hides no answer from the next page',
    value => {
      expect(writeChoice(open(), '', {answers: no}).stored).toBe(true);
      document.cookie = `dongui=${value}; secure; path=/; domain=portal.example`;
      expect(open().get().needsAsking).toBe('never-asked');
      expect(writeChoice(open(), '', {answers: no})).toMatchObject({stored: true, choice: {level: 'none'}});
      expect(open().get()).toMatchObject({choice: {level: 'none'}, needsAsking: undefined});
    },
  );

  it('hides none where there are several', () => {
    for (const place of places) {
      old(place);
    }
    expect(writeChoice(open(), '', {answers: no}).stored).toBe(true);
    expect(levels()).toEqual(['none']);
  });
});
