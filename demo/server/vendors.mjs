/**
 * The trackers this demo plays: the id they have in dongui's catalogue, and the paths on the tracker origin that belong to each.
 * A request that fits none is counted as `unknown`, so that nothing slips by unseen.
 *
 * @typedef {'code' | 'config' | 'hit' | 'frame'} What
 * @typedef {object} Vendor
 * @property {string} id
 * @property {string} ko
 * @property {string} en
 * @property {[RegExp, What][]} paths
 */

/** @type {readonly Vendor[]} */
export const vendors = [
  {
    id: 'naver-analytics',
    ko: '네이버 애널리틱스',
    en: 'Naver Analytics',
    paths: [
      [/^\/wcslog\.js$/, 'code'],
      [/^\/b$/, 'hit'],
    ],
  },
  {
    id: 'kakao-pixel',
    ko: '카카오 픽셀',
    en: 'Kakao Pixel',
    paths: [
      [/^\/adfit\/static\/kp\.js$/, 'code'],
      [/^\/bc$/, 'hit'],
    ],
  },
  {
    id: 'ga4',
    ko: '구글 애널리틱스 4',
    en: 'Google Analytics 4',
    paths: [
      [/^\/gtag\/js$/, 'code'],
      [/^\/g\/collect$/, 'hit'],
    ],
  },
  {
    id: 'gtm',
    ko: '구글 태그 관리자',
    en: 'Google Tag Manager',
    paths: [
      [/^\/gtm\.js$/, 'code'],
      [/^\/td$/, 'hit'],
    ],
  },
  {
    id: 'meta-pixel',
    ko: '메타 픽셀',
    en: 'Meta Pixel',
    paths: [
      [/^\/\w+\/fbevents\.js$/, 'code'],
      [/^\/tr$/, 'hit'],
    ],
  },
  {
    id: 'hackle',
    ko: '핵클',
    en: 'Hackle',
    paths: [
      [/^\/npm\/@hackler\//, 'code'],
      [/^\/hackle\/.*\/events$/, 'hit'],
      [/^\/hackle\//, 'config'],
    ],
  },
  {
    id: 'amplitude',
    ko: '앰플리튜드',
    en: 'Amplitude',
    paths: [
      [/^\/libs\/amplitude-min\.js$/, 'code'],
      [/^\/amplitude$/, 'hit'],
    ],
  },
  {
    id: 'mixpanel',
    ko: '믹스패널',
    en: 'Mixpanel',
    paths: [
      [/^\/libs\/mixpanel-2-latest\.min\.js$/, 'code'],
      [/^\/track$/, 'hit'],
    ],
  },
  {
    id: 'channel-talk',
    ko: '채널톡',
    en: 'Channel Talk',
    paths: [
      [/^\/plugin\/ch-plugin-web\.js$/, 'code'],
      [/^\/front\//, 'hit'],
    ],
  },
  {
    id: 'youtube',
    ko: '유튜브 영상',
    en: 'YouTube',
    paths: [
      [/^\/youtube\/embed\//, 'frame'],
      [/^\/youtube\//, 'hit'],
    ],
  },
  {
    id: 'kakao-map',
    ko: '카카오맵',
    en: 'Kakao Maps',
    paths: [
      [/^\/kakao-map\/tile/, 'hit'],
      [/^\/kakao-map/, 'frame'],
    ],
  },
];

/**
 * @param {string} path
 * @returns {{id: string, what: What | 'other'}}
 */
export function findVendor(path) {
  for (const {id, paths} of vendors) {
    const fitting = paths.find(([pattern]) => pattern.test(path));
    if (fitting) {
      return {id, what: fitting[1]};
    }
  }
  return {id: 'unknown', what: 'other'};
}
