import type {GuideTexts} from '../../types.js';

const chromeHead = ['오른쪽 위 ⋮', '설정', '개인 정보 보호 및 보안'] as const;
const samsungHead = ['아래쪽 ≡', '설정'] as const;
const edgeHead = ['오른쪽 위 …', '설정', '쿠키 및 사이트 권한', '쿠키 및 사이트 데이터 관리 및 삭제'] as const;
const firefoxHead = ['오른쪽 위 ☰', '설정', '개인 정보 및 보안'] as const;
const safariPhone = ['기기의 설정', '앱', 'Safari'] as const;

/**
 * Sources, by browser, and what is unchecked: docs/disclosure.md. Names of menus as the vendors write them in Korean: spelling is theirs (`개인 정보`,
 * `개인정보`).
 */
export const guide = {
  title: '브라우저에서 쿠키 거부하기',
  current: '지금 쓰시는 브라우저: {browser}',
  others: '다른 브라우저의 설정 방법 보기',
  all: '브라우저별 설정 방법',
  remove: '저장된 쿠키 삭제',
  third: '다른 사이트(제3자) 쿠키 차단',
  every: '모든 쿠키 차단',
  consequence: '모든 쿠키를 차단하시면 로그인 등 서비스 제공에 어려움이 있을 수 있습니다.',
  note: '※ 버전에 따라 메뉴가 다를 수 있습니다.',
  generic: '브라우저의 설정에서 ‘쿠키’나 ‘사이트 데이터’ 항목을 찾아, 저장된 쿠키를 삭제하거나 저장을 차단하실 수 있습니다.',
  explorer:
    '인터넷 익스플로러는 2022년 6월 15일에 지원이 끝나 안전하지 않습니다. Microsoft Edge 등 다른 브라우저로 접속해 그 브라우저에서 설정해 주세요.',
  inApp: '{app} 안에서 열린 화면입니다',
  scope: '이 화면에서 하신 선택은 이 앱 안에서만 적용되며, 크롬이나 사파리 같은 다른 브라우저에는 적용되지 않습니다.',
  open: '다른 브라우저로 열기',
  apps: '카카오톡, 네이버처럼 앱 안에서 열린 화면에는 쿠키 설정 메뉴가 없습니다. 앱의 메뉴에서 다른 브라우저로 연 뒤 그 브라우저에서 설정해 주세요.',
  browsers: {
    chrome: {
      name: '크롬(PC)',
      remove: [...chromeHead, '인터넷 사용 기록 삭제'],
      third: [...chromeHead, '서드 파티 쿠키', '서드 파티 쿠키 차단'],
      every: [...chromeHead, '사이트 설정', '기기 내 사이트 데이터', '사이트에서 기기에 데이터를 저장하지 못하도록 차단'],
    },
    'chrome-android': {
      name: '크롬(안드로이드)',
      remove: [...chromeHead, '인터넷 사용 기록 삭제'],
      third: ['오른쪽 위 ⋮', '설정', '사이트 설정', '서드 파티 쿠키'],
      every: ['오른쪽 위 ⋮', '설정', '사이트 설정', '기기 내 사이트 데이터'],
    },
    'chrome-ios': {name: '크롬(아이폰·아이패드)', remove: ['오른쪽 아래 …', '인터넷 사용 기록 삭제']},
    edge: {
      name: '엣지',
      remove: [...edgeHead, '모든 쿠키 및 사이트 데이터 보기', '모두 제거'],
      third: [...edgeHead, '타사 쿠키 차단'],
      every: [...edgeHead, '‘사이트에서 쿠키 데이터를 저장하고 읽도록 허용’ 끄기'],
      also: '최신 버전에서는 설정 → 개인 정보, 검색 및 서비스 → 쿠키에 있습니다.',
    },
    'edge-mobile': {name: '엣지(모바일)'},
    safari: {
      name: '사파리(맥)',
      remove: ['메뉴 막대의 Safari', '설정', '개인정보 보호', '웹 사이트 데이터 관리', '모두 제거'],
      third: ['메뉴 막대의 Safari', '설정', '개인정보 보호', '크로스 사이트 추적 방지'],
      every: ['메뉴 막대의 Safari', '설정', '고급', '모든 쿠키 차단'],
    },
    'safari-ios': {
      name: '사파리(아이폰·아이패드)',
      remove: [...safariPhone, '방문 기록 및 웹 사이트 데이터 지우기'],
      third: [...safariPhone, '크로스 사이트 추적 방지'],
      every: [...safariPhone, '고급', '모든 쿠키 차단'],
      also: 'iOS 17 이하에서는 설정 바로 아래에 Safari가 있습니다.',
    },
    samsung: {
      name: '삼성 인터넷',
      remove: [...samsungHead, '인터넷 사용 기록', '인터넷 사용 기록 삭제'],
      third: [...samsungHead, '개인정보 보호 및 보안', '스마트 추적 방지'],
      every: [...samsungHead, '사이트 및 다운로드', '사이트 권한', '쿠키'],
    },
    whale: {
      name: '네이버 웨일',
      remove: ['오른쪽 위 ⋮', '설정', '개인정보 보호', '인터넷 사용 기록 삭제'],
      third: ['오른쪽 위 ⋮', '설정', '개인정보 보호', '쿠키'],
    },
    'whale-mobile': {name: '네이버 웨일(모바일)'},
    firefox: {
      name: '파이어폭스',
      remove: [...firefoxHead, '쿠키 및 사이트 데이터', '데이터 지우기'],
      third: [...firefoxHead, '향상된 추적 방지 기능', '엄격'],
      every: [...firefoxHead, '향상된 추적 방지 기능', '사용자 지정', '쿠키', '모든 쿠키'],
    },
    'firefox-android': {
      name: '파이어폭스(안드로이드)',
      remove: ['메뉴 ⋮', '설정', '인터넷 사용 기록 삭제'],
      every: ['메뉴 ⋮', '설정', '향상된 추적 방지 기능', '사용자 지정', '쿠키', '모든 쿠키'],
    },
    'firefox-ios': {
      name: '파이어폭스(아이폰·아이패드)',
      remove: ['메뉴 ☰', '설정', '데이터 관리'],
      third: ['메뉴 ☰', '설정', '추적 방지 기능', '엄격'],
    },
  },
  appNames: {
    kakaotalk: '카카오톡',
    naver: '네이버 앱',
    daum: '다음 앱',
    band: '밴드',
    line: '라인',
    instagram: '인스타그램',
    facebook: '페이스북',
    everytime: '에브리타임',
    app: '앱',
  },
  ways: {
    kakaotalk: '화면의 메뉴(⋮ 또는 공유)에서 ‘다른 브라우저로 열기’를 누른 뒤, 열린 브라우저에서 쿠키를 설정해 주세요.',
    naver: '화면의 메뉴에서 ‘기본 브라우저로 열기’를 누른 뒤, 열린 브라우저에서 쿠키를 설정해 주세요.',
    app: '앱의 메뉴(⋮ 또는 …)에서 외부 브라우저로 연 뒤, 열린 브라우저에서 쿠키를 설정해 주세요.',
  },
} as const satisfies GuideTexts;
