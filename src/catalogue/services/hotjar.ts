import type {Service} from '../../model/types.js';

/**
 * static.hotjar.com/c/hotjar-<id>.js and the global: read in @hotjar/browser 1.0.9. Stored in Ireland, not longer than 365 days:
 * https://help.hotjar.com/hc/en-us/sections/115003180467Privacy-Security-and-Operations. Hotjar Ltd. (Malta) has become part of
 * Contentsquare. Names and lifetimes: cookie policies of public bodies that repeat Hotjar's list, which was not reached. By name, not
 * `_hj*`: among them may be one that remembers a refusal. Hosts besides static (script, ws, content, vc, and hj.contentsquare.net since
 * the merger): public pages. No consent call is known: holding the loader is the only control.
 */
export const hotjar = {
  id: 'hotjar',
  name: {ko: '핫자', en: 'Hotjar'},
  provider: 'Contentsquare SAS',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '최대 365일',
  country: 'IE',
  marks: {hmp9: '5ips'},
  urls: ['*.hotjar.com/', '*.hotjar.io/', '*.hj.contentsquare.net/'],
  cookies: [
    {name: '_hjSessionUser_*', retention: '1년'},
    {name: '_hjSession_*', retention: '30분'},
    {name: '_hjAbsoluteSessionInProgress', retention: '30분'},
    {name: '_hjFirstSeen', retention: '30분'},
    {name: '_hjHasCachedUserAttributes', retention: '브라우저를 닫을 때까지'},
    {name: '_hjUserAttributesHash', retention: '2분'},
  ],
  storage: ['_hjUserAttributes', 'hjViewportId', 'hjActiveViewportIds'],
  globals: ['hj'],
  unchecked: ['provider', 'urls *.hotjar.com/', 'urls *.hotjar.io/', 'urls *.hj.contentsquare.net/', 'cookies', 'storage', 'policyUrl'],
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
} as const satisfies Service;
