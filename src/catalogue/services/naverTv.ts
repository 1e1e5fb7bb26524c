import type {Service} from '../../model/types.js';

/**
 * A video frame, content the visitor may or may not want: personalization like youtube. Address as the share code on public pages has it.
 * What the frame loads inside itself (ads from nam.veta.naver.com among it) is out of the page's sight. Cookies are third-party
 * (naver.com).
 * unchecked: what is collected; retention; the text of the privacy page.
 */
export const naverTv = {
  id: 'naver-tv',
  name: {ko: '네이버TV 동영상', en: 'Naver TV videos'},
  provider: '네이버㈜',
  purpose: 'personalization',
  tool: {ko: '영상 임베드', en: 'video embed'},
  items: ['ip', 'log', 'content'],
  retention: '네이버 개인정보처리방침에서 정한 기간',
  marks: {bo7t: '6ezj'},
  urls: ['tv.naver.com/embed/'],
  unchecked: ['items', 'retention', 'policyUrl'],
  policyUrl: 'https://policy.naver.com/policy/privacy.html',
} as const satisfies Service;
