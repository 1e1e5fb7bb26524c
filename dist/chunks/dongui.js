/** The consent cookie itself. Its number is random and serves as the number of the consent record (PIPA art. 22(3): the controller bears the proof). */
const dongui = {
    id: 'dongui',
    name: { ko: '쿠키 선택 저장', en: 'Cookie choice' },
    provider: '이 사이트 운영자',
    purpose: 'service',
    items: ['id'],
    retention: '최대 12개월',
    cookies: [{ name: 'dongui', retention: '최대 12개월' }],
};

export { dongui };
//# sourceMappingURL=dongui.js.map
