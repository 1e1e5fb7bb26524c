import type {Service} from '../../model/types.js';

/**
 * Shows products looked at again on other sites. Loaders (cdn-aitg and astg: wp_astg_*.js, adr.js; altg: delivery/): the tracking tag
 * WiderPlanet issues, as public pages carry it. `wptg_tagscript_vars` is an array the page fills. Cookies are third-party
 * (widerplanet.com).
 * unchecked: provider (its name today); first-party cookies; the refusal page; retention; privacy page (left out).
 */
export const widerplanet = {
  id: 'widerplanet',
  name: {ko: '타겟팅게이츠(와이더플래닛)', en: 'WiderPlanet TargetingGates'},
  provider: '㈜와이더플래닛',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '와이더플래닛 개인정보처리방침에서 정한 기간',
  marks: {mqi: 'hfny'},
  urls: ['*tg.widerplanet.com/'],
  unchecked: ['provider', 'cookies', 'optOutUrl', 'retention', 'policyUrl'],
} as const satisfies Service;
