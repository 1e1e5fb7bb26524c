/**
 * The consent cookie itself, and the record of it (docs/records.md). Its number is random and serves as the number of the consent record (PIPA art.
 * 22(3): the controller bears the proof). Records that wait for delivery are entries of their own, in a cookie only where storage is full.
 * `donguiNews`: which changes of the policy were put away. `dongui-rules`: what the service worker holds back (serviceWorker.ts), where a site has it.
 */
const dongui = {
    id: 'dongui',
    name: { ko: '쿠키 선택 저장', en: 'Cookie choice' },
    provider: '이 사이트 운영자',
    role: 'own',
    purpose: 'service',
    items: ['id'],
    retention: '최대 12개월',
    cookies: [
        { name: 'dongui', retention: '최대 12개월' },
        { name: 'dongui-record-*', retention: '서버에 전달할 때까지(최대 30일)' },
    ],
    storage: ['dongui', 'donguiNews', 'dongui-record', 'dongui-record-*'],
    caches: ['dongui-rules'],
};

export { dongui as d };
//# sourceMappingURL=dongui.js.map
