const ask = {
    title: '{name}{을를} 허용하시겠습니까?',
    body: '{provider}에서 {purpose} 목적으로 쿠키를 저장하고 {items}{을를} 수집하려고 합니다.',
    bodyUnknown: '{purpose} 목적의 쿠키를 저장하려고 합니다.',
    transfer: '이 정보는 국외({country})로 이전될 수 있습니다.',
    retention: '보유 기간: {retention}',
    once: '이번만',
    always: '항상 허용',
    never: '허용하지 않음',
    more: '확인할 항목이 {count}개 더 있습니다.',
};

const news = {
    signal: '브라우저의 추적 거부 설정을 확인해 {names}{은는} 거부로 처리했습니다. 아래에서 바꿀 수 있습니다.',
    title: '개인정보처리방침 변경 안내',
    effective: '{date}부터 적용됩니다.',
    noticed: '{date}에 알려 드린 내용입니다.',
    since: '지난번에 선택하신 뒤 바뀐 내용',
    services: '새로 추가되거나 바뀐 서비스: {names}',
    purposes: '추가된 목적: {names}',
    open: '아직 답하지 않으신 목적: {names}',
    reason: '변경 이유: {reason}',
    previous: '변경 전 방침 보기',
    asksThen: '적용되는 날에 동의 여부를 다시 여쭙습니다. 그 전에는 사용하지 않습니다.',
    appliesThen: '바뀐 내용은 그날부터 적용됩니다.',
    read: '개인정보처리방침 제9장 보기',
    putAway: '확인했습니다',
};

const placeholder = {
    title: '{name}{을를} 아직 불러오지 않았습니다',
    body: '{name}{을를} 열면 {provider}{이가} 쿠키를 저장하고 {items}{을를} 수집할 수 있습니다.',
    bodyUnknown: '이 콘텐츠를 열면 제공 사업자가 쿠키를 저장하고 접속 IP와 이용 기록을 수집할 수 있습니다.',
    transfer: '이 정보는 국외({country})로 이전될 수 있습니다.',
    once: '이번만 보기',
    always: '항상 허용하고 보기',
};

const toast = {
    agreed: '마케팅 쿠키 사용에 동의하셨습니다.',
    refused: '동의하지 않음으로 저장했습니다. 필수 쿠키만 사용합니다.',
    custom: '선택하신 내용을 저장했습니다.',
    ask: '쿠키가 저장될 때마다 여쭙겠습니다.',
    change: '선택 바꾸기',
    notStored: '이 브라우저가 저장을 막고 있어 선택을 기억하지 못합니다. 그동안 필수 쿠키만 사용합니다.',
    withdrawn: '동의를 철회했습니다.',
    deleted: '마케팅 쿠키와 저장 항목 {count}개를 삭제했습니다.',
    left: '이 사이트에서 지울 수 없는 쿠키나 저장 항목이 남아 있습니다({names}). 브라우저 설정에서 삭제해 주세요.',
    reload: '변경한 내용을 적용하려면 페이지를 새로 고쳐야 합니다.',
    reloadNow: '지금 새로 고침',
    report: '결과 보기',
    close: '닫기',
};

export { ask, news, placeholder, toast };
//# sourceMappingURL=notices.js.map
