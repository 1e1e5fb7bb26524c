/** What all three say to the visitor, in the same words as far as each has a place for them. */
export const texts = {
  title: '[선택] 마케팅 쿠키 사용 동의',
  body: '인프라닉스는 로그인과 보안에 꼭 필요한 쿠키 외에, 동의하시면 아래 목적으로도 쿠키를 사용합니다. 동의하지 않으셔도 되며, 선택은 언제든지 바꿀 수 있습니다.',
  agree: '동의',
  disagree: '동의하지 않음',
  customize: '직접 선택',
  settings: '쿠키 설정',
  save: '선택 저장',
  close: '닫기',
  policy: '개인정보처리방침',
};

/** One service of each purpose, none of them in a catalogue. */
export const services = [
  {
    purpose: 'personalization',
    title: '맞춤 정보 제공',
    id: 'own-recommend',
    name: '추천',
    cookie: '_rec',
    description: '관심분야에 맞춘 정보를 제공합니다.',
  },
  {
    purpose: 'analytics',
    title: '접속 빈도·방문시간 분석',
    id: 'own-counter',
    name: '통계',
    cookie: '_cnt',
    description: '접속 빈도와 방문시간을 분석합니다.',
  },
  {purpose: 'ads', title: '타겟 마케팅', id: 'own-pixel', name: '광고', cookie: '_pxl', description: '관심분야에 맞춘 광고를 제공합니다.'},
];

/** The purpose of the n-th held script: the three by turns. */
export const purposeOf = (/** @type {number} */ index) => services[index % services.length]?.purpose ?? '';
