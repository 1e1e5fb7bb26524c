import type {Service} from '../../model/types.js';

/**
 * Login on the visitor's request. Script address and storage keys as public pages use them; developers.naver.com was not reachable. NID_AUT
 * and NID_SES are third-party (naver.com).
 * unchecked: the keys (pages that clear them on logout name them); retention; the text of the privacy page.
 */
export const naverLogin = {
  id: 'naver-login',
  name: {ko: '네이버 로그인', en: 'Login with Naver'},
  provider: '네이버㈜',
  purpose: 'service',
  items: ['id', 'ip'],
  retention: '네이버 개인정보처리방침에서 정한 기간',
  marks: {bkqd: 'kihq'},
  urls: ['static.nid.naver.com/', 'nid.naver.com/'],
  storage: ['com.naver.nid.*'],
  unchecked: ['urls', 'storage com.naver.nid.*', 'retention', 'policyUrl'],
  policyUrl: 'https://policy.naver.com/policy/privacy.html',
} as const satisfies Service;
