// Compiled by `tsc --noEmit`, never run: each line under `@ts-expect-error` has to stay a mistake.
import {type Consent, type ConsentConfig, createConsent, type Service, type State} from '../../src/index.js';
import {dongui, ga4, kakaoPixel} from '../../src/services.js';

const least: ConsentConfig = {company: '인프라닉스', policy: {url: '/privacy#chapter9'}};
const service: Service = {
  id: 'own-pixel',
  name: {ko: '자체 픽셀'},
  provider: '㈜인프라닉스',
  purpose: 'ads',
  items: ['ip', 'log'],
  retention: '2년',
};

export const good: ConsentConfig[] = [
  least,
  {...least, services: ['ga4', ga4, kakaoPixel, dongui, service], catalogue: {ga4}, language: 'en', lifetime: 6},
  {...least, purposes: ['ads', {id: 'surveys', category: 'marketing', name: {ko: '설문'}}]},
  {...least, services: [{...service, grantCall: ['fbq', 'consent', 'grant'], onWithdraw: () => {}}]},
  {...least, importFrom: ['onetrust', 'klaro:consent']},
  {...least, importFrom: {cookieconsent: {analytics: 'analytics', marketing: 'ads'}}},
];

export const bad: ConsentConfig[] = [
  // @ts-expect-error no company
  {policy: {url: '/p'}},
  // @ts-expect-error no policy
  {company: 'a'},
  // @ts-expect-error a policy without an address
  {...least, policy: {version: '1'}},
  // @ts-expect-error no such option
  {...least, lifetme: 6},
  // @ts-expect-error no such language
  {...least, language: 5},
  // @ts-expect-error months are a number
  {...least, lifetime: '6'},
  // @ts-expect-error a flag
  {...least, trigger: 'no'},
  // @ts-expect-error one service is no list
  {...least, services: 'ga4'},
  // @ts-expect-error no tool that can be read
  {...least, importFrom: ['usercentrics']},
  // @ts-expect-error their name stands for one of our ids
  {...least, importFrom: {klaro: true}},
  // @ts-expect-error chapter 9 knows no third category
  {...least, purposes: [{id: 'own', category: 'functional'}]},
  // @ts-expect-error a catalogue holds descriptions
  {...least, catalogue: {ga4: 'ga4'}},
];

const {retention: _retention, ...forever} = service;
const {provider: _provider, ...nobody} = service;
const {items: _items, ...nothing} = service;
export const badServices: Service[] = [
  // @ts-expect-error how long?
  forever,
  // @ts-expect-error by whom?
  nobody,
  // @ts-expect-error what?
  nothing,
  // @ts-expect-error no such item
  {...service, items: ['ip', 'cookie']},
  // @ts-expect-error a name has languages
  {...service, name: '자체 픽셀'},
  // @ts-expect-error Korean is required
  {...service, name: {en: 'Pixel'}},
  // @ts-expect-error a cookie without retention
  {...service, cookies: [{name: '_ga'}]},
  // @ts-expect-error a call starts with the path of a function
  {...service, grantCall: [1]},
  // @ts-expect-error no such field
  {...service, category: 'marketing'},
];

export function misuse(consent: Consent, state: State): void {
  // @ts-expect-error the state is not to be set
  consent.state = state;
  // @ts-expect-error nor are its answers
  consent.state.allows.ads = true;
  // @ts-expect-error nor its reason
  consent.state.needsAsking = undefined;
  // @ts-expect-error nor the choice
  consent.state.choice?.granted.push('ads');
  // @ts-expect-error no such method
  consent.on('change', () => {});
  // @ts-expect-error no such method
  consent.grant('ads');
  // @ts-expect-error an id is a text
  consent.has(['ads']);
  // @ts-expect-error which id?
  consent.has();
  // @ts-expect-error answers are yes or no
  consent.save({ads: 'yes'});
  // @ts-expect-error answers have names
  consent.save(['ads']);
  // @ts-expect-error one at a time
  consent.withdraw(['ads', 'analytics']);
  // @ts-expect-error no such reason
  consent.onChange(({needsAsking}) => needsAsking === 'tomorrow');
  // @ts-expect-error a config is needed
  createConsent();
}
