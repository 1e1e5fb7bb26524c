import type {Service} from '../../model/types.js';

/**
 * Loader dynamic.criteo.com/js/ld/ld.js; that an e-mail address or its hash is wanted with every event:
 * https://guides.criteotilt.com/onetag/onetag/. Retention: https://www.criteo.com/privacy-commitment (visitors of the region: collected
 * there, analysed in Europe). Policy and refusal page: https://www.criteo.com/privacy/ (read in a copy of 2020). cto_bundle and cto_bidid,
 * 13 months, cookie and localStorage, gum.criteo.com: Criteo's module in https://github.com/prebid/Prebid.js (modules/criteoIdSystem.js);
 * that the OneTag uses the same names is seen in public request logs. By name, not `cto_*`: one of them may remember a refusal. `criteo_q`
 * is an array the page makes itself. No consent call is known. Third-party, not deletable: uid of criteo.com. sslwidget.criteo.com and
 * static.criteo.net: public pages.
 */
export const criteo = {
  id: 'criteo',
  name: {ko: '크리테오', en: 'Criteo OneTag'},
  provider: 'Criteo S.A.',
  purpose: 'ads',
  items: ['id', 'ip', 'log', 'content'],
  retention: '최대 13개월',
  country: 'FR',
  marks: {jpvg: 'f5tc'},
  urls: ['*.criteo.com/', '*.criteo.net/'],
  cookies: [
    {name: 'cto_bundle', retention: '13개월'},
    {name: 'cto_bidid', retention: '13개월'},
  ],
  storage: ['cto_bundle', 'cto_bidid'],
  unchecked: ['urls *.criteo.net/'],
  policyUrl: 'https://www.criteo.com/privacy/',
  optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
} as const satisfies Service;
