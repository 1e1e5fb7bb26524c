import type {Service} from '../../model/types.js';

/**
 * The portal's own session: login and forged-request protection; nothing leaves the site, so no URLs and no vendor calls.
 * Names: JSESSIONID (Jakarta Servlet default), PHPSESSID (php.ini session.name), XSRF-TOKEN (Angular, Spring Security, Laravel).
 * Lifetimes: the servlet and PHP defaults are session cookies (php.ini session.cookie_lifetime = 0).
 * unchecked: these defaults (common knowledge, not looked up); the site's own settings (Laravel gives XSRF-TOKEN 2 hours by default).
 */
export const session = {
  id: 'session',
  name: {ko: '로그인·보안 세션', en: 'Login and security session'},
  provider: '이 사이트 운영자',
  role: 'own',
  purpose: 'service',
  items: ['id', 'ip', 'log'],
  retention: '로그아웃하거나 브라우저를 닫을 때까지',
  marks: {'912c': 'j84g'},
  cookies: [
    {name: 'JSESSIONID', retention: '브라우저를 닫을 때까지'},
    {name: 'PHPSESSID', retention: '브라우저를 닫을 때까지'},
    {name: 'XSRF-TOKEN', retention: '브라우저를 닫을 때까지'},
  ],
  unchecked: ['cookies JSESSIONID', 'cookies PHPSESSID', 'cookies XSRF-TOKEN'],
} as const satisfies Service;
