import type {ConsentConfig} from '../../../src/index.js';

/** One service of every kind that the disclosure tells apart. */
export const policyConfig = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
  services: [
    'session',
    'naver-analytics',
    'ga4',
    'kakao-pixel',
    'youtube',
    'toss-payments',
    'sentry',
    {
      id: 'recommend',
      name: {ko: '추천 콘텐츠', en: 'Recommendations'},
      provider: '주식회사 인프라닉스',
      purpose: 'personalization',
      items: ['id', 'content'],
      retention: '6개월',
      cookies: [{name: 'rec_*', retention: '6개월'}],
      storage: ['rec.history'],
    },
  ],
  contact: {
    officer: {department: 'CMS사업무', name: '신동경 사업부장', phone: '02-2642-3131', email: 'systeer_eng@infranicsmail.com'},
    manager: {department: 'MCS기술팀', name: '류상훈 마스터', phone: '02-2642-3131', email: 'systeer_eng@infranicsmail.com'},
  },
} satisfies ConsentConfig;
