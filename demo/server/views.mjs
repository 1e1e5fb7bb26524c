/**
 * Every view of the interface in every state, for people to look through and for the comparison of pictures (test/e2e/ui/pictures.test.ts).
 *
 * @typedef {object} ViewState
 * @property {string} id
 * @property {{ko: string, en: string}} name
 * @property {object} [config]       on top of the common one
 * @property {string} [choice]       what an earlier visit left: fields of the cookie on top of an agreement to everything
 * @property {'gpc'} [signal]        what the browser says
 * @property {string} [body]         markup of the page
 * @property {readonly string[]} acts  what the visitor does or waits for, by the names in assets/view.js
 */

const services = ['session', 'naver-analytics', 'ga4', 'kakao-pixel', 'meta-pixel', 'youtube'];
const video =
  '<iframe title="{{소개 영상|Introduction}}" width="560" height="315" data-service="youtube" data-src="/views/empty"></iframe>';
const script = '<script type="text/plain" data-service="ga4"></script><script type="text/plain" data-service="kakao-pixel"></script>';
const change = {
  notice: '2026-11-20',
  effective: '2027-01-01',
  summary: {ko: '광고 효과를 알기 위해 크리테오를 새로 사용합니다.', en: 'We start using Criteo to measure advertising.'},
  services: ['criteo'],
};
const past = {...change, notice: '2026-09-01', effective: '2026-11-01', previousUrl: '/privacy'};

/** The day on which all of them stand still. */
export const today = '2026-11-25T03:00:00Z';

export const commonConfig = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
  services,
  contact: {
    officer: {name: '신동경 사업부장', department: 'CMS사업무', phone: '02-2642-3131', email: 'systeer_eng@infranicsmail.com'},
    manager: {name: '류상훈 마스터', department: 'MCS기술팀', phone: '02-2642-3131', email: 'systeer_eng@infranicsmail.com'},
  },
  reload: false,
  consentMode: false,
};

/** @type {readonly ViewState[]} */
export const views = [
  {id: 'banner', name: {ko: '첫 안내', en: 'First question'}, acts: ['banner']},
  {
    id: 'banner-changed',
    name: {ko: '내용이 바뀌어 다시 여쭘', en: 'Asked again: changed'},
    acts: ['changed'],
    choice: 'at=2026-06-01T00:00:00Z&scope=',
    config: {policy: {...commonConfig.policy, version: '2026-11-01', changes: [past]}},
  },
  {
    id: 'banner-expired',
    name: {ko: '기간이 지나 다시 여쭘', en: 'Asked again: expired'},
    acts: ['banner'],
    choice: 'at=2025-06-01T00:00:00Z',
  },
  {id: 'banner-gpc', name: {ko: '브라우저의 추적 거부(GPC)', en: 'Global Privacy Control'}, acts: ['noted'], signal: 'gpc'},
  {id: 'banner-bar', name: {ko: '막대', en: 'Bar'}, acts: ['banner'], config: {layout: 'bar'}},
  {id: 'banner-sheet', name: {ko: '시트', en: 'Sheet'}, acts: ['banner'], config: {layout: 'sheet'}},
  {id: 'banner-mono', name: {ko: '테마 mono', en: 'Theme mono'}, acts: ['banner'], config: {theme: 'mono'}},
  {id: 'banner-navy', name: {ko: '테마 navy', en: 'Theme navy'}, acts: ['banner'], config: {theme: 'navy'}},
  {id: 'banner-soft', name: {ko: '테마 soft', en: 'Theme soft'}, acts: ['banner'], config: {theme: 'soft'}},
  {id: 'settings', name: {ko: '설정, 선택 전', en: 'Settings, no choice yet'}, acts: ['settings']},
  {id: 'settings-choice', name: {ko: '설정, 일부 동의', en: 'Settings, some agreed'}, acts: ['some', 'settings']},
  {id: 'settings-ask', name: {ko: '설정, 저장될 때마다 확인', en: 'Settings, ask each time'}, acts: ['ask', 'settings', 'purposes']},
  {
    id: 'settings-purposes',
    name: {ko: '설정, 목적과 서비스', en: 'Settings, purposes and services'},
    acts: ['some', 'settings', 'purposes'],
  },
  {
    id: 'settings-more',
    name: {ko: '설정, 더 알아보기', en: 'Settings, more to know'},
    acts: ['some', 'settings', 'more'],
    config: {policy: {...commonConfig.policy, version: '2026-11-01', changes: [past, change]}},
  },
  {id: 'settings-minor', name: {ko: '설정, 만 14세 미만', en: 'Settings, under 14'}, config: {minor: true}, acts: ['settings']},
  {
    id: 'settings-navy',
    name: {ko: '설정, 테마 navy', en: 'Settings, theme navy'},
    config: {theme: 'navy'},
    acts: ['some', 'settings', 'purposes'],
  },
  {id: 'withdrawn', name: {ko: '철회 결과', en: 'Report of a withdrawal'}, acts: ['agree', 'withdraw', 'report']},
  {id: 'message', name: {ko: '저장 안내', en: 'Message'}, acts: ['save']},
  {id: 'question', name: {ko: '서비스별 질문', en: 'Question about a service'}, body: script, acts: ['ask', 'question']},
  {
    id: 'news',
    name: {ko: '변경 예정 안내', en: 'Notice of a change'},
    acts: ['news'],
    choice: 'level=none&granted=',
    config: {policy: {...commonConfig.policy, changes: [change]}},
  },
  {id: 'placeholder', name: {ko: '영상 자리', en: 'Placeholder of a video'}, body: video, acts: ['refuse', 'placeholder']},
  {
    id: 'policy-table',
    name: {ko: '제9장 표', en: 'Table of chapter 9'},
    choice: 'level=none&granted=',
    body: '<div data-dongui="policy-table" data-heading="2"></div>',
    acts: ['table'],
  },
  {id: 'trigger', name: {ko: '다시 여는 버튼', en: 'Reopening button'}, acts: ['trigger'], choice: 'level=none&granted='},
];
