import type {Service} from '../../model/types.js';

/**
 * cdn.taboola.com/libtrc/unip/<account>/tfa.js, the pixel: https://developers.taboola.com/pixel/docs/doc-javascript-setup; the
 * recommendations' loader lies beside it: https://developers.taboola.com/web-integrations/docs/spa. trc.taboola.com, trc_cookie_storage
 * and `taboola global:user-id`: Taboola's adapter in https://github.com/prebid/Prebid.js (modules/taboolaBidAdapter.js).
 * Company: https://policies.taboola.com/en/cookie-policy (2025-11-06). Retention, 13 months from the last contact: the privacy policy
 * (read in a copy of 2021). The e-mail hash (`unified_id`) is wanted by the DCO pixel only: such a site adds the item `id`.
 * `_tfa` and `_taboola` are arrays the page makes itself. No consent call is known. Third-party, not deletable: t_gid of taboola.com.
 */
export const taboola = {
  id: 'taboola',
  name: {ko: '타불라', en: 'Taboola'},
  provider: 'Taboola.com Ltd.',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '최대 13개월',
  country: 'IL',
  marks: {l0f3: '749f'},
  urls: ['*.taboola.com/'],
  cookies: [{name: 'trc_cookie_storage', retention: '타불라 쿠키 정책에서 정한 기간'}],
  storage: ['taboola global:*'],
  unchecked: ['country', 'cookies trc_cookie_storage', 'policyUrl'],
  policyUrl: 'https://policies.taboola.com/ko/privacy-policy/',
} as const satisfies Service;
