import type {Service} from '../../model/types.js';

/**
 * Ads and recommendations of AiSUM. No document of the vendor was reachable: api and cv from a list of tags found on Korean shops, cdn2
 * from the code of a page that shows its ads.
 * unchecked: everything but the product's name.
 */
export const aedi = {
  id: 'aedi',
  name: {ko: 'AEDI(에이아이섬)', en: 'AEDI (AiSUM)'},
  provider: '에이아이섬',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '에이아이섬 개인정보처리방침에서 정한 기간',
  marks: {c5ii: '9dye'},
  urls: ['api.aedi.ai/', 'cv.aedi.ai/', 'cdn2.aedi.ai/'],
  unchecked: ['name', 'provider', 'items', 'retention', 'urls', 'cookies', 'policyUrl'],
} as const satisfies Service;
