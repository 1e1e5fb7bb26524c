import { h as hash, e as readStores, k as matchesPattern, m as matchesUrl } from './chunks/decodeChoice.js';
import { r as readItems, i as importsOf, c as createMatcher, l as lockdownPolicy } from './chunks/lockdownPolicy.js';
import { g as gateOptions } from './chunks/gateOptions.js';
import { q as queryAll, t as trusted, a as attempt, b as createQueue, p as pass, c as createGate, m as marked, d as createEmitter, r as readCookie, e as readMark, s as startConsent } from './chunks/startConsent.js';
import 'js-cookie';
import './chunks/answerAll.js';
import './chunks/addMonths.js';

const patterns = "acecounter analytics dpgt |cr.acecounter.com/ gtc*.acecounter.com/ gtp*.acecounter.com/|ACEUACS ACEUCI ACEFCID AUAZ*|\nadbrix ads dpgt |static.adbrix.io/web-sdk/ event.sdk.api.adbrix.ai/ iam-api.gf.adbrix.io/ static.dfinery.io/web-sdk/ ap*.dfinery.io/ iam-api.*.dfinery.io/|_abx2_* _abx__*|adbrix Dfinery\naedi ads pgt |api.aedi.ai/ cv.aedi.ai/ cdn2.aedi.ai/||\nairbridge ads dpgt |static.airbridge.io/sdk/ core.airbridge.io/|ab180ClientId airbridge_*|airbridge\namplitude analytics dpgt |cdn.amplitude.com/libs/ cdn.amplitude.com/script/ api2.amplitude.com/ api.eu.amplitude.com/ api-sr.amplitude.com/ api-sr.eu.amplitude.com/ sr-client-cfg.amplitude.com/config sr-client-cfg.eu.amplitude.com/config diagnostics.prod.*.amplitude.com/v1/capture|AMP_* amp_*|amplitude\nappier ads pgt |jscdn.appier.net/ *.c.appier.net/|_atrk_* appier_*|\naws-alb service pg ||AWSALB*|\nbeusable analytics pgt |rum.beusable.net/ script.beusable.net/ ba.beusable.net/||\nbigin personalization dpgt |sdk.bigin.io/ server.*.bigin.io/||bigin\nbraze personalization dpgt |js.appboycdn.com/web-sdk/ sdk.*.braze.com/ sdk.*.braze.eu/|ab.storage.*|braze\nbuzzvil ads pgt |buzz-js.buzzvil.com/||bzq\ncafe24-log analytics pgt |*.com/app/Eclog/ *.kr/app/Eclog/ *.com/exec/front/eclog/ *.kr/exec/front/eclog/|CID* CVID CVID_*|\nchannel-talk personalization dpgt |cdn.channel.io/plugin/ api.channel.io/front/ front-ws.channel.io/ cf.channel.io/|ch-veil-id ch-session-* Channel.*|ChannelIO\nclarity analytics pgt |*.clarity.ms/ c.bing.com/c.gif|_clck _clsk _cltk|clarity\ncloudflare security pg |challenges.cloudflare.com/|__cf_bm __cflb cf_clearance _cfuvid __cfruid|\ncoupang-partners ads pgt |ads-partners.coupang.com/||PartnersCoupang\ncrema personalization dpt |widgets*.cre.ma/ review*.cre.ma/ fit*.cre.ma/||crema\ncriteo ads dpgt |*.criteo.com/ *.criteo.net/|cto_bundle cto_bidid|\ndable ads pgt |*.dable.io/|dable_uid __dbl__se_* __dbl__re_* __dbl__pv|dable dablena\ndatadog-rum service pg |www.datadoghq-browser-agent.com/ *browser-intake-*datadoghq.com/api/v2/rum *browser-intake-datadoghq.eu/api/v2/rum|_dd_s _dd_s_v2 _dd_tab_id|\nga4 analytics pgt |www.googletagmanager.com/gtag/js?*id=G- www.googletagmanager.com/gtag/destination?*id=G- *.google-analytics.com/ analytics.google.com/g/collect *.analytics.google.com/g/collect stats.g.doubleclick.net/g/collect|_ga _ga_*|gtag\ngoogle-ads ads pgt |www.googletagmanager.com/gtag/js?*id=AW- www.googletagmanager.com/gtag/js?*id=DC- www.googletagmanager.com/gtag/destination?*id=AW- www.googleadservices.com/ pagead2.googlesyndication.com/ *.doubleclick.net/ www.google.com/pagead/ www.google.com/ccm/ www.google.com/rmkt/ google.com/pagead/ google.com/ccm/ www.google.co.kr/pagead/|_gcl_* _gac_* _gcl_ls|gtag\ngroobee personalization dpgt |*.groobee.io/ s3.ap-northeast-2.amazonaws.com/static.groobee.io/|grb_*@*|groobee\ngtm ads pgt |www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html www.googletagmanager.com/gtag/js?*id=GT-||\nhackle analytics dpgt |cdn2.hackle.io/npm/@hackler/javascript-sdk@ cdn.jsdelivr.net/npm/@hackler/javascript-sdk@ sdk-api.hackle.io/ event-api.hackle.io/ monitoring.hackle.io/ static.hackle.io/|_hackle_hid _hackle_id _hackle_did_* _hackle_uid_* _hackle_session_id_* _hackle_last_event_ts_* _hackle_mkt_* hackle-manual-override_* hackle-repository-storage_* hackle-workspace-config* hackle-iam-* hackle-campaign-delay*|Hackle\nhappytalk personalization dpgt |*.happytalkio.com/ customer.happytalk.io/||Happytalk\nhotjar analytics pgt |*.hotjar.com/ *.hotjar.io/ *.hj.contentsquare.net/|_hjSessionUser_* _hjSession_* _hjAbsoluteSessionInProgress _hjFirstSeen _hjHasCachedUserAttributes _hjUserAttributesHash _hjUserAttributes hjViewportId hjActiveViewportIds|hj\nifdo analytics pgt |script.ifdo.co.kr/ wlog.ifdo.co.kr/ img.ifdo.co.kr/||_NB_PAGE\nimweb-stat analytics pgt |*.imweb.me/backpg/add_*_log.cm *.com/backpg/add_*_log.cm *.kr/backpg/add_*_log.cm|SITE_STAT_SID SITE_STAT_SID_* IMWEB_SITE_STAT_SID|\ninicis service dp |*.inicis.com/||\ninstagram personalization pgt |www.instagram.com/embed.js www.instagram.com/*/embed www.facebook.com/plugins/ www.facebook.com/v*/plugins/||\nkakao-adfit ads pgt |t1.daumcdn.net/kas/static/ba. t1.kakaocdn.net/kas/static/ba. t1.daumcdn.net/adfit/static/ad. display.ad.daum.net/ serv.ds.kakao.com/ kaat.daum.net/||\nkakao-map personalization pt |dapi.kakao.com/v2/maps/sdk.js t1.daumcdn.net/mapjsapi/js/ t1.daumcdn.net/kakaomapweb/place/jscss/roughmap/ ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js ssl.daumcdn.net/dmaps/map_js_init/v3.js map*.daumcdn.net/map_ mts.daumcdn.net/||\nkakao-pixel ads pgt |t1.daumcdn.net/kas/static/kp.js t1.daumcdn.net/adfit/static/kp.js bc.ad.daum.net/bc bc.ds.kakao.com/bc act.ds.kakao.com/ acid-api.ds.kakao.com/acid analytics.ad.daum.net/ t1.kakaocdn.net/kas/static/third-party/cookie/||kakaoPixel\nkakao-postcode service p |t1.kakaocdn.net/mapjsapi/bundle/postcode/ t1.daumcdn.net/mapjsapi/bundle/postcode/ ssl.daumcdn.net/dmaps/map_js_init/postcode postcode.map.daum.net/ postcode.map.kakao.com/||\nkakao-sdk service dp |t1.kakaocdn.net/kakao_js_sdk/ developers.kakao.com/sdk/js/ kauth.kakao.com/ kapi.kakao.com/ accounts.kakao.com/ sharer.kakao.com/||\nkakao-tiara analytics pgt |t1.daumcdn.net/tiara/ stat.tiara.daum.net/ stat.tiara.kakao.com/||TiaraTracker\nkakao-tv personalization pgt |tv.kakao.com/embed/ play-tv.kakao.com/embed/ videofarm.daum.net/controller/||\nkarrot-pixel ads pgt |karrot-pixel.business.daangn.com/ collect.daangn.com/p/c||karrotPixel\nlinkedin ads pgt |snap.licdn.com/li.lms-analytics/ *.ads.linkedin.com/ www.linkedin.com/px/|li_fat_id li_giant li_adsId|lintrk\nlinkprice ads pgt |track.linkprice.com/ img.linkprice.com/ gw.linkprice.com/|LPINFO|\nlogger analytics pgt |fs.bizspring.net/ ssl.logger.co.kr/ *trk.logger.co.kr/||\nmeta-pixel ads pgt |connect.facebook.net/*/fbevents.js connect.facebook.net/signals/ www.facebook.com/tr? www.facebook.com/tr/|_fbp _fbc|fbq\nmixpanel analytics dpgt |cdn.mxpnl.com/libs/ api-js.mixpanel.com/ api.mixpanel.com/ api-eu.mixpanel.com/ api-in.mixpanel.com/|mp_*_mixpanel mp_tab_id_* mp_gen_new_tab_id_* __mpq_*|mixpanel\nmobon ads pgt |*.megadata.co.kr/ *.mobon.net/ *.mediacategory.com/||enp EN\nms-uet ads pgt |bat.bing.com/ bat.bing.net/|_uetsid _uetvid _uetmsclkid _uetsid* _uetvid*|\nnaver-analytics analytics pgt |wcs.naver.net/wcslog.js wcs.pstatic.net/wcslog.js wcs.naver.com/b wcs.naver.com/m?|wcs_bt _fwb NA_SA NVADID NA_SAC NA_SAS NA_MI NA_CO NA_DA|wcs wcs_do\nnaver-gfp ads pgt |ssl.pstatic.net/tveta/ nam.veta.naver.com/gfp/ siape.veta.naver.com/||\nnaver-login service dp |static.nid.naver.com/ nid.naver.com/|com.naver.nid.*|\nnaver-map personalization pt |oapi.map.naver.com/ openapi.map.naver.com/ map.pstatic.net/nrb/ nrbe.pstatic.net/styles/ kr-col-ext.nelo.navercorp.com/||\nnaver-pay service dp |*.pay.naver.com/ pay.naver.com/||\nnaver-premium-log ads pgt |wcs.naver.net/wcslog.js wcs.pstatic.net/wcslog.js wcs.naver.com/b wcs.naver.com/m? nam.veta.naver.com/nac/ nam.veta.naver.com/onepick|wcs_bt _fwb NA_SA NVADID NA_SAC NA_SAS NA_MI NA_CO NA_DA|wcs wcs_do\nnaver-tv personalization pgt |tv.naver.com/embed/||\nnhn-ace ads pgt |||\nnicepay service dp |*.nicepay.co.kr/||\nnotifly personalization dpgt |cdn.notifly.tech/ api.notifly.tech/ e.notifly.tech/||notifly\nportone service dp |*.portone.io/ *.iamport.kr/ *.iamport.co/||\nrecaptcha security pg |www.google.com/recaptcha/ www.recaptcha.net/recaptcha/ www.gstatic.com/recaptcha/|_grecaptcha|\nrtbhouse ads pgt |*.creativecdn.com/ creativecdn.com/|__rtbh.* __rtbhouse.*|\nsentry service pg |*.sentry-cdn.com/ *.ingest.*sentry.io/ sentry.io/api/||\nsession service dpg ||JSESSIONID PHPSESSID XSRF-TOKEN|\nsmartlog analytics pgt |cdn.smlog.co.kr/ a*.smlog.co.kr/|smtg_cKey smtg_vTime smtg_sKey smtg_sAd smtg_fsID smtg_tmp_ls|\ntaboola ads pgt |*.taboola.com/|trc_cookie_storage taboola global:*|\ntenping ads pgt |tenping.kr/scripts/ tads.tenping.kr/||TenpingScript\ntiktok-pixel ads pgt |analytics.tiktok.com/|_ttp _tt_enable_cookie ttcsid* tt_appInfo tt_sessionId tt_pixel_session_index|ttq\ntoss-payments service dp |*.tosspayments.com/||\nwhatap service pg |repo.whatap-browser-agent.io/rum/ rum*.whatap-browser-agent.io/||\nwiderplanet ads pgt |*tg.widerplanet.com/||\nx-pixel ads pgt |static.ads-twitter.com/ analytics.twitter.com/ analytics.x.com/ t.co/i/adsct t.co/1/i/adsct|_twpid _twclid|twq\nyoutube personalization pgt |www.youtube.com/embed/ youtube.com/embed/ www.youtube-nocookie.com/embed/ youtube-nocookie.com/embed/ www.youtube.com/iframe_api www.youtube.com/player_api www.youtube.com/s/player/ i.ytimg.com/vi*/ img.youtube.com/vi*/||";

/** The whole catalogue as the gate `auto` needs it. */
const readPatterns = () => patterns.split('\n').map(line => {
    const [head, urls, names, globals] = line.split('|').map(list => list.split(' ').filter(Boolean));
    const [id = '', purpose = '', letters = '', revision = ''] = head;
    return {
        id,
        purpose,
        items: readItems(letters),
        mark: hash(`${purpose}${revision} ${letters}${id}`),
        urls,
        names,
        globals,
    };
});

/**
 * Makes a patcher. Each replacement is a `Proxy` of the native one, so that name, length, prototype and static members stay, subclasses work, and
 * what the native throws the page gets. Asked for its text (`fetch.toString()`) a replacement answers the native's: `natives` remembers which is of
 * which. A page that has wrapped a replacement meanwhile keeps its wrapper: the replacement under it then only passes on.
 */
function createPatcher(natives) {
    const undos = [];
    let active = true;
    function replace(owner, name, { get, set, value }) {
        const before = Object.getOwnPropertyDescriptor(owner, name);
        const now = { ...before, ...(value ? { value } : {}), ...(set ? { set } : {}), ...(get ? { get } : {}) };
        try {
            Object.defineProperty(owner, name, now);
        }
        catch {
            // A page that froze its globals keeps them.
            return;
        }
        undos.push(() => {
            const found = Object.getOwnPropertyDescriptor(owner, name);
            if (found?.value === now.value && found?.set === now.set && found?.get === now.get) {
                Object.defineProperty(owner, name, before);
            }
        });
    }
    function wrap(native, handler) {
        const proxy = new Proxy(native, handler);
        natives.set(proxy, native);
        return proxy;
    }
    function call(native, instead) {
        return wrap(native, {
            apply: (target, self, args) => active ? instead((given = args) => Reflect.apply(target, self, given), self, args) : Reflect.apply(target, self, args),
        });
    }
    return {
        method(owner, name, instead) {
            const native = owner && Object.getOwnPropertyDescriptor(owner, name)?.value;
            if (native) {
                replace(owner, name, { value: call(native, instead) });
            }
        },
        property(owner, name, set, get) {
            const native = owner && Object.getOwnPropertyDescriptor(owner, name);
            if (native?.get) {
                replace(owner, name, {
                    ...(set && native.set && { set: call(native.set, set) }),
                    ...(get && { get: call(native.get, (go, self) => get(self) ?? go()) }),
                });
            }
        },
        class(owner, name, instead) {
            const native = owner[name];
            if (typeof native === 'function') {
                replace(owner, name, {
                    value: wrap(native, {
                        construct: (target, args, newTarget) => active
                            ? instead((given = args) => Reflect.construct(target, given, newTarget), args)
                            : Reflect.construct(target, args, newTarget),
                    }),
                });
            }
        },
        undo() {
            active = false;
            for (const undo of undos.reverse()) {
                undo();
            }
        },
    };
}

const links = 'href xlink:href';
/** The attributes that make an element of this name ask for something, beside `style`. */
const carriers = {
    script: `src ${links}`,
    iframe: 'src srcdoc',
    frame: 'src',
    img: 'src srcset',
    input: 'src',
    link: 'href imagesrcset',
    source: 'src srcset',
    track: 'src',
    video: 'src poster',
    audio: 'src',
    object: 'data',
    embed: 'src',
    a: 'ping',
    area: 'ping',
    body: 'background',
    table: 'background',
    td: 'background',
    th: 'background',
    image: links,
    use: links,
    feimage: links,
};

/** The text of a `data:` or `javascript:` address. What cannot be decoded stays as it is: it is only searched. */
function decodeData(address) {
    try {
        const [, base64] = /^[^,]*;base64,(.*)$/is.exec(address) ?? [];
        return base64 === undefined ? decodeURIComponent(address) : atob(decodeURIComponent(base64).trim());
    }
    catch {
        return address;
    }
}

/** Decides anew about the rules that a script has put into a sheet: each that changes is put in again in its place. */
function settleSheet(sheet, css) {
    try {
        [...sheet.cssRules].forEach((rule, index) => {
            const settled = css(rule.cssText);
            if (settled !== rule.cssText) {
                sheet.deleteRule(index);
                sheet.insertRule(settled, index);
            }
        });
    }
    catch {
        // A sheet of another origin cannot be read.
    }
}

/** On every element that waits, also on a copy of one. */
const heldMark = 'data-dongui-held';
/** On a script that the parser has put in: the type it has had. */
const typeMark = 'data-dongui-type';
const marker = (name) => `data-dongui-${name.replace(':', '-')}`;
const isFrame = ({ localName }) => /^(iframe|embed|object)$/.test(localName);
/**
 * Keeps addresses of elements: the element itself stays in the page, with its listeners, and gets its address when it may. A script that has none
 * and no text does nothing and can still start: https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function createElements({ judge, waiting, css, page, blobs, isDeclared, timeout }) {
    const { setAttribute, setAttributeNS, removeAttribute } = Element.prototype;
    const setText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.set;
    const kept = new WeakMap();
    /** Frames that carry a mark of ours. */
    const framed = new WeakSet();
    const exempted = new WeakSet();
    function judgeValue(element, name, text) {
        const about = { kind: element.localName, element };
        if (exempted.has(element)) {
            return undefined;
        }
        // Several addresses, or one that carries code or a page.
        return /^\s*(javascript|data):/i.test(text)
            ? judge.text(decodeData(text), about)
            : judge[/srcset|ping/.test(name) ? 'text' : 'address'](text, about);
    }
    /** Sets an address as the page wanted it. */
    function put(element, name, value) {
        const isCode = /^(script|embed|object)$/.test(element.localName);
        // A module that the service worker has refused is a failure for good under its address; with a fragment it is another.
        const again = element.getAttribute(typeMark) === 'module' && navigator.serviceWorker?.controller ? `${value}#` : value;
        const given = (isCode && typeof again === 'string' ? trusted('createScriptURL', again) : again);
        let done;
        const type = element.getAttribute(typeMark);
        if (type !== null) {
            setAttribute.call(element, 'type', type);
            removeAttribute.call(element, typeMark);
        }
        if (element instanceof HTMLScriptElement && element.isConnected && !(type === null ? element.async : element.hasAttribute('async'))) {
            done = new Promise(resolve => {
                setTimeout(resolve, timeout);
                element.addEventListener('load', resolve);
                element.addEventListener('error', resolve);
            });
        }
        if (name.includes(':')) {
            setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, given);
        }
        else {
            setAttribute.call(element, name, given);
        }
        // Media elements look at their sources again only when told to.
        const media = element instanceof HTMLMediaElement ? element : element.parentElement;
        if (media instanceof HTMLMediaElement) {
            media.load();
        }
        return done;
    }
    function keep(element, name, value, id) {
        if (isFrame(element) && isDeclared(id)) {
            framed.add(element);
            setAttribute.call(element, `data-${name}`, `${value}`);
            setAttribute.call(element, 'data-service', id);
            return;
        }
        const url = `${value}`;
        const one = {
            id,
            kind: element.localName,
            url,
            element,
            isFree: () => !judgeValue(element, name, url),
            release() {
                forget(element, name);
                return put(element, name, value);
            },
            // Whoever waits for the script or the image goes on without, as behind a blocker.
            ...(/^(script|img|link)$/.test(element.localName) && { drop: () => element.dispatchEvent(new Event('error')) }),
        };
        setAttribute.call(element, marker(name), url);
        setAttribute.call(element, heldMark, '');
        kept.set(element, (kept.get(element) ?? new Map()).set(name, one));
        waiting.add(one);
    }
    function forget(element, name) {
        const one = kept.get(element)?.get(name);
        if (one) {
            waiting.remove(one);
            kept.get(element)?.delete(name);
            removeAttribute.call(element, marker(name));
            removeAttribute.call(element, heldMark);
        }
        if (framed.delete(element)) {
            removeAttribute.call(element, 'data-service');
            removeAttribute.call(element, `data-${name}`);
        }
    }
    /** Code of its own that asks for addresses before it runs: what a module imports, and what speculation rules name. */
    function lookAtCode(script) {
        const { type } = script;
        const code = script.textContent ?? '';
        const text = type === 'module' ? importsOf(code).join(' ') : code;
        const about = { kind: type, element: script };
        const id = /^(module|speculationrules)$/.test(type) && !exempted.has(script) && judge.text(text, about);
        if (id) {
            setAttribute.call(script, 'type', 'text/plain');
            waiting.add({
                ...about,
                id,
                url: text,
                isFree: () => !judge.text(text, about),
                release() {
                    setAttribute.call(script, 'type', type);
                    // Put in anew, it starts.
                    script.before(script);
                },
            });
        }
    }
    function look(element) {
        const style = element.getAttribute('style');
        if (style && css(style) !== style) {
            setAttribute.call(element, 'style', css(style));
        }
        if (element.localName === 'style' && css(element.textContent ?? '') !== element.textContent) {
            setText.call(element, css(element.textContent ?? ''));
        }
        if (element.localName === 'script') {
            lookAtCode(element);
        }
        for (const name of carriers[element.localName.toLowerCase()]?.split(' ') ?? []) {
            const value = element.getAttribute(name);
            if (name === 'srcdoc' && value !== null && page(value) !== value) {
                setAttribute.call(element, name, trusted('createHTML', page(value)));
            }
            const id = value !== null && name !== 'srcdoc' && judgeValue(element, name, value);
            if (id) {
                if (element.localName === 'script') {
                    // Firefox has read the address already, and only another type keeps it from running the script.
                    setAttribute.call(element, typeMark, element.getAttribute('type') ?? '');
                    setAttribute.call(element, 'type', 'text/plain');
                }
                removeAttribute.call(element, name);
                keep(element, name, value, id);
                // Stops what has begun.
                if (element instanceof HTMLMediaElement) {
                    element.load();
                }
                else if (isFrame(element)) {
                    element.before(element);
                }
            }
        }
    }
    function adopt(root) {
        for (const element of root ? queryAll(root, `[${heldMark}]`) : []) {
            for (const name of carriers[element.localName.toLowerCase()]?.split(' ') ?? []) {
                const value = element.getAttribute(marker(name));
                if (value !== null && !kept.get(element)?.has(name)) {
                    const id = judgeValue(element, name, value);
                    if (id) {
                        keep(element, name, value, id);
                    }
                    else {
                        removeAttribute.call(element, marker(name));
                        removeAttribute.call(element, heldMark);
                        put(element, name, value);
                    }
                }
            }
        }
    }
    return {
        give(element, name, value, go) {
            forget(element, name);
            const text = `${value}`;
            if (name === 'style' || name === 'srcdoc') {
                const settled = name === 'style' ? css(text) : page(text);
                if (settled === text) {
                    return go();
                }
                return name === 'style'
                    ? setAttribute.call(element, name, settled)
                    : setAttribute.call(element, name, trusted('createHTML', settled));
            }
            const blob = element.localName === 'iframe' && blobs.get(text);
            if (blob && /html/.test(blob.type)) {
                return go([URL.createObjectURL(new Blob([page(''), blob], { type: blob.type }))]);
            }
            const id = judgeValue(element, name, text);
            return id ? keep(element, name, value, id) : go();
        },
        wanted: (element, name) => kept.get(element)?.get(name)?.url,
        look,
        adopt,
        exempt: element => void exempted.add(element),
        settle({ document }) {
            adopt(document);
            for (const element of queryAll(document, 'style,[style*="about:dongui"]')) {
                look(element);
            }
            for (const sheet of [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]) {
                settleSheet(sheet, css);
            }
        },
    };
}

/** `//host` anywhere in a text, with what follows as far as an address may go. */
const addressesIn = /(?:\b(?:https?|wss?):)?\/\/[^\s"'`()<>\\;,]+/g;
/**
 * Makes the judge of a page. Of several patterns that fit an address the longest decides; of equals a declared service comes before one of the
 * catalogue, and one that may run is enough (one loader serves two services). What the site did not declare waits when it is marketing, and runs
 * when it is essential: payment, login, postcode.
 */
function createJudge({ policy, catalogue, holdUnknown, domain, get, report }) {
    const own = location.hostname.replace(/^www\./, '');
    const isOwn = (host) => [own, domain.replace(/^\./, '')].some(end => end && (host === end || host.endsWith(`.${end}`)));
    const here = [new URL('/', location.href), new URL(location.href)];
    const isSite = (id) => (pattern) => {
        const site = here.some(url => matchesUrl(pattern, url));
        if (site) {
            report('pattern-own-site', `${id}: ${pattern}`);
        }
        return !site;
    };
    const declared = new Map(policy.services.map(service => {
        const { id } = service;
        const { urls = [], names = [] } = 'name' in service ? readStores(service) : { ...catalogue.find(each => each.id === id), ...service };
        return [id, { id, names, urls: urls.filter(isSite(id)) }];
    }));
    const others = catalogue.filter(({ id }) => !declared.has(id));
    const match = createMatcher([...declared.values(), ...others]);
    const essential = new Set(others.filter(({ purpose }) => ['service', 'security'].includes(purpose)).map(({ id }) => id));
    /** Most sites declare nothing on their own host: then an own address needs no look. */
    const ownHost = location.hostname;
    const origin = `${location.origin}/`;
    const minds = [...declared.values()].some(({ urls }) => urls.some(pattern => matchesPattern(pattern.split(/[:/]/)[0].toLowerCase(), ownHost)));
    const ran = new Set();
    const isFree = (id) => (declared.has(id) ? get().allows[id] === true : essential.has(id));
    /** The first of those that decide which may not run, when none of them may. */
    function settle(ids, kind = '') {
        const known = ids.filter(id => declared.has(id));
        const deciding = known[0] ? known : ids;
        const free = deciding.find(isFree);
        if (free && kind === 'script') {
            ran.add(free);
        }
        return free ? undefined : deciding[0];
    }
    function address(text, { kind }) {
        // Most addresses are the page's own: a path without a host (unless `<base>` names another), or one on this origin.
        if (!minds && (text.startsWith(origin) || (/^(?!\/\/)[\w./?#%&=~,;@!+-]*$/.test(text) && document.baseURI.startsWith(origin)))) {
            return undefined;
        }
        let url;
        try {
            url = new URL(text, document.baseURI);
        }
        catch {
            return undefined;
        }
        if (!/^(https?|wss?):$/.test(url.protocol)) {
            return undefined;
        }
        const isHere = url.hostname === ownHost;
        const found = match(url).filter(({ id }) => !isHere || declared.has(id));
        const best = found.filter(({ pattern }) => pattern.length === found[0]?.pattern.length);
        if (best[0]) {
            return settle(best.map(({ id }) => id), kind);
        }
        return holdUnknown && !isHere && !isOwn(url.hostname) ? 'unknown' : undefined;
    }
    const mindsRelative = () => minds || !document.baseURI.startsWith(origin);
    // Names without a `*` are found at once; of the others only those that begin alike are tried.
    const exact = new Map();
    const patterns = new Map();
    for (const { id, names = [] } of [...declared.values(), ...others]) {
        for (const name of names) {
            const start = name[0] === '*' ? '*' : name.slice(0, 2);
            if (!name.includes('*')) {
                exact.set(name, [...(exact.get(name) ?? []), id]);
            }
            else {
                patterns.set(start, [...(patterns.get(start) ?? []), [name, id]]);
            }
        }
    }
    return {
        address,
        text(text, about) {
            const found = text.includes('//') ? [...text.matchAll(addressesIn)].map(([each]) => each) : [];
            // Of `srcset` and the like each word may be an address of the own host.
            const words = mindsRelative() ? text.split(/[\s,]+/) : [];
            for (const each of [...found, ...words]) {
                const id = address(each, about);
                if (id) {
                    return id;
                }
            }
            return undefined;
        },
        ran,
        mindsRelative,
        name(name) {
            const like = [name.slice(0, 2), `${name[0]}*`, '*'].flatMap(start => patterns.get(start) ?? []);
            const ids = [...(exact.get(name) ?? []), ...like.filter(([pattern]) => matchesPattern(pattern, name)).map(([, id]) => id)];
            // A name that something essential shares is never held.
            return ids.some(isFree) ? undefined : settle(ids);
        },
        isOpen: id => id in get().allows && !get().refuses[id],
    };
}

/** How many requests, calls and cookies may wait. More are given up: a page that sends for ever must not fill the memory. */
const cap = 1000;
/** Milliseconds a request or call is good for, as a session of web analytics is (30 minutes). What is older tells of another visit. */
const age = 30 * 60_000;

/**
 * Stand-ins for vendors' globals, so that a page that calls `wcs_do()` or `fbq('track', 'Purchase')` before consent does not fail. Each call is
 * kept, with whatever it is chained to, and made in its order once the vendor's own globals are there; refused, it is forgotten. What the page keeps
 * of a stand-in passes on to the real thing from then on.
 */
function createStubs({ globalsOf, isFree, isOpen, tell, report }) {
    const entries = new Map();
    const reachedBy = new WeakMap();
    const page = window;
    let count = 0;
    /**
     * Vendors' own snippets look first whether they have run (`if (f.fbq) return`): to them there is nothing yet. They stand in the page, or, once the
     * service may run, in a file that has just come.
     */
    function isSnippet(id, hosts) {
        const script = document.currentScript;
        return !!script && (script.hasAttribute('src') ? isFree(id) : hosts.some(host => script.textContent?.includes(host)));
    }
    /** The real thing behind what was reached. */
    const real = ({ global, from, key, value }) => global ? page[global] : from ? real(from)?.[key] : value;
    /** The same for stand-ins among arguments, also within plain objects and lists, which stay the page's own. */
    function resolve(value, depth = 3) {
        const reached = Object(value) === value ? reachedBy.get(value) : undefined;
        if (reached) {
            return real(reached);
        }
        if (depth && (Array.isArray(value) || {}.toString.call(value) === '[object Object]')) {
            for (const [key, each] of Object.entries(value)) {
                const found = resolve(each, depth - 1);
                if (found !== each) {
                    value[key] = found;
                }
            }
        }
        return value;
    }
    function make({ target, args, isNew }) {
        const callee = real(target);
        const given = args.map(each => resolve(each));
        return isNew ? Reflect.construct(callee, given) : Reflect.apply(callee, target.from && real(target.from), given);
    }
    function standIn(id, reached) {
        const entry = entries.get(id);
        const call = (args, isNew) => {
            const result = {};
            if (entry.done) {
                return isFree(id) ? make({ target: reached, args, isNew }) : standIn(id, result);
            }
            if (isOpen(id)) {
                if (count++ < cap) {
                    entry.calls.push({ target: reached, args, isNew, result, at: Date.now() });
                    if (entry.calls.length === 1) {
                        tell(id, [...entry.getters.keys()].join());
                    }
                }
                else if (count === cap + 1) {
                    report('queue-full', id);
                }
            }
            return standIn(id, result);
        };
        const members = new Map();
        // Of a class, since it has to be called and constructed, and a minifier makes an arrow of a function.
        const made = new Proxy(class {
        }, {
            apply: (_target, _self, args) => call(args, false),
            construct: (_target, args) => call(args, true),
            get(_target, key) {
                if (entry.done && isFree(id)) {
                    const owner = real(reached);
                    const found = owner?.[key];
                    return typeof found === 'function' ? found.bind(owner) : found;
                }
                // Awaited, it is a value like any other, but for what a vendor calls `promise`; in a text, an empty one.
                if ((key === 'then' && reached.key !== 'promise') || typeof key === 'symbol') {
                    return key === Symbol.toPrimitive ? () => '' : undefined;
                }
                if (!members.has(key)) {
                    members.set(key, standIn(id, { from: reached, key }));
                }
                return members.get(key);
            },
            set: (_target, key, value) => !!members.set(key, value),
        });
        reachedBy.set(made, reached);
        return made;
    }
    /** Has the vendor put its own there? */
    const isThere = ([name, getter]) => Object.getOwnPropertyDescriptor(window, name)?.get !== getter;
    function settle() {
        for (const [id, entry] of entries) {
            if (!isOpen(id)) {
                entry.calls.length = 0;
            }
            if (!entry.done && isFree(id) && [...entry.getters].every(isThere)) {
                entry.done = true;
                for (const call of entry.calls.splice(0)) {
                    if (Date.now() - call.at < age) {
                        attempt(() => {
                            call.result.value = make(call);
                        });
                    }
                }
            }
        }
    }
    document.addEventListener('load', settle, true);
    return {
        install(id) {
            const { globals, hosts } = globalsOf(id);
            const missing = globals.filter(name => !(name in page));
            if (entries.has(id) || !missing[0]) {
                return;
            }
            const entry = { calls: [], getters: new Map(), done: false };
            entries.set(id, entry);
            for (const name of missing) {
                const stub = standIn(id, { global: name });
                const getter = () => (isSnippet(id, hosts) ? undefined : stub);
                entry.getters.set(name, getter);
                Object.defineProperty(window, name, {
                    configurable: true,
                    get: getter,
                    set(value) {
                        Object.defineProperty(window, name, { configurable: true, enumerable: true, writable: true, value });
                        // When the script that sets it has come to its end.
                        queueMicrotask(settle);
                    },
                });
            }
        },
        settle,
        undo() {
            document.removeEventListener('load', settle, true);
            for (const { getters } of entries.values()) {
                for (const found of getters) {
                    if (!isThere(found)) {
                        Reflect.deleteProperty(window, found[0]);
                    }
                }
            }
        },
    };
}

/** Keeps what waits until the choice lets it go. `tell` hears of everything held, once. */
function createWaitingList(judge, tell, report) {
    const waiting = new Map();
    const dropped = new WeakSet();
    const queue = createQueue(error => report('gate-failed', `${error}`));
    const fresh = [];
    let full = false;
    function drop(one) {
        if (!one.element) {
            waiting.delete(one);
        }
        if (!dropped.has(one)) {
            dropped.add(one);
            // In a task of its own, as the answer of a network would come.
            setTimeout(() => one.drop?.());
        }
    }
    return {
        add(one) {
            const { id, kind, url, element } = one;
            if (fresh.push({ id, kind, url, ...(element && { element }) }) === 1) {
                queueMicrotask(() => tell(fresh.splice(0)));
            }
            const crowded = waiting.size >= cap && !element;
            if (crowded && !full) {
                full = true;
                report('queue-full', url);
            }
            waiting.set(one, Date.now());
            if (crowded || !judge.isOpen(id)) {
                drop(one);
            }
        },
        remove: one => void waiting.delete(one),
        settle() {
            const now = Date.now();
            for (const [one, since] of waiting) {
                const old = !one.element && now - since > age;
                if (one.isFree() && !old) {
                    waiting.delete(one);
                    queue.add(() => one.release());
                }
                else if (old || !judge.isOpen(one.id)) {
                    drop(one);
                }
            }
        },
    };
}

/** An address that reaches nothing, with the one that waits behind it. */
const inert = 'about:dongui,';
const absolute = /(about:dongui,)?((?:\b(?:https?|wss?):)?\/\/[^\s"'()<>;\\,]+)/g;
/** Any that CSS asks for, in its two ways. */
const any = /((?:url\(|@import)\s*["']?)(?:about:dongui,)?([^"')\s]+)/g;
/** CSS with every address that has to wait made one that reaches nothing, and every other, also one that waited before, as it was. */
function holdCss(text, judge) {
    const settle = (url) => (judge.address(url, { kind: 'style' }) ? inert + url : url);
    if (judge.mindsRelative()) {
        return text.replace(any, (_, start, url) => start + settle(url));
    }
    return text.includes('//') ? text.replace(absolute, (_, __, url) => settle(url)) : text;
}

/** A start tag of an element that may carry an address, or any with `style`; and the text of a `<style>`. */
const tags = /(<style\b[^>]*>)([\s\S]*?)(<\/style)|<([a-z][\w:-]*)((?:\s|\/)(?:"[^"]*"|'[^']*'|[^'">])*)(?:>|$)/gi;
const attributes = /([^\s"'>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/g;
/** As the parser reads an attribute: the few references that addresses are written with. */
const decode = (text) => text
    .replace(/&(?:amp|#0*38|#x0*26);?/gi, '&')
    .replace(/&#(?:x0*([0-9a-f]+)|0*(\d+));?/gi, (_, hex, dec) => String.fromCodePoint(Number(hex ? `0x${hex}` : dec) % 0x110000));
/**
 * Markup in which nothing that has to wait can ask for anything. Only names of attributes change (`src` → `data-dongui-src`) and addresses in
 * CSS, so that text, quotes and all else stay as they are, also where the markup is but a piece of a page or stands in a string of a script.
 */
function holdMarkup(html, { judge, css, isDeclared }) {
    if (!/\/\/|&/.test(html) && !judge.mindsRelative()) {
        return html;
    }
    return html.replace(tags, (whole, open, sheet, close, tag, rest) => {
        if (open !== undefined) {
            return open + css(sheet) + close;
        }
        const names = carriers[tag.toLowerCase()]?.split(' ') ?? [];
        let found = '';
        const changed = rest.replace(attributes, (pair, name, equals, quoted) => {
            const lower = name.toLowerCase();
            const value = decode(quoted.replace(/^["']|["']$/g, ''));
            if (lower === 'style') {
                return name + equals + css(quoted);
            }
            if (lower === 'type' && /speculationrules/i.test(value) && judge.text(html, { kind: 'speculationrules' })) {
                return `${name}${equals}"text/plain"`;
            }
            if (!names.includes(lower)) {
                return pair;
            }
            if (lower === 'srcdoc') {
                const inner = holdMarkup(value, { judge, css, isDeclared });
                return inner === value ? pair : `${name}="${inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
            }
            const several = /srcset|ping/.test(lower) || /^\s*(javascript|data):/i.test(value);
            const id = judge[several ? 'text' : 'address'](value, { kind: tag.toLowerCase() });
            if (!id) {
                return pair;
            }
            if (/^(iframe|embed|object)$/i.test(tag) && isDeclared(id)) {
                found = ` data-service="${id}"`;
                return `data-${name}${equals}${quoted}`;
            }
            found ||= ' data-dongui-held';
            return `data-dongui-${lower.replace(':', '-')}${equals}${quoted}`;
        });
        return changed === rest ? whole : `<${tag}${found}${changed}${whole.slice(1 + tag.length + rest.length)}`;
    });
}

/** Of all elements' attributes, in one look, since `setAttribute` is called often. */
const names = new Set(['style', ...Object.values(carriers).flatMap(each => each.split(' '))]);
/** Does this attribute make this element ask for something? `name` in lower case. */
function carries(element, name) {
    return names.has(name) && (name === 'style' || !!carriers[element.localName.toLowerCase()]?.split(' ').includes(name));
}

/** The properties that set an address, by class: their names in lower case are the attributes'. */
const properties = {
    HTMLScriptElement: 'src',
    HTMLIFrameElement: 'src srcdoc',
    HTMLFrameElement: 'src',
    HTMLImageElement: 'src srcset',
    HTMLInputElement: 'src',
    HTMLLinkElement: 'href imageSrcset',
    HTMLSourceElement: 'src srcset',
    HTMLTrackElement: 'src',
    HTMLMediaElement: 'src',
    HTMLVideoElement: 'poster',
    HTMLObjectElement: 'data',
    HTMLEmbedElement: 'src',
    HTMLAnchorElement: 'ping',
    HTMLAreaElement: 'ping',
    HTMLBodyElement: 'background',
};
/** Addresses given to elements by script: properties, attributes, attribute nodes, and the values of SVG. */
const patchElements = (win, patcher, { elements, judge }) => {
    for (const [className, names] of Object.entries(properties)) {
        const owner = win[className]?.prototype;
        for (const name of names.split(' ')) {
            const attribute = name.toLowerCase();
            patcher.property(owner, name, (go, self, [value]) => elements.give(self, attribute, value, go), self => elements.wanted(self, attribute));
        }
    }
    const { prototype } = win.Element;
    patcher.method(prototype, 'setAttribute', (go, self, args) => {
        const name = `${args[0]}`.toLowerCase();
        if (args[2] === pass) {
            elements.exempt(self);
        }
        return carries(self, name) ? elements.give(self, name, args[1], go) : go();
    });
    patcher.method(prototype, 'setAttributeNS', (go, self, args) => {
        const name = `${args[1]}`.toLowerCase();
        return carries(self, name) ? elements.give(self, name, args[2], go) : go();
    });
    patcher.method(prototype, 'removeAttribute', (go, self, args) => {
        const name = `${args[0]}`.toLowerCase();
        return carries(self, name) && elements.wanted(self, name) !== undefined
            ? elements.give(self, name, '', go)
            : go();
    });
    /** An attribute node that an element is given: as if its value were set. */
    const giveNode = (element, node, go) => {
        const { name, value } = node;
        const lower = `${name}`.toLowerCase();
        return element && carries(element, lower) ? elements.give(element, lower, value, go) : go();
    };
    for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
        patcher.method(prototype, name, (go, self, [node]) => node instanceof win.Attr ? (giveNode(self, node, go) ?? null) : go());
    }
    const owners = new WeakMap();
    const remember = (className, name) => {
        const get = className && Object.getOwnPropertyDescriptor(className.prototype, name)?.get;
        patcher.property(className?.prototype, name, undefined, self => {
            const value = get?.call(self);
            owners.set(value, self);
            return value;
        });
    };
    remember(win.Element, 'attributes');
    for (const name of ['setNamedItem', 'setNamedItemNS']) {
        patcher.method(win.NamedNodeMap.prototype, name, (go, self, [node]) => node instanceof win.Attr ? (giveNode(owners.get(self) ?? null, node, go) ?? null) : go());
    }
    const setValue = (go, self, [value]) => {
        const { ownerElement, name } = self;
        return giveNode(ownerElement, { name, value }, go);
    };
    patcher.property(win.Attr.prototype, 'value', setValue);
    patcher.property(win.Node.prototype, 'nodeValue', (go, self, args) => (self instanceof win.Attr ? setValue(go, self, args) : go()));
    for (const className of ['SVGScriptElement', 'SVGImageElement', 'SVGUseElement', 'SVGFEImageElement']) {
        remember(win[className], 'href');
    }
    patcher.property(win.SVGAnimatedString?.prototype, 'baseVal', (go, self, [value]) => {
        const element = owners.get(self);
        return element && judge.address(`${value}`, { kind: element.localName, element }) ? elements.give(element, 'href', value, go) : go();
    });
};

/** Frames without a page of their own, and windows opened empty: their globals are fresh, and have to be patched before a script can use them. */
const patchFrames = (win, patcher, { enter }) => {
    const enterOf = (get) => (self) => {
        const found = get?.call(self);
        if (found) {
            enter((found.defaultView ?? found));
        }
        return found;
    };
    for (const owner of [win.HTMLIFrameElement, win.HTMLFrameElement, win.HTMLObjectElement]) {
        for (const name of ['contentWindow', 'contentDocument']) {
            const get = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
            patcher.property(owner?.prototype, name, undefined, enterOf(get));
        }
    }
    patcher.method(win, 'open', go => {
        const opened = go();
        enter(opened);
        return opened;
    });
};

/** Markup that becomes elements: it is held as text, since an image asks for its address the moment it is made. */
const patchMarkup = (win, patcher, { elements, markup, css, frames }) => {
    /** The text as it may be; what Trusted Types let through stays what it is when nothing changes. */
    const settle = (html) => {
        const text = html === null ? '' : `${html}`;
        const settled = markup(text);
        return settled === text ? html : trusted('createHTML', settled);
    };
    const isSheet = (node) => node instanceof win.HTMLStyleElement;
    /** What came out has to be registered, also where it is in no document, and frames in it patched. */
    const after = (root) => {
        elements.adopt(root);
        frames(win);
    };
    for (const owner of [win.Element, win.ShadowRoot]) {
        patcher.property(owner?.prototype, 'innerHTML', (go, self, [html]) => {
            const settled = isSheet(self) ? css(`${html}`) : settle(html);
            go([settled]);
            if (settled !== html) {
                after(self);
            }
            else {
                frames(win);
            }
        });
        for (const name of ['setHTMLUnsafe', 'setHTML']) {
            patcher.method(owner?.prototype, name, (go, self, [html, ...rest]) => {
                go([settle(html), ...rest]);
                after(self);
            });
        }
    }
    patcher.property(win.Element.prototype, 'outerHTML', (go, self, [html]) => {
        const { parentNode } = self;
        go([settle(html)]);
        after(parentNode);
    });
    patcher.method(win.Element.prototype, 'insertAdjacentHTML', (go, self, [where, html]) => {
        go([where, settle(html)]);
        after(self.parentNode ?? self);
    });
    patcher.method(win.Range.prototype, 'createContextualFragment', (go, _self, [html]) => {
        const fragment = go([settle(html)]);
        elements.adopt(fragment);
        return fragment;
    });
    patcher.method(win.DOMParser?.prototype, 'parseFromString', (go, _self, [html, ...rest]) => {
        const parsed = go([settle(html), ...rest]);
        elements.adopt(parsed);
        return parsed;
    });
    for (const name of ['parseHTMLUnsafe', 'parseHTML']) {
        patcher.method(win.Document, name, (go, _self, [html, ...rest]) => {
            const parsed = go([settle(html), ...rest]);
            elements.adopt(parsed);
            return parsed;
        });
    }
    // A page writes its tags in pieces: what is not yet whole waits for the rest.
    let pending = '';
    const write = (end) => (go, self, args) => {
        const text = pending + args.join('') + end;
        const cut = /<(?![^<]*>)[^<]*$/.exec(text)?.index ?? text.length;
        pending = text.slice(cut);
        if (pending) {
            queueMicrotask(() => {
                const rest = pending;
                pending = '';
                if (rest) {
                    go([trusted('createHTML', markup(rest))]);
                }
            });
        }
        const whole = text.slice(0, cut);
        // Unchanged, it stays what Trusted Types let through.
        go([whole === `${args[0]}` && args.length === 1 ? settle(args[0]) : trusted('createHTML', markup(whole))]);
        after(self);
    };
    patcher.method(win.Document.prototype, 'write', write(''));
    patcher.method(win.Document.prototype, 'writeln', write('\n'));
    // Markup of the page's own templates is nobody's until a script takes it.
    const content = Object.getOwnPropertyDescriptor(win.HTMLTemplateElement.prototype, 'content')?.get;
    patcher.property(win.HTMLTemplateElement.prototype, 'content', undefined, self => {
        const fragment = content?.call(self);
        if (!self.matches('[data-service],[data-purpose],[data-category]')) {
            for (const element of fragment.querySelectorAll('*')) {
                elements.look(element);
            }
        }
        return fragment;
    });
};

/** Requests by script: `fetch`, beacons, forms. They wait for the choice and go in their order; what is refused fails as a network does. */
const patchRequests = (win, patcher, { judge, waiting, elements }) => {
    /** The address of something that goes as it is, or the request that waits. */
    const held = (address, kind) => {
        const url = `${address}`;
        const about = { kind };
        const id = judge.address(url, about);
        return id ? { ...about, id, url, isFree: () => !judge.address(url, about) } : undefined;
    };
    /** Is there a frame of this name? `_blank` and the like are the visitor's own steps. */
    const isFrameName = (name) => !!name && [...win.document.querySelectorAll('iframe')].some(frame => frame.name === name);
    for (const name of ['fetch', 'fetchLater']) {
        patcher.method(win, name, (go, _self, args) => {
            const [input, options] = args;
            const request = input instanceof win.Request ? input : undefined;
            const one = held(request?.url ?? input, name);
            if (!one) {
                return go();
            }
            if (name === 'fetchLater') {
                waiting.add({ ...one, release: go });
                return { activated: false };
            }
            // Its body is that of now, whatever the page does with it later.
            let sent;
            try {
                sent = [new win.Request(input, options)];
            }
            catch {
                return go();
            }
            return new win.Promise((resolve, reject) => {
                const signal = options?.signal ?? request?.signal;
                const whole = {
                    ...one,
                    // Nothing more than sending it off is waited for.
                    release: () => void resolve(go(sent)),
                    drop: () => reject(new win.TypeError('Failed to fetch')),
                };
                signal?.addEventListener('abort', () => {
                    waiting.remove(whole);
                    reject(signal.reason);
                });
                if (signal?.aborted) {
                    reject(signal.reason);
                }
                else {
                    waiting.add(whole);
                }
            });
        });
    }
    patcher.method(win.Navigator.prototype, 'sendBeacon', (go, _self, [url]) => {
        const one = held(url, 'beacon');
        if (one) {
            // A no would make its sender try in other ways.
            waiting.add({ ...one, release: () => void go() });
            return true;
        }
        return go();
    });
    // A form can post into a hidden frame; one that takes the visitor along is their own step.
    for (const name of ['submit', 'requestSubmit']) {
        patcher.method(win.HTMLFormElement.prototype, name, (go, self, [button]) => {
            const form = self;
            const read = (attribute) => button?.getAttribute?.(`form${attribute}`) ?? form.getAttribute(attribute) ?? '';
            const one = isFrameName(read('target')) && held(read('action'), 'form');
            if (one) {
                waiting.add({ ...one, release: () => void go() });
                return undefined;
            }
            return go();
        });
    }
    // The same by a link, or by `open` with the name of a frame.
    patcher.method(win.HTMLElement.prototype, 'click', (go, self) => {
        const link = self instanceof win.HTMLAnchorElement && isFrameName(self.target) ? held(self.href, 'a') : undefined;
        if (link) {
            waiting.add({ ...link, release: () => void go() });
            return undefined;
        }
        return go();
    });
    patcher.method(win, 'open', (go, _self, [url, target]) => {
        const one = isFrameName(`${target ?? ''}`) ? held(url, 'frame') : undefined;
        if (one) {
            waiting.add({ ...one, release: () => void go() });
            return null;
        }
        return go();
    });
    patcher.class(win, 'Audio', (make, args) => {
        const audio = make([]);
        audio.preload = 'auto';
        if (args.length) {
            elements.give(audio, 'src', args[0], () => Reflect.apply(Element.prototype.setAttribute, audio, ['src', args[0]]));
        }
        return audio;
    });
    patcher.method(win.Worklet?.prototype, 'addModule', (go, _self, [url]) => {
        const one = held(url, 'worklet');
        return one
            ? new win.Promise((resolve, reject) => waiting.add({
                ...one,
                release: () => void resolve(go()),
                drop: () => reject(new win.DOMException('Unable to load a worklet module', 'AbortError')),
            }))
            : go();
    });
};

/**
 * WebSocket, EventSource, WebTransport. One that has to wait is made for an address that is nobody's (RFC 6761: `.invalid` never resolves), so that the
 * page gets the browser's own object, and the events of a connection that failed; who wants it opens another, and by then the visitor may have agreed.
 */
const patchSockets = (win, patcher, { judge, waiting }) => {
    for (const name of ['WebSocket', 'EventSource', 'WebTransport']) {
        patcher.class(win, name, (make, args) => {
            const url = `${args[0]}`;
            const about = { kind: name };
            const id = judge.address(url, about);
            if (!id) {
                return make();
            }
            waiting.add({ ...about, id, url, isFree: () => false, release: () => undefined });
            const made = make([`${name === 'WebSocket' ? 'wss' : 'https'}://dongui.invalid`, ...args.slice(1)]);
            if (name === 'EventSource') {
                // It would try for ever.
                made.close();
                setTimeout(() => made.dispatchEvent(new win.Event('error')));
            }
            return made;
        });
    }
};

/** Does this `document.cookie = …` delete? `Max-Age` comes before `Expires` (RFC 6265 §5.3). */
function isDeletion(text) {
    const [, seconds] = /;\s*max-age\s*=\s*(-?\d+)/i.exec(text) ?? [];
    const [, date] = /;\s*expires\s*=([^;]*)/i.exec(text) ?? [];
    return seconds === undefined ? date !== undefined && Date.parse(date) <= Date.now() : Number(seconds) <= 0;
}
/** Cookies and web storage, by the names that the services declare. Written when their service may run; deleting is always welcome. */
const patchStorage = (win, patcher, { judge, waiting }) => {
    /** What waits, of several writes to one name the last. */
    const kept = new Map();
    const forget = (place, name) => {
        const one = kept.get(place)?.get(name);
        if (one) {
            waiting.remove(one);
            kept.get(place)?.delete(name);
        }
    };
    const hold = (place, name, write, value = '') => {
        const about = { kind: place === 'cookie' ? 'cookie' : 'storage' };
        const id = judge.name(name, about);
        forget(place, name);
        if (id) {
            const one = {
                ...about,
                id,
                url: name,
                value,
                isFree: () => !judge.name(name, about),
                release() {
                    kept.get(place)?.delete(name);
                    write();
                },
            };
            kept.set(place, (kept.get(place) ?? new Map()).set(name, one));
            waiting.add(one);
        }
        return !!id;
    };
    patcher.property(win.Document.prototype, 'cookie', (go, _self, [value]) => {
        const text = `${value}`;
        const name = text.split(';')[0].split('=')[0]?.trim() ?? '';
        if (isDeletion(text)) {
            forget('cookie', name);
            return go();
        }
        return hold('cookie', name, go) ? undefined : go();
    });
    const { CookieStore } = win;
    patcher.method(CookieStore?.prototype, 'set', (go, _self, [first]) => {
        const { name, expires } = Object(typeof first === 'string' ? { name: first } : first);
        return !(Number(expires ?? Number.NaN) <= Date.now()) && hold('cookie', `${name}`, go) ? win.Promise.resolve() : go();
    });
    const { prototype } = win.Storage;
    patcher.method(prototype, 'setItem', (go, self, [key, value]) => (hold(self, `${key}`, go, `${value}`) ? undefined : go()));
    // A page reads what it has written, though the browser has not stored it: SDKs keep their queue so.
    patcher.method(prototype, 'getItem', (go, self, [key]) => kept.get(self)?.get(`${key}`)?.value ?? go());
    patcher.method(prototype, 'removeItem', (go, self, [key]) => {
        forget(self, `${key}`);
        return go();
    });
    patcher.method(prototype, 'clear', (go, self) => {
        for (const name of [...(kept.get(self)?.keys() ?? [])]) {
            forget(self, name);
        }
        return go();
    });
};

/** CSS made by script: rules, sheets, declarations, fonts. What it puts into an element's own `style` the observer sees before it is drawn. */
const patchStyles = (win, patcher, { css }) => {
    for (const [owner, names] of [
        [win.CSSStyleSheet, 'insertRule addRule replace replaceSync'],
        [win.CSSGroupingRule, 'insertRule'],
    ]) {
        for (const name of names.split(' ')) {
            patcher.method(owner?.prototype, name, (go, _self, args) => go(args.map(each => (typeof each === 'string' ? css(each) : each))));
        }
    }
    const declaration = win.CSSStyleDeclaration.prototype;
    patcher.method(declaration, 'setProperty', (go, _self, [name, value, ...rest]) => go([name, css(`${value ?? ''}`), ...rest]));
    patcher.property(declaration, 'cssText', (go, _self, [value]) => go([css(`${value}`)]));
    patcher.class(win, 'FontFace', (make, [family, source, ...rest]) => make([family, typeof source === 'string' ? css(source) : source, ...rest]));
    // Key frames: a list of declarations, or a declaration of lists.
    const settle = (value) => typeof value === 'string'
        ? css(value)
        : Array.isArray(value)
            ? value.map(settle)
            : Object(value) === value
                ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, settle(each)]))
                : value;
    patcher.method(win.Element.prototype, 'animate', (go, _self, [frames, ...rest]) => go([settle(frames), ...rest]));
};

/** Nodes put into the page by script: sheets, which ask the moment they are in it, speculation rules, and frames, which bring fresh globals. */
const patchTree = (win, patcher, { elements, css, frames, judge }) => {
    // Read once: a page inserts often, and globals are slow to read.
    const { HTMLStyleElement, HTMLScriptElement, Text } = win;
    const textData = Object.getOwnPropertyDescriptor(win.CharacterData.prototype, 'data');
    const isSheet = (node) => node instanceof HTMLStyleElement;
    const insert = (go, self, args) => {
        if (isSheet(self)) {
            for (const node of args) {
                if (node instanceof Text) {
                    textData.set?.call(node, css(node.data));
                }
            }
            return go(args.map(each => (typeof each === 'string' ? css(each) : each)));
        }
        for (const node of args) {
            // Drawn in between, a style would ask before the observer sees it.
            const element = node;
            if (typeof element === 'object' && element?.nodeType) {
                if (element.nodeType === 1 && (element.localName === 'script' || element.hasAttribute('style'))) {
                    elements.look(element);
                }
                if (element.firstElementChild) {
                    for (const each of queryAll(element, '[style*="//"],[style*="url("],[type=speculationrules],script[type=module]')) {
                        elements.look(each);
                    }
                }
            }
        }
        const before = win.length;
        const result = go();
        if (win.length !== before) {
            frames(win);
        }
        return result;
    };
    const owners = [
        [win.Node, 'appendChild insertBefore replaceChild'],
        [win.Element, 'append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentText moveBefore'],
        [win.Document, 'append prepend replaceChildren'],
        [win.DocumentFragment, 'append prepend replaceChildren'],
        [win.CharacterData, 'before after replaceWith'],
        [win.Range, 'insertNode surroundContents'],
    ];
    for (const [owner, names] of owners) {
        for (const name of names.split(' ')) {
            patcher.method(owner.prototype, name, insert);
        }
    }
    const text = (go, self, [value]) => {
        if (isSheet(self)) {
            return go([css(`${value}`)]);
        }
        if (self instanceof HTMLScriptElement && self.type === 'speculationrules' && judge.text(`${value}`, { kind: 'speculationrules' })) {
            self.type = 'text/plain';
        }
        return go();
    };
    patcher.property(win.Node.prototype, 'textContent', text);
    patcher.property(win.HTMLElement.prototype, 'innerText', text);
    patcher.property(win.CharacterData.prototype, 'data', (go, self, [value]) => isSheet(self.parentNode) ? go([css(`${value}`)]) : go());
};

/** Workers whose code the page has made itself (`blob:`, `data:`): a guard runs before it. One on another's address waits for consent as a whole. */
const patchWorkers = (win, patcher, { judge, waiting, guard, blobs }) => {
    patcher.method(win.URL, 'createObjectURL', (go, _self, [blob]) => {
        const url = go();
        if (blob instanceof win.Blob && /^$|script|html|svg/.test(blob.type)) {
            blobs.set(url, blob);
        }
        return url;
    });
    patcher.method(win.URL, 'revokeObjectURL', (go, _self, [url]) => {
        blobs.delete(url);
        return go();
    });
    /** The worker's code with the guard before it, at an address of its own; the same each time, since shared workers are known by theirs. */
    const guarded = new Map();
    const withGuard = (url) => {
        const blob = blobs.get(url);
        const [, base64, code] = /^data:[^,]*?(;base64)?,(.*)/is.exec(url) ?? [];
        if (!blob && code === undefined) {
            return url;
        }
        if (!guarded.has(url)) {
            const text = code === undefined ? '' : base64 ? atob(decodeURIComponent(code)) : decodeURIComponent(code);
            guarded.set(url, blob
                ? win.URL.createObjectURL(new win.Blob([guard(), '\n', blob], { type: 'text/javascript' }))
                : `data:text/javascript,${encodeURIComponent(`${guard()}\n${text}`)}`);
        }
        return guarded.get(url);
    };
    for (const name of ['Worker', 'SharedWorker']) {
        patcher.class(win, name, (make, [address, ...rest]) => {
            const url = `${address}`;
            const about = { kind: 'worker' };
            const id = judge.address(url, about);
            if (id) {
                // A browser only takes workers of the page's own origin, so this one is the site's own proxy of a tracker.
                waiting.add({ ...about, id, url, isFree: () => false, release: () => undefined });
                throw new win.DOMException(`The worker ${url} waits for consent.`, 'SecurityError');
            }
            const made = withGuard(url);
            return make(made === url ? [address, ...rest] : [trusted('createScriptURL', made), ...rest]);
        });
    }
};

/**
 * XMLHttpRequest, also synchronous. What may not go fails as an unreachable server does: it is opened anew at an address that reaches nobody, so
 * that state, events and exceptions are the browser's own.
 */
const patchXhr = (win, patcher, { judge, waiting }) => {
    const opened = new WeakMap();
    const { prototype } = win.XMLHttpRequest;
    const { open, send } = prototype;
    patcher.method(prototype, 'open', (go, self, args) => {
        const [method, url, async = true] = args;
        abandon(self);
        const result = go();
        opened.set(self, { method, url: `${url}`, async: !!async });
        return result;
    });
    patcher.method(prototype, 'send', (go, self) => {
        const state = opened.get(self);
        const about = { kind: 'xhr' };
        const id = state && judge.address(state.url, about);
        if (!id || !state) {
            return go();
        }
        const { url, async, method } = state;
        const fail = () => {
            // Of no blob: it fails without asking anyone.
            open.call(self, method, `blob:${location.origin}/dongui`, async);
            return go();
        };
        const one = {
            ...about,
            id,
            url,
            isFree: () => !judge.address(url, about),
            release: () => {
                delete state.one;
                go();
            },
            drop: () => {
                delete state.one;
                fail();
            },
        };
        if (!async) {
            // Nobody can wait for it: given up at once.
            waiting.add({ ...one, isFree: () => false, drop: () => undefined });
            return fail();
        }
        state.one = one;
        waiting.add(one);
        return undefined;
    });
    patcher.method(prototype, 'abort', (go, self) => {
        const state = opened.get(self);
        if (abandon(self) && state) {
            // Sent in earnest, to nobody, it can be aborted with all the events of that.
            open.call(self, `${state.method}`, 'data:,', true);
            send.call(self);
        }
        return go();
    });
    function abandon(self) {
        const state = opened.get(self);
        const one = state?.one;
        if (one && state) {
            waiting.remove(one);
            delete state.one;
        }
        return one;
    }
};

/** All that may ask for something by itself. */
const asking = 'script,iframe,frame,img,input[src],link,source,track,video,audio,object,embed,image,use,feImage,[ping],[background],style,[style*="//"],[style*="url("]';
/**
 * Shows each element that the parser puts into a page to `look`, before it is drawn or runs, and each change of a `style`. Returns the undo. What
 * scripts put in was held when it got its address, so after the parser has come to its end only styles are watched: a page that grows pays nothing.
 * `frames` hears that there may be new ones; `also` are further elements to show.
 */
function watchTree({ document, MutationObserver }, { look, frames, also }) {
    const wanted = asking + also;
    const lookAt = (root) => queryAll(root, wanted).forEach(look);
    const shadows = [];
    const observer = new MutationObserver(records => {
        // One look at the page costs less than one at each of a long list.
        const many = records.length > 200;
        if (many) {
            lookAt(document);
        }
        for (const { addedNodes, attributeName, target } of records) {
            if (attributeName) {
                look(target);
            }
            for (const node of addedNodes) {
                if (node.nodeType === 1) {
                    const element = node;
                    if (element.shadowRoot) {
                        // Of the markup itself (`<template shadowrootmode>`).
                        shadows.push(element.shadowRoot);
                        watch(element.shadowRoot);
                    }
                    if (!many && element.matches(wanted)) {
                        look(element);
                    }
                    if (!many && element.firstElementChild) {
                        lookAt(element);
                    }
                }
                else if (target.nodeName === 'STYLE') {
                    look(target);
                }
            }
        }
        frames();
    });
    function watch(root) {
        observer.observe(root, { childList: document.readyState === 'loading', subtree: true, attributeFilter: ['style'] });
        lookAt(root);
    }
    function rest() {
        for (const root of [document, ...shadows]) {
            watch(root);
        }
        frames();
    }
    watch(document);
    document.addEventListener('DOMContentLoaded', rest);
    return () => {
        document.removeEventListener('DOMContentLoaded', rest);
        observer.disconnect();
    };
}

/**
 * Runs in a worker, before its own code. It is sent there as text, so it uses nothing but its arguments and the worker's globals. What has to wait
 * fails as in a network that does not reach it; `channel` brings the rules of another choice.
 */
function workerGuard(rules, channel) {
    const scope = globalThis;
    let current = rules;
    const waits = (address) => {
        try {
            const url = new URL(`${address.url ?? address}`, location.href);
            const name = url.host + url.pathname + url.search;
            return /^(http|ws)/.test(url.protocol) && (current.find(([source]) => new RegExp(source).test(name))?.[1] ?? false);
        }
        catch {
            return false;
        }
    };
    try {
        new BroadcastChannel(channel).onmessage = ({ data }) => {
            current = data.rules ?? current;
        };
    }
    catch {
        // A worker without an origin keeps the rules it came with.
    }
    const failed = () => new DOMException('The network could not be reached.', 'NetworkError');
    const refuse = (name, act) => {
        const native = scope[name];
        if (native) {
            scope[name] = new Proxy(native, {
                apply: (target, self, args) => (args.some(waits) ? act(args[0]) : Reflect.apply(target, self, args)),
                construct: (target, args) => (waits(args[0]) ? act(args[0]) : Reflect.construct(target, args)),
            });
        }
    };
    const fail = () => {
        throw failed();
    };
    refuse('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    for (const name of ['importScripts', 'WebSocket', 'EventSource', 'WebTransport']) {
        refuse(name, fail);
    }
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (method, url, ...rest) {
        return Reflect.apply(open, this, [method, waits(url) ? 'blob:null/dongui' : url, ...rest]);
    };
}

const quote = (text, any) => text.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, any);
/**
 * What waits now, for those who cannot ask the judge: a rule for each pattern, the longest first, as the judge goes. A name to try it on is
 * `host[:port]/path?query`.
 */
function writeRules(services, { judge, holdUnknown }) {
    const patterns = [...new Set(services.flatMap(({ urls = [] }) => urls))].sort((a, b) => b.length - a.length);
    const rules = patterns.map((pattern) => {
        const [, host = '', path = ''] = /^([^/]*)(.*)$/s.exec(pattern) ?? [];
        const example = `https://${host.replace(/\*/g, 'x')}${path.replace(/\*/g, 'x')}`;
        return [
            `^${quote(host, '[^/]*')}${host.includes(':') ? '' : '(:\\d+)?'}${quote(path, '.*')}`,
            !!judge.address(example, { kind: 'rule' }),
        ];
    });
    return holdUnknown ? [...rules, [`^(.*\\.)?${quote(location.hostname.replace(/^www\./, ''), '')}[:/]`, false], ['', true]] : rules;
}

const parts = [
    patchElements,
    patchMarkup,
    patchTree,
    patchStyles,
    patchRequests,
    patchXhr,
    patchSockets,
    patchWorkers,
    patchFrames,
    patchStorage,
];
/** By this a frame's first script finds the page that patches it. */
const hook = Symbol.for('dongui.frame');
/**
 * The gate that also holds what nobody marked: it knows the services by their addresses, and patches what a page can ask by, in this window and in
 * frames that have no page of their own. Within it works the gate for marked code. Nothing can catch `import()`, nor what the browser's preload
 * scanner has asked for before any script ran (docs/limits.md).
 */
function createAutoGate(given) {
    const { policy, catalogue, settings, report, refresh, end } = given;
    /** What another tab has changed, until this one has read it: nothing is let go meanwhile that is not allowed there. */
    let elsewhere;
    const get = () => {
        const state = given.get();
        const { allows } = state;
        return elsewhere
            ? { ...state, allows: Object.fromEntries(Object.keys(allows).map(id => [id, allows[id] === true && elsewhere?.[id] === true])) }
            : state;
    };
    const news = createEmitter();
    const { nonce } = document.currentScript ?? {};
    const undeclared = new Set();
    const strict = createJudge({ policy, catalogue, holdUnknown: settings.unknown === 'hold', domain: settings.domain, get, report });
    const isDeclared = (id) => id in get().allows;
    function tell(held) {
        for (const { id, kind, url = '' } of held) {
            if (!isDeclared(id) && !undeclared.has(id)) {
                undeclared.add(id);
                if (id === 'unknown') {
                    report('unknown-host', url);
                }
                else {
                    report('undeclared-service', id);
                }
            }
            // Only a script defines what the page may call; a hint (`preload`) or a request does not.
            if (!settings.report && kind === 'script') {
                stubs.install(id);
            }
        }
        news.emit(held);
    }
    /** In a report nothing waits; what would is told. */
    const listen = (ask) => (text, about) => {
        const id = ask(text);
        if (id) {
            tell([{ ...about, id, url: text }]);
        }
        return undefined;
    };
    const judge = settings.report
        ? {
            ...strict,
            address: listen(text => strict.address(text, { kind: '' })),
            text: listen(text => strict.text(text, { kind: '' })),
            name: listen(text => strict.name(text, { kind: '' })),
        }
        : strict;
    const services = [...policy.services, ...catalogue];
    const isFree = (id) => get().allows[id] === true;
    const globalsOf = (id) => {
        const found = services.find(each => each.id === id && each.globals);
        return {
            globals: found?.globals ?? [],
            hosts: (found?.urls ?? []).map(url => url.split('/')[0].replace(/^.*\*/, '')).filter(host => host.length > 4),
        };
    };
    const stubs = createStubs({
        globalsOf,
        isFree,
        isOpen: id => judge.isOpen(id),
        tell: (id, name) => news.emit([{ id, kind: 'call', url: name }]),
        report,
    });
    const waiting = createWaitingList(judge, tell, report);
    const blobs = new Map();
    const css = (text) => holdCss(text, judge);
    const markup = (html) => holdMarkup(html, { judge, css, isDeclared });
    const page = (html) => {
        const settled = markup(html);
        const first = `<script${nonce ? ` nonce="${nonce}"` : ''}>parent[Symbol.for("dongui.frame")]?.(window);document.currentScript.remove()</script>`;
        return !html || /<script|\son\w+\s*=|javascript:/i.test(html)
            ? settled.replace(/^(\s*<!doctype[^>]*>)?/i, start => start + first)
            : settled;
    };
    const elements = createElements({ judge, waiting, css, page, blobs, isDeclared, timeout: settings.scriptTimeout });
    const guard = () => `(${workerGuard})(${JSON.stringify(rules())},"dongui-auto")`;
    const rules = () => (settings.report ? [] : writeRules(services, { judge: strict, holdUnknown: settings.unknown === 'hold' }));
    /** For workers, other tabs and the service worker: what waits by now. */
    const message = () => ({ rules: rules(), allows: get().allows, cookie: hash(readCookie('dongui') ?? '') });
    const tellServiceWorker = () => 
    // Throws where a page has no origin.
    attempt(() => void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(message())));
    const told = new WeakSet();
    function lookAndTell(element) {
        const { id, negated } = readMark(element);
        if (id && !told.has(element) && get()[negated ? 'refuses' : 'allows'][id] !== true) {
            told.add(element);
            news.emit([{ id, kind: element.localName, element }]);
        }
        elements.look(element);
    }
    const natives = new WeakMap();
    const known = new WeakSet();
    const undos = [];
    const realms = new Set();
    function install(win) {
        known.add(win.Object);
        realms.add(win);
        const patcher = createPatcher(natives);
        patcher.method(win.Function.prototype, 'toString', (go, self) => {
            const native = natives.get(self);
            return native ? Reflect.apply(Function.prototype.toString, native, []) : go();
        });
        for (const part of parts) {
            part(win, patcher, keeper);
        }
        Object.defineProperty(win, hook, { configurable: true, value: keeper.enter });
        const unwatch = watchTree(win, {
            look: settings.report ? lookAndTell : elements.look,
            frames: () => keeper.frames(win),
            also: settings.report ? `,${marked}` : '',
        });
        undos.push(() => {
            unwatch();
            patcher.undo();
            Reflect.deleteProperty(win, hook);
        });
    }
    const keeper = {
        judge,
        waiting,
        elements,
        css,
        markup,
        page,
        blobs,
        guard,
        enter(win) {
            try {
                if (win && !known.has(win.Object) && !end.signal.aborted && /^(about|blob):/.test(win.location.protocol)) {
                    install(win);
                }
            }
            catch {
                // Of another origin: its own matter.
            }
        },
        frames(win) {
            for (let index = 0; index < win.length; index++) {
                keeper.enter(win[index]);
            }
        },
    };
    // In a report what the site marked itself runs as well.
    const open = new Proxy({}, { get: () => true });
    const gate = createGate(settings.report ? { ...given, get: () => ({ ...get(), allows: open, refuses: open }) } : given);
    install(window);
    const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('dongui-auto') : undefined;
    channel?.addEventListener('message', ({ data }) => {
        if (data?.allows) {
            elsewhere = data.allows;
            // The message may be here before the cookie is, which comes by another process.
            for (const wait of [0, 250, 1000]) {
                setTimeout(refresh, wait);
            }
        }
    });
    tellServiceWorker();
    const undoNews = gate.subscribe(held => {
        // What a mark holds may be a service's loader or snippet, and the page calls its global all the same.
        for (const { element, id } of held) {
            const code = `${element?.textContent}${element?.getAttribute('data-src')}${element?.getAttribute('src')}`;
            for (const service of policy.services) {
                if (!isFree(service.id) && (service.id === id || globalsOf(service.id).hosts.some(host => code.includes(host)))) {
                    stubs.install(service.id);
                }
            }
        }
        news.emit(held);
    });
    end.signal.addEventListener('abort', () => {
        undoNews();
        channel?.close();
        stubs.undo();
        for (const undo of undos.reverse()) {
            undo();
        }
    });
    return {
        list: gate.list,
        subscribe: news.on,
        release(element) {
            elements.exempt(element);
            gate.release(element);
        },
        update() {
            elsewhere = undefined;
            for (const win of realms) {
                elements.settle(win);
            }
            // What ran by its address is code that only a reload stops, as what ran by a mark.
            const ran = [...strict.ran].some(id => !isFree(id));
            const stale = gate.update() || ran;
            waiting.settle();
            stubs.settle();
            channel?.postMessage(message());
            tellServiceWorker();
            return stale;
        },
    };
}

/**
 * The gate that patches nothing: a content security policy, put into the page by its first script, lets nothing be reached but the site's own hosts,
 * essential services and those agreed to. A policy can only become stricter while a page is open, so a grant needs a reload. What stands in the
 * served markup the preload scanner may have asked for before; `responseHeaders` of `dongui/server` stops that too.
 */
function createLockdownGate(parts) {
    const { policy, catalogue, settings, get, report } = parts;
    const purposes = new Map(policy.purposes.map(({ id, category }) => [id, category]));
    const known = new Map(catalogue.map(service => [service.id, service]));
    const declared = new Map(policy.services.map(service => [service.id, { ...known.get(service.id), ...service }]));
    const mayRun = ({ id, purpose }) => declared.has(id) ? get().allows[id] === true : purposes.get(purpose) === 'essential';
    const domain = settings.domain.replace(/^\./, '');
    const write = () => lockdownPolicy([...new Map([...known, ...declared]).values()].filter(mayRun).flatMap(({ urls = [] }) => urls), { own: domain ? [`${domain}:*`, `*.${domain}:*`] : [] });
    const inserted = write();
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = inserted;
    if (document.head) {
        // Only in `<head>` does a browser heed it.
        document.head.prepend(meta);
    }
    else {
        report('lockdown-late');
    }
    // The policy holds although its element is gone, and the page is as it was found.
    meta.remove();
    const gate = createGate(parts);
    return {
        ...gate,
        // What was agreed to would be let go into a wall: the new page runs it.
        update: () => (write() === inserted ? gate.update() : true),
    };
}

/**
 * The gate that the config asks for, of all there are. A report needs the patches on any level, since only they see what would be held; it is
 * written into the console, and whoever listens by `onHeld` hears the same.
 */
function createFullGate(given, catalogue) {
    const { gate: level, report = false, unknown = '' } = given.settings;
    const parts = { ...given, catalogue, settings: { ...given.settings, report, unknown } };
    if (!report) {
        return level === 'auto' ? createAutoGate(parts) : level === 'lockdown' ? createLockdownGate(parts) : createGate(parts);
    }
    const gate = createAutoGate(parts);
    const found = [];
    gate.subscribe(held => found.push(...held));
    void parts.load('check').then(check => check.printHeld(found, gate.subscribe));
    return gate;
}

/**
 * `createConsent` of `dongui`, with the gates `auto` and `lockdown` and the address patterns of the whole catalogue in it. Import it in the first
 * module of the page: what runs before it cannot be held.
 *
 * @example
 * import {createConsent} from 'dongui/auto';
 * import {ga4} from 'dongui/services';
 * createConsent({company: '인프라닉스', policy: {url: '/privacy#chapter9'}, services: [ga4], gate: 'auto'});
 */
function createConsent(config, given = {}) {
    return startConsent(config, given, { options: gateOptions, createGate: parts => createFullGate(parts, readPatterns()) });
}

export { createConsent };
//# sourceMappingURL=auto.js.map
