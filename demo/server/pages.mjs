/**
 * The portal's pages. `tags` are the held trackers of a page, files of `pages/tags/`.
 *
 * @typedef {object} Page
 * @property {string} path
 * @property {'ko' | 'en'} lang
 * @property {'dashboard' | 'help' | 'auto' | 'privacy'} name
 * @property {string} body     a file of `pages/`
 * @property {{ko: string, en: string}} title
 * @property {readonly string[]} styles  files of `assets/`
 * @property {readonly string[]} tags
 * @property {readonly string[]} frames  services in the page's own markup
 * @property {'auto'} [gate]  for a page whose trackers nobody marked
 */

const base = [
  {
    name: /** @type {const} */ ('dashboard'),
    path: '/',
    title: {ko: '대시보드', en: 'Dashboard'},
    styles: ['dashboard', 'servers'],
    tags: ['naver-analytics', 'kakao-pixel', 'ga4', 'gtm', 'meta-pixel', 'hackle', 'amplitude', 'mixpanel', 'channel-talk', 'refused'],
    frames: [],
  },
  {
    name: /** @type {const} */ ('help'),
    path: '/help',
    title: {ko: '도움말', en: 'Help'},
    styles: ['help'],
    tags: ['naver-analytics', 'ga4', 'channel-talk', 'refused'],
    frames: ['youtube', 'kakao-map'],
  },
  {
    name: /** @type {const} */ ('auto'),
    path: '/auto',
    title: {ko: '자동 보류', en: 'Auto hold'},
    styles: ['help', 'auto'],
    tags: ['unmarked', 'refused'],
    frames: ['naver-analytics', 'kakao-pixel', 'ga4', 'meta-pixel', 'mixpanel', 'channel-talk', 'youtube'],
    gate: /** @type {const} */ ('auto'),
  },
  {
    name: /** @type {const} */ ('privacy'),
    path: '/privacy',
    title: {ko: '개인정보처리방침', en: 'Privacy policy'},
    styles: ['privacy'],
    tags: ['naver-analytics', 'ga4', 'refused'],
    frames: [],
  },
];

/** @type {readonly Page[]} */
export const pages = base.flatMap(page =>
  /** @type {const} */ (['ko', 'en']).map(lang => ({
    ...page,
    lang,
    path: lang === 'ko' ? page.path : `/en${page.path}`,
    body: page.name === 'privacy' ? `privacy.${lang}.html` : `${page.name}.html`,
  })),
);

/**
 * @param {string} path
 * @returns {Page | undefined}
 */
export const findPage = path => pages.find(page => page.path === path);
