import type {Service} from '../../model/types.js';

/**
 * Review widgets of a shop: personalization. Loader and `crema.init(member id, name)` in `cremaAsyncInit`: the snippet CREMA issues, as
 * public pages carry it; the review, fit and numbered widget hosts as their frames and images do.
 * unchecked: the numbered hosts (seen, in no document of CREMA read); cookies; retention; privacy page (left out).
 */
export const crema = {
  id: 'crema',
  name: {ko: '크리마 리뷰', en: 'CREMA reviews'},
  provider: '㈜크리마',
  purpose: 'personalization',
  items: ['id', 'ip', 'content'],
  retention: '이 사이트와 크리마의 이용계약에서 정한 기간',
  marks: {'5dx4': 'hlcz'},
  urls: ['widgets*.cre.ma/', 'review*.cre.ma/', 'fit*.cre.ma/'],
  globals: ['crema'],
  unchecked: ['provider', 'urls review*.cre.ma/', 'urls fit*.cre.ma/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
