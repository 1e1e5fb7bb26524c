import type {Service} from '../../model/types.js';

/**
 * Errors and loading times of the site, no profile of the visitor: service. A site that turns on session replay (`sessionReplaySampleRate`)
 * has to declare it under a marketing purpose. Loader and proxyBaseUrl (rum-ap-northeast-2): the snippet WhaTap issues, as public pages
 * carry it.
 * unchecked: rumote (public code); its session identifier in the browser; retention; privacy page (left out).
 */
export const whatap = {
  id: 'whatap',
  name: {ko: '와탭 브라우저 모니터링', en: 'WhaTap browser monitoring'},
  provider: '와탭랩스㈜',
  role: 'processor',
  purpose: 'service',
  items: ['ip', 'log'],
  retention: '이 사이트와 와탭랩스의 이용계약에서 정한 기간',
  marks: {dv2v: '5nyn'},
  urls: ['repo.whatap-browser-agent.io/rum/', 'rum*.whatap-browser-agent.io/'],
  unchecked: ['role', 'provider', 'cookies', 'storage', 'retention', 'policyUrl'],
} as const satisfies Service;
