import type {GuideTexts} from '../../types.js';

const chromeHead = ['⋮ at the top right', 'Settings', 'Privacy and security'] as const;
const samsungHead = ['≡ at the bottom', 'Settings'] as const;
const edgeHead = ['… at the top right', 'Settings', 'Cookies and site permissions', 'Manage and delete cookies and site data'] as const;
const firefoxHead = ['☰ at the top right', 'Settings', 'Privacy & Security'] as const;
const safariPhone = ['Settings of the device', 'Apps', 'Safari'] as const;

export const guide = {
  title: 'Refusing cookies in your browser',
  current: 'Your browser: {browser}',
  others: 'Show other browsers',
  all: 'Settings by browser',
  remove: 'Delete stored cookies',
  third: 'Block cookies of other sites (third party)',
  every: 'Block all cookies',
  consequence: 'If you block all cookies, we may have difficulty providing the service, such as signing in.',
  note: '※ Menus may differ by version.',
  generic: 'In your browser’s settings, look for “Cookies” or “Site data”: there you can delete stored cookies or block storing them.',
  explorer:
    'Support of Internet Explorer ended on 15 June 2022 and it is not safe any more. Please use another browser, such as Microsoft Edge, and set cookies there.',
  inApp: 'This page is open inside {app}',
  scope: 'Choices you make here apply inside this app only, not in other browsers such as Chrome or Safari.',
  open: 'Open in another browser',
  apps: 'Pages that open inside an app, such as KakaoTalk or NAVER, have no menu for cookies. Open the page in another browser from the app’s menu, and set cookies there.',
  browsers: {
    chrome: {
      name: 'Chrome (computer)',
      remove: [...chromeHead, 'Delete browsing data'],
      third: [...chromeHead, 'Third-party cookies', 'Block third-party cookies'],
      every: [...chromeHead, 'Site settings', 'On-device site data', 'Don’t allow sites to save data on your device'],
    },
    'chrome-android': {
      name: 'Chrome (Android)',
      remove: [...chromeHead, 'Delete browsing data'],
      third: ['⋮ at the top right', 'Settings', 'Site settings', 'Third-party cookies'],
      every: ['⋮ at the top right', 'Settings', 'Site settings', 'On-device site data'],
    },
    'chrome-ios': {name: 'Chrome (iPhone, iPad)', remove: ['… at the bottom right', 'Delete browsing data']},
    edge: {
      name: 'Edge',
      remove: [...edgeHead, 'See all cookies and site data', 'Remove all'],
      third: [...edgeHead, 'Block third-party cookies'],
      every: [...edgeHead, 'turn off “Allow sites to save and read cookie data”'],
      also: 'In the newest versions it is in Settings → Privacy, search, and services → Cookies.',
    },
    'edge-mobile': {name: 'Edge (mobile)'},
    safari: {
      name: 'Safari (Mac)',
      remove: ['Safari in the menu bar', 'Settings', 'Privacy', 'Manage Website Data', 'Remove All'],
      third: ['Safari in the menu bar', 'Settings', 'Privacy', 'Prevent cross-site tracking'],
      every: ['Safari in the menu bar', 'Settings', 'Advanced', 'Block all cookies'],
    },
    'safari-ios': {
      name: 'Safari (iPhone, iPad)',
      remove: [...safariPhone, 'Clear History and Website Data'],
      third: [...safariPhone, 'Prevent Cross-Site Tracking'],
      every: [...safariPhone, 'Advanced', 'Block All Cookies'],
      also: 'Up to iOS 17, Safari is directly in Settings.',
    },
    samsung: {
      name: 'Samsung Internet',
      remove: [...samsungHead, 'Browsing data', 'Delete browsing data'],
      third: [...samsungHead, 'Privacy and security', 'Smart anti-tracking'],
      every: [...samsungHead, 'Sites and downloads', 'Site permissions', 'Cookies'],
    },
    whale: {
      name: 'NAVER Whale',
      remove: ['⋮ at the top right', 'Settings', 'Privacy', 'Delete browsing data'],
      third: ['⋮ at the top right', 'Settings', 'Privacy', 'Cookies'],
    },
    'whale-mobile': {name: 'NAVER Whale (mobile)'},
    firefox: {
      name: 'Firefox',
      remove: [...firefoxHead, 'Cookies and Site Data', 'Clear Data'],
      third: [...firefoxHead, 'Enhanced Tracking Protection', 'Strict'],
      every: [...firefoxHead, 'Enhanced Tracking Protection', 'Custom', 'Cookies', 'All cookies'],
    },
    'firefox-android': {
      name: 'Firefox (Android)',
      remove: ['⋮ menu', 'Settings', 'Delete browsing data'],
      every: ['⋮ menu', 'Settings', 'Enhanced Tracking Protection', 'Custom', 'Cookies', 'All cookies'],
    },
    'firefox-ios': {
      name: 'Firefox (iPhone, iPad)',
      remove: ['☰ menu', 'Settings', 'Data Management'],
      third: ['☰ menu', 'Settings', 'Tracking Protection', 'Strict'],
    },
  },
  appNames: {
    kakaotalk: 'KakaoTalk',
    naver: 'the NAVER app',
    daum: 'the Daum app',
    band: 'BAND',
    line: 'LINE',
    instagram: 'Instagram',
    facebook: 'Facebook',
    everytime: 'Everytime',
    app: 'an app',
  },
  ways: {
    kakaotalk: 'From the menu on the screen (⋮ or share) choose “Open in another browser”, then set cookies in the browser that opens.',
    naver: 'From the menu on the screen choose “Open in default browser”, then set cookies in the browser that opens.',
    app: 'From the app’s menu (⋮ or …) open the page in an external browser, then set cookies in the browser that opens.',
  },
} as const satisfies GuideTexts;
