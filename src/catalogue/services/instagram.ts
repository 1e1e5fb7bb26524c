import type {Service} from '../../model/types.js';

/**
 * Embedded posts are content offered by interest: chapter 9 has no purpose of its own for it, so personalization.
 * Posts by embed code: https://developers.facebook.com/docs/instagram-platform/oembed (does not spell the addresses out). embed.js, the
 * /embed frames, sdk.js and /plugins/ frames are what public pages load. sdk.js is the Facebook login as well: a site that offers it lists
 * its own service for sdk.js of connect.facebook.net, which has to be loaded on the click. fbevents.js on that host is meta-pixel.
 * No `globals`: pages test whether `instgrm` or `FB` is there to know if they have to load the script, so a stand-in would keep it from
 * loading. Third-party, not deletable: datr, fr of facebook.com; ig_did, mid, csrftoken of instagram.com.
 * Facebook's `sdk.js` is left out: the same file is Facebook Login, which a page needs; a site with only its social plugins lists it itself.
 */
export const instagram = {
  id: 'instagram',
  name: {ko: '인스타그램·페이스북 게시물', en: 'Instagram and Facebook posts'},
  provider: 'Meta Platforms, Inc.',
  purpose: 'personalization',
  tool: {ko: '게시물 임베드', en: 'post embed'},
  items: ['ip', 'log', 'content'],
  retention: '메타 개인정보처리방침에서 정한 기간',
  country: 'US',
  marks: {fzi5: 'kq2q'},
  urls: ['www.instagram.com/embed.js', 'www.instagram.com/*/embed', 'www.facebook.com/plugins/', 'www.facebook.com/v*/plugins/'],
  unchecked: ['retention', 'urls', 'policyUrl'],
  policyUrl: 'https://www.facebook.com/privacy/policy/',
} as const satisfies Service;
