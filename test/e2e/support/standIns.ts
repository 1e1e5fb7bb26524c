/**
 * Stand-ins for vendors' scripts: each defines the vendor's globals as its own script does, and notes in `window.told` what it is told: the function,
 * its arguments, and what else has to be right.
 */
export const standIns: Readonly<Record<string, string>> = {
  // A function declaration, as in `wcslog.js`: it takes the place of a property without setting it.
  'naver-analytics': `function wcs_do(...args) { told.push(['wcs_do', ...args]); return 'counted'; }
var wcs = {site: 'naver', checkoutWhitelist: [], inflow(...args) { told.push(['wcs.inflow', this.site, this.checkoutWhitelist, ...args]); }};`,
  'kakao-pixel': `window.kakaoPixel = id => ({pageView(...args) { told.push(['pageView', id, ...args]); }, purchase(order) { told.push(['purchase', id, order]); }});`,
  'meta-pixel': `window.fbq = function (...args) { told.push(['fbq', ...args]); };`,
  amplitude: `var amplitude = {
  Identify: class { kept = []; set(...pair) { this.kept.push(pair); return this; } },
  identify(one) { told.push(['identify', one instanceof amplitude.Identify, one.kept]); },
  add(plugin) { told.push(['add', plugin]); }, setOptOut() {}, track(...args) { told.push(['track', ...args]); return {promise: Promise.resolve({code: 200})}; },
};
var sessionReplay = {plugin: options => ({replays: options})};`,
  mixpanel: `Object.defineProperty(window, 'mixpanel', {configurable: true, value: {
  track(...args) { told.push(['mixpanel.track', ...args]); }, people: {of: 'mixpanel', set(...args) { told.push(['people.set', this.of, ...args]); }},
}});`,
  'channel-talk': `window.ChannelIO = (...args) => told.push(['ChannelIO', ...args]);`,
  'tiktok-pixel': `window.ttq = {grantConsent() {}, page(...args) { told.push(['ttq.page', ...args]); }, track(...args) { told.push(['ttq.track', ...args]); }};`,
  'karrot-pixel': `function karrotPixel() {}
karrotPixel.init = (...args) => told.push(['karrot.init', ...args]); karrotPixel.track = (...args) => told.push(['karrot.track', ...args]);`,
};

/** What a page tells them before its visitor has decided. Each line by itself, so that one that throws shows and stops no other. */
export const earlyCalls = [
  // As Naver Pay has it: the domains are given to the vendor's own object, before the call that reads them.
  "if (!wcs_add) var wcs_add = {}; wcs.checkoutWhitelist = ['portal.localhost']; wcs.inflow('portal.localhost'); wcs_do(); wcs_do({type: 'purchase'});",
  "kakaoPixel('1').pageView(); kakaoPixel('1').purchase({total_price: '1000', products: [{id: 'a'}]});",
  "fbq('init', '1'); fbq('track', 'x', {value: 1});",
  // Of two globals of one vendor: https://amplitude.com/docs/get-started/install-with-snippet.
  'amplitude.add(sessionReplay.plugin({sampleRate: 1}));',
  "const one = new amplitude.Identify().set('plan', 'free'); one.set('age', 1); amplitude.identify(one);",
  "amplitude.track('viewed').promise.then(answer => tell(answer.code));",
  "mixpanel.people.set({plan: 'free'}); mixpanel.track('x');",
  "ChannelIO('boot', {pluginKey: '1'}); ChannelIO('onShowMessenger', () => {});",
  "ttq.page(); ttq.track('ClickButton');",
  "karrotPixel.init('1'); karrotPixel.track('ViewPage');",
] as const;

/** The page's own script with them, its errors in `window.thrown`. */
export const callEarly = (lines: readonly string[] = earlyCalls): string =>
  `window.told = []; window.thrown = []; window.answers = []; window.tell = answer => answers.push(answer); addEventListener('unhandledrejection', event => thrown.push(String(event.reason)));
${lines.map(line => `(() => { try { ${line} } catch (error) { thrown.push(String(error)); } })();`).join('\n')}`;

/** What the stand-ins are told by them, service by service in the order of the calls. */
export const earlyTold: Readonly<Record<string, readonly unknown[]>> = {
  'naver-analytics': [['wcs.inflow', 'naver', ['portal.localhost'], 'portal.localhost'], ['wcs_do'], ['wcs_do', {type: 'purchase'}]],
  'kakao-pixel': [
    ['pageView', '1'],
    ['purchase', '1', {total_price: '1000', products: [{id: 'a'}]}],
  ],
  'meta-pixel': [
    ['fbq', 'init', '1'],
    ['fbq', 'track', 'x', {value: 1}],
    // Its own consent call, which the grant made.
    ['fbq', 'consent', 'grant'],
  ],
  amplitude: [
    ['add', {replays: {sampleRate: 1}}],
    [
      'identify',
      true,
      [
        ['plan', 'free'],
        ['age', 1],
      ],
    ],
    ['track', 'viewed'],
  ],
  mixpanel: [
    ['people.set', 'mixpanel', {plan: 'free'}],
    ['mixpanel.track', 'x'],
  ],
  'channel-talk': [
    ['ChannelIO', 'boot', {pluginKey: '1'}],
    ['ChannelIO', 'onShowMessenger', null],
  ],
  'tiktok-pixel': [['ttq.page'], ['ttq.track', 'ClickButton']],
  'karrot-pixel': [
    ['karrot.init', '1'],
    ['karrot.track', 'ViewPage'],
  ],
};
