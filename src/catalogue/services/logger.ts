import type {Service} from '../../model/types.js';

/**
 * Loader, `_L_TD` (ssl.logger.co.kr) and the image fallback tracker.tsp: "LOGGER(TM) TRACKING SCRIPT V.40", as public pages carry it; its
 * copyright line names BizSpring Inc. The `_TRK_*` names are settings the page defines.
 * unchecked: the trk hosts (gptrk, ncptrk: public code); cookies; retention; privacy page (left out).
 */
export const logger = {
  id: 'logger',
  name: {ko: '로거', en: 'BizSpring Logger'},
  provider: '㈜비즈스프링',
  purpose: 'analytics',
  items: ['ip', 'log', 'content'],
  retention: '이 사이트와 비즈스프링의 이용계약에서 정한 기간',
  marks: {jn9g: 'ih2z'},
  urls: ['fs.bizspring.net/', 'ssl.logger.co.kr/', '*trk.logger.co.kr/'],
  unchecked: ['urls *trk.logger.co.kr/', 'cookies', 'retention', 'policyUrl'],
} as const satisfies Service;
