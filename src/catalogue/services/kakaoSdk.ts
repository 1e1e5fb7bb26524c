import type {Service} from '../../model/types.js';

/**
 * Login and sharing on the visitor's request; not the pixel. Loader by path: t1.kakaocdn.net also serves the postcode and ad scripts.
 * Addresses as public pages use them; developers.kakao.com was not reachable. The SDK keeps its token in localStorage (`kakao_` and a hash,
 * recall): not listed, so that no other name starting so counts as essential.
 * unchecked: hosts besides the loaders; storage; retention; the text of the privacy page.
 */
export const kakaoSdk = {
  id: 'kakao-sdk',
  name: {ko: '카카오 로그인·공유', en: 'Kakao login and sharing'},
  provider: '㈜카카오',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '카카오 개인정보처리방침에서 정한 기간',
  marks: {lt1f: '4a0r'},
  urls: [
    't1.kakaocdn.net/kakao_js_sdk/',
    'developers.kakao.com/sdk/js/',
    'kauth.kakao.com/',
    'kapi.kakao.com/',
    'accounts.kakao.com/',
    'sharer.kakao.com/',
  ],
  unchecked: [
    'urls kauth.kakao.com/',
    'urls kapi.kakao.com/',
    'urls accounts.kakao.com/',
    'urls sharer.kakao.com/',
    'storage',
    'retention',
    'policyUrl',
  ],
  policyUrl: 'https://www.kakao.com/policy/privacy',
} as const satisfies Service;
