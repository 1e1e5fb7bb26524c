import type {Service} from '../../model/types.js';

/**
 * Ad exchange, ad platform (ACE TRADER) and apps of NHN ACE: https://nhnace.com/privacy-policy, in English, the beginning of it read. From
 * where it is loaded is not known: no URLs, so a site that uses it has to mark its tag up by itself.
 * unchecked: everything but the product's name and the policy's address.
 */
export const nhnAce = {
  id: 'nhn-ace',
  name: {ko: 'NHN 에이스 트레이더', en: 'NHN ACE Trader'},
  provider: '엔에이치엔에이스㈜',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '엔에이치엔에이스 개인정보처리방침에서 정한 기간',
  marks: {'5g6o': 'ksc9'},
  unchecked: ['provider', 'items', 'retention', 'urls', 'cookies'],
  policyUrl: 'https://nhnace.com/privacy-policy',
} as const satisfies Service;
