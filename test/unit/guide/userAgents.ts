import type {Browser} from '../../../src/guide/types.js';

const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const view =
  'Mozilla/5.0 (Linux; Android 14; SM-S928N Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

/** User agents as browsers send them, what else they tell, and whose menu the visitor should be told. */
export const userAgents: readonly (readonly [browser: Browser, userAgent: string, more?: {brands?: readonly string[]; touch?: number}])[] =
  [
    ['chrome', `${windows} Chrome/126.0.0.0 Safari/537.36`, {brands: ['Not/A)Brand', 'Chromium', 'Google Chrome']}],
    ['chrome', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'],
    ['chrome', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36'],
    ['chrome', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0.0.0 Safari/537.36'],
    ['chrome-android', `${android} Chrome/126.0.0.0 Mobile Safari/537.36`],
    ['chrome-android', `${android} Chrome/126.0.0.0 Safari/537.36`],
    ['chrome-ios', `${iphone} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
    ['edge', `${windows} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`],
    ['edge', `${windows} Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045`],
    ['edge-mobile', `${android} Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.2592.56`],
    ['edge-mobile', `${iphone} Version/17.0 EdgiOS/126.0.2592.56 Mobile/15E148 Safari/605.1.15`],
    ['safari', `${mac} Version/17.5 Safari/605.1.15`, {touch: 0}],
    ['safari-ios', `${mac} Version/17.5 Safari/605.1.15`, {touch: 5}],
    ['safari-ios', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1`, {touch: 5}],
    [
      'safari-ios',
      'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1.2 Mobile/15E148 Safari/604.1',
    ],
    ['samsung', `${android} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`],
    [
      'samsung',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36',
    ],
    ['whale', `${windows} Chrome/126.0.0.0 Whale/3.27.254.15 Safari/537.36`],
    [
      'whale-mobile',
      'Mozilla/5.0 (Linux; Android 14; SM-S928N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Whale/1.0.0.0 Crosswalk/29.124.0.6 Mobile Safari/537.36',
    ],
    ['firefox', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0'],
    ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'],
    ['firefox-android', 'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0'],
    ['firefox-ios', `${iphone} FxiOS/127.1 Mobile/15E148 Safari/605.1.15`],
    ['explorer', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko'],
    ['explorer', 'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)'],
    ['kakaotalk', `${view};KAKAOTALK 2410830`],
    ['kakaotalk', `${iphone} Mobile/15E148 KAKAOTALK 10.8.2`],
    ['naver', `${iphone} Version/17.5 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2012; 12.7.4; 14PRO)`],
    ['naver', `${view} NAVER(inapp; search; 2000; 12.7.2)`],
    ['daum', `${view} DaumApps/8.5.1 DaumDevice/mobile`],
    ['band', `${view} BAND/17.0.2 (Android; 13)`],
    ['line', `${iphone} Mobile/15E148 Safari Line/14.9.1`],
    ['instagram', `${iphone} Mobile/15E148 Instagram 337.0.0.32.85 (iPhone15,3; iOS 17_5_1; ko_KR; ko; scale=3.00; 1290x2796; 614065298)`],
    [
      'facebook',
      `${iphone} Mobile/15E148 [FBAN/FBIOS;FBAV/470.1.0.43.103;FBBV/615085278;FBDV/iPhone15,3;FBMD/iPhone;FBSN/iOS;FBSV/17.5.1]`,
    ],
    ['facebook', `${view} [FB_IAB/FB4A;FBAV/470.0.0.44.74;]`],
    ['everytime', `${iphone} Mobile/15E148 everytimeApp`],
    ['app', view],
    ['app', `${iphone} Mobile/15E148`],
    ['app', `${iphone} GSA/321.0.645804411 Mobile/15E148 Safari/604.1`],
    ['other', `${windows} Chrome/126.0.0.0 Safari/537.36 OPR/111.0.0.0`],
    ['other', `${windows} Chrome/126.0.0.0 Safari/537.36`, {brands: ['Not/A)Brand', 'Chromium', 'Brave']}],
    ['other', `${windows} Chrome/126.0.0.0 Safari/537.36 Vivaldi/6.8.3381.44`],
    ['other', `${iphone} Version/17.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15`],
    ['other', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15'],
    ['other', 'curl/8.7.1'],
    ['other', ''],
  ];
