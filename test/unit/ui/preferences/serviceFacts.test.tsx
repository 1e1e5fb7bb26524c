// @vitest-environment jsdom
import {h, render} from 'preact';
import {expect, it} from 'vitest';
import {naverAnalytics} from '../../../../src/catalogue/index.js';
import {banner} from '../../../../src/ui/locales/en/banner.js';
import {preferences} from '../../../../src/ui/locales/en/preferences.js';
import {banner as koBanner} from '../../../../src/ui/locales/ko/banner.js';
import {preferences as koPreferences} from '../../../../src/ui/locales/ko/preferences.js';
import {ServiceFacts} from '../../../../src/ui/preferences/ServiceFacts.js';

type Props = Parameters<typeof ServiceFacts>[0];

/** Texts marked as Korean. */
function marked(language: 'ko' | 'en'): (string | null)[] {
  const place = document.createElement('div');
  const [texts, more] = language === 'ko' ? [koBanner, koPreferences] : [banner, preferences];
  render(h(ServiceFacts, {service: {...naverAnalytics, cookies: []}, texts, more, parts: {language}} as unknown as Props), place);
  return [...place.querySelectorAll('[lang=ko]')].map(({textContent}) => textContent);
}

it('marks what is said in Korean only, in the English settings', () => {
  expect(marked('en')).toEqual([naverAnalytics.provider, naverAnalytics.retention]);
  expect(marked('ko')).toEqual([]);
});
