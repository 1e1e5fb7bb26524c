export { I as Item, d as Service, e as ServiceCookie, T as Text, V as VendorCall } from './chunks/types2.js';

/**
 * Read in @amplitude/analytics-browser 2.47.0: cookie names and 365 days, `amp_` + 6 characters of the SDK before, storage keys, hosts,
 * setOptOut. Names also: https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management (AMP_TEST_* and AMP_TLDTEST_*
 * live for the length of a test). cdn.amplitude.com/script/<key>.js is the unified snippet of Amplitude's setup guide.
 * setOptOut(true) rewrites the AMP_ cookie before it returns, so the clean-up after it finds it; the refusal lasts in memory only.
 * IndexedDB AMP_diagnostics_* is out of reach of `storage`. amplitude_id_* (SDK before 2020) is left to the site.
 * Retention "governed by the MSA", without a period of its own: https://slack.com/marketplace/A042J2XCRS9-amplitude-eu.
 * unchecked: api-sr (Session Replay); the text of the privacy page; a project in the EU zone is processed in DE, the site says so.
 */
declare const amplitude: {
    readonly id: "amplitude";
    readonly name: {
        readonly ko: "앰플리튜드";
        readonly en: "Amplitude";
    };
    readonly provider: "Amplitude, Inc.";
    readonly purpose: "analytics";
    readonly items: readonly ["id", "ip", "log", "content"];
    readonly retention: "이 사이트와 앰플리튜드의 이용계약이 끝날 때까지";
    readonly country: "US";
    readonly urls: readonly ["cdn.amplitude.com/libs/", "cdn.amplitude.com/script/", "api2.amplitude.com/", "api.eu.amplitude.com/", "api-sr.amplitude.com/", "api-sr.eu.amplitude.com/", "sr-client-cfg.amplitude.com/config", "sr-client-cfg.eu.amplitude.com/config", "diagnostics.prod.*.amplitude.com/v1/capture"];
    readonly cookies: readonly [{
        readonly name: "AMP_*";
        readonly retention: "1년";
    }, {
        readonly name: "amp_*";
        readonly retention: "1년";
    }];
    readonly storage: readonly ["AMP_*"];
    readonly policyUrl: "https://amplitude.com/privacy";
    readonly grantCall: readonly ["amplitude.setOptOut", false];
    readonly withdrawCall: readonly ["amplitude.setOptOut", true];
};

/**
 * Chat, pop-ups and CRM by visitor: contents fitted to the visitor, hence personalization.
 * Loader: https://developers.channel.io/reference/web-quickstart-kr; shutdown: https://developers.channel.io/reference/web-channelio-kr
 * (stops everything and clears the SDK's data). No grantCall: `boot` needs the site's plugin key.
 * Provider and policy: https://channel.io/en/privacy. Cookies seen in public captures, also set on `.example.com`; the ch-session-*
 * token in one of them is issued for 30 days (iat to exp), which need not be the cookie's own lifetime.
 * unchecked: both cookie lifetimes; retention of visitor data (the operator's contract); `Channel.*` session storage (one capture);
 * hosts besides cdn.channel.io (api and front-ws: seen in public code; cf: a public CSP).
 */
declare const channelTalk: {
    readonly id: "channel-talk";
    readonly name: {
        readonly ko: "채널톡";
        readonly en: "Channel Talk";
    };
    readonly provider: "㈜채널코퍼레이션";
    readonly purpose: "personalization";
    readonly items: readonly ["id", "ip", "log", "content"];
    readonly retention: "이 사이트와 채널코퍼레이션의 이용계약에서 정한 기간";
    readonly urls: readonly ["cdn.channel.io/plugin/", "api.channel.io/front/", "front-ws.channel.io/", "cf.channel.io/"];
    readonly cookies: readonly [{
        readonly name: "ch-veil-id";
        readonly retention: "기간 미확인";
    }, {
        readonly name: "ch-session-*";
        readonly retention: "기간 미확인";
    }];
    readonly storage: readonly ["Channel.*"];
    readonly policyUrl: "https://channel.io/en/privacy";
    readonly withdrawCall: readonly ["ChannelIO", "shutdown"];
};

/** The consent cookie itself. Its number is random and serves as the number of the consent record (PIPA art. 22(3): the controller bears the proof). */
declare const dongui: {
    readonly id: "dongui";
    readonly name: {
        readonly ko: "쿠키 선택 저장";
        readonly en: "Cookie choice";
    };
    readonly provider: "이 사이트 운영자";
    readonly purpose: "service";
    readonly items: readonly ["id"];
    readonly retention: "최대 12개월";
    readonly cookies: readonly [{
        readonly name: "dongui";
        readonly retention: "최대 12개월";
    }];
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
declare const ga4: {
    readonly id: "ga4";
    readonly name: {
        readonly ko: "구글 애널리틱스 4";
        readonly en: "Google Analytics 4";
    };
    readonly provider: "Google LLC";
    readonly purpose: "analytics";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "최대 14개월";
    readonly country: "US";
    readonly urls: readonly ["www.googletagmanager.com/gtag/js?*id=G-", "www.googletagmanager.com/gtag/destination?*id=G-", "*.google-analytics.com/", "analytics.google.com/g/collect", "*.analytics.google.com/g/collect", "stats.g.doubleclick.net/g/collect"];
    readonly cookies: readonly [{
        readonly name: "_ga";
        readonly retention: "2년";
    }, {
        readonly name: "_ga_*";
        readonly retention: "2년";
    }];
    readonly policyUrl: "https://policies.google.com/privacy?hl=ko";
    readonly optOutUrl: "https://tools.google.com/dlpage/gaoptout?hl=ko";
};

/**
 * A container may hold any tag, advertising included, so it counts as the strictest purpose until the site has audited it.
 * gtm.js: https://developers.google.com/tag-platform/security/guides/csp; ns.html is the noscript frame of the install snippet.
 * `gtag/js?id=GT-` is a Google tag that may feed several destinations, therefore here and not under GA4.
 * Consent Mode is sent by the signals. No first-party cookie of its own; those of its tags belong to their own entries.
 * unchecked: Google's retention of the container's request log; the debugging cookie `td` (third-party) that services.json names.
 */
declare const gtm: {
    readonly id: "gtm";
    readonly name: {
        readonly ko: "구글 태그 관리자";
        readonly en: "Google Tag Manager";
    };
    readonly provider: "Google LLC";
    readonly purpose: "ads";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "구글 개인정보처리방침에서 정한 기간";
    readonly country: "US";
    readonly urls: readonly ["www.googletagmanager.com/gtm.js", "www.googletagmanager.com/ns.html", "www.googletagmanager.com/gtag/js?*id=GT-"];
    readonly policyUrl: "https://policies.google.com/privacy?hl=ko";
};

/**
 * Read in @hackler/javascript-sdk 11.56.1: names, 3650-day cookies (COOKIE_EXPIRE_DAYS), storage keys, hosts, setOptOutTracking.
 * Opt-out: https://docs.hackle.io/development-guide/sdk/optout: kept in memory only, so `false` on every page is harmless.
 * `true` first sends what is still queued (BrowserEventProcessor.onOptOutChanged), gathered while the visitor agreed.
 * `window.hackleClient` is the instance of the documented snippet: https://docs-kr.hackle.io/docs/js-sdk-init. Other names: onWithdraw.
 * cdn.jsdelivr.net only by package path. Opted out, flags and A/B tests still run: sdk-api is held before consent all the same.
 * unchecked: provider's registered name, retention, privacy page (not found, left out), where the GTM build is loaded from.
 */
declare const hackle: {
    readonly id: "hackle";
    readonly name: {
        readonly ko: "핵클";
        readonly en: "Hackle";
    };
    readonly provider: "㈜핵클";
    readonly purpose: "analytics";
    readonly items: readonly ["id", "ip", "log", "content"];
    readonly retention: "이 사이트와 핵클의 이용계약에서 정한 기간";
    readonly urls: readonly ["cdn2.hackle.io/npm/@hackler/javascript-sdk@", "cdn.jsdelivr.net/npm/@hackler/javascript-sdk@", "sdk-api.hackle.io/", "event-api.hackle.io/", "monitoring.hackle.io/", "static.hackle.io/"];
    readonly cookies: readonly [{
        readonly name: "_hackle_hid";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_id";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_did_*";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_uid_*";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_session_id_*";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_last_event_ts_*";
        readonly retention: "10년";
    }, {
        readonly name: "_hackle_mkt_*";
        readonly retention: "10년";
    }, {
        readonly name: "hackle-manual-override_*";
        readonly retention: "10년";
    }];
    readonly storage: readonly ["hackle-repository-storage_*", "hackle-workspace-config*", "hackle-iam-*", "hackle-campaign-delay*"];
    readonly grantCall: readonly ["hackleClient.setOptOutTracking", false];
    readonly withdrawCall: readonly ["hackleClient.setOptOutTracking", true];
};

/**
 * A map is content offered for the place looked at: chapter 9 has no purpose of its own for it, so personalization.
 * Loader dapi.kakao.com/v2/maps/sdk.js: https://apis.map.kakao.com/web/guide/; it brings t1.daumcdn.net/mapjsapi/js/… and tiles from
 * mapN.daumcdn.net/map_… (seen on public pages), the shared-map snippet comes from ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js.
 * By exact path: t1.daumcdn.net/mapjsapi/bundle/postcode/ and ssl.daumcdn.net/dmaps/map_js_init/postcode.v2.js are address search.
 * No consent call, no first-party cookies known.
 * unchecked: the guide's text, mts.daumcdn.net, images of the API, retention, the text of the privacy page.
 */
declare const kakaoMap: {
    readonly id: "kakao-map";
    readonly name: {
        readonly ko: "카카오맵";
        readonly en: "Kakao Maps";
    };
    readonly provider: "㈜카카오";
    readonly purpose: "personalization";
    readonly items: readonly ["ip", "content"];
    readonly retention: "카카오 개인정보처리방침에서 정한 기간";
    readonly urls: readonly ["dapi.kakao.com/v2/maps/sdk.js", "t1.daumcdn.net/mapjsapi/js/", "t1.daumcdn.net/kakaomapweb/place/jscss/roughmap/", "ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js", "ssl.daumcdn.net/dmaps/map_js_init/v3.js", "map*.daumcdn.net/map_", "mts.daumcdn.net/"];
    readonly policyUrl: "https://www.kakao.com/policy/privacy";
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
declare const kakaoPixel: {
    readonly id: "kakao-pixel";
    readonly name: {
        readonly ko: "카카오 픽셀";
        readonly en: "Kakao Pixel";
    };
    readonly provider: "㈜카카오";
    readonly purpose: "ads";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "카카오 개인정보처리방침에서 정한 기간";
    readonly urls: readonly ["t1.daumcdn.net/kas/static/kp.js", "t1.daumcdn.net/adfit/static/kp.js", "bc.ad.daum.net/bc", "bc.ds.kakao.com/bc", "act.ds.kakao.com/", "acid-api.ds.kakao.com/acid", "analytics.ad.daum.net/", "t1.kakaocdn.net/kas/static/third-party/cookie/"];
    readonly policyUrl: "https://www.kakao.com/policy/privacy";
    readonly optOutUrl: "https://info.ad.daum.net/optout.do";
};

/**
 * Consent calls: https://developers.facebook.com/docs/meta-pixel/implementation/gdpr (revoke is per page; grant repeated is harmless).
 * `/tr` image pixel: https://developers.facebook.com/docs/meta-pixel/advanced. Written `/tr?` and `/tr/`: patterns match prefixes.
 * _fbp and _fbc: https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc.
 * Third-party, not deletable: fr and others of facebook.com. sdk.js (login, share) on the same host is another product.
 * unchecked: both lifetimes (90 days in third-party cookie lists, Meta's page not read to that point); Meta publishes no fixed
 * retention that could be found; `signals/`; the addresses of policy and refusal page (a login is needed for the latter).
 */
declare const metaPixel: {
    readonly id: "meta-pixel";
    readonly name: {
        readonly ko: "메타 픽셀";
        readonly en: "Meta Pixel";
    };
    readonly provider: "Meta Platforms, Inc.";
    readonly purpose: "ads";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "메타 개인정보처리방침에서 정한 기간";
    readonly country: "US";
    readonly urls: readonly ["connect.facebook.net/*/fbevents.js", "connect.facebook.net/signals/", "www.facebook.com/tr?", "www.facebook.com/tr/"];
    readonly cookies: readonly [{
        readonly name: "_fbp";
        readonly retention: "90일";
    }, {
        readonly name: "_fbc";
        readonly retention: "90일";
    }];
    readonly policyUrl: "https://www.facebook.com/privacy/policy/";
    readonly optOutUrl: "https://www.facebook.com/off_facebook_activity/";
    readonly grantCall: readonly ["fbq", "consent", "grant"];
    readonly withdrawCall: readonly ["fbq", "consent", "revoke"];
};

/**
 * Read in https://github.com/mixpanel/mixpanel-js (2.82.1): names, 365 days, hosts, routes, disable.
 * `disable()` stops this page's events. Not opt_out_tracking: its flag in localStorage would outlast a new consent, and it deletes the identified
 * profile besides. The flag of a site that calls it by itself is left alone: it holds 0 or 1, no visitor.
 * Retention, 2 years (projects from before 2025-09-01: 5, the site says so): https://docs.mixpanel.com/docs/privacy/gdpr-compliance.
 * Hosts of the EU and India: .../docs/privacy/eu-residency, in-residency; a site with those states its own country.
 * Session replays lie in IndexedDB, which `storage` cannot reach.
 * unchecked: the addresses of the policy and of the refusal page (linked by many sites' policies, not read).
 */
declare const mixpanel: {
    readonly id: "mixpanel";
    readonly name: {
        readonly ko: "믹스패널";
        readonly en: "Mixpanel";
    };
    readonly provider: "Mixpanel, Inc.";
    readonly purpose: "analytics";
    readonly items: readonly ["id", "ip", "log", "content"];
    readonly retention: "최대 2년";
    readonly country: "US";
    readonly urls: readonly ["cdn.mxpnl.com/libs/", "api-js.mixpanel.com/", "api.mixpanel.com/", "api-eu.mixpanel.com/", "api-in.mixpanel.com/"];
    readonly cookies: readonly [{
        readonly name: "mp_*_mixpanel";
        readonly retention: "1년";
    }];
    readonly storage: readonly ["mp_*_mixpanel", "mp_tab_id_*", "mp_gen_new_tab_id_*", "__mpq_*"];
    readonly policyUrl: "https://mixpanel.com/legal/privacy-policy/";
    readonly optOutUrl: "https://mixpanel.com/optout/";
    readonly withdrawCall: readonly ["mixpanel.disable"];
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
declare const naverAnalytics: {
    readonly id: "naver-analytics";
    readonly name: {
        readonly ko: "네이버 애널리틱스";
        readonly en: "Naver Analytics";
    };
    readonly provider: "네이버㈜";
    readonly purpose: "analytics";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "네이버 개인정보처리방침에서 정한 기간";
    readonly urls: readonly ["wcs.naver.net/wcslog.js", "wcs.pstatic.net/wcslog.js", "wcs.naver.com/b", "wcs.naver.com/m?"];
    readonly cookies: readonly [{
        readonly name: "wcs_bt";
        readonly retention: "200년(브라우저가 정한 한도까지)";
    }, {
        readonly name: "_fwb";
        readonly retention: "기간 미확인";
    }, {
        readonly name: "NA_SA";
        readonly retention: "20일";
    }, {
        readonly name: "NVADID";
        readonly retention: "20일";
    }, {
        readonly name: "NA_SAC";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "NA_SAS";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "NA_MI";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "NA_CO";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "NA_DA";
        readonly retention: "기간 미확인";
    }];
    readonly policyUrl: "https://policy.naver.com/policy/privacy.html";
};

/**
 * The portal's own session: login and forged-request protection; nothing leaves the site, so no URLs and no vendor calls.
 * Names: JSESSIONID (Jakarta Servlet default), PHPSESSID (php.ini session.name), XSRF-TOKEN (Angular, Spring Security, Laravel).
 * Lifetimes: the servlet and PHP defaults are session cookies (php.ini session.cookie_lifetime = 0).
 * unchecked: these defaults (common knowledge, not looked up); the site's own settings (Laravel gives XSRF-TOKEN 2 hours by default).
 */
declare const session: {
    readonly id: "session";
    readonly name: {
        readonly ko: "로그인·보안 세션";
        readonly en: "Login and security session";
    };
    readonly provider: "이 사이트 운영자";
    readonly purpose: "service";
    readonly items: readonly ["id", "ip", "log"];
    readonly retention: "로그아웃하거나 브라우저를 닫을 때까지";
    readonly cookies: readonly [{
        readonly name: "JSESSIONID";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "PHPSESSID";
        readonly retention: "브라우저를 닫을 때까지";
    }, {
        readonly name: "XSRF-TOKEN";
        readonly retention: "브라우저를 닫을 때까지";
    }];
};

/**
 * Embedded video is content offered by interest: chapter 9 has no purpose of its own for it, so personalization.
 * youtube-nocookie.com sends the IP on load and stores on play, so it is held too.
 * All cookies are third-party and cannot be deleted from the page: VISITOR_INFO1_LIVE (6 months), YSC (session), PREF …:
 * https://policies.google.com/technologies/cookies (lifetimes read in copies of it), which names g.co/privacytools for refusing.
 * localStorage (yt-remote-*) lies in the frame's origin, out of reach. Thumbnails (i.ytimg.com) are requests to Google as well.
 * unchecked: Google's retention of viewing logs; player_api and s/player (what iframe_api loads; common knowledge, no document).
 */
declare const youtube: {
    readonly id: "youtube";
    readonly name: {
        readonly ko: "유튜브 동영상";
        readonly en: "YouTube videos";
    };
    readonly provider: "Google LLC";
    readonly purpose: "personalization";
    readonly items: readonly ["ip", "log", "content"];
    readonly retention: "구글 개인정보처리방침에서 정한 기간";
    readonly country: "US";
    readonly urls: readonly ["www.youtube.com/embed/", "youtube.com/embed/", "www.youtube-nocookie.com/embed/", "youtube-nocookie.com/embed/", "www.youtube.com/iframe_api", "www.youtube.com/player_api", "www.youtube.com/s/player/", "i.ytimg.com/vi*/", "img.youtube.com/vi*/"];
    readonly policyUrl: "https://policies.google.com/privacy?hl=ko";
    readonly optOutUrl: "https://g.co/privacytools";
};

export { amplitude, channelTalk, dongui, ga4, gtm, hackle, kakaoMap, kakaoPixel, metaPixel, mixpanel, naverAnalytics, session, youtube };
