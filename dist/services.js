export { d as dongui } from './chunks/dongui.js';

/**
 * Loaders and `/?cookie`: the "AceCounter Log Gathering Script" V.7.5 and V.8.0 (gtc…, gtp…, port 8080 on http) and AceCounter_CW.js, as
 * public pages carry them; they also hand over a member's id, age and sex where the site fills them in. `_AceGID` and `_AceCounter` are
 * made by the snippet in the page. Cookies seen in a public capture.
 * unchecked: provider's registered name; version 9 (cr.acecounter.com/ac.js); the cookies and their lifetimes; retention; privacy page
 * (left out).
 */
const acecounter = {
    id: 'acecounter',
    name: { ko: '에이스카운터', en: 'AceCounter' },
    provider: '엔에이치엔데이터㈜',
    purpose: 'analytics',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 에이스카운터 운영사의 이용계약에서 정한 기간',
    marks: { ax55: 'dkks' },
    urls: ['cr.acecounter.com/', 'gtc*.acecounter.com/', 'gtp*.acecounter.com/'],
    cookies: [
        { name: 'ACEUACS', retention: '기간 미확인' },
        { name: 'ACEUCI', retention: '기간 미확인' },
        { name: 'ACEFCID', retention: '기간 미확인' },
        { name: 'AUAZ*', retention: '기간 미확인' },
    ],
    unchecked: ['provider', 'cookies ACEUACS', 'cookies ACEUCI', 'cookies ACEFCID', 'cookies AUAZ*', 'retention', 'policyUrl'],
};

/**
 * Tells which ad brought the visitor and sends messages by it: ads. Run: @igaworks/adbrix-web-sdk 3.2.0
 * (https://github.com/IGAWorksDev/adbrix-web-sdk: `_abx2_<app key>` as cookie, 365 days, and in localStorage, two more keys that begin so, one of them a
 * cookie of a day, event.sdk.api.adbrix.ai, the app's settings beside the script at web-sdk/apps/). Read in the vendor's builds: that, and
 * 1.4.0 (https://github.com/IGAWorksDev/SDK-WEB-Abx.Remaster-public: `_abx__<app key>`, dfinery.io and gf.adbrix.io hosts). DFINERY's
 * loader and global: https://github.com/IGAWorksDev/dfinery-web-sdk. It also keeps pushes and in-app messages in IndexedDB. No opt-out call
 * in the types of 3.2.0.
 * unchecked: provider (3.2.0's licence says ADBRIX inc.); DFINERY's own cookies; retention; privacy page (left out).
 */
const adbrix = {
    id: 'adbrix',
    name: { ko: '애드브릭스·디파이너리', en: 'Adbrix and DFINERY' },
    provider: '아이지에이웍스㈜',
    purpose: 'ads',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 아이지에이웍스의 이용계약에서 정한 기간',
    marks: { ecn7: 'h2jb' },
    urls: [
        'static.adbrix.io/web-sdk/',
        'event.sdk.api.adbrix.ai/',
        'iam-api.gf.adbrix.io/',
        'static.dfinery.io/web-sdk/',
        'ap*.dfinery.io/',
        'iam-api.*.dfinery.io/',
    ],
    cookies: [
        { name: '_abx2_*', retention: '1년' },
        { name: '_abx__*', retention: '1년' },
    ],
    storage: ['_abx2_*'],
    globals: ['adbrix', 'Dfinery'],
    unchecked: ['provider', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Ads and recommendations of AiSUM. No document of the vendor was reachable: api and cv from a list of tags found on Korean shops, cdn2
 * from the code of a page that shows its ads.
 * unchecked: everything but the product's name.
 */
const aedi = {
    id: 'aedi',
    name: { ko: 'AEDI(에이아이섬)', en: 'AEDI (AiSUM)' },
    provider: '에이아이섬',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '에이아이섬 개인정보처리방침에서 정한 기간',
    marks: { c5ii: '9dye' },
    urls: ['api.aedi.ai/', 'cv.aedi.ai/', 'cdn2.aedi.ai/'],
    unchecked: ['name', 'provider', 'items', 'retention', 'urls', 'cookies', 'policyUrl'],
};

/**
 * Tells which ad brought the visitor: ads. Loader, startTracking and stopTracking: https://help.airbridge.io/en/developers/web-sdk (opt-in
 * and opt-out setup) and airbridge-web-sdk-loader 1.11.3, run up to the SDK, which no package has. Before consent init needs
 * `autoStartTrackingEnabled: false` only where the loader is not held. Cookies as public captures of Korean sites show them: `airbridge_touchpoint`,
 * `airbridge_session__<app>`, `airbridge_migration_metadata__<app>`.
 * unchecked: cookie lifetimes; whether stopTracking outlasts the page; core and sdk.airbridge.io for the web (read in app SDKs and public
 * policies); storage; provider's registered name; retention; privacy page (left out).
 */
const airbridge = {
    id: 'airbridge',
    name: { ko: '에어브릿지', en: 'Airbridge' },
    provider: '㈜에이비일팔공',
    purpose: 'ads',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 에이비일팔공의 이용계약에서 정한 기간',
    marks: { imaz: 'dr8q' },
    urls: ['static.airbridge.io/sdk/', 'core.airbridge.io/', 'sdk.airbridge.io/'],
    cookies: [
        { name: 'ab180ClientId', retention: '기간 미확인' },
        { name: 'airbridge_*', retention: '기간 미확인' },
    ],
    globals: ['airbridge'],
    unchecked: [
        'provider',
        'urls core.airbridge.io/',
        'urls sdk.airbridge.io/',
        'cookies ab180ClientId',
        'cookies airbridge_*',
        'storage',
        'retention',
        'withdrawCall',
        'policyUrl',
    ],
    grantCall: ['airbridge.startTracking'],
    withdrawCall: ['airbridge.stopTracking'],
};

/**
 * Run: @amplitude/analytics-browser 2.48.1, unified 1.1.35, experiment-js-client 1.23.1. Read in them: cookie names and 365 days, `amp_` + 6 characters of the
 * SDK before, storage keys, hosts, setOptOut. Names also: https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 * (AMP_TEST_* and AMP_TLDTEST_* live for the length of a test).
 * Hosts as a whole, as https://amplitude.com/docs/web-experiment/implementation (security headers) asks: collection (api2, api.eu), session replay (api-sr),
 * configuration (sr-client-cfg), diagnostics.prod.*, experiments (api.lab, flag.lab), cdn and cdn.eu with libs/, script/ and engagement-browser/.
 * Globals: the script of the setup guide, https://amplitude.com/docs/get-started/install-with-snippet, calls
 * `amplitude.add(sessionReplay.plugin(…))` before `init`. Not `engagement`: engagement-browser 1.0.12 looks whether it is there before it sets it.
 * setOptOut(true) rewrites the AMP_ cookie before it returns, so the clean-up after it finds it; the refusal lasts in memory only.
 * Databases: diagnostics (analytics-core 2.61.0), and of session-replay-browser 1.51.6, where it is told to keep what it recorded, and targeting 0.3.11
 * `<10 characters of the key>_amp_…`. Keys of experiments: experiment-js-client. amplitude_id_* (SDK before 2020) is left to the site.
 * Retention "governed by the MSA", without a period of its own: https://slack.com/marketplace/A042J2XCRS9-amplitude-eu.
 * unchecked: the text of the privacy page; a project in the EU zone is processed in DE, the site says so.
 */
const amplitude = {
    id: 'amplitude',
    name: { ko: '앰플리튜드', en: 'Amplitude' },
    provider: 'Amplitude, Inc.',
    purpose: 'analytics',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 앰플리튜드의 이용계약이 끝날 때까지',
    country: 'US',
    marks: { '402s': 'qub' },
    urls: ['*.amplitude.com/'],
    cookies: [
        { name: 'AMP_*', retention: '1년' },
        { name: 'amp_*', retention: '1년' },
    ],
    storage: ['AMP_*', 'amp-exp-*', 'EXP_sent_*', 'EXP_unsent_*', 'EXP_*_PROVIDER'],
    databases: ['AMP_diagnostics_*', '*_amp_session_replay_*', '*_amp_targeting'],
    globals: ['amplitude', 'sessionReplay'],
    unchecked: ['policyUrl'],
    policyUrl: 'https://amplitude.com/privacy',
    grantCall: ['amplitude.setOptOut', false],
    withdrawCall: ['amplitude.setOptOut', true],
};

/**
 * No document of Appier's was found that shows the tag. Read off public pages: jscdn.appier.net/aa.js?id=<site> (the snippet defines
 * APPIER_RETARGET.send itself, so there is no global to keep) and requests to *.c.appier.net; the names of the cookies in public request
 * logs. The marketing tools of the same company (AIQUA, AIRIS) load from other hosts: left to the site.
 * unchecked: everything but that the company and the tool exist.
 */
const appier = {
    id: 'appier',
    name: { ko: '애피어', en: 'Appier' },
    provider: 'Appier Inc.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '애피어 개인정보처리방침에서 정한 기간',
    country: 'TW',
    marks: { '7gse': 'eke7' },
    urls: ['jscdn.appier.net/', '*.c.appier.net/'],
    cookies: [
        { name: '_atrk_*', retention: '애피어가 정한 기간' },
        { name: 'appier_*', retention: '애피어가 정한 기간' },
    ],
    unchecked: [
        'provider',
        'items',
        'retention',
        'country',
        'urls jscdn.appier.net/',
        'urls *.c.appier.net/',
        'cookies _atrk_*',
        'cookies appier_*',
        'policyUrl',
    ],
    policyUrl: 'https://www.appier.com/ko-kr/about/privacy-policy',
};

/**
 * AWSALB, AWSALBCORS, AWSALBAPP, AWSALBTG; 1 second to 7 days, as the site has set it; their content, the server that answers, is
 * encrypted: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html.
 * No addresses: the load balancer answers on the site's own host. It runs in the region the site has chosen: one in Seoul transfers
 * nothing abroad, and such a site writes `{...awsAlb, provider: <the contract's Korean company>, country: 'KR'}`.
 * unchecked: company and country for that reason; the policy's address.
 */
const awsAlb = {
    id: 'aws-alb',
    name: { ko: 'AWS 부하 분산', en: 'AWS Application Load Balancer' },
    provider: 'Amazon Web Services, Inc.',
    role: 'processor',
    purpose: 'service',
    items: ['ip', 'log'],
    retention: '쿠키가 만료될 때까지, 최대 7일',
    country: 'US',
    marks: { '9b39': 'gjlx' },
    cookies: [{ name: 'AWSALB*', retention: '최대 7일' }],
    unchecked: ['role', 'provider', 'country', 'policyUrl'],
    policyUrl: 'https://aws.amazon.com/ko/privacy/',
};

/**
 * Heat maps of clicks and scrolling. Loader: the snippet Beusable issues (rum: /load/ and /script/; ba: its second product), as public
 * pages carry it, gov.kr among them; it brings script.beusable.net/rum.*.js. `__beusablerumclient__` is made by the snippet in the page: no
 * global here.
 * unchecked: provider's registered name; where it collects (a public CSP names rum and script, wss too); cookies and storage; retention;
 * privacy page (left out).
 */
const beusable = {
    id: 'beusable',
    name: { ko: '뷰저블', en: 'Beusable' },
    provider: '㈜포그리트',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 포그리트의 이용계약에서 정한 기간',
    marks: { exkt: '2sbm' },
    urls: ['rum.beusable.net/', 'script.beusable.net/', 'ba.beusable.net/'],
    unchecked: ['provider', 'urls', 'cookies', 'storage', 'retention', 'policyUrl'],
};

/**
 * Messages and pop-ups by visitor: personalization. Loader and `bigin.config`, `.user`, `.event`, `.track`: Bigin's guides
 * (https://github.com/support-bigin/support-bigin.github.io, markdown/installation_javascript.md) and its tag template for Google Tag
 * Manager (brand "Biginsight").
 * unchecked: provider's registered name; the collecting hosts (services.json: server.*.bigin.io); cookies; retention; privacy page (left
 * out).
 */
const bigin = {
    id: 'bigin',
    name: { ko: '빅인', en: 'Bigin' },
    provider: '㈜빅인사이트',
    purpose: 'personalization',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 빅인사이트의 이용계약에서 정한 기간',
    marks: { '4uz1': 'hziw' },
    urls: ['sdk.bigin.io/', 'server.*.bigin.io/'],
    globals: ['bigin'],
    unchecked: ['provider', 'urls server.*.bigin.io/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Read in @braze/web-sdk 6.13.0: names (cookie and localStorage), 400 days, `destroy`. The 400 days also:
 * https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage; the sdk.<cluster> hosts:
 * https://www.braze.com/docs/user_guide/administrative/access_braze/sdk_endpoints; js.appboycdn.com/web-sdk/ (loader, reference, push
 * worker): the same documents. Retention, for the lifetime of the customer's account: https://www.braze.com/docs/api/data_retention.
 * Run (6.13.0), it asks for Braze's own set of Font Awesome's icons at once, unless the site sets doNotLoadFontAwesome; a site's own set has another address.
 * `destroy()` stops this page's instance and keeps nothing. Not disableSDK: its cookie ab.optOut (and a copy in IndexedDB) would outlast a
 * new consent wherever enableSDK cannot be called, and on the next page the script is held. That cookie is therefore not listed either.
 * Push, cards and what waits to be sent lie in one database (shared-lib/indexed-db-adapter.js), the copy of ab.optOut with them: it goes too, the
 * cookie stays. The other, empty, is left by a test for support.
 * A project on an EU cluster is processed in Germany, the site says so.
 * Messages are for marketing: sending them needs a consent of its own (Network Act art. 50).
 */
const braze = {
    id: 'braze',
    name: { ko: '브레이즈', en: 'Braze' },
    provider: 'Braze, Inc.',
    purpose: 'personalization',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 브레이즈의 이용계약이 끝날 때까지',
    country: 'US',
    marks: { '2fbk': '49r1' },
    urls: ['js.appboycdn.com/web-sdk/', 'sdk.*.braze.com/', 'sdk.*.braze.eu/', 'use.fontawesome.com/7f85a56ba4.css'],
    cookies: [{ name: 'ab.storage.*', retention: '400일' }],
    storage: ['ab.storage.*'],
    databases: ['AppboyServiceWorkerAsyncStorage', 'Braze IndexedDB Support Test'],
    globals: ['braze'],
    unchecked: ['policyUrl'],
    policyUrl: 'https://www.braze.com/company/legal/privacy',
    withdrawCall: ['braze.destroy'],
};

/**
 * Ads with rewards. The web SDK works only inside apps: https://buzzvil.atlassian.net/wiki/pages/viewpage.action?pageId=512165428
 * (buzz-js.buzzvil.com). Advertisers' pages carry buzzvil-pixel-sdk/buzzvil-pixel.js from there and call `bzq('track', …)`.
 * unchecked: the pixel and `bzq` (public pages, no document read); where it collects; cookies; retention; privacy page (left out).
 */
const buzzvil = {
    id: 'buzzvil',
    name: { ko: '버즈빌', en: 'Buzzvil' },
    provider: '㈜버즈빌',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '버즈빌 개인정보처리방침에서 정한 기간',
    marks: { e7di: '3jt3' },
    urls: ['buzz-js.buzzvil.com/'],
    globals: ['bzq'],
    unchecked: ['items', 'urls', 'cookies', 'globals bzq', 'retention', 'policyUrl'],
};

/**
 * Statistics Cafe24 puts into every shop it hosts, from the shop's own host: `/app/Eclog/js/cid.generate.js` and a frame of
 * `/exec/front/eclog/main/`, as public pages of shops carry them. `*.com` and `*.kr` because the shop's domain is not known here; shops
 * under other endings have to write their own pattern. The platform inserts it, so it may run before this library. CVID* seen in Cafe24's
 * webhook data; `vt` not listed (too short a name).
 * unchecked: which cookies it sets and how long; the CID name; retention; privacy page (left out).
 */
const cafe24Log = {
    id: 'cafe24-log',
    name: { ko: '카페24 접속 통계', en: 'Cafe24 statistics' },
    provider: '카페24㈜',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 카페24의 이용계약에서 정한 기간',
    marks: { ij17: '6d13' },
    urls: ['*.com/app/Eclog/', '*.kr/app/Eclog/', '*.com/exec/front/eclog/', '*.kr/exec/front/eclog/'],
    cookies: [
        { name: 'CID*', retention: '기간 미확인' },
        { name: 'CVID', retention: '기간 미확인' },
        { name: 'CVID_*', retention: '기간 미확인' },
    ],
    unchecked: ['cookies CID*', 'cookies CVID', 'cookies CVID_*', 'retention', 'policyUrl'],
};

/**
 * Chat, pop-ups and CRM by visitor: contents fitted to the visitor, hence personalization.
 * Loader: https://developers.channel.io/reference/web-quickstart-kr; shutdown: https://developers.channel.io/reference/web-channelio-kr
 * (stops everything and clears the SDK's data). No grantCall: `boot` needs the site's plugin key.
 * Provider and policy: https://channel.io/en/privacy. Cookies seen in public captures, also set on `.example.com`; the ch-session-*
 * token in one of them is issued for 30 days (iat to exp), which need not be the cookie's own lifetime.
 * Hosts: cdn.channel.io, in @channel.io/channel-web-sdk-loader 2.0.2 (run); all of channel.io, *.front-ws among them, and of channel.app:
 * https://developers.channel.io/reference/content-security-policy-kr, as public repositories repeat it. Also named there, and other companies': *.sentry.io,
 * *.sentry-cdn.com, *.cdninstagram.com.
 * unchecked: both cookie lifetimes; retention of visitor data (the operator's contract); `Channel.*` session storage (one capture);
 * hosts besides cdn.channel.io (the document itself was not reached).
 */
const channelTalk = {
    id: 'channel-talk',
    name: { ko: '채널톡', en: 'Channel Talk' },
    provider: '㈜채널코퍼레이션',
    purpose: 'personalization',
    tool: { ko: '채팅 상담 위젯', en: 'chat widget' },
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 채널코퍼레이션의 이용계약에서 정한 기간',
    marks: { '3s0p': '2y0q' },
    urls: ['*.channel.io/', '*.channel.app/'],
    cookies: [
        { name: 'ch-veil-id', retention: '기간 미확인' },
        { name: 'ch-session-*', retention: '기간 미확인' },
    ],
    storage: ['Channel.*'],
    globals: ['ChannelIO'],
    unchecked: ['urls', 'cookies ch-veil-id', 'cookies ch-session-*', 'storage Channel.*', 'retention'],
    policyUrl: 'https://channel.io/en/privacy',
    withdrawCall: ['ChannelIO', 'shutdown'],
};

/**
 * Run and read: clarity-js 0.8.70: _clck (365 days), _clsk (1 day), _cltk in sessionStorage, consentv2; in @microsoft/clarity 1.0.2: loader,
 * global. Names also: https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list. The call:
 * https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2. `denied` deletes both cookies and nothing is kept of it, but until the
 * page is left Clarity goes on without cookies. Retention, 13 months for clicks and heatmaps, 30 days for recordings not marked:
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/data-retention. The collecting host changes (i.clarity.ms, k.clarity.ms
 * …). Third-party, not deletable: CLID, MUID, SM, MR, ANONCHK of clarity.ms and bing.com; MUID serves advertising as well (cookie-list).
 * unchecked: the MUID exchange with c.bing.com, a host that is also Bing's; the policy's address.
 */
const clarity = {
    id: 'clarity',
    name: { ko: '마이크로소프트 클래리티', en: 'Microsoft Clarity' },
    provider: 'Microsoft Corporation',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '최대 13개월',
    country: 'US',
    marks: { '1jvl': '5opi' },
    urls: ['*.clarity.ms/', 'c.bing.com/c.gif'],
    cookies: [
        { name: '_clck', retention: '1년' },
        { name: '_clsk', retention: '1일' },
    ],
    storage: ['_cltk'],
    globals: ['clarity'],
    unchecked: ['urls c.bing.com/c.gif', 'policyUrl'],
    policyUrl: 'https://privacy.microsoft.com/ko-kr/privacystatement',
    grantCall: ['clarity', 'consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    withdrawCall: ['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
};

/**
 * Cookies, that they are strictly necessary, processed in the US by default:
 * https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/. Turnstile's host:
 * https://developers.cloudflare.com/turnstile/reference/content-security-policy. All other traffic goes through the site's own host
 * (/cdn-cgi/). static.cloudflareinsights.com is Web Analytics, another product, and not essential.
 * unchecked: how long the ones without a period there stay (cf_clearance: what the site sets, 30 minutes unless changed), the policy's
 * periods.
 */
const cloudflare = {
    id: 'cloudflare',
    name: { ko: '클라우드플레어 보안', en: 'Cloudflare' },
    provider: 'Cloudflare, Inc.',
    role: 'processor',
    purpose: 'security',
    items: ['ip', 'log'],
    retention: '클라우드플레어 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { h05t: 'e1se' },
    urls: ['challenges.cloudflare.com/'],
    cookies: [
        { name: '__cf_bm', retention: '30분' },
        { name: '__cflb', retention: '최대 24시간' },
        { name: 'cf_clearance', retention: '30분' },
        { name: '_cfuvid', retention: '브라우저를 닫을 때까지' },
        { name: '__cfruid', retention: '브라우저를 닫을 때까지' },
    ],
    unchecked: ['role', 'retention', 'cookies cf_clearance', 'cookies _cfuvid', 'cookies __cfruid'],
    policyUrl: 'https://www.cloudflare.com/privacypolicy/',
};

/**
 * Product banners with commission. Loader g.js, `new PartnersCoupang.G({…})`, frames widgets.html and banners/: the code Coupang Partners
 * issues, as public pages carry it. Cookies are third-party (coupang.com).
 * unchecked: what is collected; first-party cookies (none known); retention; privacy page (left out).
 */
const coupangPartners = {
    id: 'coupang-partners',
    name: { ko: '쿠팡 파트너스', en: 'Coupang Partners' },
    provider: '쿠팡㈜',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '쿠팡 개인정보처리방침에서 정한 기간',
    marks: { '1mzo': 'lx58' },
    urls: ['ads-partners.coupang.com/'],
    globals: ['PartnersCoupang'],
    unchecked: ['items', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Review widgets of a shop: personalization. Loader and `crema.init(member id, name)` in `cremaAsyncInit`: the snippet CREMA issues, as
 * public pages carry it; the review, fit and numbered widget hosts as their frames and images do.
 * unchecked: the numbered hosts (seen, in no document of CREMA read); cookies; retention; privacy page (left out).
 */
const crema = {
    id: 'crema',
    name: { ko: '크리마 리뷰', en: 'CREMA reviews' },
    provider: '㈜크리마',
    purpose: 'personalization',
    items: ['id', 'ip', 'content'],
    retention: '이 사이트와 크리마의 이용계약에서 정한 기간',
    marks: { '5dx4': 'hlcz' },
    urls: ['widgets*.cre.ma/', 'review*.cre.ma/', 'fit*.cre.ma/'],
    globals: ['crema'],
    unchecked: ['provider', 'urls review*.cre.ma/', 'urls fit*.cre.ma/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Loader dynamic.criteo.com/js/ld/ld.js; that an e-mail address or its hash is wanted with every event:
 * https://guides.criteotilt.com/onetag/onetag/. Retention: https://www.criteo.com/privacy-commitment (visitors of the region: collected
 * there, analysed in Europe). Policy and refusal page: https://www.criteo.com/privacy/ (read in a copy of 2020). cto_bundle and cto_bidid,
 * 13 months, cookie and localStorage, gum.criteo.com: Criteo's module in https://github.com/prebid/Prebid.js (modules/criteoIdSystem.js);
 * that the OneTag uses the same names is seen in public request logs. By name, not `cto_*`: one of them may remember a refusal. `criteo_q`
 * is an array the page makes itself. No consent call is known. Third-party, not deletable: uid of criteo.com. sslwidget.criteo.com and
 * static.criteo.net: public pages.
 */
const criteo = {
    id: 'criteo',
    name: { ko: '크리테오', en: 'Criteo OneTag' },
    provider: 'Criteo S.A.',
    purpose: 'ads',
    items: ['id', 'ip', 'log', 'content'],
    retention: '최대 13개월',
    country: 'FR',
    marks: { jpvg: 'f5tc' },
    urls: ['*.criteo.com/', '*.criteo.net/'],
    cookies: [
        { name: 'cto_bundle', retention: '13개월' },
        { name: 'cto_bidid', retention: '13개월' },
    ],
    storage: ['cto_bundle', 'cto_bidid'],
    unchecked: ['urls *.criteo.net/'],
    policyUrl: 'https://www.criteo.com/privacy/',
    optOutUrl: 'https://www.criteo.com/privacy/disable-criteo-services-on-internet-browsers/',
};

/**
 * Recommended articles and ads (plugin.min.js, `dable`) and the advertisers' log (dablena.min.js, `dablena`, which may load Meta's pixel
 * too). Hosts (static, api, ad-log, sp-api) and cookies read in copies of both scripts; the lifetimes are what the code does: it counts
 * milliseconds as seconds. Policy: http://dable.io/ko/privacy-policy/ (a stored copy of 2019).
 * unchecked: `__dbl__pv` (one capture) and what plugin.min.js sets by itself; storage; the refusal page; retention in today's policy.
 */
const dable = {
    id: 'dable',
    name: { ko: '데이블', en: 'Dable' },
    provider: '㈜데이블',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '데이블 개인정보처리방침에서 정한 기간',
    marks: { '5by8': '8ij1' },
    urls: ['*.dable.io/'],
    cookies: [
        { name: 'dable_uid', retention: '3,000년(브라우저가 정한 한도까지)' },
        { name: '__dbl__se_*', retention: '21일' },
        { name: '__dbl__re_*', retention: '82년(브라우저가 정한 한도까지)' },
        { name: '__dbl__pv', retention: '기간 미확인' },
    ],
    globals: ['dable', 'dablena'],
    unchecked: ['cookies __dbl__pv', 'storage', 'optOutUrl', 'retention', 'policyUrl'],
    policyUrl: 'https://dable.io/ko/privacy-policy/',
};

/**
 * Run and read: @datadog/browser-core and browser-rum 7.16.2: _dd_s (now _dd_s_v2, in localStorage where the site says so), a year as
 * `trackAnonymousUser` is on by default, the tab's id in sessionStorage, intake hosts and /api/v2/; in localStorage, where the site says so, contexts over
 * pages (_dd_c_*) and the remote configuration (dd_rc_*), which comes from sdk-configuration.<intake host>: such a site names that host itself.
 * Hosts and www.datadoghq-browser-agent.com also:
 * https://docs.datadoghq.com/integrations/content_security_policy_logs. Retention, 30 days (resources, long tasks, vitals: 15):
 * https://docs.datadoghq.com/data_security/data_retention_periods/.
 * Essential while it watches errors and speed only. A site that records replays (default since SDK 5: none), names users (setUser) or
 * studies what visitors do writes its own object with `purpose: 'analytics'`; replays go to /api/v2/replay, which is therefore not
 * recognised here. The year-long random id is worth switching off: `trackAnonymousUser: false`. A project on an EU or Asian site states
 * its own country. The intake hosts one by one, since a content security policy has `*` only as the first label (`lockdown`); the last is of SDKs before 5.
 */
const datadogRum = {
    id: 'datadog-rum',
    name: { ko: '데이터독 RUM', en: 'Datadog RUM' },
    provider: 'Datadog, Inc.',
    role: 'processor',
    purpose: 'service',
    items: ['ip', 'log'],
    retention: '최대 30일',
    country: 'US',
    marks: { '5xna': 'fws8' },
    urls: [
        'www.datadoghq-browser-agent.com/',
        'browser-intake-datadoghq.com/api/v2/rum',
        'browser-intake-datadoghq.eu/api/v2/rum',
        'browser-intake-us3-datadoghq.com/api/v2/rum',
        'browser-intake-us5-datadoghq.com/api/v2/rum',
        'browser-intake-ap1-datadoghq.com/api/v2/rum',
        'browser-intake-ap2-datadoghq.com/api/v2/rum',
        '*.browser-intake-*datadoghq.com/api/v2/rum',
    ],
    cookies: [
        { name: '_dd_s', retention: '1년' },
        { name: '_dd_s_v2', retention: '1년' },
    ],
    storage: ['_dd_tab_id', '_dd_c_*', 'dd_rc_*'],
    unchecked: ['role', 'policyUrl'],
    policyUrl: 'https://www.datadoghq.com/legal/privacy/',
};

/**
 * Cookies: https://support.google.com/analytics/answer/11397207 (_gid and _gat belong to the retired Universal Analytics).
 * Hosts: https://developers.google.com/tag-platform/security/guides/csp (GA4). Regional hosts such as region1.google-analytics.com.
 * Retention, 2 or 14 months (360 properties up to 50):
 * https://developers.google.com/analytics/devguides/config/admin/v1/rest/v1beta/DataRetentionSettings. A site with 2 months says so.
 * Consent Mode is sent by the signals, so there is no call here. With a linked Ads account _gcl_* and _gac_* come too: google-ads.
 * unchecked: `gtag/destination` (seen on public pages, undocumented); the opt-out add-on's address; /g/collect on first-party hosts
 * (server-side tagging) cannot be known here.
 */
const ga4 = {
    id: 'ga4',
    name: { ko: '구글 애널리틱스 4', en: 'Google Analytics 4' },
    provider: 'Google LLC',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '최대 14개월',
    country: 'US',
    marks: { c0b3: 'm1bi' },
    urls: [
        'www.googletagmanager.com/gtag/js?*id=G-',
        'www.googletagmanager.com/gtag/destination?*id=G-',
        '*.google-analytics.com/',
        'analytics.google.com/g/collect',
        '*.analytics.google.com/g/collect',
        'stats.g.doubleclick.net/g/collect',
    ],
    cookies: [
        { name: '_ga', retention: '2년' },
        { name: '_ga_*', retention: '2년' },
    ],
    globals: ['gtag'],
    unchecked: ['urls www.googletagmanager.com/gtag/destination?*id=G-', 'optOutUrl'],
    policyUrl: 'https://policies.google.com/privacy?hl=ko',
    optOutUrl: 'https://tools.google.com/dlpage/gaoptout?hl=ko',
};

/**
 * gtag.js and its global: https://developers.google.com/tag-platform/gtagjs,
 * https://developers.google.com/analytics/devguides/collection/gtagjs (the tag sends to Google Ads as well). DC- is Floodlight. The hosts
 * are those of the Google Ads and Floodlight part of https://developers.google.com/tag-platform/security/guides/csp, which was not read to
 * that point; the paths on www.google.com were seen on public pages (the host serves maps, login and reCAPTCHA too), likewise the Korean
 * www.google.co.kr the pixel redirects to. `*.doubleclick.net/` takes in Google's other ad tags; ga4's stats.g.doubleclick.net/g/collect
 * is the longer pattern and wins. Consent Mode (ad_storage, ad_user_data, ad_personalization) is sent by the signals, so there is no call
 * here. Third-party, not deletable: IDE and test_cookie of doubleclick.net, NID of google.com.
 * unchecked: see the list; 90 days of the _gcl_ and _gac_ cookies come from third-party lists.
 */
const googleAds = {
    id: 'google-ads',
    name: { ko: '구글 애즈', en: 'Google Ads' },
    provider: 'Google LLC',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '구글 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { juo5: '9zhi' },
    urls: [
        'www.googletagmanager.com/gtag/js?*id=AW-',
        'www.googletagmanager.com/gtag/js?*id=DC-',
        'www.googletagmanager.com/gtag/destination?*id=AW-',
        'www.googleadservices.com/',
        'pagead2.googlesyndication.com/',
        '*.doubleclick.net/',
        'www.google.com/pagead/',
        'www.google.com/ccm/',
        'www.google.com/rmkt/',
        'google.com/pagead/',
        'google.com/ccm/',
        'www.google.co.kr/pagead/',
    ],
    cookies: [
        { name: '_gcl_*', retention: '90일' },
        { name: '_gac_*', retention: '90일' },
    ],
    storage: ['_gcl_ls'],
    globals: ['gtag'],
    unchecked: [
        'retention',
        'urls www.googletagmanager.com/gtag/js?*id=DC-',
        'urls www.googletagmanager.com/gtag/destination?*id=AW-',
        'urls www.googleadservices.com/',
        'urls pagead2.googlesyndication.com/',
        'urls *.doubleclick.net/',
        'urls www.google.com/pagead/',
        'urls www.google.com/ccm/',
        'urls www.google.com/rmkt/',
        'urls google.com/pagead/',
        'urls google.com/ccm/',
        'urls www.google.co.kr/pagead/',
        'cookies _gcl_*',
        'cookies _gac_*',
        'storage _gcl_ls',
        'optOutUrl',
    ],
    policyUrl: 'https://policies.google.com/privacy?hl=ko',
    optOutUrl: 'https://adssettings.google.com/?hl=ko',
};

/**
 * Recommendations and pop-ups by visitor: personalization. Hosts (static, gau, gse, gre): the CSP answer of Groobee's own guide, which asks
 * for `*.groobee.io`; `groobee('serviceKey', …)` and the loader: its snippet, as public pages carry it. Cookies in public captures:
 * `grb_ck@<key>`, `grb_ui@<key>`, `grb_id_permission@<key>` and others.
 * unchecked: provider's registered name; the S3 address of the older loader; cookie lifetimes; retention; privacy page (left out).
 */
const groobee = {
    id: 'groobee',
    name: { ko: '그루비', en: 'Groobee' },
    provider: '플래티어',
    purpose: 'personalization',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 플래티어의 이용계약에서 정한 기간',
    marks: { ma22: '7jv1' },
    urls: ['*.groobee.io/', 's3.ap-northeast-2.amazonaws.com/static.groobee.io/'],
    cookies: [{ name: 'grb_*@*', retention: '기간 미확인' }],
    globals: ['groobee'],
    unchecked: ['provider', 'urls s3.ap-northeast-2.amazonaws.com/static.groobee.io/', 'cookies grb_*@*', 'retention', 'policyUrl'],
};

/**
 * A container may hold any tag, advertising included, so it counts as the strictest purpose until the site has audited it.
 * gtm.js: https://developers.google.com/tag-platform/security/guides/csp; ns.html is the noscript frame of the install snippet.
 * `gtag/js?id=GT-` is a Google tag that may feed several destinations, therefore here and not under GA4.
 * Consent Mode is sent by the signals. No first-party cookie of its own; those of its tags belong to their own entries.
 * No `globals`: pages push to the array dataLayer, which they make themselves.
 * unchecked: Google's retention of the container's request log; the debugging cookie `td` (third-party) that services.json names.
 */
const gtm = {
    id: 'gtm',
    name: { ko: '구글 태그 관리자', en: 'Google Tag Manager' },
    provider: 'Google LLC',
    purpose: 'ads',
    tool: { ko: '태그 관리 도구', en: 'tag manager' },
    items: ['ip', 'log', 'content'],
    retention: '구글 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { '1jb4': '586k' },
    urls: ['www.googletagmanager.com/gtm.js', 'www.googletagmanager.com/ns.html', 'www.googletagmanager.com/gtag/js?*id=GT-'],
    unchecked: ['retention'],
    policyUrl: 'https://policies.google.com/privacy?hl=ko',
};

/**
 * Run and read: @hackler/javascript-sdk 11.56.1: names, 3650-day cookies (COOKIE_EXPIRE_DAYS), storage keys, setOptOutTracking, hosts (cdn2, sdk-api,
 * event-api, monitoring, static), which are all of hackle.io.
 * Opt-out: https://docs.hackle.io/development-guide/sdk/optout: kept in memory only, so `false` on every page is harmless.
 * `true` first sends what is still queued (BrowserEventProcessor.onOptOutChanged), gathered while the visitor agreed.
 * `window.hackleClient` is the instance of the documented snippet: https://docs-kr.hackle.io/docs/js-sdk-init. Other names: onWithdraw.
 * cdn.jsdelivr.net only by package path. Opted out, flags and A/B tests still run: sdk-api is held before consent all the same.
 * unchecked: provider's registered name, retention, privacy page (not found, left out), where the GTM build is loaded from.
 */
const hackle = {
    id: 'hackle',
    name: { ko: '핵클', en: 'Hackle' },
    provider: '㈜핵클',
    purpose: 'analytics',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 핵클의 이용계약에서 정한 기간',
    marks: { h8em: '3sil' },
    urls: ['*.hackle.io/', 'cdn.jsdelivr.net/npm/@hackler/javascript-sdk@'],
    cookies: [
        { name: '_hackle_hid', retention: '10년' },
        { name: '_hackle_id', retention: '10년' },
        { name: '_hackle_did_*', retention: '10년' },
        { name: '_hackle_uid_*', retention: '10년' },
        { name: '_hackle_session_id_*', retention: '10년' },
        { name: '_hackle_last_event_ts_*', retention: '10년' },
        { name: '_hackle_mkt_*', retention: '10년' },
        { name: 'hackle-manual-override_*', retention: '10년' },
    ],
    storage: ['hackle-repository-storage_*', 'hackle-workspace-config*', 'hackle-iam-*', 'hackle-campaign-delay*'],
    globals: ['Hackle'],
    unchecked: ['provider', 'urls', 'retention', 'policyUrl'],
    grantCall: ['hackleClient.setOptOutTracking', false],
    withdrawCall: ['hackleClient.setOptOutTracking', true],
};

/**
 * Chat by visitor: personalization like channel-talk. Loader and `new Happytalk({siteId, …})`: the snippet Happytalk issues, as public
 * pages carry it (its guide: https://design.happytalkio.com/docs/basic, named there, text not reachable).
 * unchecked: provider's registered name; customer.happytalk.io (an older chat button); cookies; retention; privacy page (left out).
 */
const happytalk = {
    id: 'happytalk',
    name: { ko: '해피톡', en: 'Happytalk' },
    provider: '㈜엠비아이솔루션',
    purpose: 'personalization',
    tool: { ko: '채팅 상담 위젯', en: 'chat widget' },
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 해피톡 운영사의 이용계약에서 정한 기간',
    marks: { '3jzl': '7ifr' },
    urls: ['*.happytalkio.com/', 'customer.happytalk.io/'],
    globals: ['Happytalk'],
    unchecked: ['provider', 'urls customer.happytalk.io/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * static.hotjar.com/c/hotjar-<id>.js and the global: read in @hotjar/browser 1.0.9. Stored in Ireland, not longer than 365 days:
 * https://help.hotjar.com/hc/en-us/sections/115003180467Privacy-Security-and-Operations. Hotjar Ltd. (Malta) has become part of
 * Contentsquare. Names and lifetimes: cookie policies of public bodies that repeat Hotjar's list, which was not reached. By name, not
 * `_hj*`: among them may be one that remembers a refusal. Hosts besides static (script, ws, content, vc, and hj.contentsquare.net since
 * the merger): public pages. No consent call is known: holding the loader is the only control.
 */
const hotjar = {
    id: 'hotjar',
    name: { ko: '핫자', en: 'Hotjar' },
    provider: 'Contentsquare SAS',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '최대 365일',
    country: 'IE',
    marks: { hmp9: '5ips' },
    urls: ['*.hotjar.com/', '*.hotjar.io/', '*.hj.contentsquare.net/'],
    cookies: [
        { name: '_hjSessionUser_*', retention: '1년' },
        { name: '_hjSession_*', retention: '30분' },
        { name: '_hjAbsoluteSessionInProgress', retention: '30분' },
        { name: '_hjFirstSeen', retention: '30분' },
        { name: '_hjHasCachedUserAttributes', retention: '브라우저를 닫을 때까지' },
        { name: '_hjUserAttributesHash', retention: '2분' },
    ],
    storage: ['_hjUserAttributes', 'hjViewportId', 'hjActiveViewportIds'],
    globals: ['hj'],
    unchecked: ['provider', 'urls *.hotjar.com/', 'urls *.hotjar.io/', 'urls *.hj.contentsquare.net/', 'cookies', 'storage', 'policyUrl'],
    policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
};

/**
 * Visits by member, with pop-ups and messages on the site: counted as analytics, its first purpose. Loader, wlog.ifdo.co.kr and the virtual
 * page call `_NB_PAGE`: the snippet IFDO issues, as public pages carry it. The other `_NB_*` names (member id among them) are data the page
 * defines.
 * unchecked: provider's registered name; img.ifdo.co.kr; cookies; retention; privacy page (left out).
 */
const ifdo = {
    id: 'ifdo',
    name: { ko: '이프두', en: 'IFDO' },
    provider: '니블스카이',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 이프두 운영사의 이용계약에서 정한 기간',
    marks: { '46v4': 'jdom' },
    urls: ['script.ifdo.co.kr/', 'wlog.ifdo.co.kr/', 'img.ifdo.co.kr/'],
    globals: ['_NB_PAGE'],
    unchecked: ['provider', 'urls img.ifdo.co.kr/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Statistics imweb puts into every site it hosts, from the site's own host: `/backpg/add_visit_log.cm` and `/backpg/add_prod_view_log.cm`,
 * read in a copy of its SITE_VISIT_LOG script, with the localStorage key (until midnight). `*.com` and `*.kr` as in cafe24-log. The session
 * cookies a site needs (IMWEBVSSID) are others. Cookies seen in public captures.
 * unchecked: cookie lifetimes; retention; privacy page (left out).
 */
const imwebStat = {
    id: 'imweb-stat',
    name: { ko: '아임웹 접속 통계', en: 'imweb statistics' },
    provider: '㈜아임웹',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 아임웹의 이용계약에서 정한 기간',
    marks: { '4t8h': '6bof' },
    urls: ['*.imweb.me/backpg/add_*_log.cm', '*.com/backpg/add_*_log.cm', '*.kr/backpg/add_*_log.cm'],
    cookies: [
        { name: 'SITE_STAT_SID', retention: '기간 미확인' },
        { name: 'SITE_STAT_SID_*', retention: '기간 미확인' },
    ],
    storage: ['IMWEB_SITE_STAT_SID'],
    unchecked: ['cookies SITE_STAT_SID', 'cookies SITE_STAT_SID_*', 'retention', 'policyUrl'],
};

/**
 * Payment the visitor asked for; to be loaded on that step only. stdpay and stgstdpay (test) with stdjs/INIStdPay.js as public pages carry
 * them.
 * unchecked: other hosts of inicis.com; retention; privacy page (left out).
 */
const inicis = {
    id: 'inicis',
    name: { ko: 'KG이니시스', en: 'KG Inicis' },
    provider: '㈜케이지이니시스',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: 'KG이니시스 개인정보처리방침에서 정한 기간',
    marks: { ir86: 'luqq' },
    urls: ['*.inicis.com/'],
    unchecked: ['provider', 'items', 'urls', 'retention', 'policyUrl'],
};

/**
 * Embedded posts are content offered by interest: chapter 9 has no purpose of its own for it, so personalization.
 * Posts by embed code: https://developers.facebook.com/docs/instagram-platform/oembed (does not spell the addresses out). embed.js, the
 * /embed frames, sdk.js and /plugins/ frames are what public pages load. sdk.js is the Facebook login as well: a site that offers it lists
 * its own service for sdk.js of connect.facebook.net, which has to be loaded on the click. fbevents.js on that host is meta-pixel.
 * No `globals`: pages test whether `instgrm` or `FB` is there to know if they have to load the script, so a stand-in would keep it from
 * loading. Third-party, not deletable: datr, fr of facebook.com; ig_did, mid, csrftoken of instagram.com.
 * Facebook's `sdk.js` is left out: the same file is Facebook Login, which a page needs; a site with only its social plugins lists it itself.
 */
const instagram = {
    id: 'instagram',
    name: { ko: '인스타그램·페이스북 게시물', en: 'Instagram and Facebook posts' },
    provider: 'Meta Platforms, Inc.',
    purpose: 'personalization',
    tool: { ko: '게시물 임베드', en: 'post embed' },
    items: ['ip', 'log', 'content'],
    retention: '메타 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { fzi5: 'kq2q' },
    urls: ['www.instagram.com/embed.js', 'www.instagram.com/*/embed', 'www.facebook.com/plugins/', 'www.facebook.com/v*/plugins/'],
    unchecked: ['retention', 'urls', 'policyUrl'],
    policyUrl: 'https://www.facebook.com/privacy/policy/',
};

/**
 * Loader `kas/static/ba.min.js`: the ad code AdFit issues, as public pages carry it. By path only: the same hosts serve the pixel, the
 * postcode and the login SDK. Endpoints: public CSPs and captures of pages with AdFit (/sdk/banner). Refusal: the page Kakao's terms link
 * to, see kakao-pixel. Cookies are third-party (daum.net, kakao.com).
 * unchecked: the older and the kakaocdn loader, the endpoints (no document of Kakao read), first-party cookies (none known), retention,
 * policy text.
 */
const kakaoAdfit = {
    id: 'kakao-adfit',
    name: { ko: '카카오 애드핏', en: 'Kakao AdFit' },
    provider: '㈜카카오',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { '9bi': '3q9f' },
    urls: [
        't1.daumcdn.net/kas/static/ba.',
        't1.kakaocdn.net/kas/static/ba.',
        't1.daumcdn.net/adfit/static/ad.',
        'display.ad.daum.net/',
        'serv.ds.kakao.com/',
        'kaat.daum.net/',
    ],
    unchecked: [
        'urls t1.kakaocdn.net/kas/static/ba.',
        'urls t1.daumcdn.net/adfit/static/ad.',
        'urls display.ad.daum.net/',
        'urls serv.ds.kakao.com/',
        'urls kaat.daum.net/',
        'cookies',
        'retention',
        'policyUrl',
    ],
    policyUrl: 'https://www.kakao.com/policy/privacy',
    optOutUrl: 'https://info.ad.daum.net/optout.do',
};

/**
 * A map is content offered for the place looked at: chapter 9 has no purpose of its own for it, so personalization.
 * Loader dapi.kakao.com/v2/maps/sdk.js: https://apis.map.kakao.com/web/guide/; it brings t1.daumcdn.net/mapjsapi/js/… and tiles from
 * mapN.daumcdn.net/map_… (seen on public pages), the shared-map snippet comes from ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js,
 * formerly from dmaps.daum.net/map_js_init/, where the postcode script lies too.
 * By exact path: t1.daumcdn.net/mapjsapi/bundle/postcode/ and ssl.daumcdn.net/dmaps/map_js_init/postcode.v2.js are address search.
 * No consent call, no first-party cookies known. No globals: `kakao` and `daum` also carry the Postcode of kakao-postcode, essential.
 * unchecked: the guide's text, mts.daumcdn.net, images of the API, retention, the text of the privacy page.
 */
const kakaoMap = {
    id: 'kakao-map',
    name: { ko: '카카오맵', en: 'Kakao Maps' },
    provider: '㈜카카오',
    purpose: 'personalization',
    tool: { ko: '지도 임베드', en: 'map embed' },
    items: ['ip', 'content'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { '30hn': 'gd22' },
    urls: [
        'dapi.kakao.com/v2/maps/sdk.js',
        't1.daumcdn.net/mapjsapi/js/',
        't1.daumcdn.net/kakaomapweb/place/jscss/roughmap/',
        'ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js',
        'dmaps.daum.net/map_js_init/roughmapLoader.js',
        'ssl.daumcdn.net/dmaps/map_js_init/v3.js',
        'map*.daumcdn.net/map_',
        'mts.daumcdn.net/',
    ],
    unchecked: ['urls', 'urls mts.daumcdn.net/', 'retention', 'policyUrl'],
    policyUrl: 'https://www.kakao.com/policy/privacy',
};

/**
 * Loader `kas/static/kp.js`: https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install; `adfit/static/kp.js` is its older address.
 * By path only: t1.daumcdn.net also serves the postcode and map scripts, t1.kakaocdn.net the login SDK.
 * Refusal: https://info.ad.daum.net/optout.do (the page Kakao's own terms link to). No consent or opt-out call in the SDK guide.
 * Audiences are built from the last 120 days: https://developers.kakao.com/docs/latest/ko/keyword-ad/pixel-and-sdk; how long the log
 * itself is kept is not said there. Cookies are third-party (daum.net, kakao.com) and cannot be deleted from the page.
 * unchecked: the collecting endpoints (bc.ds.kakao.com, acid-api.ds.kakao.com, the cookie-sync frame: an outsider's reading of kp.js;
 * act.ds.kakao.com, analytics.ad.daum.net: services.json); first-party cookies (none known); retention; the text of the privacy page.
 */
const kakaoPixel = {
    id: 'kakao-pixel',
    name: { ko: '카카오 픽셀', en: 'Kakao Pixel' },
    provider: '㈜카카오',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { '9otf': 'hpt0' },
    urls: [
        't1.daumcdn.net/kas/static/kp.js',
        't1.daumcdn.net/adfit/static/kp.js',
        'bc.ad.daum.net/bc',
        'bc.ds.kakao.com/bc',
        'act.ds.kakao.com/',
        'acid-api.ds.kakao.com/acid',
        'analytics.ad.daum.net/',
        't1.kakaocdn.net/kas/static/third-party/cookie/',
    ],
    globals: ['kakaoPixel'],
    unchecked: [
        'urls bc.ad.daum.net/bc',
        'urls bc.ds.kakao.com/bc',
        'urls act.ds.kakao.com/',
        'urls acid-api.ds.kakao.com/acid',
        'urls analytics.ad.daum.net/',
        'urls t1.kakaocdn.net/kas/static/third-party/cookie/',
        'cookies',
        'retention',
        'policyUrl',
    ],
    policyUrl: 'https://www.kakao.com/policy/privacy',
    optOutUrl: 'https://info.ad.daum.net/optout.do',
};

/**
 * Address search the visitor opens. Loaders and the frame's two hosts: https://postcode.map.daum.net/guide (address named on many public
 * pages, its text not reachable) and public CSPs. More specific than kakao-map and kakao-adfit on the same hosts.
 * dmaps.daum.net is its older address, still on many public pages.
 * unchecked: the guide's text; dmaps.daum.net; postcode.map.kakao.com (public code); what is kept of the search; retention; the text of the privacy page.
 */
const kakaoPostcode = {
    id: 'kakao-postcode',
    name: { ko: '카카오 우편번호 서비스', en: 'Kakao postcode search' },
    provider: '㈜카카오',
    purpose: 'service',
    items: ['ip'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { bfqo: 'kis8' },
    urls: [
        't1.kakaocdn.net/mapjsapi/bundle/postcode/',
        't1.daumcdn.net/mapjsapi/bundle/postcode/',
        'ssl.daumcdn.net/dmaps/map_js_init/postcode',
        'dmaps.daum.net/map_js_init/postcode',
        'postcode.map.daum.net/',
        'postcode.map.kakao.com/',
    ],
    unchecked: ['items', 'urls dmaps.daum.net/map_js_init/postcode', 'urls postcode.map.kakao.com/', 'retention', 'policyUrl'],
    policyUrl: 'https://www.kakao.com/policy/privacy',
};

/**
 * Login and sharing on the visitor's request; not the pixel. Loader by path: t1.kakaocdn.net also serves the postcode and ad scripts.
 * Addresses as public pages use them; developers.kakao.com was not reachable. The SDK keeps its token in localStorage (`kakao_` and a hash,
 * recall): not listed, so that no other name starting so counts as essential.
 * unchecked: hosts besides the loaders; storage; retention; the text of the privacy page.
 */
const kakaoSdk = {
    id: 'kakao-sdk',
    name: { ko: '카카오 로그인·공유', en: 'Kakao login and sharing' },
    provider: '㈜카카오',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { lt1f: '4a0r' },
    urls: [
        't1.kakaocdn.net/kakao_js_sdk/',
        'developers.kakao.com/sdk/js/',
        'kauth.kakao.com/',
        'kapi.kakao.com/',
        'accounts.kakao.com/',
        'sharer.kakao.com/',
    ],
    unchecked: [
        'urls kauth.kakao.com/',
        'urls kapi.kakao.com/',
        'urls accounts.kakao.com/',
        'urls sharer.kakao.com/',
        'storage',
        'retention',
        'policyUrl',
    ],
    policyUrl: 'https://www.kakao.com/policy/privacy',
};

/**
 * Kakao's own statistics, found on Tistory, Daum cafés and Kakao pages, hardly on others' sites. Script and
 * `TiaraTracker.getInstance().init()` as Kakao's own pages carry them, Tistory's build as a blog of 2024 does; `stat.tiara.*.com/track` in public code.
 * TIARA, webid and webid_ts are third-party (daum.net, kakao.com).
 * unchecked: Tistory's build and the endpoints; first-party cookies (none known); retention; the text of the privacy page.
 */
const kakaoTiara = {
    id: 'kakao-tiara',
    name: { ko: '카카오 티아라(다음 통계)', en: 'Kakao Tiara (Daum statistics)' },
    provider: '㈜카카오',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { '7rgt': 'ko0s' },
    urls: ['t1.daumcdn.net/tiara/', 't1.daumcdn.net/tistory_admin/frontend/tiara/', 'stat.tiara.daum.net/', 'stat.tiara.kakao.com/'],
    globals: ['TiaraTracker'],
    unchecked: [
        'urls t1.daumcdn.net/tistory_admin/frontend/tiara/',
        'urls stat.tiara.daum.net/',
        'urls stat.tiara.kakao.com/',
        'cookies',
        'retention',
        'policyUrl',
    ],
    policyUrl: 'https://www.kakao.com/policy/privacy',
};

/**
 * A video frame: personalization like youtube. Addresses as the share code on public pages has them (Tistory uses play-tv). Cookies are
 * third-party (kakao.com).
 * unchecked: what is collected; the older videofarm.daum.net player; retention; the text of the privacy page.
 */
const kakaoTv = {
    id: 'kakao-tv',
    name: { ko: '카카오TV 동영상', en: 'Kakao TV videos' },
    provider: '㈜카카오',
    purpose: 'personalization',
    tool: { ko: '영상 임베드', en: 'video embed' },
    items: ['ip', 'log', 'content'],
    retention: '카카오 개인정보처리방침에서 정한 기간',
    marks: { '32qg': 'gp01' },
    urls: ['tv.kakao.com/embed/', 'play-tv.kakao.com/embed/', 'videofarm.daum.net/controller/'],
    unchecked: ['items', 'urls videofarm.daum.net/controller/', 'retention', 'policyUrl'],
    policyUrl: 'https://www.kakao.com/policy/privacy',
};

/**
 * Counts what visitors from Karrot's ads do on the site. Loaders (versioned and current), `karrotPixel.init` and `.track`: the code Karrot
 * issues, as public pages carry it. `POST collect.daangn.com/p/c` in a capture of such a page.
 * unchecked: that endpoint; cookies and storage (none known); retention; privacy page (left out).
 */
const karrotPixel = {
    id: 'karrot-pixel',
    name: { ko: '당근 픽셀', en: 'Karrot pixel' },
    provider: '㈜당근마켓',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '당근마켓 개인정보처리방침에서 정한 기간',
    marks: { linn: '5b7z' },
    urls: ['karrot-pixel.business.daangn.com/', 'collect.daangn.com/p/c'],
    globals: ['karrotPixel'],
    unchecked: ['urls collect.daangn.com/p/c', 'cookies', 'storage', 'retention', 'policyUrl'],
};

/**
 * Data (address, referrer, IP, browser, time) and retention, direct identifiers removed within 7 days, the rest deleted within 180:
 * https://www.linkedin.com/help/linkedin/answer/a7155497 (read in a copy). Policy and visitors' opt-out: linked in
 * https://www.linkedin.com/legal/cookie-policy (copy of 2022); the cookies have a table of their own,
 * https://www.linkedin.com/legal/l/cookie-table, not read to the Insight Tag. Loader, px and px4 hosts, lintrk: public pages and tag
 * managers' documents. No consent call is known. Third-party, not deletable: bcookie, lidc, li_sugr, UserMatchHistory,
 * AnalyticsSyncHistory of linkedin.com.
 */
const linkedin = {
    id: 'linkedin',
    name: { ko: '링크드인 인사이트 태그', en: 'LinkedIn Insight Tag' },
    provider: 'LinkedIn Corporation',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '최대 180일',
    country: 'US',
    marks: { dj0d: 'ar6d' },
    urls: ['snap.licdn.com/li.lms-analytics/', '*.ads.linkedin.com/', 'www.linkedin.com/px/'],
    cookies: [
        { name: 'li_fat_id', retention: '30일' },
        { name: 'li_giant', retention: '7일' },
    ],
    storage: ['li_adsId'],
    globals: ['lintrk'],
    unchecked: [
        'provider',
        'urls snap.licdn.com/li.lms-analytics/',
        'urls *.ads.linkedin.com/',
        'urls www.linkedin.com/px/',
        'cookies li_fat_id',
        'cookies li_giant',
        'storage li_adsId',
        'globals lintrk',
    ],
    policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
    optOutUrl: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out',
};

/**
 * Commission for sales through links. LPINFO: set on the shop by the gateway page it hosts for LinkPrice, read again at the order, which
 * its server reports: https://github.com/linkprice/MerchantSetup (CPS and CPA guides). Only as a cookie can it be seen there. Pages that
 * show the ads load the counting image track.linkprice.com/lpshow.php and banners from img.linkprice.com; click.linkprice.com is where the
 * link leads, gw its gateway.
 * unchecked: the lifetime of LPINFO (the shop's contract); what is collected; track and img (the code LinkPrice issues, as public pages
 * carry it); retention; policy.
 */
const linkprice = {
    id: 'linkprice',
    name: { ko: '링크프라이스', en: 'LinkPrice' },
    provider: '㈜링크프라이스',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '링크프라이스 개인정보처리방침에서 정한 기간',
    marks: { beko: 'irt1' },
    urls: ['track.linkprice.com/', 'img.linkprice.com/', 'gw.linkprice.com/'],
    cookies: [{ name: 'LPINFO', retention: '이 사이트와 링크프라이스의 계약에서 정한 기간' }],
    unchecked: ['items', 'urls track.linkprice.com/', 'urls img.linkprice.com/', 'cookies LPINFO', 'retention', 'policyUrl'],
};

/**
 * Loader, `_L_TD` (ssl.logger.co.kr) and the image fallback tracker.tsp: "LOGGER(TM) TRACKING SCRIPT V.40", as public pages carry it; its
 * copyright line names BizSpring Inc. The `_TRK_*` names are settings the page defines.
 * unchecked: the trk hosts (gptrk, ncptrk: public code); cookies; retention; privacy page (left out).
 */
const logger = {
    id: 'logger',
    name: { ko: '로거', en: 'BizSpring Logger' },
    provider: '㈜비즈스프링',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 비즈스프링의 이용계약에서 정한 기간',
    marks: { jn9g: 'ih2z' },
    urls: ['fs.bizspring.net/', 'ssl.logger.co.kr/', '*trk.logger.co.kr/'],
    unchecked: ['urls *trk.logger.co.kr/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Consent calls: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (revoke is per page; grant repeated is harmless).
 * `/tr` image pixel: https://developers.facebook.com/docs/meta-pixel/advanced. Written `/tr?` and `/tr/`: patterns match prefixes.
 * _fbp and _fbc: https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc.
 * Third-party, not deletable: fr and others of facebook.com. sdk.js (login, share) on the same host is another product.
 * unchecked: both lifetimes (90 days in third-party cookie lists, Meta's page not read to that point); Meta publishes no fixed
 * retention that could be found; `signals/`; the addresses of policy and refusal page (a login is needed for the latter).
 */
const metaPixel = {
    id: 'meta-pixel',
    name: { ko: '메타 픽셀', en: 'Meta Pixel' },
    provider: 'Meta Platforms, Inc.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '메타 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { lvgb: 'gv4l' },
    urls: ['connect.facebook.net/*/fbevents.js', 'connect.facebook.net/signals/', 'www.facebook.com/tr?', 'www.facebook.com/tr/'],
    cookies: [
        { name: '_fbp', retention: '90일' },
        { name: '_fbc', retention: '90일' },
    ],
    globals: ['fbq'],
    unchecked: ['retention', 'urls connect.facebook.net/signals/', 'cookies _fbp', 'cookies _fbc', 'policyUrl', 'optOutUrl'],
    policyUrl: 'https://www.facebook.com/privacy/policy/',
    optOutUrl: 'https://www.facebook.com/off_facebook_activity/',
    grantCall: ['fbq', 'consent', 'grant'],
    withdrawCall: ['fbq', 'consent', 'revoke'],
};

/**
 * Read in https://github.com/mixpanel/mixpanel-js (2.82.1), run: mixpanel-browser 2.83.0 with replays, flags and autocapture: names, 365 days, hosts, routes, disable.
 * `disable()` stops this page's events. Not opt_out_tracking: its flag in localStorage would outlast a new consent, and it deletes the identified
 * profile besides. The flag of a site that calls it by itself is left alone: it holds 0 or 1, no visitor.
 * Retention, 2 years (projects from before 2025-09-01: 5, the site says so): https://docs.mixpanel.com/docs/privacy/gdpr-compliance.
 * Hosts of the EU and India: .../docs/privacy/eu-residency, in-residency; a site with those states its own country.
 * Session replays and feature flags lie in databases: src/recorder/idb-config.js, src/flags/flags-persistence.js.
 * unchecked: the addresses of the policy and of the refusal page (linked by many sites' policies, not read).
 */
const mixpanel = {
    id: 'mixpanel',
    name: { ko: '믹스패널', en: 'Mixpanel' },
    provider: 'Mixpanel, Inc.',
    purpose: 'analytics',
    items: ['id', 'ip', 'log', 'content'],
    retention: '최대 2년',
    country: 'US',
    marks: { i07m: 'hwh0' },
    urls: ['cdn.mxpnl.com/libs/', 'api-js.mixpanel.com/', 'api.mixpanel.com/', 'api-eu.mixpanel.com/', 'api-in.mixpanel.com/'],
    cookies: [{ name: 'mp_*_mixpanel', retention: '1년' }],
    storage: ['mp_*_mixpanel', 'mp_tab_id_*', 'mp_gen_new_tab_id_*', '__mpq_*'],
    databases: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
    globals: ['mixpanel'],
    unchecked: ['policyUrl', 'optOutUrl'],
    policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
    optOutUrl: 'https://mixpanel.com/optout/',
    withdrawCall: ['mixpanel.disable'],
};

/**
 * Shows products looked at again on other sites. Loaders, `enp('create' | 'send', …)` and `new EN()`: the Enliple trackers (3.5, 3.6 and
 * the current one) as public pages carry them; `mobRf` and `mobConv` are functions of the page, `ENP_VAR` is its data.
 * unchecked: mobon.net and mediacategory.com (public pages and code); cookies; the refusal page; retention; privacy page (left out).
 */
const mobon = {
    id: 'mobon',
    name: { ko: '모비온', en: 'Mobon' },
    provider: '㈜인라이플',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '인라이플 개인정보처리방침에서 정한 기간',
    marks: { cbkt: 'mdt8' },
    urls: ['*.megadata.co.kr/', '*.mobon.net/', '*.mediacategory.com/'],
    globals: ['enp', 'EN'],
    unchecked: ['provider', 'urls *.mobon.net/', 'urls *.mediacategory.com/', 'cookies', 'optOutUrl', 'retention', 'policyUrl'],
};

/**
 * Retention, 390 days, and that the IP address and Microsoft's cookie are taken: https://help.ads.microsoft.com/apex/index/3/en/53056.
 * Loader bat.bing.com/bat.js, /p/action/ and /action(p)/0, the cookies' names and lifetimes: public pages and third-party lists.
 * bat.bing.net is the host it turns to without cookies. `uetq` is an array the page makes itself and pushes to, so there is no global to
 * keep. Consent calls, to be made again on each page: https://help.ads.microsoft.com/apex/index/3/en/60119.
 * The tag can load Clarity (www.clarity.ms/tag/uet/): that is clarity. Third-party, not deletable: MUID of bing.com.
 */
const msUet = {
    id: 'ms-uet',
    name: { ko: '마이크로소프트 광고 UET', en: 'Microsoft Advertising UET' },
    provider: 'Microsoft Corporation',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '최대 390일',
    country: 'US',
    marks: { gakv: '2zg6' },
    urls: ['bat.bing.com/', 'bat.bing.net/'],
    cookies: [
        { name: '_uetsid', retention: '1일' },
        { name: '_uetvid', retention: '13개월' },
        { name: '_uetmsclkid', retention: '90일' },
    ],
    storage: ['_uetsid*', '_uetvid*'],
    unchecked: ['urls bat.bing.com/', 'urls bat.bing.net/', 'cookies', 'storage', 'policyUrl'],
    policyUrl: 'https://privacy.microsoft.com/ko-kr/privacystatement',
    grantCall: ['uetq.push', 'consent', 'update', { ad_storage: 'granted' }],
    withdrawCall: ['uetq.push', 'consent', 'update', { ad_storage: 'denied' }],
};

/**
 * Loader, `wcs.naver.com` as the log server and `POST /b`: https://naver.github.io/conversion-tracking/ (guides 01 and 04).
 * `/m?` is the image fallback. The advertisers' log of the same script (`wa` = `s_…`) is not told apart by URL.
 * Cookies and lifetimes read in wcslog.js 0.6.5: wcs_bt is set for 200 × 365 days; the NA_* and NVADID ones only by `wcs.inflow()`.
 * NA_DA (GFA): https://navercts.gitbook.io/guide/gather_description. Third-party, not deletable: NWB, NNB, BUID (naver.com).
 * No consent or opt-out call was found: holding the loader is the only control.
 * unchecked: wcs.pstatic.net (in wide use, in no vendor document read); lifetimes of _fwb and NA_DA; cookies of the current wcslog.js;
 * Naver's retention of analytics data; the privacy page (address only, not its text).
 */
const naverAnalytics = {
    id: 'naver-analytics',
    name: { ko: '네이버 애널리틱스', en: 'Naver Analytics' },
    provider: '네이버㈜',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '네이버 개인정보처리방침에서 정한 기간',
    marks: { '7vft': '4lej' },
    urls: ['wcs.naver.net/wcslog.js', 'wcs.pstatic.net/wcslog.js', 'wcs.naver.com/b', 'wcs.naver.com/m?'],
    cookies: [
        { name: 'wcs_bt', retention: '200년(브라우저가 정한 한도까지)' },
        { name: '_fwb', retention: '기간 미확인' },
        { name: 'NA_SA', retention: '20일' },
        { name: 'NVADID', retention: '20일' },
        { name: 'NA_SAC', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_SAS', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_MI', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_CO', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_DA', retention: '기간 미확인' },
    ],
    globals: ['wcs', 'wcs_do'],
    unchecked: ['urls wcs.pstatic.net/wcslog.js', 'cookies _fwb', 'cookies NA_DA', 'cookies', 'retention', 'policyUrl'],
    policyUrl: 'https://policy.naver.com/policy/privacy.html',
};

/**
 * Display ads Naver serves on other sites (AdPost, GFP). Nothing of Naver's own documents was reachable: script and endpoints are what
 * public pages load. `gladsdk` is a queue the page itself makes (`window.gladsdk || {cmd: []}`), so it is no global here. Cookies are
 * third-party (NAC, NNB on naver.com) and cannot be deleted from the page.
 * unchecked: everything but name and provider. ssl.pstatic.net also serves Naver's ordinary images and scripts: by path only.
 */
const naverGfp = {
    id: 'naver-gfp',
    name: { ko: '네이버 디스플레이 광고(애드포스트)', en: 'Naver display ads (AdPost, GFP)' },
    provider: '네이버㈜',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '네이버 개인정보처리방침에서 정한 기간',
    marks: { ljoj: 'itpx' },
    urls: ['ssl.pstatic.net/tveta/', 'nam.veta.naver.com/gfp/', 'siape.veta.naver.com/'],
    unchecked: ['items', 'retention', 'urls', 'cookies', 'policyUrl', 'optOutUrl'],
    policyUrl: 'https://policy.naver.com/policy/privacy.html',
};

/**
 * Login on the visitor's request. Script address and storage keys as public pages use them; developers.naver.com was not reachable. NID_AUT
 * and NID_SES are third-party (naver.com).
 * unchecked: the keys (pages that clear them on logout name them); retention; the text of the privacy page.
 */
const naverLogin = {
    id: 'naver-login',
    name: { ko: '네이버 로그인', en: 'Login with Naver' },
    provider: '네이버㈜',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '네이버 개인정보처리방침에서 정한 기간',
    marks: { bkqd: 'kihq' },
    urls: ['static.nid.naver.com/', 'nid.naver.com/'],
    storage: ['com.naver.nid.*'],
    unchecked: ['urls', 'storage com.naver.nid.*', 'retention', 'policyUrl'],
    policyUrl: 'https://policy.naver.com/policy/privacy.html',
};

/**
 * A map is content offered for the place looked at, see kakao-map. The script also sends to Naver Analytics (wcs): that is recognised as
 * naver-analytics and held by itself. Loader: https://navermaps.github.io/maps.js.ncp/docs/tutorial-2-Getting-Started.html (openapi…, the
 * older host; oapi… is today's), key check /v3/auth and the tile hosts: read in copies of maps.js. Images under
 * ssl.pstatic.net/static/maps/ are left free: sites use them for their own markers. No globals: `naver` also carries
 * naver.LoginWithNaverId, which no stand-in may cover.
 * unchecked: the error log at nelo.navercorp.com (public CSPs; a collector other Naver scripts use too); cookies; retention; privacy page
 * (left out).
 */
const naverMap = {
    id: 'naver-map',
    name: { ko: '네이버 지도', en: 'Naver Maps' },
    provider: '네이버클라우드㈜',
    purpose: 'personalization',
    tool: { ko: '지도 임베드', en: 'map embed' },
    items: ['ip', 'content'],
    retention: '네이버클라우드 개인정보처리방침에서 정한 기간',
    marks: { jw7b: '41jd' },
    urls: [
        'oapi.map.naver.com/',
        'openapi.map.naver.com/',
        'map.pstatic.net/nrb/',
        'nrbe.pstatic.net/styles/',
        'kr-col-ext.nelo.navercorp.com/',
    ],
    unchecked: ['provider', 'urls kr-col-ext.nelo.navercorp.com/', 'cookies', 'retention', 'policyUrl'],
};

/**
 * Payment on the visitor's request. nsp.pay.naver.com, pay.naver.com and m.pay.naver.com are named in a copy of naverpay.min.js.
 * The button of shops, npay.button.js: https://github.com/npay-mall-order-api/merchant-order-api.
 * unchecked: retention; privacy page (left out).
 */
const naverPay = {
    id: 'naver-pay',
    name: { ko: '네이버페이', en: 'Naver Pay' },
    provider: '네이버파이낸셜㈜',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '네이버파이낸셜 개인정보처리방침에서 정한 기간',
    marks: { '65xd': '5c69' },
    urls: ['*.pay.naver.com/', 'pay.naver.com/', 'npay-order.pstatic.net/'],
    unchecked: ['provider', 'retention', 'policyUrl'],
};

/**
 * The advertisers' side of Naver Analytics' script: search ads (프리미엄 로그분석) and display ads (GFA) count conversions through the same
 * wcslog.js, `wcs.naver.com` and cookies: https://naver.github.io/conversion-tracking/ (guides 01, 04 and 05). The account (`s_…`) decides
 * which of the two it is, not the URL, so the shared patterns stand in both entries. The NA_* cookies: `inflow()` of wcslog.js 0.6.5, see
 * naver-analytics; NA_SA for search ads and NA_DA for display ads: https://navercts.gitbook.io/guide/gather_description. `NaPm` in the
 * landing address carries the click. No consent or opt-out call was found.
 * unchecked: nam.veta.naver.com/nac/ and /onepick (seen in a capture and in public code, in no document of Naver); wcs.pstatic.net;
 * lifetimes of _fwb and NA_DA; retention; the text of the privacy page.
 */
const naverPremiumLog = {
    id: 'naver-premium-log',
    name: { ko: '네이버 프리미엄 로그분석·전환추적', en: 'Naver Premium Log and conversion tracking' },
    provider: '네이버㈜',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '네이버 개인정보처리방침에서 정한 기간',
    marks: { '425b': '1zsy' },
    urls: [
        'wcs.naver.net/wcslog.js',
        'wcs.pstatic.net/wcslog.js',
        'wcs.naver.com/b',
        'wcs.naver.com/m?',
        'nam.veta.naver.com/nac/',
        'nam.veta.naver.com/onepick',
    ],
    cookies: [
        { name: 'wcs_bt', retention: '200년(브라우저가 정한 한도까지)' },
        { name: '_fwb', retention: '기간 미확인' },
        { name: 'NA_SA', retention: '20일' },
        { name: 'NVADID', retention: '20일' },
        { name: 'NA_SAC', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_SAS', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_MI', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_CO', retention: '브라우저를 닫을 때까지' },
        { name: 'NA_DA', retention: '기간 미확인' },
    ],
    globals: ['wcs', 'wcs_do'],
    unchecked: [
        'urls wcs.pstatic.net/wcslog.js',
        'urls nam.veta.naver.com/nac/',
        'urls nam.veta.naver.com/onepick',
        'cookies _fwb',
        'cookies NA_DA',
        'retention',
        'policyUrl',
    ],
    policyUrl: 'https://policy.naver.com/policy/privacy.html',
};

/**
 * A video frame, content the visitor may or may not want: personalization like youtube. Address as the share code on public pages has it.
 * What the frame loads inside itself (ads from nam.veta.naver.com among it) is out of the page's sight. Cookies are third-party
 * (naver.com).
 * unchecked: what is collected; retention; the text of the privacy page.
 */
const naverTv = {
    id: 'naver-tv',
    name: { ko: '네이버TV 동영상', en: 'Naver TV videos' },
    provider: '네이버㈜',
    purpose: 'personalization',
    tool: { ko: '영상 임베드', en: 'video embed' },
    items: ['ip', 'log', 'content'],
    retention: '네이버 개인정보처리방침에서 정한 기간',
    marks: { bo7t: '6ezj' },
    urls: ['tv.naver.com/embed/'],
    unchecked: ['items', 'retention', 'policyUrl'],
    policyUrl: 'https://policy.naver.com/policy/privacy.html',
};

/**
 * Ad exchange, ad platform (ACE TRADER) and apps of NHN ACE: https://nhnace.com/privacy-policy, in English, the beginning of it read. From
 * where it is loaded is not known: no URLs, so a site that uses it has to mark its tag up by itself.
 * unchecked: everything but the product's name and the policy's address.
 */
const nhnAce = {
    id: 'nhn-ace',
    name: { ko: 'NHN 에이스 트레이더', en: 'NHN ACE Trader' },
    provider: '엔에이치엔에이스㈜',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '엔에이치엔에이스 개인정보처리방침에서 정한 기간',
    marks: { '5g6o': 'ksc9' },
    unchecked: ['provider', 'items', 'retention', 'urls', 'cookies'],
    policyUrl: 'https://nhnace.com/privacy-policy',
};

/**
 * Payment the visitor asked for; to be loaded on that step only. pay and sandbox-pay (SDK), api: NICE's guide
 * https://github.com/nicepayments/nicepay-manual/blob/main/common/preparations.md. web and pg-web are the older windows (v3) on public
 * pages.
 * unchecked: the older windows; retention; privacy page (left out).
 */
const nicepay = {
    id: 'nicepay',
    name: { ko: '나이스페이먼츠', en: 'NICE Payments' },
    provider: '나이스페이먼츠㈜',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '나이스페이먼츠 개인정보처리방침에서 정한 기간',
    marks: { '51fv': '51ui' },
    urls: ['*.nicepay.co.kr/'],
    unchecked: ['items', 'retention', 'policyUrl'],
};

/**
 * Web push and pop-ups by visitor: personalization; advertising pushes need a consent of their own (정보통신망법 제50조). Read in
 * https://github.com/team-michael/notifly-js-sdk: hosts, globals, no cookies (2.17.6 run up to its configuration, without its messages). What it keeps
 * (device id, user id, state) is in IndexedDB (src/Core/Storage). No opt-out call.
 * unchecked: provider's registered name; retention; privacy page (left out).
 */
const notifly = {
    id: 'notifly',
    name: { ko: '노티플라이', en: 'Notifly' },
    provider: '그레이박스',
    purpose: 'personalization',
    items: ['id', 'ip', 'log', 'content'],
    retention: '이 사이트와 노티플라이 운영사의 이용계약에서 정한 기간',
    marks: { '4zas': 'ansp' },
    urls: ['cdn.notifly.tech/', 'api.notifly.tech/', 'e.notifly.tech/'],
    databases: ['notifly'],
    globals: ['notifly'],
    unchecked: ['provider', 'retention', 'policyUrl'],
};

/**
 * Payment the visitor asked for; to be loaded on that step only. cdn.portone.io: @portone/browser-sdk 0.1.11; iamport.kr is the older
 * loader on public pages, iamport.co what the SDK calls by public CSPs. The payment company behind it (Toss, NICE, Inicis and others) is a
 * service of its own.
 * unchecked: iamport.kr and iamport.co; retention; privacy page (left out).
 */
const portone = {
    id: 'portone',
    name: { ko: '포트원', en: 'PortOne' },
    provider: '㈜코리아포트원',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '코리아포트원 개인정보처리방침에서 정한 기간',
    marks: { '1c8w': 'eau3' },
    urls: ['*.portone.io/', '*.iamport.kr/', '*.iamport.co/'],
    unchecked: ['provider', 'items', 'urls *.iamport.kr/', 'urls *.iamport.co/', 'retention', 'policyUrl'],
};

/**
 * Addresses and the cookie: https://cloud.google.com/recaptcha/docs/faq. Essential on forms it guards; on every page of a site (version 3)
 * it is hard to call necessary, so load it where the form is.
 * _GRECAPTCHA belongs to www.google.com or www.recaptcha.net and cannot be deleted from the page. www.google.com and www.gstatic.com serve
 * much else: by path only.
 * unchecked: retention; the script's second host; the key it leaves in the page's localStorage.
 */
const recaptcha = {
    id: 'recaptcha',
    name: { ko: '구글 리캡차', en: 'Google reCAPTCHA' },
    provider: 'Google LLC',
    purpose: 'security',
    items: ['ip', 'log'],
    retention: '구글 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { '4xt2': 'lptl' },
    urls: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.com/recaptcha/'],
    storage: ['_grecaptcha'],
    unchecked: ['retention', 'urls www.gstatic.com/recaptcha/', 'storage _grecaptcha'],
    policyUrl: 'https://policies.google.com/privacy?hl=ko',
};

/**
 * Policy's address, and that RTB House processes for the advertiser:
 * https://www.rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers.
 * /tags frames and scripts on <region>.creativecdn.com, `__rtbh.lid` and `__rtbh.uid` with a date a year ahead in their values: Korean and
 * other public pages. `__rtbhouse.lid` in localStorage and `__rtbh.aid`: the description of RTB House's tag template in a public
 * repository. `rtbhEvents` is an array the page makes itself. No consent call is known. Contracts are made with RTB House's companies of
 * the region.
 */
const rtbhouse = {
    id: 'rtbhouse',
    name: { ko: 'RTB하우스', en: 'RTB House' },
    provider: 'RTB House S.A.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: 'RTB하우스 개인정보처리방침에서 정한 기간',
    country: 'PL',
    marks: { '2r25': 'knry' },
    urls: ['*.creativecdn.com/', 'creativecdn.com/'],
    cookies: [{ name: '__rtbh.*', retention: '1년' }],
    storage: ['__rtbhouse.*'],
    unchecked: [
        'provider',
        'items',
        'retention',
        'country',
        'urls *.creativecdn.com/',
        'urls creativecdn.com/',
        'cookies __rtbh.*',
        'storage __rtbhouse.*',
    ],
    policyUrl: 'https://www.rtbhouse.com/privacy-center',
};

/**
 * browser.sentry-cdn.com: read in @sentry/browser 11.12.0; js.sentry-cdn.com: https://docs.sentry.io/platforms/javascript/install/loader.
 * By default it stores nothing in the browser. Run with all its options: the previous trace in sessionStorage (`linkPreviousTrace: 'session-storage'`), and
 * what could not be sent in a database (`makeBrowserOfflineTransport`). Retention, errors 90 days (free plan 30):
 * https://docs.sentry.io/security-legal-pii/security/data-retention-periods/.
 * Essential while it reports errors only. A site that records replays (then sentryReplaySession in sessionStorage) or names users
 * (setUser) writes its own object with `purpose: 'analytics'`: the addresses are the same. A project in the EU region states DE.
 * Intake hosts, o<number>.ingest.sentry.io, o<number>.ingest.de.sentry.io and sentry.io itself: https://docs.sentry.io/ip-ranges; /api/: the SDK. In two
 * patterns, since a content security policy has `*` only as the first label (`lockdown`).
 */
const sentry = {
    id: 'sentry',
    name: { ko: '센트리', en: 'Sentry' },
    provider: 'Functional Software, Inc.',
    role: 'processor',
    purpose: 'service',
    items: ['ip', 'log'],
    retention: '최대 90일',
    country: 'US',
    marks: { '6cek': 'krg7' },
    urls: ['*.sentry-cdn.com/', '*.ingest.sentry.io/', '*.ingest.*.sentry.io/', 'sentry.io/api/'],
    storage: ['sentry_previous_trace'],
    databases: ['sentry-offline'],
    unchecked: ['role', 'provider', 'policyUrl'],
    policyUrl: 'https://sentry.io/privacy/',
};

/**
 * The portal's own session: login and forged-request protection; nothing leaves the site, so no URLs and no vendor calls.
 * Names: JSESSIONID (Jakarta Servlet default), PHPSESSID (php.ini session.name), XSRF-TOKEN (Angular, Spring Security, Laravel).
 * Lifetimes: the servlet and PHP defaults are session cookies (php.ini session.cookie_lifetime = 0).
 * unchecked: these defaults (common knowledge, not looked up); the site's own settings (Laravel gives XSRF-TOKEN 2 hours by default).
 */
const session = {
    id: 'session',
    name: { ko: '로그인·보안 세션', en: 'Login and security session' },
    provider: '이 사이트 운영자',
    role: 'own',
    purpose: 'service',
    items: ['id', 'ip', 'log'],
    retention: '로그아웃하거나 브라우저를 닫을 때까지',
    marks: { '912c': 'j84g' },
    cookies: [
        { name: 'JSESSIONID', retention: '브라우저를 닫을 때까지' },
        { name: 'PHPSESSID', retention: '브라우저를 닫을 때까지' },
        { name: 'XSRF-TOKEN', retention: '브라우저를 닫을 때까지' },
    ],
    unchecked: ['cookies JSESSIONID', 'cookies PHPSESSID', 'cookies XSRF-TOKEN'],
};

/**
 * Sold against false clicks on ads, but it measures all visits: analytics. Loader and image fallback: the snippet SmartLog issues, as
 * public pages carry it. Cookies, their lifetimes (`HPTSetCookie`), `smtg_tmp_ls` and smart_analyst.php: read in a copy of smart.js. It
 * also sets a test cookie `enable` (30 minutes), not listed: too common a name. `hpt_info` is a setting the page defines.
 * unchecked: provider's registered name; retention; privacy page (left out).
 */
const smartlog = {
    id: 'smartlog',
    name: { ko: '스마트로그', en: 'SmartLog' },
    provider: '㈜스퀘어스',
    purpose: 'analytics',
    items: ['ip', 'log', 'content'],
    retention: '이 사이트와 스마트로그 운영사의 이용계약에서 정한 기간',
    marks: { '8rpd': 'kazy' },
    urls: ['cdn.smlog.co.kr/', 'a*.smlog.co.kr/'],
    cookies: [
        { name: 'smtg_cKey', retention: '1년' },
        { name: 'smtg_vTime', retention: '1년' },
        { name: 'smtg_sKey', retention: '브라우저를 닫을 때까지' },
        { name: 'smtg_sAd', retention: '브라우저를 닫을 때까지' },
        { name: 'smtg_fsID', retention: '브라우저를 닫을 때까지' },
    ],
    storage: ['smtg_tmp_ls'],
    unchecked: ['provider', 'retention', 'policyUrl'],
};

/**
 * cdn.taboola.com/libtrc/unip/<account>/tfa.js, the pixel: https://developers.taboola.com/pixel/docs/doc-javascript-setup; the
 * recommendations' loader lies beside it: https://developers.taboola.com/web-integrations/docs/spa. trc.taboola.com, trc_cookie_storage
 * and `taboola global:user-id`: Taboola's adapter in https://github.com/prebid/Prebid.js (modules/taboolaBidAdapter.js).
 * Company: https://policies.taboola.com/en/cookie-policy (2025-11-06). Retention, 13 months from the last contact: the privacy policy
 * (read in a copy of 2021). The e-mail hash (`unified_id`) is wanted by the DCO pixel only: such a site adds the item `id`.
 * `_tfa` and `_taboola` are arrays the page makes itself. No consent call is known. Third-party, not deletable: t_gid of taboola.com.
 */
const taboola = {
    id: 'taboola',
    name: { ko: '타불라', en: 'Taboola' },
    provider: 'Taboola.com Ltd.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '최대 13개월',
    country: 'IL',
    marks: { l0f3: '749f' },
    urls: ['*.taboola.com/'],
    cookies: [{ name: 'trc_cookie_storage', retention: '타불라 쿠키 정책에서 정한 기간' }],
    storage: ['taboola global:*'],
    unchecked: ['country', 'cookies trc_cookie_storage', 'policyUrl'],
    policyUrl: 'https://policies.taboola.com/ko/privacy-policy/',
};

/**
 * Commission for applications and sales. `TenpingScript.SendConversion()` with scripts/cpa/tenping.cpa.*.js on advertisers' pages and
 * tads.tenping.kr/scripts/adsbytenping.min.js where the ads are shown: as public pages carry them. tenping.kr by path: it is also the
 * vendor's site.
 * unchecked: provider's registered name; what is collected and where; cookies; retention; privacy page (left out).
 */
const tenping = {
    id: 'tenping',
    name: { ko: '텐핑', en: 'Tenping' },
    provider: '㈜텐핑거스',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '텐핑 개인정보처리방침에서 정한 기간',
    marks: { cged: '1wcz' },
    urls: ['tenping.kr/scripts/', 'tads.tenping.kr/'],
    globals: ['TenpingScript'],
    unchecked: ['provider', 'items', 'urls', 'cookies', 'retention', 'policyUrl'],
};

/**
 * First- and third-party cookies, both on by default, 13 months from being set or last used:
 * https://ads.tiktok.com/help/article?aid=10007540 (no names there). TikTok Pte. Ltd. answers for users outside the US and Europe:
 * https://www.tiktok.com/legal/page/global/partner-privacy-policy/en (said of the partner platforms).
 * Loader, /api/v2/pixel, names, ttq.holdConsent/grantConsent/revokeConsent: seen on many public pages, the last also in the base code's
 * list of methods; TikTok's own page about them was not reached. Whether revokeConsent is remembered beyond the page is not known:
 * grantConsent undoes it. The names in `storage` lie in sessionStorage. Third-party, not deletable: _ttp and ttwid of tiktok.com.
 */
const tiktokPixel = {
    id: 'tiktok-pixel',
    name: { ko: '틱톡 픽셀', en: 'TikTok Pixel' },
    provider: 'TikTok Pte. Ltd.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '틱톡 개인정보처리방침에서 정한 기간',
    country: 'SG',
    marks: { eksv: 'beg7' },
    urls: ['analytics.tiktok.com/'],
    cookies: [
        { name: '_ttp', retention: '13개월' },
        { name: '_tt_enable_cookie', retention: '13개월' },
        { name: 'ttcsid*', retention: '13개월' },
    ],
    storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index'],
    globals: ['ttq'],
    unchecked: [
        'provider',
        'retention',
        'urls analytics.tiktok.com/',
        'cookies _ttp',
        'cookies _tt_enable_cookie',
        'cookies ttcsid*',
        'storage',
        'globals ttq',
        'policyUrl',
        'grantCall',
        'withdrawCall',
    ],
    policyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/ko',
    grantCall: ['ttq.grantConsent'],
    withdrawCall: ['ttq.revokeConsent'],
};

/**
 * Payment the visitor asked for; to be loaded on that step only. js.tosspayments.com/v1: @tosspayments/sdk 1.3.1; the other hosts by public
 * CSPs.
 * unchecked: hosts besides js; retention; privacy page (left out).
 */
const tossPayments = {
    id: 'toss-payments',
    name: { ko: '토스페이먼츠', en: 'Toss Payments' },
    provider: '토스페이먼츠㈜',
    purpose: 'service',
    items: ['id', 'ip'],
    retention: '토스페이먼츠 개인정보처리방침에서 정한 기간',
    marks: { hl8k: '86r6' },
    urls: ['*.tosspayments.com/'],
    unchecked: ['items', 'retention', 'policyUrl'],
};

/**
 * Errors and loading times of the site, no profile of the visitor: service. A site that turns on session replay (`sessionReplaySampleRate`)
 * has to declare it under a marketing purpose. Loader and proxyBaseUrl (rum-ap-northeast-2): the snippet WhaTap issues, as public pages
 * carry it.
 * unchecked: rumote (public code); its session identifier in the browser; retention; privacy page (left out).
 */
const whatap = {
    id: 'whatap',
    name: { ko: '와탭 브라우저 모니터링', en: 'WhaTap browser monitoring' },
    provider: '와탭랩스㈜',
    role: 'processor',
    purpose: 'service',
    items: ['ip', 'log'],
    retention: '이 사이트와 와탭랩스의 이용계약에서 정한 기간',
    marks: { dv2v: '5nyn' },
    urls: ['repo.whatap-browser-agent.io/rum/', 'rum*.whatap-browser-agent.io/'],
    unchecked: ['role', 'provider', 'cookies', 'storage', 'retention', 'policyUrl'],
};

/**
 * Shows products looked at again on other sites. Loaders (cdn-aitg and astg: wp_astg_*.js, adr.js; altg: delivery/): the tracking tag
 * WiderPlanet issues, as public pages carry it. `wptg_tagscript_vars` is an array the page fills. Cookies are third-party
 * (widerplanet.com).
 * unchecked: provider (its name today); first-party cookies; the refusal page; retention; privacy page (left out).
 */
const widerplanet = {
    id: 'widerplanet',
    name: { ko: '타겟팅게이츠(와이더플래닛)', en: 'WiderPlanet TargetingGates' },
    provider: '㈜와이더플래닛',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: '와이더플래닛 개인정보처리방침에서 정한 기간',
    marks: { mqi: 'hfny' },
    urls: ['*tg.widerplanet.com/'],
    unchecked: ['provider', 'cookies', 'optOutUrl', 'retention', 'policyUrl'],
};

/**
 * That the pixel uses first-party as well as third-party cookies: X's help page about conversion tracking,
 * https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking (no names
 * there). Loader, collecting addresses (adsct, adsctp), twq and the cookies' names were read off public pages. t.co shortens links too: by
 * path only. platform.twitter.com (posts, buttons) is another product. No consent call is known: holding the loader is the only control.
 * Third-party, not deletable: guest_id, guest_id_ads, guest_id_marketing and personalization_id of twitter.com and x.com, muc_ads of t.co.
 */
const xPixel = {
    id: 'x-pixel',
    name: { ko: 'X(트위터) 픽셀', en: 'X Pixel' },
    provider: 'X Corp.',
    purpose: 'ads',
    items: ['ip', 'log', 'content'],
    retention: 'X 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { '916h': 'cor8' },
    urls: ['static.ads-twitter.com/', 'analytics.twitter.com/', 'analytics.x.com/', 't.co/i/adsct', 't.co/1/i/adsct'],
    cookies: [
        { name: '_twpid', retention: '13개월' },
        { name: '_twclid', retention: 'X가 정한 기간' },
    ],
    globals: ['twq'],
    unchecked: [
        'retention',
        'urls static.ads-twitter.com/',
        'urls analytics.twitter.com/',
        'urls analytics.x.com/',
        'urls t.co/i/adsct',
        'urls t.co/1/i/adsct',
        'cookies _twpid',
        'cookies _twclid',
        'globals twq',
        'policyUrl',
    ],
    policyUrl: 'https://x.com/ko/privacy',
};

/**
 * Embedded video is content offered by interest: chapter 9 has no purpose of its own for it, so personalization.
 * youtube-nocookie.com sends the IP on load and stores on play, so it is held too.
 * All cookies are third-party and cannot be deleted from the page: VISITOR_INFO1_LIVE (6 months), YSC (session), PREF …:
 * https://policies.google.com/technologies/cookies (lifetimes read in copies of it), which names g.co/privacytools for refusing.
 * localStorage (yt-remote-*) lies in the frame's origin, out of reach. Thumbnails (i.ytimg.com) are requests to Google as well.
 * No `globals`: pages use YT once the script has called them, and test for it to know whether to load the script.
 * unchecked: Google's retention of viewing logs; player_api and s/player (what iframe_api loads; common knowledge, no document).
 */
const youtube = {
    id: 'youtube',
    name: { ko: '유튜브 동영상', en: 'YouTube videos' },
    provider: 'Google LLC',
    purpose: 'personalization',
    tool: { ko: '영상 임베드', en: 'video embed' },
    items: ['ip', 'log', 'content'],
    retention: '구글 개인정보처리방침에서 정한 기간',
    country: 'US',
    marks: { fdh4: '30jn' },
    urls: [
        'www.youtube.com/embed/',
        'youtube.com/embed/',
        'www.youtube-nocookie.com/embed/',
        'youtube-nocookie.com/embed/',
        'www.youtube.com/iframe_api',
        'www.youtube.com/player_api',
        'www.youtube.com/s/player/',
        'i.ytimg.com/vi*/',
        'img.youtube.com/vi*/',
    ],
    unchecked: ['retention', 'urls www.youtube.com/player_api', 'urls www.youtube.com/s/player/'],
    policyUrl: 'https://policies.google.com/privacy?hl=ko',
    optOutUrl: 'https://g.co/privacytools',
};

export { acecounter, adbrix, aedi, airbridge, amplitude, appier, awsAlb, beusable, bigin, braze, buzzvil, cafe24Log, channelTalk, clarity, cloudflare, coupangPartners, crema, criteo, dable, datadogRum, ga4, googleAds, groobee, gtm, hackle, happytalk, hotjar, ifdo, imwebStat, inicis, instagram, kakaoAdfit, kakaoMap, kakaoPixel, kakaoPostcode, kakaoSdk, kakaoTiara, kakaoTv, karrotPixel, linkedin, linkprice, logger, metaPixel, mixpanel, mobon, msUet, naverAnalytics, naverGfp, naverLogin, naverMap, naverPay, naverPremiumLog, naverTv, nhnAce, nicepay, notifly, portone, recaptcha, rtbhouse, sentry, session, smartlog, taboola, tenping, tiktokPixel, tossPayments, whatap, widerplanet, xPixel, youtube };
//# sourceMappingURL=services.js.map
