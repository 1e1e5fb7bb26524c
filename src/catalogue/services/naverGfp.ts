import type {Service} from '../../model/types.js';

/**
 * Display ads Naver serves on other sites (AdPost, GFP). Nothing of Naver's own documents was reachable: script and endpoints are what
 * public pages load. `gladsdk` is a queue the page itself makes (`window.gladsdk || {cmd: []}`), so it is no global here. Cookies are
 * third-party (NAC, NNB on naver.com) and cannot be deleted from the page.
 * unchecked: everything but name and provider. ssl.pstatic.net also serves Naver's ordinary images and scripts: by path only.
 */
export const naverGfp = {
  id: 'naver-gfp',
  name: {ko: '네이버 디스플레이 광고(애드포스트)', en: 'Naver display ads (AdPost, GFP)'},
  provider: '네이버㈜',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '네이버 개인정보처리방침에서 정한 기간',
  marks: {ljoj: 'itpx'},
  urls: ['ssl.pstatic.net/tveta/', 'nam.veta.naver.com/gfp/', 'siape.veta.naver.com/'],
  unchecked: ['items', 'retention', 'urls', 'cookies', 'policyUrl', 'optOutUrl'],
  policyUrl: 'https://policy.naver.com/policy/privacy.html',
} as const satisfies Service;
