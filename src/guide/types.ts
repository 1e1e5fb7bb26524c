/** Browsers whose menus are told. */
export type BrowserId =
  | 'chrome'
  | 'chrome-android'
  | 'chrome-ios'
  | 'edge'
  | 'edge-mobile'
  | 'safari'
  | 'safari-ios'
  | 'samsung'
  | 'whale'
  | 'whale-mobile'
  | 'firefox'
  | 'firefox-android'
  | 'firefox-ios';

/** Apps that show pages in a browser of their own, which has no menu for cookies to rely on. `app`: one that is not known by name. */
export type AppId = 'kakaotalk' | 'naver' | 'daum' | 'band' | 'line' | 'instagram' | 'facebook' | 'everytime' | 'app';

/** What the visitor's browser is; `other`: a browser whose menu is not told. */
export type Browser = BrowserId | AppId | 'explorer' | 'other';

/** A way through menus, step by step. */
export type Path = readonly string[];

/** The three things the regulator's template tells of every browser; what a browser does not offer, or nobody knows, is not there. */
export interface BrowserTexts {
  name: string;
  /** Delete what is stored. */
  remove?: Path;
  /** Block cookies of other sites. */
  third?: Path;
  /** Block all cookies. */
  every?: Path;
  /** Where older or newer versions have the menu. */
  also?: string;
}

export interface GuideTexts {
  title: string;
  /** `{browser}` */
  current: string;
  others: string;
  /** The summary where the browser is not known. */
  all: string;
  remove: string;
  third: string;
  every: string;
  /** Policy 9-2-나: said of blocking everything, and of nothing else. */
  consequence: string;
  note: string;
  /** A browser whose menu is not told. */
  generic: string;
  explorer: string;
  /** `{app}` */
  inApp: string;
  scope: string;
  open: string;
  /** For the visitor who reads of apps in a browser. */
  apps: string;
  browsers: Readonly<Record<BrowserId, BrowserTexts>>;
  appNames: Readonly<Record<AppId, string>>;
  /** How to leave the app; `app` for those without a way of their own. */
  ways: Readonly<{app: string} & Partial<Record<AppId, string>>>;
}
