import type {Service} from '../../model/types.js';

/**
 * Cookies, that they are strictly necessary, processed in the US by default:
 * https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/. Turnstile's host:
 * https://developers.cloudflare.com/turnstile/reference/content-security-policy. All other traffic goes through the site's own host
 * (/cdn-cgi/). static.cloudflareinsights.com is Web Analytics, another product, and not essential.
 * unchecked: how long the ones without a period there stay (cf_clearance: what the site sets, 30 minutes unless changed), the policy's
 * periods.
 */
export const cloudflare = {
  id: 'cloudflare',
  name: {ko: '클라우드플레어 보안', en: 'Cloudflare'},
  provider: 'Cloudflare, Inc.',
  role: 'processor',
  purpose: 'security',
  items: ['ip', 'log'],
  retention: '클라우드플레어 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {h05t: 'e1se'},
  urls: ['challenges.cloudflare.com/'],
  cookies: [
    {name: '__cf_bm', retention: '30분'},
    {name: '__cflb', retention: '최대 24시간'},
    {name: 'cf_clearance', retention: '30분'},
    {name: '_cfuvid', retention: '브라우저를 닫을 때까지'},
    {name: '__cfruid', retention: '브라우저를 닫을 때까지'},
  ],
  unchecked: ['role', 'retention', 'cookies cf_clearance', 'cookies _cfuvid', 'cookies __cfruid'],
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
} as const satisfies Service;
