export const trigger = '쿠키 설정';
