import { j as hash, l as readStores, n as createMatcher, t as matchesPattern, u as matchesUrl, s as settleMatches } from './chunks/decodeChoice.js';
import { r as readItems, i as importsOf, d as decodeData, l as lockdownPolicy } from './chunks/lockdownPolicy.js';
import { f as findAddresses, g as gateOptions } from './chunks/findAddresses.js';
import { t as trusted, q as queryAll, m as marked, h as heldMark, b as isJavascript, w as whenLoaded, r as ran, d as pass, e as markNames, f as isParsed, g as attempt, j as createQueue, k as readCookie, n as nonceScript, l as createIsForeign, c as createGate, o as createEmitter, a as asIs, u as readMark, s as startConsent } from './chunks/startConsent.js';

const patterns = "analytics dpgt\nacecounter|cr.$.com/,gtc*.$.com/,gtp*.$.com/|ACEUACS,ACEUCI,ACEFCID,AUAZ*\namplitude|*.$.com/|AMP_*,amp_*,amp-exp-*,EXP_sent_*,EXP_unsent_*,EXP_*_PROVIDER|$,sessionReplay\nhackle|*.$.io/,cdn.jsdelivr.net/npm/@$r/javascript-sdk@|_$_hid,_$_id,_$_did_*,_$_uid_*,_$_session_id_*,_$_last_event_ts_*,_$_mkt_*,$-manual-override_*,$-repository-storage_*,$-workspace-config*,$-iam-*,$-campaign-delay*|Hackle\nmixpanel|cdn.mxpnl.com/libs/,api-js.$.com/,api.$.com/,api-eu.$.com/,api-in.$.com/|mp_*_$,mp_tab_id_*,mp_gen_new_tab_id_*,__mpq_*|$\nads dpgt\nadbrix|static.$.io/web-sdk/,event.sdk.api.$.ai/,iam-api.gf.$.io/,static.dfinery.io/web-sdk/,ap*.dfinery.io/,iam-api.*.dfinery.io/|_abx2_*,_abx__*|$,Dfinery\nairbridge|static.$.io/sdk/,core.$.io/,sdk.$.io/|ab180ClientId,$_*|$\ncriteo|*.$.com/,*.$.net/|cto_bundle,cto_bidid\nads pgt\naedi|api.$.ai/,cv.$.ai/,cdn2.$.ai/\nappier|jscdn.$.net/,*.c.$.net/|_atrk_*,$_*\nbuzzvil|buzz-js.$.com/||bzq\ncoupang-partners|ads-partners.$.com/||PartnersCoupang\ndable|*.$.io/|$_uid,__dbl__se_*,__dbl__re_*,__dbl__pv|$,$na\ngoogle-ads|www.$tagmanager.com/gtag/js?*id=AW-,www.$tagmanager.com/gtag/js?*id=DC-,www.$tagmanager.com/gtag/destination?*id=AW-,www.$adservices.com/,pagead2.$syndication.com/,*.doubleclick.net/,www.$.com/pagead/,www.$.com/ccm/,www.$.com/rmkt/,$.com/pagead/,$.com/ccm/,www.$.co.kr/pagead/|_gcl_*,_gac_*,_gcl_ls|gtag\ngtm|www.googletagmanager.com/$.js,www.googletagmanager.com/ns.html,www.googletagmanager.com/gtag/js?*id=GT-\nkakao-adfit|t1.daumcdn.net/kas/static/ba.,t1.$cdn.net/kas/static/ba.,t1.daumcdn.net/adfit/static/ad.,display.ad.daum.net/,serv.ds.$.com/,kaat.daum.net/\nkakao-pixel|t1.daumcdn.net/kas/static/kp.js,t1.daumcdn.net/adfit/static/kp.js,bc.ad.daum.net/bc,bc.ds.$.com/bc,act.ds.$.com/,acid-api.ds.$.com/acid,analytics.ad.daum.net/,t1.$cdn.net/kas/static/third-party/cookie/||$Pixel\nkarrot-pixel|$-pixel.business.daangn.com/,collect.daangn.com/p/c||$Pixel\nlinkedin|snap.licdn.com/li.lms-analytics/,*.ads.$.com/,www.$.com/px/|li_fat_id,li_giant,li_adsId|lintrk\nlinkprice|track.$.com/,img.$.com/,gw.$.com/|LPINFO\nmeta-pixel|connect.facebook.net/*/fbevents.js,connect.facebook.net/signals/,www.facebook.com/tr?,www.facebook.com/tr/|_fbp,_fbc|fbq\nmobon|*.megadata.co.kr/,*.$.net/,*.mediacategory.com/||enp,EN\nms-uet|bat.bing.com/,bat.bing.net/|_uetsid,_uetvid,_uet$clkid,_uetsid*,_uetvid*\nnaver-gfp|ssl.pstatic.net/tveta/,nam.veta.$.com/gfp/,siape.veta.$.com/\nnaver-premium-log|wcs.$.net/wcslog.js,wcs.pstatic.net/wcslog.js,wcs.$.com/b,wcs.$.com/m?,nam.veta.$.com/nac/,nam.veta.$.com/onepick|wcs_bt,_fwb,NA_SA,NVADID,NA_SAC,NA_SAS,NA_MI,NA_CO,NA_DA|wcs,wcs_do\nnhn-ace|\nrtbhouse|*.creativecdn.com/,creativecdn.com/|__rtbh.*,__$.*\ntaboola|*.$.com/|trc_cookie_storage,$ global:*\ntenping|$.kr/scripts/,tads.$.kr/||TenpingScript\ntiktok-pixel|analytics.$.com/|_ttp,_tt_enable_cookie,ttcsid*,tt_appInfo,tt_sessionId,tt_pixel_session_index|ttq\nwiderplanet|*tg.$.com/\nx-pixel|static.ads-twitter.com/,analytics.twitter.com/,analytics.$.com/,t.co/i/adsct,t.co/1/i/adsct|_twpid,_twclid|twq\nservice pg\naws-alb||AWSALB*\ndatadog-rum|www.$hq-browser-agent.com/,browser-intake-$hq.com/api/v2/rum,browser-intake-$hq.eu/api/v2/rum,browser-intake-us3-$hq.com/api/v2/rum,browser-intake-us5-$hq.com/api/v2/rum,browser-intake-ap1-$hq.com/api/v2/rum,browser-intake-ap2-$hq.com/api/v2/rum,*.browser-intake-*$hq.com/api/v2/rum|_dd_s,_dd_s_v2,_dd_tab_id,_dd_c_*,dd_rc_*\nsentry|*.$-cdn.com/,*.ingest.$.io/,*.ingest.*.$.io/,$.io/api/|$_previous_trace\nwhatap|repo.$-browser-agent.io/rum/,rum*.$-browser-agent.io/\nanalytics pgt\nbeusable|rum.$.net/,script.$.net/,ba.$.net/\ncafe24-log|*.com/app/Eclog/,*.kr/app/Eclog/,*.com/exec/front/eclog/,*.kr/exec/front/eclog/|CID*,CVID,CVID_*\nclarity|*.$.ms/,c.bing.com/c.gif|_clck,_clsk,_cltk|$\nga4|www.googletagmanager.com/gtag/js?*id=G-,www.googletagmanager.com/gtag/destination?*id=G-,*.google-analytics.com/,analytics.google.com/g/collect,*.analytics.google.com/g/collect,stats.g.doubleclick.net/g/collect|_ga,_ga_*|gtag\nhotjar|*.$.com/,*.$.io/,*.hj.contentsquare.net/|_hjSessionUser_*,_hjSession_*,_hjAbsoluteSessionInProgress,_hjFirstSeen,_hjHasCachedUserAttributes,_hjUserAttributesHash,_hjUserAttributes,hjViewportId,hjActiveViewportIds|hj\nifdo|script.$.co.kr/,wlog.$.co.kr/,img.$.co.kr/||_NB_PAGE\nimweb-stat|*.$.me/backpg/add_*_log.cm,*.com/backpg/add_*_log.cm,*.kr/backpg/add_*_log.cm|SITE_STAT_SID,SITE_STAT_SID_*,IMWEB_SITE_STAT_SID\nkakao-tiara|t1.daumcdn.net/tiara/,t1.daumcdn.net/tistory_admin/frontend/tiara/,stat.tiara.daum.net/,stat.tiara.$.com/||TiaraTracker\nlogger|fs.bizspring.net/,ssl.$.co.kr/,*trk.$.co.kr/\nnaver-analytics|wcs.$.net/wcslog.js,wcs.pstatic.net/wcslog.js,wcs.$.com/b,wcs.$.com/m?|wcs_bt,_fwb,NA_SA,NVADID,NA_SAC,NA_SAS,NA_MI,NA_CO,NA_DA|wcs,wcs_do\nsmartlog|cdn.smlog.co.kr/,a*.smlog.co.kr/|smtg_cKey,smtg_vTime,smtg_sKey,smtg_sAd,smtg_fsID,smtg_tmp_ls\npersonalization dpgt\nbigin|sdk.$.io/,server.*.$.io/||$\nbraze|js.appboycdn.com/web-sdk/,sdk.*.$.com/,sdk.*.$.eu/,use.fontawesome.com/7f85a56ba4.css|ab.storage.*|$\nchannel-talk|*.$.io/,*.$.app/|ch-veil-id,ch-session-*,Channel.*|ChannelIO\ngroobee|*.$.io/,s3.ap-northeast-2.amazonaws.com/static.$.io/|grb_*@*|$\nhappytalk|*.$io.com/,customer.$.io/||Happytalk\nnotifly|cdn.$.tech/,api.$.tech/,e.$.tech/||$\nsecurity pg\ncloudflare|challenges.$.com/|__cf_bm,__cflb,cf_clearance,_cfuvid,__cfruid\nrecaptcha|www.google.com/$/,www.$.net/$/,www.gstatic.com/$/|_g$\npersonalization dpt\ncrema|widgets*.cre.ma/,review*.cre.ma/,fit*.cre.ma/||$\nservice dp\ninicis|*.$.com/\nkakao-sdk|t1.$cdn.net/$_js_sdk/,developers.$.com/sdk/js/,kauth.$.com/,kapi.$.com/,accounts.$.com/,sharer.$.com/\nnaver-login|static.nid.$.com/,nid.$.com/|com.$.nid.*\nnaver-pay|*.pay.$.com/,pay.$.com/,npay-order.pstatic.net/\nnicepay|*.$.co.kr/\nportone|*.$.io/,*.iamport.kr/,*.iamport.co/\ntoss-payments|*.$payments.com/\npersonalization pgt\ninstagram|www.$.com/embed.js,www.$.com/*/embed,www.facebook.com/plugins/,www.facebook.com/v*/plugins/\nkakao-tv|tv.$.com/embed/,play-tv.$.com/embed/,videofarm.daum.net/controller/\nnaver-tv|tv.$.com/embed/\nyoutube|www.$.com/embed/,$.com/embed/,www.$-nocookie.com/embed/,$-nocookie.com/embed/,www.$.com/iframe_api,www.$.com/player_api,www.$.com/s/player/,i.ytimg.com/vi*/,img.$.com/vi*/\npersonalization pt\nkakao-map|dapi.$.com/v2/maps/sdk.js,t1.daumcdn.net/mapjsapi/js/,t1.daumcdn.net/$mapweb/place/jscss/roughmap/,ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js,dmaps.daum.net/map_js_init/roughmapLoader.js,ssl.daumcdn.net/dmaps/map_js_init/v3.js,map*.daumcdn.net/map_,mts.daumcdn.net/\nnaver-map|oapi.map.$.com/,openapi.map.$.com/,map.pstatic.net/nrb/,nrbe.pstatic.net/styles/,kr-col-ext.nelo.$corp.com/\nservice p\nkakao-postcode|t1.$cdn.net/mapjsapi/bundle/postcode/,t1.daumcdn.net/mapjsapi/bundle/postcode/,ssl.daumcdn.net/dmaps/map_js_init/postcode,dmaps.daum.net/map_js_init/postcode,postcode.map.daum.net/,postcode.map.$.com/\nservice dpg\nsession||JSESSIONID,PHPSESSID,XSRF-TOKEN";

/** The whole catalogue as the gate `auto` needs it. */
function readPatterns() {
    let head = '';
    return patterns.split('\n').flatMap(line => {
        const [id = '', ...lists] = line.split('|');
        if (!lists.length) {
            head = line;
            return [];
        }
        const [urls = [], names = [], globals = []] = lists.map(list => list
            .replaceAll('$', id.split('-')[0])
            .split(',')
            .filter(Boolean));
        const [purpose = '', letters = ''] = head.split(' ');
        return {
            id,
            purpose: purpose.replace(/\d/g, ''),
            items: readItems(letters),
            mark: hash(head + id),
            urls,
            names,
            globals,
        };
    });
}

/** A state that allows only what `other` does, too. */
const allowedInBoth = (state, other) => ({
    ...state,
    allows: Object.fromEntries(Object.entries(state.allows).map(([id, allowed]) => [id, allowed && !!other[id]])),
});

/**
 * The text at a `blob:` address of the page's own, at once. Empty where it is not UTF-8, and where a policy of the page forbids to read it (`connect-src`,
 * `sync-xhr`).
 */
function readBlob(url) {
    const request = new XMLHttpRequest();
    try {
        request.open('GET', url, false);
        // Firefox would read it as XML.
        request.overrideMimeType('text/plain;charset=utf-8');
        request.send();
        return request.responseText.includes('\uFFFD') ? '' : request.responseText;
    }
    catch {
        return '';
    }
}

/**
 * `text` in place of what the page gave, in one or several pieces. Trusted Types let it through only where they had let each through, so that a string
 * which the page's policy would refuse is refused as before, though something in it waits.
 */
function trustedLike(kind, given, text) {
    // Pages put `{createPolicy: (_, rules) => rules}` there for browsers that have none.
    const { trustedTypes } = globalThis;
    return given.every(piece => trustedTypes?.[kind === 'createHTML' ? 'isHTML' : 'isScriptURL']?.(piece)) ? trusted(kind, text) : text;
}

const links = 'href xlink:href';
/** The attributes that make an element of this name ask for something, beside `style`. */
const carriers = {
    script: `src ${links}`,
    iframe: 'src srcdoc',
    frame: 'src',
    // In this order they are let go, and an image that has both asks but for one.
    img: 'srcset src',
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
    thead: 'background',
    tbody: 'background',
    tfoot: 'background',
    tr: 'background',
    td: 'background',
    th: 'background',
    // In HTML `<image>` becomes an `<img>`.
    image: `src srcset ${links}`,
    use: links,
    feimage: links,
    set: 'to',
    animate: 'from to values',
};

/** The attributes that make this element ask for something, beside `style`. */
const carriedBy = ({ localName }) => carriers[localName.toLowerCase()]?.split(' ') ?? [];

/** Attributes that are CSS: `style`, and what SVG names an image, a mask or a marker by. https://svgwg.org/svg2-draft/styling.html#PresentationAttributes */
const cssNames = 'style mask fill stroke filter clip-path cursor marker-start marker-mid marker-end'.split(' ');

/** Is it in a shadow root or in the page of a frame, where the gate for marks does not look? */
const isApart = (element) => element.isConnected && element.getRootNode() !== document;

/** Does an attribute of this name, in lower case, hold several addresses? */
const isList = (name) => /srcset|ping|values|from|to/.test(name);

/** A video or audio, also one of a frame, whose classes are others. */
const isMedia = (element) => /^(video|audio)$/.test(`${element?.localName}`);

/** Does a link with this `rel`, as written, only name another page? It asks for nothing. */
const namesPage = (localName, rel) => localName === 'link' && /^["'\s]*(alternate|canonical|amphtml)["'\s]*$/i.test(rel ?? '');

/** What the import maps of the page say. */
const readMaps = () => queryAll(document, 'script[type=importmap]').flatMap(({ textContent }) => {
    try {
        return Object.entries(JSON.parse(`${textContent}`).imports);
    }
    catch {
        return [];
    }
});
/** What a script of this type asks for before it runs: what a module imports, by itself or by a name, and the text of speculation rules. Of other types nothing. */
const readCode = (type, code = '') => /^module$/i.test(type) ? importsOf(code, readMaps()).join(' ') : /^speculationrules$/i.test(type) ? code : '';

/** A page or shadow root, and every open shadow root within it. */
const rootsIn = (root) => [
    root,
    ...queryAll(root, '*').flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
];

/** Decides anew about the rules that a script has put into a sheet: each that changes is put in again in its place. */
function settleSheet(sheet, css) {
    try {
        [...sheet.cssRules].forEach((rule, index) => {
            css(rule.cssText, settled => {
                sheet.deleteRule(index);
                sheet.insertRule(settled, index);
            });
        });
    }
    catch {
        // A sheet of another origin cannot be read.
    }
}

/**
 * A window with the browser's own interfaces of the tree, found by what it has made: under their names a page may have put its own, as MooTools does
 * (`Document`) and dTree (`Node`).
 */
function trueRealm(win) {
    const { document, navigator } = win;
    const own = { __proto__: null };
    for (const made of [document, navigator, document.createElement('style'), document.createTextNode('')]) {
        for (let one = Object.getPrototypeOf(made); one; one = Object.getPrototypeOf(one)) {
            own[one[Symbol.toStringTag]] = one.constructor;
        }
    }
    return new Proxy(win, { get: (_, name) => own[name] ?? win[name] });
}

/** A selector for elements with such a text, in small letters or capitals, in an attribute that is CSS. */
const withCss = (text) => cssNames.map(name => `[${name}*="${text}" i]`).join();

/** On a script that the parser has put in: the type it has had. */
const typeMark = 'data-dongui-type';
const marker = (name) => `data-dongui-${name.replace(':', '-')}`;
const isFrame = ({ localName }) => /^(iframe|embed|object)$/.test(localName);
/** Does a frame carry a mark of ours? */
const isMarked = (element) => isFrame(element) && element.hasAttribute(heldMark) && element.hasAttribute('data-service');
/**
 * Keeps addresses of elements: the element itself stays in the page, with its listeners, and gets its address when it may. A script that has none
 * and no text does nothing and can still start: https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function createElements({ judge, strict, waiting, css, page, blobs, isDeclared, unmarked, isForeign, limit }) {
    const { setAttribute, setAttributeNS, removeAttribute } = trueRealm(window).Element.prototype;
    const setText = Object.getOwnPropertyDescriptor(trueRealm(window).Node.prototype, 'textContent')?.set;
    const kept = new WeakMap();
    /** The addresses that each was let have. */
    let exempted = new WeakMap();
    function judgeValue(element, name, text) {
        if (exempted.get(element)?.includes(text) || (element.isConnected && namesPage(element.localName, element.getAttribute('rel')))) {
            return undefined;
        }
        return judge[isList(name) ? 'text' : 'address'](text, element.localName, element);
    }
    /** Sets an address as the page wanted it. `given`: by a script, empty by the parser, left out for what never runs (copies, `innerHTML`): nothing waits for that. */
    function put(element, name, value, given) {
        if (element.localName === 'script' && !given?.[0] && isForeign(element)) {
            return undefined;
        }
        const isCode = /^(script|embed|object)$/.test(element.localName);
        const type = element.getAttribute(typeMark);
        // A module that the service worker has refused is a failure for good under its address; with a fragment it is another.
        const again = type === 'module' && navigator.serviceWorker?.controller ? `${value}#` : value;
        const url = (isCode ? trustedLike('createScriptURL', given ?? [], `${again}`) : again);
        let done;
        if (type !== null) {
            (type ? setAttribute : removeAttribute).call(element, 'type', type);
            removeAttribute.call(element, typeMark);
        }
        // Of the parser a script is `async` from its end tag on (`isParsed`).
        if (given && element.isConnected && element.async === !given[0] && !element.hasAttribute('async')) {
            done = whenLoaded(element, limit);
        }
        if (name.includes(':')) {
            setAttributeNS.call(element, 'http://www.w3.org/1999/xlink', name, url);
        }
        else {
            setAttribute.call(element, name, url);
        }
        const media = element.parentElement;
        // Looks at its sources again only when told to. One that has something to show goes on with it: networkState is 0 or 3 where it has nothing.
        if (element.localName === 'source' && isMedia(media) && !(media.networkState % 3)) {
            media.load();
        }
        return done;
    }
    function keep(element, name, value, id, given) {
        if (isFrame(element) && isDeclared(id) && !isApart(element) && !isJavascript(value)) {
            const had = element.hasAttribute(name);
            removeAttribute.call(element, name);
            setAttribute.call(element, `data-${name}`, `${value}`);
            setAttribute.call(element, 'data-service', id);
            setAttribute.call(element, heldMark, '');
            if (had) {
                // What it shows goes, as the page wants it.
                element.before(element);
            }
            return;
        }
        const url = `${value}`;
        // Given up and put in again, it is the same.
        let one = kept.get(element)?.get(name);
        if (one?.url !== url) {
            one = {
                url,
                element,
                release() {
                    forget(element, name);
                    return put(element, name, value, given);
                },
                // Whoever waits for the script or the image goes on without, as behind a blocker.
                ...(/^(script|img|link)$/.test(element.localName) && { drop: () => element.dispatchEvent(new Event('error')) }),
            };
        }
        setAttribute.call(element, marker(name), url);
        setAttribute.call(element, heldMark, '');
        kept.set(element, (kept.get(element) ?? new Map()).set(name, one));
        waiting.hold(url, element.localName, one, () => judgeValue(element, name, url));
    }
    /** Also of a copy, which nobody has taken over yet. */
    function forget(element, name) {
        const one = kept.get(element)?.get(name);
        if (one) {
            waiting.remove(one);
            kept.get(element)?.delete(name);
        }
        else if (!element.hasAttribute(heldMark)) {
            return;
        }
        removeAttribute.call(element, marker(name));
        if (isMarked(element)) {
            for (const each of ['data-service', `data-${name}`]) {
                removeAttribute.call(element, each);
            }
            unmarked();
        }
        if (!carriedBy(element).some(each => element.hasAttribute(marker(each)))) {
            removeAttribute.call(element, heldMark);
        }
    }
    /** By its type a script does not run. */
    function disarm(script) {
        setAttribute.call(script, typeMark, script.getAttribute('type') ?? '');
        setAttribute.call(script, 'type', 'text/plain');
    }
    /** Code of its own that asks for addresses before it runs: what a module imports, and what speculation rules name. */
    function lookAtCode(script, code) {
        const { type } = script;
        if (script.hasAttribute(marker('src'))) {
            // Beside an address it is no code, and without it would be.
            if (code && !script.hasAttribute(typeMark)) {
                disarm(script);
            }
            return;
        }
        const text = readCode(type, code);
        const release = () => {
            setAttribute.call(script, 'type', type);
            // Put in anew, it starts; and is looked at again, since of a text that comes in pieces more may be there by now.
            script.before(script);
        };
        if (text && !exempted.has(script) && waiting.hold(text, type, { element: script, release }, judge.text)) {
            setAttribute.call(script, 'type', 'text/plain');
        }
    }
    function look(element) {
        if (element.hasAttribute(heldMark)) {
            adoptOne(element);
        }
        for (const name of 'ownerSVGElement' in element ? cssNames : ['style']) {
            css(element.getAttribute(name) ?? '', settled => setAttribute.call(element, name, settled));
        }
        if (element.localName === 'style') {
            css(element.textContent ?? '', settled => setText.call(element, settled));
        }
        if (element.localName === 'script') {
            lookAtCode(element, element.textContent ?? '');
        }
        for (const name of carriedBy(element)) {
            const value = element.getAttribute(name);
            if (name === 'srcdoc' && value && page(value) !== value) {
                try {
                    setAttribute.call(element, name, trusted('createHTML', page(value)));
                }
                catch {
                    // The page's Trusted Types let nobody write it.
                }
            }
            const id = value !== null && name !== 'srcdoc' && judgeValue(element, name, value);
            if (id) {
                // Firefox has read the address already, and only another type keeps it from running the script.
                if (element.localName === 'script') {
                    disarm(element);
                }
                removeAttribute.call(element, name);
                keep(element, name, value, id, []);
                // Stops what has begun.
                if (isMedia(element)) {
                    element.load();
                }
                else if (isFrame(element)) {
                    element.before(element);
                }
            }
        }
    }
    /** Takes over an element that carries our mark, from markup or as a copy. */
    function adoptOne(element, given) {
        // Held as markup: decided about by its code from now on.
        const type = element.getAttribute(typeMark) ?? '';
        const code = element.textContent ?? '';
        if (readCode(type, code)) {
            setAttribute.call(element, 'type', type);
            removeAttribute.call(element, typeMark);
            removeAttribute.call(element, heldMark);
            lookAtCode(element, code);
        }
        for (const name of carriedBy(element)) {
            let value = element.getAttribute(marker(name));
            if (isMarked(element) && isApart(element)) {
                value = element.getAttribute(`data-${name}`);
                forget(element, name);
            }
            const one = kept.get(element)?.get(name);
            // Of an element that nobody has given it here, an attribute of ours may be anybody's (docs/security.md).
            if (value !== null && (one ? !waiting.has(one) : name !== 'srcdoc' && !isJavascript(value))) {
                const id = judgeValue(element, name, value);
                if (id) {
                    keep(element, name, value, id, given);
                }
                else {
                    forget(element, name);
                    put(element, name, value);
                }
            }
        }
    }
    // To a page it is written, and what comes of a range runs when it is put in.
    const adopt = (root) => void (root && queryAll(root, `[${heldMark}]`).forEach(each => void adoptOne(each, root.nodeType === 1 ? undefined : [])));
    return {
        give(element, name, value, go) {
            const text = `${value}`;
            if (cssNames.includes(name)) {
                const settled = css(text);
                return settled === text ? go() : setAttribute.call(element, name, settled);
            }
            forget(element, name);
            if (name === 'srcdoc') {
                const settled = text && page(text);
                return settled === text ? go() : setAttribute.call(element, name, trustedLike('createHTML', [value], settled));
            }
            const blob = isFrame(element) && blobs.get(text);
            if (blob && /html/.test(blob.type)) {
                const html = readBlob(text);
                const settled = page(html);
                const url = settled === html ? text : URL.createObjectURL(new Blob(html ? [settled] : [settled, blob], { type: blob.type }));
                // As it may be: what is left in it asks for nothing.
                blobs.delete(url);
                return url === text ? go() : setAttribute.call(element, name, trustedLike('createScriptURL', [value], url));
            }
            const id = judgeValue(element, name, text);
            if (!id) {
                return go();
            }
            if (element.localName === 'script') {
                // On one that loads nothing: throws where the page's policy forbids a string. Then what it named before goes, as the page wants it.
                setAttribute.call(element.ownerDocument.createElement('script'), name, value);
                removeAttribute.call(element, name);
            }
            return keep(element, name, value, id, [value]);
        },
        wanted: (element, name) => kept.get(element)?.get(name)?.url ??
            (isMarked(element) && !element.hasAttribute(name) ? (element.getAttribute(`data-${name}`) ?? undefined) : undefined),
        look,
        lookAtCode,
        adopt,
        exempt(element, address) {
            // What may go anyway has to ask again once it may not.
            if (strict.address(address, '', element) ?? strict.text(address, '')) {
                exempted.set(element, [...(exempted.get(element) ?? []), address]);
            }
        },
        settle(win, refused) {
            exempted = refused ? new WeakMap() : exempted;
            let document;
            try {
                ({ document } = win);
            }
            catch {
                // A frame that has gone to another origin.
                return;
            }
            for (const root of rootsIn(document)) {
                adopt(root);
                // What goes on by itself has to be taken back. A frame in a shadow root is none of its window's: who asks for it has it looked at.
                queryAll(root, `style,${withCss('dongui')},:is(iframe,object,embed,video,audio,link):not(${marked})`).forEach(look);
                queryAll(root, 'iframe').map(frame => frame.contentWindow);
                for (const sheet of [...root.styleSheets, ...(root.adoptedStyleSheets ?? [])]) {
                    settleSheet(sheet, css);
                }
            }
        },
    };
}

/** Can this CSS ask for anything? Most has no address in it, and styles change often: then this one look is all. */
const mayAsk = (css) => /\/\/|\\|url\(|@import/i.test(css);

/** An address that reaches nothing, with the one that waits behind it. */
const inert = 'about:dongui,';
/** Not the value of an attribute: a selector's, a namespace, or of markup that is taken for a sheet; nor what is in an image of its own. */
const absolute = /;base64,[\w+/=]+|@namespace[^;]*|(about:dongui,)?((?:\b(?:https?|wss?):)?\/\/(?<!=(?:["']|%2[27])?(?:https?:)?\/\/)[^\s"'()<>;\\,]+)(\\\w)?/gi;
/** Any that CSS asks for, in its two ways, with escapes (WebKit writes all of a custom property so) or without a host. */
const any = /((?:url\(|@import(?=\s*["']))\s*["']?\s*)(?:about.?:dongui.?,)?((?!data:im)(?:\\(?:[\da-f]{1,6}\s?|.)|[^"')\\])+)/gis;
/** As a browser reads it: https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const readEscapes = (url) => url.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gis, (_, hex, char) => char ?? String.fromCodePoint(Number(`0x${hex}`) % 0x110000));
/** CSS with every address that has to wait made one that reaches nothing, and every other, also one that waited before, as it was. */
function createHoldCss(judge) {
    const settle = (url) => (judge.address(readEscapes(url), 'style') ? inert + url : url);
    return (text, change) => {
        if (!mayAsk(text)) {
            return text;
        }
        let settled = text;
        if (/\\|data:t|blob:/i.test(text) || judge.mindsRelative()) {
            settled = text.replace(any, (_, start, url) => start + settle(url));
        }
        if (text.includes('//')) {
            settled = settled.replace(absolute, (whole, _, url, more) => (url && !more ? settle(url) : whole));
        }
        if (settled !== text) {
            change?.(settled);
        }
        return settled;
    };
}

/** What stands before a page's first element: a script before its doctype would make it a page in quirks mode. Of comments only such as end where they say so. */
const prolog = /^(?:\s|<(?:\?|!doctype)[^>]*>|<!--(?!-?>)(?:(?!--!?>).)*-->)*/is;
/** Of attributes given twice the first counts: with these a `<base>` names the page around it, and a `<meta>` sends nobody on. */
const first = ' href=# http-equiv=x';
/**
 * Makes a frame's page of its own (`srcdoc`, a `blob:`) as it may be: its markup held, and before its first script one that has the page around it patch its
 * globals. In a sandbox nobody may, and it does nothing. What would send it on (`<meta http-equiv=refresh>`), or all its relative addresses (`<base>`), to what
 * waits is made void.
 */
const createHoldPage = (markup, judge, nonce) => (html) => {
    const settled = markup(html).replace(/<(?:base|meta(?=[^>]*\brefresh\b))(?=[\s/])[^>]*>/gi, tag => 
    // Not taken out: where it stands in a value, a quote would go with it.
    judge.text(tag, 'frame') && !tag.startsWith(first, 5) ? tag.slice(0, 5) + first + tag.slice(5) : tag);
    const guard = `<script${nonce ? ` nonce="${nonce}"` : ''}>try{parent[Symbol.for("dongui.frame")](window)}catch{}document.currentScript.remove()</script>`;
    // Once: it is looked at again and again. A page without the nonce runs no script where there is one, and style sheets could read it off the attribute.
    return !html || (!html.includes(guard) && html.includes(nonce ?? '') && /<script|srcdoc|[\s"'/]on\w+\s*=|javascript:/i.test(html))
        ? settled.replace(prolog, start => start + guard)
        : settled;
};

/**
 * What a getter of a document answers, which an element of the page may hide (`<img name="currentScript">`): by that of the prototype, as in `queryAll`. Not by
 * `Reflect`: pages have another of that name.
 */
const unclobbered = (name, owner = document) => Object.getPrototypeOf(owner).__lookupGetter__(name).call(owner);

/** Is a service of the catalogue, which knows the built-in purposes only, for what a site cannot do without: payment, login, postcode? */
const isEssential = ({ purpose }) => ['service', 'security'].includes(purpose);

/** What a module asks for before it runs: its own address or, where the page has made its code itself, the addresses it imports. */
const askedBy = (url) => /^(blob|data):/i.test(url) ? importsOf(/^d/i.test(url) ? decodeData(url) : readBlob(url)).join(' ') : url;

/** Is an address a page or code itself, which may name others? An image of its own names none, but one of SVG. */
const isCode = (address) => /^\s*(javascript:|data:(?!image\/(?!svg)))/i.test(address);

/** Requests, which only read, workers, which get a guard, and images, which ask for nothing. */
const plain = /^$|fetch|xhr|^be|wor|im/;
/**
 * The text of what an address is itself (`data:`, `javascript:`), or of what the page has made for it (`blob:`), where that becomes a page, sheet or module in
 * `kind`. Of a `blob:` only what by its type may name others, since reading stops the page, and nothing large (1 MB); of one that is code what it imports: the rest of
 * it runs with patched globals.
 */
function readInside(address, kind, blobs) {
    if (plain.test(kind)) {
        return '';
    }
    if (isCode(address)) {
        // Without its beginning: a word of what it holds would be looked into for ever.
        return decodeData(address).slice(1);
    }
    const { type = '', size = 0 } = blobs.get(address.split('#')[0]) ?? {};
    return size < 1e6 && /ml|[cx]s|script/.test(type) ? (/script/.test(type) ? askedBy(address) : readBlob(address)) : '';
}

/**
 * Makes the judge of a page. Which of several services decides, `settleMatches` knows. What the site did not declare waits when it is marketing, and runs when
 * it is essential: payment, login, postcode.
 */
function createJudge({ policy, catalogue, holdUnknown, domain, blobs, get, report }) {
    // A page of `srcdoc` or a `blob:` has an address without a host, and is of the site all the same.
    const site = new URL(/^http/.test(window.origin) ? window.origin : document.baseURI);
    const own = [site.hostname.replace(/^www\./, ''), domain.replace(/^\./, '')].filter(Boolean);
    const isOwn = (host) => own.some(end => host === end || host.endsWith(`.${end}`));
    const isSite = (id) => (pattern) => {
        const matches = [site, new URL(location.href)].some(url => matchesUrl(pattern, url));
        if (matches) {
            report('pattern-own-site', `${id}: ${pattern}`);
        }
        return !matches;
    };
    const declared = new Map(policy.services.map(service => {
        const { id } = service;
        const { urls = [], names = [] } = 'name' in service ? readStores(service) : { ...catalogue.find(each => each.id === id), ...service };
        return [id, { id, names, urls: urls.filter(isSite(id)) }];
    }));
    const others = catalogue.filter(({ id }) => !declared.has(id));
    const match = createMatcher([...declared.values(), ...others]);
    const essential = new Set(others.filter(isEssential).map(({ id }) => id));
    /** Most sites declare nothing on their own host: then an own address needs no look. */
    const ownHost = site.hostname;
    const origin = `${site.origin}/`;
    const minds = [...declared.values()].some(({ urls }) => urls.some(pattern => matchesPattern(pattern.split(/[:/]/)[0].toLowerCase(), ownHost)));
    const isFree = (id) => (declared.has(id) ? get().allows[id] === true : essential.has(id));
    function address(text, kind, element) {
        // A frame's page may name another. What is in no window has none.
        const base = () => {
            const owner = element?.ownerDocument;
            return unclobbered('baseURI', owner && unclobbered('defaultView', owner) ? owner : document);
        };
        // Most addresses are the page's own: a path without a host (unless `<base>` names another), or one on this origin.
        if (!minds && (text.startsWith(origin) || (/^(?!\/\/)[\w./?#%&=~,;@!+-]*$/.test(text) && base().startsWith(origin)))) {
            return undefined;
        }
        const inside = readInside(text, element?.localName ?? kind, blobs);
        if (inside) {
            return search(inside, kind);
        }
        // A long image is slow to parse.
        if (/^(data|blob):/.test(text)) {
            return undefined;
        }
        let url;
        try {
            url = new URL(text, base());
        }
        catch {
            return undefined;
        }
        if (!/^(https?|wss?):$/.test(url.protocol)) {
            return undefined;
        }
        const isHere = url.hostname === ownHost;
        const settled = settleMatches(match(url).filter(({ id }) => !isHere || declared.has(id)), id => declared.has(id), isFree);
        if (!settled) {
            return holdUnknown && !isHere && !isOwn(url.hostname) ? 'unknown' : undefined;
        }
        if (!settled.isFree) {
            return settled.id;
        }
        // Code: a script, module, worker or worklet, and what an open socket feeds. Only a reload ends it.
        if (/script|mod|wor|[ST]/.test(kind)) {
            ran.includes(settled.id) || ran.push(settled.id);
        }
        return undefined;
    }
    function search(text, kind) {
        // Of `srcset` and the like each word may be an address, also of the own host or with a backslash for a slash.
        for (const each of [...findAddresses(text), ...text.split(/[\s"',]+/)]) {
            const id = address(each, kind);
            if (id) {
                return id;
            }
        }
        return undefined;
    }
    const mindsRelative = () => minds || !unclobbered('baseURI').startsWith(origin);
    /** Names by themselves where they have no `*`, or else by how they begin. */
    const names = new Map();
    for (const { id, names: patterns = [] } of [...declared.values(), ...others]) {
        for (const name of patterns) {
            const key = name[0] === '*' ? '*' : name.includes('*') ? name.slice(0, 2) : name;
            names.set(key, [...(names.get(key) ?? []), [name, id]]);
        }
    }
    return {
        address,
        text: search,
        own,
        mindsRelative,
        name(name) {
            const like = [name, name.slice(0, 2), `${name[0]}*`, '*'].flatMap(key => names.get(key) ?? []);
            const ids = like.filter(([pattern]) => matchesPattern(pattern, name)).map(([, id]) => id);
            // A name that something that may run shares is never held.
            return ids.some(isFree) ? undefined : (ids.find(id => declared.has(id)) ?? ids[0]);
        },
        isOpen: id => id in get().allows && !get().refuses[id],
    };
}

/**
 * Makes a patcher. Each replacement is a `Proxy` of the native one, so that name, length, prototype and static members stay, subclasses work, and
 * what the native throws the page gets. Asked for its text (`fetch.toString()`) a replacement answers the native's: `natives` remembers which is of
 * which; `failed` hears of what cannot be replaced. A page that has wrapped a replacement meanwhile keeps its wrapper: the replacement under it then only passes on.
 */
function createPatcher(natives, failed) {
    const undos = [];
    let active = true;
    function replace(owner, name, change, before, isOwn = true) {
        const now = { ...before, ...change };
        try {
            Object.defineProperty(owner, name, now);
        }
        catch (error) {
            // A page that froze its globals keeps them.
            failed(error);
            return;
        }
        undos.push(() => {
            const found = Object.getOwnPropertyDescriptor(owner, name);
            if (found?.value === now.value && found?.set === now.set && found?.get === now.get) {
                if (isOwn) {
                    Object.defineProperty(owner, name, before);
                }
                else {
                    Reflect.deleteProperty(owner, name);
                }
            }
        });
    }
    function wrap(native, handler) {
        const proxy = new Proxy(native, handler);
        natives.set(proxy, native);
        return proxy;
    }
    function call(native, instead, plain) {
        return wrap(native, {
            apply: (target, self, args) => active && !plain?.(args, self)
                ? instead((given = args) => Reflect.apply(target, self, given), self, args)
                : Reflect.apply(target, self, args),
        });
    }
    return {
        method(owner, names, instead, plain) {
            for (const name of names.split(' ')) {
                const before = owner && Object.getOwnPropertyDescriptor(owner, name);
                if (before?.value) {
                    replace(owner, name, { value: call(before.value, instead, plain) }, before);
                }
            }
        },
        property(owner, names, set, get) {
            for (const name of names.split(' ')) {
                let from = owner;
                while (from && !Object.getOwnPropertyDescriptor(from, name)) {
                    from = Object.getPrototypeOf(from);
                }
                const before = from && Object.getOwnPropertyDescriptor(from, name);
                if (before?.get) {
                    replace(owner, name, {
                        ...(set && before.set && { set: call(before.set, set) }),
                        ...(get && { get: call(before.get, (go, self) => get(self, go) ?? go()) }),
                    }, before, from === owner);
                }
            }
        },
        class(owner, name, instead) {
            const before = Object.getOwnPropertyDescriptor(owner, name);
            if (typeof before?.value === 'function') {
                const value = wrap(before.value, {
                    construct: (target, args, newTarget) => active
                        ? instead((given = args) => Reflect.construct(target, given, newTarget), args)
                        : Reflect.construct(target, args, newTarget),
                });
                replace(owner, name, { value }, before);
                const { prototype } = before.value;
                const own = Object.getOwnPropertyDescriptor(prototype, 'constructor');
                // Of a socket it answers what `WebSocket` is by now; that of `Audio` is another's.
                if (own?.value === before.value) {
                    replace(prototype, 'constructor', { value }, own);
                }
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

/** Of all elements' attributes, in one look, since `setAttribute` is called often. */
const names = new Set([...cssNames, ...Object.values(carriers).flatMap(each => each.split(' '))]);
/** Does this attribute make this element ask for something? `name` in lower case. */
const carries = (element, name) => names.has(name) && (cssNames.includes(name) || carriedBy(element).includes(name));

/** Addresses given to elements by script: properties, attributes, attribute nodes, and the values of SVG. */
const patchElements = (win, patcher, { elements, judge }) => {
    const { give, wanted } = elements;
    const set = (element, name, value, go) => {
        const lower = `${name}`.toLowerCase();
        return element && carries(element, lower) ? give(element, lower, value, go) : go();
    };
    /** As a property answers an address; one that is none as it is. */
    const resolve = (href) => Object.assign(document.createElement('a'), { href }).href;
    const properties = Object.entries(carriers).flatMap(([tag, names]) => names.split(' ').map(name => [tag, name]));
    for (const [tag, name] of properties) {
        const property = name.replace('esrc', 'eSrc');
        let owner = Object.getPrototypeOf(win.Document.prototype.createElement.call(win.document, tag));
        // `src` of `<video>` is that of all media.
        while (owner && !Object.getOwnPropertyDescriptor(owner, property)) {
            owner = Object.getPrototypeOf(owner);
        }
        // And so is that of `<audio>`.
        if (tag !== 'audio') {
            patcher.property(owner, property, (go, self, args) => give(self, name, args[0], go), self => {
                const url = wanted(self, name);
                return url && /^(src|href|data|poster)$/.test(name) ? resolve(url) : url;
            });
        }
    }
    const { prototype } = win.Element;
    patcher.method(prototype, 'setAttribute', (go, self, args) => {
        if (args[2] === pass) {
            elements.exempt(self, `${args[1]}`);
        }
        return set(self, args[0], args[1], go);
    });
    patcher.method(prototype, 'setAttributeNS', (go, self, args) => set(self, args[1], args[2], go));
    // Also of a copy, whose mark nobody has taken over yet.
    patcher.method(prototype, 'removeAttribute', (go, self, args) => set(self, args[0], '', go));
    const owners = new WeakMap();
    /** Remembers whose attributes, or whose value, an object is. */
    const remember = (owner, name) => patcher.property(owner, name, undefined, (self, go) => {
        const value = go();
        owners.set(value, self);
        return value;
    });
    remember(prototype, 'attributes');
    /** An attribute node that an element is given: as if its value were set. */
    const node = (go, self, [attribute]) => {
        // Also one of another window's page; what is none the browser refuses.
        const { name, value } = Object(attribute);
        return set(self instanceof win.NamedNodeMap ? owners.get(self) : self, name, value, go) ?? null;
    };
    patcher.method(prototype, 'setAttributeNode setAttributeNodeNS', node);
    patcher.method(win.NamedNodeMap.prototype, 'setNamedItem setNamedItemNS', node);
    const setValue = (go, self, [value]) => set(self.ownerElement, self.name, value, go);
    patcher.property(win.Attr.prototype, 'value nodeValue textContent', setValue);
    for (const name of ['Script', 'Image', 'Use', 'FEImage']) {
        remember(win[`SVG${name}Element`]?.prototype, 'href');
    }
    patcher.property(win.SVGAnimatedString?.prototype, 'baseVal', (go, self, [value]) => {
        const element = owners.get(self);
        return element && judge.address(`${value}`, element.localName, element) ? give(element, 'href', value, go) : go();
    });
};

/** Frames without a page of their own, and windows opened empty: their globals are fresh, and have to be patched before a script can use them. */
const patchFrames = (win, patcher, { enter }) => {
    for (const owner of [win.HTMLIFrameElement, win.HTMLFrameElement, win.HTMLObjectElement]) {
        patcher.property(owner?.prototype, 'contentWindow contentDocument', undefined, (_self, go) => {
            const found = go();
            try {
                enter((found.defaultView ?? found));
            }
            catch {
                // There is none, or it is of another origin.
            }
            return found;
        });
    }
    patcher.method(win, 'open', go => {
        const opened = go();
        enter(opened);
        return opened;
    });
};

/** Can there be an address of another host in this markup, as it is written, or by the references that one can be hidden in? Most has none. */
const mayName = (html) => /\/\s*\/|\\|&(#|b?sol|colon|tab|newl)|https?:|data:|srcdoc/i.test(html);

/** A mark of the page's or of ours; most markup has none. */
const marks = new RegExp(`data-dongui|${markNames.join('|')}`, 'i');
const framed = /<(i?frame|object|embed)/i;
/** What is whole, from the beginning on: texts, tags (a `>` in a value ends none), and scripts and sheets with their end tag; of other tags `\1` is empty. */
const whole = /[^<]+|<(?![a-z/!]|$)|<(?=(script\b|style\b)?)(?:=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])|[^=>])*>(?:(?=\1)|.*?<\/\1\b)/gisy;
/** Markup that becomes elements: it is held as text, since an image asks for its address the moment it is made. */
const patchMarkup = (win, patcher, { judge, elements, markup, frames, added }) => {
    // The browser's own, whatever a page puts in its place.
    const { MutationObserver } = win;
    /** What the page gave, in one or several pieces, as it may be; what nothing changes stays what it is. */
    function settle(given, html = `${given[0] ?? ''}`) {
        const settled = markup(html);
        return given.length < 2 && settled === `${given[0] ?? ''}` ? given[0] : trustedLike('createHTML', given, settled);
    }
    /** What comes of markup that goes in under `root` has to be registered, also where it is in no document, shown to the gate, and frames in it patched. */
    function put(root, html, act) {
        if (marks.test(`${html}`)) {
            const spy = new MutationObserver(() => undefined);
            if (root) {
                spy.observe(root, { childList: true, subtree: true });
            }
            act();
            added(spy.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]));
            spy.disconnect();
            elements.adopt(root);
        }
        else {
            act();
        }
        // A look at each frame is dear where they are other sites'.
        if (framed.test(`${html}`)) {
            frames(win);
        }
    }
    /** A method that takes markup as one of its arguments. */
    const at = (index, rootOf) => (go, self, args) => {
        const html = args[index];
        // Most markup has no address, no mark and no frame: then one look is all.
        if (typeof html === 'string' && !(judge.mindsRelative() || mayName(html) || marks.test(html) || framed.test(html))) {
            return go();
        }
        const settled = settle([html]);
        put(rootOf(self), settled, () => go(args.map((each, place) => (place === index ? settled : each))));
    };
    const itself = at(0, self => self);
    for (const owner of [win.Element, win.ShadowRoot]) {
        patcher.property(owner?.prototype, 'innerHTML', itself);
        patcher.method(owner?.prototype, 'setHTMLUnsafe setHTML', itself);
    }
    const { prototype } = win.Element;
    patcher.property(prototype, 'outerHTML', at(0, self => self.parentNode));
    patcher.method(prototype, 'insertAdjacentHTML', at(1, self => self.parentNode ?? self));
    /** What is in no page yet. A `DOMParser` needs no patch: nothing asks there, and on its way into the page it is looked at. */
    const parse = (go, _self, [html, ...rest]) => {
        const parsed = go(html === undefined ? undefined : [settle([html]), ...rest]);
        elements.adopt(parsed);
        return parsed;
    };
    patcher.method(win.Range.prototype, 'createContextualFragment', parse);
    patcher.method(win.Document, 'parseHTMLUnsafe parseHTML', parse);
    // Made for a page that asks for nothing, it is looked at on its way to its own.
    patcher.method(win.XSLTProcessor?.prototype, 'transformToFragment', (go, _self, [source, page]) => {
        const made = go([source, page.cloneNode()]);
        return made && page.adoptNode(made);
    });
    // A page writes its tags in pieces: what is not yet whole waits for the rest.
    const { write: native } = win.Document.prototype;
    /** Of each document what is not yet whole, and all that the page gave for it. */
    const cut = new WeakMap();
    const take = (self) => {
        const found = cut.get(self) ?? [''];
        cut.delete(self);
        return found;
    };
    const flush = (self) => {
        const [text, ...given] = take(self);
        if (text) {
            const html = settle(given, text);
            put(self, html, () => native.call(self, html));
        }
    };
    const write = (end) => (go, self, args) => {
        const [before, ...pieces] = take(self);
        const given = [...pieces, ...args];
        const text = before + args.map(String).join('');
        const rest = (text + end).replace(whole, '');
        const settled = settle(given, rest ? (text + end).slice(0, -rest.length) : text);
        // Without arguments it writes nothing, and given `undefined` that word.
        put(self, settled, () => (rest ? native.call(self, settled) : go(given.length ? [settled] : [])));
        if (rest) {
            // After what its own scripts have written.
            const [within, ...others] = take(self);
            cut.set(self, [within + rest, ...others, ...given]);
            // Behind a script of the markup the rest of the page comes; what is written from elsewhere comes in pieces, task by task, until it is closed.
            if (self.currentScript) {
                queueMicrotask(() => flush(self));
            }
        }
    };
    patcher.method(win.Document.prototype, 'write', write(''));
    patcher.method(win.Document.prototype, 'writeln', write('\n'));
    // What is opened anew has it before, and loses it with all else.
    patcher.method(win.Document.prototype, 'open close', (go, self) => {
        flush(self);
        return go();
    });
};

/** Requests by script: `fetch`, beacons, forms. They wait for the choice and go in their order; what is refused fails as a network does. */
const patchRequests = (win, patcher, { judge, waiting }) => {
    // The browser's own. MooTools has another of this name: there the call is kept as it is.
    const { Request } = win;
    const isPages = !/native code/.test(`${Request}`);
    /** A promise of what may have to wait; `fail` makes the browser's own error. */
    function promise(url, kind, go, fail, signal, ask) {
        let waits = false;
        const answer = new win.Promise((resolve, reject) => {
            // Nothing more than sending it off is waited for.
            const one = { release: () => resolve(go()), drop: () => reject(fail()) };
            waits = waiting.hold(url, kind, one, ask);
            signal?.addEventListener('abort', () => {
                waiting.remove(one);
                reject(signal.reason);
            });
        });
        return waits ? answer : go();
    }
    /** Of a request also where it is one of another realm. */
    const addressOf = (input) => `${Object(input).url ?? input}`;
    const failure = () => new win.TypeError('Failed to fetch');
    patcher.method(win, 'fetch', (go, _self, args) => {
        const [input, options] = args;
        const url = addressOf(input);
        if (!judge.address(url, 'fetch')) {
            return go();
        }
        let request;
        try {
            // Its body is that of now, whatever the page does with it later; its signal that of `input`, unless the page gave another or none.
            request = isPages ? undefined : new Request(input, options);
        }
        catch {
            // The browser says what is wrong.
            return go();
        }
        const send = () => go(request && [request]);
        return request?.signal.aborted ? send() : promise(request?.url ?? url, 'fetch', send, failure, request?.signal);
    });
    patcher.method(win.Cache?.prototype, 'add addAll', (go, _self, [input]) => promise([input].flat().map(addressOf).join(' '), 'fetch', go, failure, undefined, judge[Array.isArray(input) ? 'text' : 'address']));
    patcher.method(win.Worklet?.prototype, 'addModule', (go, _self, [url]) => promise(askedBy(`${url}`), 'worklet', go, () => new win.DOMException('Failed to fetch', 'AbortError'), undefined, judge.text));
    /** A request of which the page hears nothing more than `answer`. */
    const silent = (kind, answer, urlOf) => (go, self, args) => {
        const url = urlOf(self, args);
        return url !== undefined && waiting.hold(`${url}`, kind, { release: go }) ? answer : go();
    };
    const first = (_self, [url]) => addressOf(url);
    patcher.method(win, 'fetchLater', silent('fetchLater', { activated: false }, first));
    // A no would make its sender try in other ways.
    patcher.method(win.Navigator.prototype, 'sendBeacon', silent('beacon', true, first));
    /** Does this name a frame, in one also itself? `_blank` and the like are the visitor's own steps. */
    const isFrameName = (name) => /^(_self)?$/.test(`${name}`)
        ? win.window !== window
        : queryAll(win.document, 'iframe').some(frame => frame.name === name);
    // A form can post into a hidden frame; one that takes the visitor along is their own step. The same by a link, or by `open` with the name of a frame.
    const post = silent('form', undefined, (self, [button]) => {
        const read = (name) => button?.getAttribute?.(`form${name}`) ?? self.getAttribute(name) ?? '';
        return isFrameName(read('target')) ? read('action') : undefined;
    });
    patcher.method(win.HTMLFormElement.prototype, 'submit requestSubmit', post);
    // All but links have no address of that name, or do nothing with it.
    const follow = silent('a', undefined, self => isFrameName(self.target) ? self.href : undefined);
    patcher.method(win.HTMLElement.prototype, 'click', follow);
    const open = silent('frame', null, (_self, [url, target]) => (isFrameName(target) ? url : undefined));
    patcher.method(win, 'open', open);
    patcher.class(win, 'Audio', (make, args) => {
        const audio = make([]);
        audio.preload = 'auto';
        if (args[0] !== undefined) {
            // As the page would: its setter looks at the address.
            audio.src = args[0];
        }
        return audio;
    });
};

/**
 * WebSocket, EventSource and the like. One that has to wait is made for an address that is nobody's (RFC 6761: `.invalid` never resolves), so that the
 * page gets the browser's own object, and the events of a connection that failed; who wants it opens another, and by then the visitor may have agreed.
 */
const patchSockets = (win, patcher, { waiting }) => {
    for (const name of 'WebSocket WebSocketStream EventSource WebTransport'.split(' ')) {
        patcher.class(win, name, (make, args) => {
            if (!waiting.hold(`${args[0]}`, name, {})) {
                return make();
            }
            const made = make([`${/Socket/.test(name) ? 'wss' : 'https'}://dongui.invalid`, ...args.slice(1)]);
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
    return seconds === undefined ? date !== undefined && +new Date(date) <= Date.now() : Number(seconds) <= 0;
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
        const one = {
            value,
            release() {
                kept.get(place)?.delete(name);
                write();
            },
        };
        forget(place, name);
        const waits = waiting.hold(name, place === 'cookie' ? place : 'storage', one, judge.name);
        if (waits) {
            kept.set(place, (kept.get(place) ?? new Map()).set(name, one));
        }
        return waits;
    };
    patcher.property(win.Document.prototype, 'cookie', (go, _self, [value]) => {
        const text = `${value}`;
        const name = text.split(/[;=]/)[0].trim();
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
    patcher.method(CookieStore?.prototype, 'delete', (go, _self, [first]) => {
        forget('cookie', `${first?.name ?? first}`);
        return go();
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
const patchStyles = (win, patcher, { css, judge, waiting }) => {
    const text = (value) => (typeof value === 'string' ? css(value) : value);
    const texts = (go, _self, args) => go(args.map(text));
    const due = new WeakSet();
    for (const owner of [
        win.CSSStyleSheet,
        win.CSSStyleDeclaration,
        win.CSSStyleRule,
        win.CSSFontFaceRule,
        win.CSSGroupingRule,
        win.CSSKeyframesRule,
        win.CSSKeyframeRule,
        win.CSSNestedDeclarations,
        win.StylePropertyMap,
    ]) {
        patcher.method(owner?.prototype, 'insertRule addRule replace replaceSync appendRule setProperty set append', texts);
        // A rule's declarations have no setters in Chromium: what has become of them is looked at before anything is drawn.
        patcher.property(owner?.prototype, 'style styleMap', undefined, (self, go) => {
            // Throws here for what is no rule, not in the microtask, where no page can catch it.
            const found = go();
            if (!due.has(self)) {
                due.add(self);
                queueMicrotask(() => {
                    // It is still due, so that this look brings no other.
                    const { style } = self;
                    css(style.cssText, settled => {
                        style.cssText = settled;
                    });
                    due.delete(self);
                });
            }
            return found;
        });
    }
    patcher.property(win.CSSStyleDeclaration.prototype, 'cssText', texts);
    patcher.class(win, 'FontFace', (make, args) => make(args.map(text)));
    // A sheet as XML names one, which pages of HTML load as well.
    patcher.method(win.Document.prototype, 'createProcessingInstruction', (go, _self, [target, value]) => {
        const data = `${value}`;
        const release = () => {
            made.data = data;
        };
        const made = go(waiting.hold(data, 'style', { release }, judge.text) ? [target, ''] : undefined);
        return made;
    });
    // Key frames: declarations in a list or another row, or a declaration of lists. Objects of the browser's own, as `CSS.px(1)`, have a tag.
    const settle = (value) => {
        if (Object(value) !== value) {
            return text(value);
        }
        if (Symbol.iterator in value) {
            return [...value].map(settle);
        }
        return Symbol.toStringTag in value
            ? value
            : Object.defineProperties(
            // Of options what they inherit counts as well.
            Object.create(value), Object.fromEntries(
            // Read when the browser reads it, or not at all.
            Object.keys(value).map(name => [
                name,
                { enumerable: true, get: () => settle(value[name]) },
            ])));
    };
    const frames = (go, _self, args) => go(args.map(settle));
    patcher.method(win.Element.prototype, 'animate', frames);
    patcher.method(win.KeyframeEffect?.prototype, 'setKeyframes', frames);
    // What a property begins with, and what the system shows of media.
    patcher.method(win.CSS, 'registerProperty', frames);
    patcher.property(win.MediaMetadata?.prototype, 'artwork', frames);
    patcher.class(win, 'MediaMetadata', (make, args) => make(args.map(settle)));
    // The element that it moves stays out: a form is a list as well.
    patcher.class(win, 'KeyframeEffect', (make, args) => make(args.map((each, place) => (place === 1 ? settle(each) : each))));
};

/** All that may ask for something by itself. */
const asking = `script,iframe,frame,img,input[src],link,source,track,video,audio,object,embed,image,use,feImage,set,animate,[ping],[background],style,${withCss('url(')},[style*="//"]`;
/**
 * Shows each element that the parser puts into a page to `look`, before it is drawn or runs, and each change of a `style`, also in roots to `watch`. What
 * scripts put in was held when it got its address, so after the parser has come to its end only styles are watched: a page that grows pays nothing.
 * `frames` hears that there may be new ones; `also` are further elements to show.
 */
function watchTree({ document, Element, MutationObserver }, { look, frames, also }) {
    const wanted = asking + also;
    const lookAt = (root) => queryAll(root, wanted).forEach(look);
    /** What the parser still puts something into. */
    const roots = new Set([document]);
    let total = 0;
    const observer = new MutationObserver(records => {
        let isGrowing = false;
        total += records.length;
        // One look at the page costs less than one at each of a long list, unless the list is short beside the page.
        const many = records.length > 200 && records.length * 4 > total;
        if (many) {
            lookAt(document);
        }
        let last;
        for (const record of records) {
            const { target } = record;
            // Of a text that comes in pieces each is added to the same node.
            const changed = record.attributeName ? target : target.nodeType === 3 && target.parentElement;
            if (changed) {
                // A page that moves things changes styles all the time, one after the other of the same element, and hardly any has an address.
                if (target !== last && (target.nodeType === 3 || mayAsk(changed.getAttribute('style') ?? ''))) {
                    look(changed);
                }
                last = target;
                continue;
            }
            isGrowing = true;
            for (const node of record.addedNodes) {
                if (node.nodeType === 1) {
                    const element = node;
                    if (element.shadowRoot) {
                        // Of the markup itself (`<template shadowrootmode>`).
                        watch(element.shadowRoot);
                    }
                    // By the prototype: a form with a field `matches` has that.
                    if (!many && Element.prototype.matches.call(element, wanted)) {
                        look(element);
                    }
                    if (!many && element.firstElementChild) {
                        lookAt(element);
                    }
                }
                else if (/^s(cript|tyle)$/i.test(target.nodeName)) {
                    look(target);
                }
            }
        }
        // Styles change often, and a look at each frame is dear where they are other sites'.
        if (isGrowing) {
            frames();
        }
    });
    function watch(root) {
        const childList = document.readyState === 'loading';
        if (childList) {
            roots.add(root);
        }
        observer.observe(root, { childList, characterData: childList, subtree: true, attributeFilter: ['style'] });
        lookAt(root);
    }
    function rest() {
        // One of the markup itself may have come after its host was looked at: nothing tells of it.
        const all = [...roots].flatMap(rootsIn);
        roots.clear();
        for (const root of all) {
            watch(root);
        }
        frames();
    }
    watch(document);
    document.addEventListener('DOMContentLoaded', rest);
    // A frame that has gone from one empty page to another has fresh globals again.
    const onLoad = ({ target }) => {
        if (/frame|object|embed/i.test(target.localName)) {
            frames();
        }
    };
    document.addEventListener('load', onLoad, true);
    return {
        watch,
        undo() {
            document.removeEventListener('DOMContentLoaded', rest);
            document.removeEventListener('load', onLoad, true);
            observer.disconnect();
        },
    };
}

/** Of what is put in, what has to be looked at before it is drawn or runs. */
const urgent = `[style*="//"],[style*="url("],[style*="\\\\"],[type=speculationrules],script[type=module],[${heldMark}]`;
/** All that may have to be looked at: of what is in it, and of what is put in itself. */
const inner = `${urgent},${marked}`;
const heeded = `script,iframe,frame,object,embed,${inner}`;
/** Of a template, all that has to be looked at before it is used. */
const wanted = `${asking},[${heldMark}]`;
/**
 * Nodes put into the page by script: sheets, which ask the moment they are in it, speculation rules, marks, and frames, which bring fresh globals. A page
 * inserts often, and most of it is nothing of that kind: then one look is all.
 */
const patchTree = (win, patcher, { get, elements, css, frames, added }) => {
    // Read once: globals are slow to read.
    const { Node, Text, document } = win;
    const { matches } = win.Element.prototype;
    const { getRootNode } = Node.prototype;
    const textData = Object.getOwnPropertyDescriptor(win.CharacterData.prototype, 'data');
    /** Gives `parent` text by `go`: into a sheet as it may be; of a script, what will stand in it is looked at before. */
    function write(parent, value, go) {
        const name = parent?.localName;
        // Nearly all text is a page's own, and no conversion of it is made twice.
        if (name !== 'script' && name !== 'style') {
            return go();
        }
        const written = `${value}`;
        if (name === 'script') {
            elements.lookAtCode(parent, written);
        }
        // Unchanged, it stays what the page gave: null is no text.
        const settled = name === 'style' ? css(written) : written;
        return settled === written ? go() : go([settled]);
    }
    /** The document of templates' contents, which scripts have by `content` only. */
    const inert = document.createElement('template').content.ownerDocument;
    /** The choice under which all was looked at that scripts have of it; another is none. Copies of it, a row each, need no look then. */
    let sure = get();
    /** The choice under which each content was looked at. */
    const looked = new WeakMap();
    /** Of a document without a window, where nothing is asked for: no patch has seen it get its addresses. */
    function lookAtForeign(node) {
        if (node instanceof Node &&
            node.ownerDocument !== document &&
            (node.ownerDocument === inert ? sure : 0) !== get() &&
            looked.get(node) !== get()) {
            const element = node;
            if (element.nodeType === 1) {
                elements.look(element);
            }
            if (element.firstElementChild) {
                queryAll(element, asking).forEach(elements.look);
            }
        }
    }
    /** Is it in no page, nor in a shadow root, whose host goes into one by itself? Then what is put in is looked at on the way there, once. */
    const isLoose = (self) => self?.isConnected === false && !getRootNode.call(self).host;
    const insert = (go, self, args) => {
        const name = self?.localName;
        if (name === 'style') {
            for (const node of args) {
                for (const text of node instanceof Node ? [node, ...node.childNodes] : []) {
                    if (text instanceof Text) {
                        textData.set?.call(text, css(text.data));
                    }
                }
            }
            return go(args.map(each => (typeof each === 'string' ? css(each) : each)));
        }
        if (name === 'script') {
            elements.lookAtCode(self, args.map(each => each?.textContent ?? each).join(''));
        }
        const loose = isLoose(self);
        let found;
        for (const node of args) {
            const element = node;
            lookAtForeign(element);
            // Moved about, or the place where another goes in, it was looked at when it came.
            if (!loose && element && element.parentNode !== self) {
                if (element.nodeType === 1 && matches.call(element, heeded)) {
                    found = [...(found ?? []), element];
                    // Drawn in between, a style would ask before the observer sees it.
                    elements.look(element);
                }
                if (element.firstElementChild) {
                    const inside = queryAll(element, inner);
                    inside.filter(each => matches.call(each, urgent)).forEach(elements.look);
                    found = [...(found ?? []), ...inside];
                }
            }
        }
        if (!found) {
            return go();
        }
        const before = win.length;
        const result = go();
        if (win.length !== before) {
            frames(win);
        }
        added(found);
        return result;
    };
    /** One element of this page that brings nothing with it, to any but a sheet or a script, which have texts only; or a text, to any other. */
    const isPlain = (args, self) => {
        const [element, place] = args;
        return (args.length < 3 &&
            (!place || place.parentNode === self) &&
            (element?.nodeType === 1
                ? element.ownerDocument === document && (isLoose(self) || !(element.firstElementChild || matches.call(element, heeded)))
                : element?.nodeType === 3 && !/^s(cript|tyle)$/.test(`${self?.localName}`)));
    };
    for (const { prototype } of [win.Node, win.Element, win.Document, win.DocumentFragment, win.CharacterData, win.Range]) {
        patcher.method(prototype, 'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentText moveBefore insertNode surroundContents', insert, isPlain);
    }
    patcher.property(win.Document.prototype, 'body', insert);
    // A copy asks the moment it is made.
    patcher.method(win.Document.prototype, 'importNode adoptNode', (go, _self, args) => {
        args.forEach(lookAtForeign);
        return go();
    });
    // Markup of the page's own templates is nobody's until a script takes it.
    patcher.property(win.HTMLTemplateElement.prototype, 'content', undefined, (self, go) => {
        const fragment = go();
        if (looked.get(fragment) !== get()) {
            const template = self;
            const isOurs = !template.matches(marked);
            if (isOurs) {
                queryAll(fragment, wanted).forEach(elements.look);
            }
            // More of it may come while the parser is in it.
            if (isOurs && (!template.isConnected || isParsed(template))) {
                looked.set(fragment, get());
            }
            else {
                sure = 0;
            }
        }
        return fragment;
    });
    // A text field's is text as well, whatever it looks like.
    const text = (go, self, [value]) => write(self, value, go);
    for (const { prototype } of [win.HTMLStyleElement, win.HTMLScriptElement, win.SVGStyleElement, win.HTMLTextAreaElement]) {
        patcher.property(prototype, 'textContent innerText text innerHTML', text);
    }
    const { prototype } = win.CharacterData;
    // What is written stands last, also where it comes after a place.
    const data = (go, self, args) => write(self?.parentElement, args.at(-1), value => go(value && [...args.slice(0, -1), ...value]));
    patcher.property(prototype, 'data nodeValue textContent', data);
    patcher.method(prototype, 'appendData insertData replaceData', data);
};

/** Workers whose code the page has made itself (`blob:`, `data:`): a guard runs before it. One on another's address waits for consent as a whole. */
const patchWorkers = (win, patcher, { judge, waiting, guard, blobs }) => {
    // By its other name: pages have a text named `URL`.
    const { webkitURL } = win;
    patcher.method(webkitURL, 'createObjectURL', (go, _self, [blob]) => {
        const url = go();
        // One of a media source has no type, and nothing is looked for in it.
        blobs.set(url, blob);
        return url;
    });
    patcher.method(webkitURL, 'revokeObjectURL', (go, _self, [url]) => {
        blobs.delete(url);
        // What a worker got in its place goes with it; where there is none this does nothing.
        go([guarded.get(url)]);
        return go();
    });
    /**
     * The worker's code with the guard before it in the same line, so that lines count as before, at an address of its own; the same each time, since shared
     * workers are known by theirs.
     */
    const guarded = new Map();
    const withGuard = (url) => {
        const [data, base64] = /^data:[^,]*?(;\s*base64\s*)?,/i.exec(url) ?? [];
        const text = data && decodeData(url).replace(/^data:[^,]*,/i, '');
        const code = text && base64
            ? new TextDecoder().decode(Uint8Array.from(text, byte => byte.charCodeAt(0)))
            : (text ?? blobs.get(url.split('#')[0]));
        if (code !== undefined && !guarded.has(url)) {
            guarded.set(url, data
                ? `data:text/javascript,${encodeURIComponent(`${guard()}${code}`)}`
                : webkitURL.createObjectURL(new win.Blob([guard(), code], { type: 'text/javascript' })));
        }
        // A shared worker that runs is found by its address also once that is revoked.
        return guarded.get(url) ?? url;
    };
    for (const name of ['Worker', 'SharedWorker']) {
        patcher.class(win, name, (make, args) => {
            const [address, ...rest] = args;
            const url = `${address}`;
            const isModule = Object(rest[0]).type === 'module';
            if (isModule ? waiting.hold(askedBy(url), 'worker', {}, judge.text) : waiting.hold(url, 'worker', {})) {
                // A browser only takes workers of the page's own origin, so this one is the site's own proxy of a tracker, or imports one.
                throw new win.DOMException(`${url} waits for consent.`, 'SecurityError');
            }
            const made = withGuard(url);
            return make(made === url ? args : [trustedLike('createScriptURL', [address], made), ...rest]);
        });
    }
};

/**
 * XMLHttpRequest, also synchronous. What may not go fails as an unreachable server does: it is opened anew at an address that reaches nobody, so
 * that state, events and exceptions are the browser's own.
 */
const patchXhr = (win, patcher, { waiting }) => {
    const opened = new WeakMap();
    const { prototype } = win.XMLHttpRequest;
    const { open, send } = prototype;
    function abandon(self) {
        const state = opened.get(self);
        if (!state?.one) {
            return false;
        }
        waiting.remove(state.one);
        delete state.one;
        return true;
    }
    patcher.method(prototype, 'open', (go, self, args) => {
        abandon(self);
        const given = args.slice(0, 2).map(each => `${each}`);
        // Throws where there is but one.
        const result = go([...given, ...args.slice(2)]);
        const [method, url] = given;
        opened.set(self, { method, url, async: args.length < 3 || !!args[2] });
        return result;
    });
    patcher.method(prototype, 'send', (go, self) => {
        const state = opened.get(self);
        if (!state) {
            return go();
        }
        if (state.one) {
            throw new win.DOMException('', 'InvalidStateError');
        }
        const { url, async, method } = state;
        const release = () => {
            delete state.one;
            return go();
        };
        const drop = () => {
            // Of no blob: it fails without asking anyone.
            open.call(self, method, 'blob:null/dongui', async);
            return release();
        };
        // Nobody can wait for a synchronous one: it is given up at once.
        const one = async ? { release, drop } : {};
        if (!waiting.hold(url, 'xhr', one)) {
            return go();
        }
        if (!async) {
            return drop();
        }
        state.one = one;
        return undefined;
    });
    patcher.method(prototype, 'abort', (go, self) => {
        if (abandon(self)) {
            // Sent in earnest, to nobody, it can be aborted with all the events of that.
            open.call(self, 'GET', 'data:,', true);
            send.call(self);
        }
        return go();
    });
};

/** All patches, in the order in which they are installed. */
const parts = [
    patchElements,
    // Before the markup of all elements: a sheet's and a script's is none.
    patchTree,
    patchMarkup,
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
/** Patches this window, and those of frames and windows that have no page of their own, and follows what the parser puts into their pages. */
function createRealms(given, seen, { end, report }) {
    const natives = new WeakMap();
    /** Pages that are followed, and globals that are patched, by their `Object`. */
    const known = new WeakSet();
    /** All windows that are patched, with what undoes it. */
    const realms = new Map();
    function patch(win, realm) {
        known.add(win.Object);
        const failed = (error) => report('patch-failed', error);
        const patcher = createPatcher(natives, failed);
        patcher.method(win.Function.prototype, 'toString', (go, self) => {
            const native = natives.get(self);
            return native ? Reflect.apply(Function.prototype.toString, native, []) : go();
        });
        for (const part of parts) {
            // What a page has bent so that one of them fails leaves the others as they are.
            try {
                part(realm, patcher, keeper);
            }
            catch (error) {
                failed(error);
            }
        }
        Object.defineProperty(win, hook, { configurable: true, value: keeper.enter });
        // By what follows the page that is there by then.
        patcher.method(realm.Element.prototype, 'attachShadow', go => {
            const root = go();
            realms.get(win)?.watch(root);
            return root;
        });
        return () => {
            try {
                patcher.undo();
                Reflect.deleteProperty(win, hook);
            }
            catch {
                // A frame that has gone to another origin has left its globals behind.
            }
        };
    }
    function install(win) {
        known.add(win.document);
        // Those of frames that were taken out, too: they would stay in memory.
        [...realms.keys()].filter(({ closed }) => closed).forEach(one => void realms.delete(one));
        const realm = trueRealm(win);
        const { watch, undo } = watchTree(realm, { ...seen, frames: () => keeper.frames(win) });
        // The first page of a frame, an empty one, leaves its globals to the next.
        const unpatch = known.has(win.Object) ? realms.get(win)?.undo : patch(win, realm);
        realms.set(win, {
            watch,
            undo() {
                undo();
                unpatch?.();
            },
        });
    }
    const keeper = {
        ...given,
        enter(win) {
            try {
                if (win && !end.signal.aborted && /^(about|blob):/.test(win.location.protocol)) {
                    if (!known.has(win.document)) {
                        install(win);
                    }
                    keeper.frames(win);
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
    install(window);
    return realms;
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
function createStubs({ globalsOf, isFree, isOf, isOpen, tell, report }) {
    const entries = new Map();
    /** What stands in for each global. */
    const getters = new Map();
    const reachedBy = new WeakMap();
    const page = window;
    let count = 0;
    /**
     * Vendors' own snippets look first whether they have run (`if (f.fbq) return`): to them there is nothing yet. They stand in the page, where they load
     * something of the vendor's, or, once the service may run, in a file that has just come.
     */
    function isSnippet(id, hosts) {
        const script = document.currentScript;
        const text = script?.textContent ?? '';
        // An address on the same host may be another service's (`t1.daumcdn.net` serves the postcode, too).
        const own = () => findAddresses(text).reduce((rest, url) => (isOf(url, id) ? rest : rest.replace(url, '')), text);
        return (!!script &&
            (script.hasAttribute('src')
                ? isFree(id)
                : /createElement|write|import|getScript/.test(text) && hosts.some(host => text.includes(host) && own().includes(host))));
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
    const make = ({ target, args, act }) => act(real(target), target.from && real(target.from), args.map(each => resolve(each)));
    /** Has the vendor put its own there? */
    const isThere = (name) => Object.getOwnPropertyDescriptor(window, name)?.get !== getters.get(name);
    /** By its own global: of several names a vendor may bring but one. */
    const isReady = (reached) => {
        const { global, from } = reached;
        return global ? isThere(global) : from ? isReady(from) : 'value' in reached;
    };
    /** May a call go to the vendor's own by now? */
    const passesOn = (id, reached) => isFree(id) && isReady(reached);
    function standIn(id, reached) {
        const entry = entries.get(id);
        const call = (act, args) => {
            const result = {};
            if (passesOn(id, reached)) {
                return make({ target: reached, args, act });
            }
            if (isOpen(id)) {
                if (count++ < cap) {
                    entry.calls.push({ target: reached, args, act, result, at: Date.now() });
                    if (entry.calls.length === 1) {
                        tell(id, entry.names.join());
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
            apply: (_target, _self, args) => call(Reflect.apply, args),
            construct: (_target, args) => call((it, _owner, given) => Reflect.construct(it, given), args),
            get(_target, key) {
                if (passesOn(id, reached)) {
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
            set(_target, key, value) {
                call((it, _owner, given) => Reflect.set(it, key, given[0]), [value]);
                return !!members.set(key, value);
            },
        });
        reachedBy.set(made, reached);
        return made;
    }
    function settle() {
        for (const [id, entry] of entries) {
            if (!isOpen(id)) {
                entry.calls.length = 0;
            }
            for (const call of entry.calls.splice(0)) {
                if (Date.now() - call.at > age) {
                    continue;
                }
                // What a call is given may come of one that still waits, for another of the vendor's files.
                if (passesOn(id, call.target) && !entry.calls.some(({ result }) => call.args.some(arg => reachedBy.get(arg) === result))) {
                    attempt(() => {
                        call.result.value = make(call);
                    });
                }
                else {
                    entry.calls.push(call);
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
            entries.set(id, { calls: [], names: missing });
            for (const name of missing) {
                const stub = standIn(id, { global: name });
                const getter = () => (isSnippet(id, hosts) ? undefined : stub);
                getters.set(name, getter);
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
            for (const name of getters.keys()) {
                if (!isThere(name)) {
                    Reflect.deleteProperty(window, name);
                }
            }
        },
    };
}

/** Keeps what waits until the choice lets it go. `tell` hears of everything held, once. */
function createWaitingList(judge, tell, report) {
    const waiting = new Map();
    const dropped = new WeakSet();
    const queue = createQueue(error => report('gate-failed', error));
    const fresh = [];
    let full = false;
    /** How many may wait until those that the page took out are looked for. */
    let limit = 100;
    function drop(one) {
        if (!one.element) {
            waiting.delete(one);
        }
        if (!dropped.has(one)) {
            dropped.add(one);
            // In a task of its own, as the answer of a network would come.
            setTimeout(() => {
                one.drop?.();
                // What is in no page may be one of many that a page sends for ever; put in, it is held again.
                if (!one.element?.isConnected) {
                    waiting.delete(one);
                }
            });
        }
    }
    /**
     * A page that is drawn anew all day takes out what waits with all around it, and would fill the memory: put in again, it is held again. A pixel has nothing around
     * it, and waits.
     */
    function thin() {
        let pixels = cap;
        for (const one of [...waiting.keys()].reverse()) {
            const { element } = one;
            if (element && !element.isConnected && (element.parentNode || --pixels < 0)) {
                waiting.delete(one);
            }
        }
        limit = 100 + 2 * waiting.size;
    }
    /** By the time its turn comes the choice may be another. */
    function release(one) {
        if (waiting.get(one)?.isFree()) {
            waiting.delete(one);
            return one.release?.();
        }
        return undefined;
    }
    return {
        hold(url, kind, one, ask = judge.address) {
            const { element } = one;
            const id = ask(url, kind, element);
            if (!id) {
                return false;
            }
            if (!dropped.has(one) && fresh.push({ id, kind, url, element }) === 1) {
                queueMicrotask(() => tell(fresh.splice(0)));
            }
            const crowded = !element && [...waiting.keys()].filter(each => !each.element).length >= cap;
            if (crowded && !full) {
                full = true;
                report('queue-full', url);
            }
            waiting.set(one, { id, since: Date.now(), isFree: () => !ask(url, kind, element) });
            if (waiting.size > limit) {
                thin();
            }
            if (crowded || !judge.isOpen(id)) {
                drop(one);
            }
            return true;
        },
        has: one => waiting.has(one),
        remove: one => void waiting.delete(one),
        settle() {
            /** All that waits for one element goes in one task: an image that gets `src` after `srcset` has asked asks once more. */
            let group = [];
            for (const [one, entry] of waiting) {
                const { element } = one;
                const { id, since, isFree } = entry;
                const old = !element?.isConnected && Date.now() - since > age;
                if (!old && isFree()) {
                    if (!element || group[0]?.element !== element) {
                        const goes = [];
                        group = goes;
                        queue.add(() => goes.map(release)[0]);
                    }
                    group.push(one);
                }
                else if (old || !judge.isOpen(id)) {
                    drop(one);
                }
            }
        },
    };
}

/** Tells one choice from another, for other tabs and the service worker; empty where the cookie is blocked or damaged. */
function hashCookie() {
    try {
        return hash(readCookie('dongui') ?? '');
    }
    catch {
        return '';
    }
}

const named = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    sol: '/',
    bsol: '\\',
    colon: ':',
    period: '.',
    tab: '\t',
    newline: '\n',
};
const reference = new RegExp(`&(?:#x0*([0-9a-f]+)|#0*(\\d+)|(${Object.keys(named).join('|')}));?`, 'gi');
/** As the parser reads an attribute: the few references that addresses are written with. */
const decode = (text) => text.replace(reference, (_, hex, dec, name = '') => name ? named[name.toLowerCase()] : String.fromCodePoint(Number(hex ? `0x${hex}` : dec) % 0x110000 || 0));
const textOf = (quoted) => decode(quoted.replace(/^["']|["']$/g, ''));
/**
 * A value in the place of `quoted`, in the quotes that this had, and without any other: what looks like a tag may stand in a value itself, or in a text of a
 * script, which a quote more or less would end (docs/security.md).
 */
const encode = (text, quoted) => quoted.replace(/^(["']?).*?(["']?)$/s, (_, open, close) => open + text.replace(/[\s"'`=<>&\\$]/g, letter => `&#${letter.charCodeAt(0)};`) + close);
/** A start tag of an element that may carry an address, or any with `style`; and the text of a `<style>`. */
const tags = /(<style(?=[\s/>])[^>]*>)([\s\S]*?)(<\/style|$)|<([a-z][\w:-]*)((?:\s|\/)(?:=\s*"[^"]*"|=\s*'[^']*'|[^>])*)(?:>|$)/gi;
const attributes = /(?<![^\s"'>/=])([^\s"'>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/g;
/**
 * Markup in which nothing that has to wait can ask for anything. Only names of attributes change (`src` → `data-dongui-src`) and addresses in
 * CSS, so that text, quotes and all else stay as they are, also where the markup is but a piece of a page or stands in a string of a script.
 */
function holdMarkup(html, parts) {
    const { judge, css, isDeclared, page } = parts;
    const minds = judge.mindsRelative();
    if (!minds && !mayName(html)) {
        return html;
    }
    return html.replace(tags, (whole, open, sheet, close, tag, rest, at = 0) => {
        if (open !== undefined) {
            // In SVG, and where a comment or a text only names it, what stands in it is markup.
            return open + css(holdMarkup(sheet, parts)) + close;
        }
        const localName = tag.toLowerCase();
        // Of a script its type decides, too.
        if (!minds && localName !== 'script' && !mayName(rest)) {
            return whole;
        }
        const names = carriedBy({ localName });
        let found = '';
        const changed = rest.replace(attributes, (pair, name, equals, quoted) => {
            const lower = name.toLowerCase();
            const value = textOf(quoted);
            if (cssNames.includes(lower)) {
                const raw = css(quoted);
                const settled = css(value);
                // As it was written, where the address can be seen in it. It may be part of one that is held, and look like none.
                return settled === value ? pair : name + equals + (textOf(raw) === settled ? raw : encode(settled, quoted));
            }
            const code = lower === 'type' && readCode(value, html.slice(at + whole.length).split(/<\/script/i)[0]);
            if (!code && (!names.includes(lower) || namesPage(localName, /\srel\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i.exec(rest)?.[1]))) {
                return pair;
            }
            if (lower === 'srcdoc') {
                const inner = page(value);
                return inner === value ? pair : name + equals + encode(inner, quoted);
            }
            const id = judge[code || isList(lower) ? 'text' : 'address'](code || value, localName);
            if (!id) {
                return pair;
            }
            if (/^(iframe|embed|object)$/.test(localName) && isDeclared(id)) {
                // Without quotes, since this may stand in a string of a script; the mark last, since a `/` may follow.
                found = ` data-service=${id} ${heldMark}`;
                return `data-${name}${equals}${quoted}`;
            }
            found ||= ` ${heldMark}`;
            // Written into the page, a script starts before anything could look at it.
            return `${code ? 'type=text/plain ' : ''}data-dongui-${lower.replace(':', '-')}${equals}${quoted}`;
        });
        return changed === rest ? whole : `<${tag}${found}${changed}${whole.slice(1 + tag.length + rest.length)}`;
    });
}

/**
 * Runs in a worker, before its own code. It is sent there as text, so it uses nothing but its arguments and the worker's globals. What has to wait
 * fails as in a network that does not reach it; `channel` brings the rules of another choice.
 */
function workerGuard(rules, channel) {
    const scope = globalThis;
    // Its own: around it the build puts other names in their place (rollup.config.mjs).
    const { Proxy: Replaced, Reflect: native, URL: Url } = globalThis;
    let current = rules;
    const waits = (address) => {
        try {
            const url = new Url(`${address.url ?? address}`, location.href);
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
    // The browser's own failure, of each its own.
    const settle = (args) => args.map(each => ([each].flat().some(waits) ? 'blob:null/dongui' : each));
    // Of those that stand on a prototype, there: whoever calls that one would pass by what stands before it.
    for (const place of ['WorkerGlobalScope', 'XMLHttpRequest', 'Cache', '']) {
        const owner = (scope[place]?.prototype ?? scope);
        for (const name of 'fetch importScripts WebSocket WebSocketStream EventSource WebTransport open add addAll'.split(' ')) {
            if (owner[name]) {
                owner[name] = new Replaced(owner[name], {
                    apply: (target, self, args) => native.apply(target, self, settle(args)),
                    construct: (target, args, newTarget) => native.construct(target, settle(args), newTarget),
                });
            }
        }
    }
    if (scope.Worker) {
        scope.Worker = new Replaced(scope.Worker, {
            construct(target, [address, ...rest], newTarget) {
                try {
                    // What a worker makes itself gets the guard as well, where it may be read and trusted.
                    if (/^(blob|data):/.test(`${address}`)) {
                        const request = new XMLHttpRequest();
                        request.open('GET', `${address}`, false);
                        request.responseType = 'text';
                        request.send();
                        const guard = `(${workerGuard})(${JSON.stringify(current)},${JSON.stringify(channel)});`;
                        address = Url.createObjectURL(new Blob([guard, request.response], { type: 'text/javascript' }));
                        // What a module imports is asked for before any guard in it: such a worker finds nothing at its address.
                        if ([...request.response.matchAll(/\b(?:import|from)\s*["']([^"']+)/g)].some(([, path]) => waits(path))) {
                            Url.revokeObjectURL(`${address}`);
                        }
                    }
                }
                catch {
                    // As the page wants it.
                }
                return native.construct(target, [address, ...rest], newTarget);
            },
        });
    }
}

const quote = (text, any) => text.replace(/[.?+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, any);
/**
 * What waits now, for those who cannot ask the judge: a rule for each pattern, the longest first, as the judge goes. A name to try it on is
 * `host[:port]/path?query`.
 */
function writeRules(services, { judge, holdUnknown }) {
    const patterns = [...new Set(services.flatMap(({ urls = [] }) => urls))].sort((a, b) => b.length - a.length);
    const rules = patterns.map((pattern) => {
        const host = pattern.split('/')[0];
        return [
            `^${quote(host, '[^/]*').replace(/(?=:|$)/, '\\.?')}${host.includes(':') ? '' : '(:\\d+)?'}${quote(pattern.slice(host.length), '.*')}`,
            !!judge.address(`https://${pattern.replace(/\*/g, 'x')}`, 'rule'),
        ];
    });
    const own = judge.own.map((end) => [`^(.*\\.)?${quote(end, '')}[:/]`, false]);
    return holdUnknown ? [...rules, ...own, ['', true]] : rules;
}

/**
 * The gate that also holds what nobody marked: it knows the services by their addresses, and patches what a page can ask by, in this window and in
 * frames that have no page of their own. Within it works the gate for marked code. Nothing can catch `import()`, nor what the browser's preload
 * scanner has asked for before any script ran (docs/limits.md).
 */
function createAutoGate(given) {
    const { policy, catalogue, settings, report, refresh, end } = given;
    /** What another tab has changed, until this one has read it: nothing is let go meanwhile that is not allowed there. */
    let elsewhere;
    const get = () => (elsewhere ? allowedInBoth(given.get(), elsewhere) : given.get());
    const news = createEmitter();
    const nonce = nonceScript()?.nonce;
    const undeclared = new Set();
    const blobs = new Map();
    const strict = createJudge({ policy, catalogue, holdUnknown: settings.unknown, domain: settings.domain, blobs, get, report });
    const isDeclared = (id) => id in get().allows;
    function tell(held) {
        for (const { id, kind, url } of held) {
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
    /** Each element is looked at again and again: the addresses that have been told of it, and whether its mark has. */
    const told = new WeakMap();
    const marksTold = new WeakSet();
    /** In a report nothing waits; what would is told. */
    const listen = (ask) => (url, kind, element) => {
        const id = ask(url, '', element);
        // What is no element asks anew each time.
        const one = element ?? {};
        const before = told.get(one) ?? ' ';
        if (id && !before.includes(` ${url} `)) {
            told.set(one, `${before.slice(-2e3)}${url} `);
            tell([{ id, kind, url, element }]);
        }
        return undefined;
    };
    const judge = settings.report
        ? { ...strict, address: listen(strict.address), text: listen(strict.text), name: listen(strict.name) }
        : strict;
    const services = [...policy.services, ...catalogue];
    const isFree = (id) => get().allows[id] === true;
    const globalsOf = (id) => {
        // No `{}` in place of one that is not there: it would have whatever a page has put on Object.prototype.
        const { globals = [], urls = [] } = services.find(each => each.id === id && each.globals) ?? { globals: [], urls: [] };
        return {
            globals,
            hosts: urls.map(url => url.split('/')[0].replace(/^.*\*/, '')).filter(host => host.length > 4),
        };
    };
    const stubs = createStubs({
        globalsOf,
        isFree,
        isOf: (url, id) => isFree(id) || judge.address(url, '') === id,
        isOpen: judge.isOpen,
        tell: (id, name) => news.emit([{ id, kind: 'call', url: name }]),
        report,
    });
    const waiting = createWaitingList(judge, tell, report);
    const css = createHoldCss(judge);
    const markup = (html) => holdMarkup(html, { judge, css, isDeclared, page });
    const page = createHoldPage(markup, judge, nonce);
    const unmarked = () => queueMicrotask(() => news.emit([]));
    const elements = createElements({
        strict,
        judge,
        waiting,
        css,
        page,
        blobs,
        isDeclared,
        unmarked,
        isForeign: createIsForeign(report),
        limit: settings.scriptTimeout,
    });
    const guard = () => `(${workerGuard})(${JSON.stringify(rules(), asIs)},"dongui-auto");`;
    const rules = () => (settings.report ? [] : writeRules(services, { judge: strict, holdUnknown: settings.unknown }));
    /** The cookie that this tab follows. */
    let followed = hashCookie();
    /** For workers, other tabs and the service worker: what waits by now. */
    const message = (cookie = hashCookie()) => ({ rules: rules(), allows: get().allows, cookie });
    async function tellServiceWorker(cookie) {
        try {
            (await navigator.serviceWorker?.ready)?.active?.postMessage(message(cookie));
        }
        catch {
            // There is none where a page has no origin, nor in Firefox where the visitor blocks cookies.
        }
    }
    function lookAndTell(element) {
        const { id, negated } = readMark(element);
        if (id && !marksTold.has(element) && get()[negated ? 'refuses' : 'allows'][id] !== true) {
            marksTold.add(element);
            news.emit([{ id, kind: element.localName, element }]);
        }
        elements.look(element);
    }
    const fresh = [];
    const { contains } = Object.getPrototypeOf(document);
    let show;
    const keeper = {
        get,
        judge,
        waiting,
        elements,
        css,
        markup,
        page,
        blobs,
        guard,
        added(nodes) {
            if (nodes[0] && fresh.push(...nodes) === nodes.length) {
                // Those of one task together. What is in a frame or shadow root is not seen, and waits without a mark.
                queueMicrotask(() => end.signal.aborted ||
                    show(fresh.splice(0).filter(node => contains.call(document, node) || elements.adopt(node.parentNode))));
            }
        },
    };
    /** The gate for marked code sees by itself what the parser puts in, and later changes of marks; what scripts put in, the patches see anyway. */
    class Observer extends MutationObserver {
        constructor(callback) {
            super(callback);
            show = addedNodes => callback([{ addedNodes }], this);
        }
        observe(root, options) {
            const observe = () => super.observe(root, { ...options, childList: document.readyState === 'loading' });
            observe();
            addEventListener('DOMContentLoaded', observe, end);
        }
    }
    // In a report what the site marked itself runs as well.
    const open = new Proxy({}, { get: () => true });
    const gate = createGate({ ...given, Observer, ...(settings.report && { get: () => ({ ...get(), allows: open, refuses: open }) }) });
    const realms = createRealms(keeper, settings.report ? { look: lookAndTell, also: `,${marked}` } : { look: elements.look, also: '' }, given);
    let channel;
    try {
        channel = new BroadcastChannel('dongui-auto');
    }
    catch {
        // Nor may tabs speak there: they share no choice either.
    }
    channel?.addEventListener('message', ({ data }) => {
        if (data?.allows) {
            // It may be here before the cookie is, which comes by another process, and before the file that follows it.
            elsewhere = data.cookie === followed ? undefined : data.allows;
            refresh();
            if (elsewhere) {
                [0, 300, 1000].map(wait => setTimeout(refresh, wait));
            }
            waiting.settle();
        }
    });
    void tellServiceWorker();
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
        realms.forEach(({ undo }) => void undo());
    });
    return {
        list: gate.list,
        subscribe: news.on,
        release: gate.release,
        get: given.get,
        update() {
            elsewhere = undefined;
            const before = followed;
            followed = hashCookie();
            for (const win of realms.keys()) {
                elements.settle(win, get().choice?.level === 'none');
            }
            const stale = gate.update();
            waiting.settle();
            stubs.settle();
            // On a page for children nothing may go, whatever the cookie says: that is no news to other tabs, nor to their workers, which take what comes last.
            if (!settings.minor) {
                channel?.postMessage(message());
            }
            // What no cookie says holds on this page only.
            void tellServiceWorker(before === followed ? '' : followed);
            return stale;
        },
    };
}

/** In the JSON of speculation rules: anything but a list of the page's own relative addresses. Whatever is escaped may be an address too. */
const reaching = /where|document|https?:|\/\/|\\/;
/**
 * The gate that patches nothing: a content security policy, put into the page by its first script, lets nothing be reached but the site's own hosts,
 * essential services and those agreed to. A policy can only become stricter while a page is open, so a grant needs a reload. What stands in the
 * served markup the preload scanner may have asked for before; `responseHeaders` of `dongui/server` stops that too.
 */
function createLockdownGate(parts) {
    const { policy, catalogue, settings, get, report, end } = parts;
    const { services } = policy;
    const others = catalogue.filter(({ id }) => !services.some(each => each.id === id));
    const domain = settings.domain.replace(/^\./, '');
    // Where dongui's other files are, which may be another host: without them nobody could agree. Not by the page's own address, which visitors are sent to with
    // anything in it: a `;` would end the list.
    const files = (unclobbered('currentScript')?.src || `${location.origin}/`).replace(/^\w+:\/\/|[^/]*$/g, '');
    const write = () => lockdownPolicy([
        ...services.filter(({ id }) => get().allows[id]).map(service => ({ ...catalogue.find(each => each.id === service.id), ...service })),
        ...others.filter(isEssential),
    ].flatMap(({ urls = [] }) => urls), [files, ...(domain ? [`${domain}:*`, `*.${domain}:*`] : [])]);
    const inserted = write();
    for (const content of inserted.split(', ')) {
        const meta = document.createElement('meta');
        meta.httpEquiv = 'Content-Security-Policy';
        meta.content = content;
        // Only in `<head>` does a browser heed it.
        document.head?.prepend(meta);
        // The policy holds although its element is gone, and the page is as it was found.
        meta.remove();
    }
    if (!document.head) {
        report('lockdown-late');
    }
    // Prefetching by speculation rules is under no policy. The rules are read in a microtask after this one.
    const observer = new MutationObserver(() => {
        for (const script of queryAll(document, 'script[type=speculationrules]')) {
            if (reaching.test(`${script.textContent}`) || !script.baseURI.startsWith(`${location.origin}/`)) {
                script.remove();
            }
        }
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    end.signal.addEventListener('abort', () => observer.disconnect());
    let state = get();
    const { allows } = state;
    const gate = createGate({ ...parts, get: () => state });
    return {
        ...gate,
        update() {
            const stale = write() !== inserted;
            // What is agreed to now would be let go into a wall: the new page runs it. What is withdrawn is taken back at once.
            state = stale ? allowedInBoth(get(), allows) : get();
            return gate.update() || stale;
        },
    };
}

/**
 * The gate that the config asks for, of all there are. A misspelt one asks for more than the default, or it would not stand there: `auto` then, and what
 * nobody declared is held by anything but `allow`. A report needs the patches on any level, since only they see what would be held; it is
 * written into the console, and whoever listens by `onHeld` hears the same. Where `auto` cannot start, `lockdown` takes its place.
 */
function createFullGate(given, catalogue) {
    const settings = given.settings;
    const { report, unknown } = settings;
    // The policy of `lockdown` refuses every host that nobody declares, so a report of it names them.
    const parts = { ...given, catalogue, settings: { ...settings, unknown: unknown !== 'allow' || settings.gate === 'lockdown' } };
    const level = report || settings.gate;
    const create = level === 'marked' ? createGate : level === 'lockdown' ? createLockdownGate : createAutoGate;
    let gate;
    try {
        gate = create(parts);
    }
    catch (error) {
        // A page may have bent what the patches need; a policy needs next to nothing of the page. In a report it would hold.
        if (create !== createAutoGate || report) {
            throw error;
        }
        parts.report('auto-failed', error);
        gate = createLockdownGate(parts);
    }
    if (report) {
        const found = [];
        gate.subscribe(held => found.push(...held));
        void parts.load('check').then(check => check.printHeld(found, gate.subscribe, catalogue));
    }
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
