const banner = {
    title: '[선택] 마케팅 쿠키 사용 동의',
    body: '{company}{은는} 로그인과 보안에 꼭 필요한 쿠키를 사용해요. 동의하시면 아래 목적으로도 사용해요. 동의하지 않으셔도 되고, 선택은 언제든지 바꿀 수 있어요.',
    again: {
        expired: '선택하신 지 {months}개월이 지나 다시 여쭤봐요.',
        'scope-changed': '쿠키 사용 내용이 바뀌어 다시 여쭤봐요.',
        'new-purpose': '선택하지 않으신 항목을 여쭤봐요.',
    },
    purpose: '목적',
    items: '항목',
    retention: '보유·이용 기간',
    months: '동의 후 최대 {months}개월 이용,',
    perService: '서비스별 보유 기간은 아래,',
    untilWithdrawn: '철회 시 지체 없이 파기',
    services: '수집 도구',
    count: '서비스 {count}개',
    about: '사업자와 기간 보기',
    refusal: '거부할 권리',
    noLimit: '동의하지 않아도 서비스 이용에 제한이 없어요.',
    notTailored: '다만 관심분야에 맞춘 정보는 제공되지 않아요.',
    agree: '동의',
    disagree: '동의하지 않음',
    customize: '직접 선택',
    failed: '쿠키 설정을 불러오지 못했어요. 잠시 후 다시 시도해 주세요.',
    policy: '개인정보처리방침 제9장 보기',
    settings: '쿠키 설정',
    names: {
        personalization: '맞춤 정보 제공',
        analytics: '접속 빈도·방문시간 분석',
        ads: '타겟 마케팅',
        essential: '필수 쿠키',
        marketing: '마케팅 쿠키',
    },
    item: { id: 'ID', ip: '접속 IP', log: '접속로그', content: '이용 콘텐츠' },
};

export { banner };
//# sourceMappingURL=banner3.js.map
