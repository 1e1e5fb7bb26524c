import { f as fill } from './textIn.js';
import { i as isText } from './startOfDay.js';

const isOwn = (texts, id) => id !== undefined && Object.hasOwn(texts, id);
/** What a browser offers, as a list; nothing of one whose menu is not told. */
function describePaths({ remove, third, every, also }, texts, consequence) {
    const rows = [
        [texts.remove, remove],
        [texts.third, third],
        [texts.every, every],
    ];
    const items = rows.flatMap(([label, path]) => {
        const more = path === every && consequence ? [['small', {}, [texts.consequence]]] : [];
        return path
            ? [
                [
                    'div',
                    {},
                    [
                        ['dt', {}, [label]],
                        ['dd', {}, [path.join(' → '), ...more]],
                    ],
                ],
            ]
            : [];
    });
    const list = items[0] ? [['dl', {}, items]] : [['p', {}, [texts.generic]]];
    return also ? [...list, ['p', { class: 'dongui-small' }, [also]]] : list;
}
/** How to leave an app whose browser has no menu for cookies, by a press where there is a link. */
function describeApp(app, texts, link) {
    return [
        ['p', {}, [texts.ways[app] ?? texts.ways.app]],
        ...(link ? [['p', {}, [['a', { class: 'dongui-button', href: link }, [texts.open]]]]] : []),
        ['p', {}, [texts.scope]],
    ];
}
/**
 * How to refuse in the browser (policy 9-2-가, whose own path leads through Internet Explorer): the visitor's own first, the others folded below. The
 * sentence that the service may be difficult stands only with blocking everything (9-2-나).
 */
function describeGuide({ texts, browser, link, level }) {
    const title = (text) => [`h${level}`, {}, [text]];
    const { browsers, appNames } = texts;
    const own = [];
    if (isOwn(browsers, browser)) {
        own.push(title(fill(texts.current, { browser: browsers[browser].name })), ...describePaths(browsers[browser], texts, true));
    }
    else if (isOwn(appNames, browser)) {
        own.push(title(fill(texts.inApp, { app: appNames[browser] })), ...describeApp(browser, texts, link));
    }
    else if (browser) {
        own.push(['p', {}, [browser === 'explorer' ? texts.explorer : texts.generic]]);
    }
    const others = Object.keys(browsers)
        .filter(id => id !== browser && (browsers[id].remove ?? browsers[id].third))
        .flatMap((id) => [title(browsers[id].name), ...describePaths(browsers[id], texts, false)]);
    const apps = isOwn(appNames, browser) ? [] : [['p', {}, [texts.apps]]];
    return [
        ...own,
        [
            'details',
            { open: browser ? undefined : true },
            [['summary', {}, [browser ? texts.others : texts.all]], ['p', {}, [texts.consequence]], ...others, ...apps],
        ],
        ['p', { class: 'dongui-small' }, [texts.note]],
    ];
}

const textsOf = (value, ...names) => names.map(name => {
    const found = Object(value)[name];
    return isText(found) ? found : '';
});
/** Reads `contact` and `agencies` of a config, in which a site may have written anything (policy chapter 11); never throws. */
function readContact({ contact, agencies }, builtIn) {
    const people = ['officer', 'manager'].flatMap(role => {
        const [department, name, phone = '', email = ''] = textsOf(contact[role], 'department', 'name', 'phone', 'email');
        const person = [department, name].filter(Boolean).join(' ');
        return person ? [{ role, person, phone, email }] : [];
    });
    const own = agencies
        .map(each => {
        const [name = '', url = '', phone = ''] = textsOf(each, 'name', 'url', 'phone');
        return { name, url, phone };
    })
        .filter(({ name }) => name);
    return { people, agencies: own[0] ? own : builtIn };
}

/** What a press on a phone number calls. */
const telLink = (phone) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** In-app browsers by their tokens, before all else: they also carry the names of Chrome or Safari. */
const apps = [
    [/KAKAOTALK/i, 'kakaotalk'],
    [/NAVER\(inapp/i, 'naver'],
    [/DaumApps|DaumDevice/i, 'daum'],
    [/\bBAND\//i, 'band'],
    [/\bLine\//i, 'line'],
    [/Instagram/i, 'instagram'],
    [/FBAN|FBAV|FB_IAB/, 'facebook'],
    [/everytimeApp/i, 'everytime'],
    // An Android WebView (https://developer.chrome.com/docs/webview/user-agent), the Google app, and on iOS a view that is not Safari.
    [/; ?wv\)|\bGSA\/|\((iPhone|iPad|iPod)(?!.*Safari\/)/, 'app'],
];
/** Of the Chromium family, browsers with menus of their own that are not told here. */
const unlike = /OPR\/|Opera|YaBrowser|Vivaldi|DuckDuckGo|UCBrowser|MiuiBrowser|HuaweiBrowser|Puffin|Brave|Ddg\//i;
/**
 * Which browser is this? `brands` as in `navigator.userAgentData.brands`, where there are any. An iPad says it is a Mac and is known by its touch screen
 * (`navigator.maxTouchPoints`; a server cannot see it). Whom it does not know it answers `other`, rather than tell somebody else's menu.
 */
function detectBrowser(userAgent, brands = [], maxTouchPoints = 0) {
    const has = (token) => token.test(userAgent);
    const app = apps.find(([token]) => has(token))?.[1];
    if (app) {
        return app;
    }
    const mobile = has(/Android|iPhone|iPad|iPod|Mobile/);
    if (has(/Trident\/|MSIE /)) {
        return 'explorer';
    }
    if (has(/Edg(A|iOS)\//)) {
        return 'edge-mobile';
    }
    if (has(/Edge?\//)) {
        return 'edge';
    }
    if (has(/Whale\//)) {
        return mobile ? 'whale-mobile' : 'whale';
    }
    if (has(/SamsungBrowser\//)) {
        return 'samsung';
    }
    if (has(/FxiOS\//)) {
        return 'firefox-ios';
    }
    if (has(unlike) || unlike.test(brands.join())) {
        return 'other';
    }
    if (has(/Firefox\//)) {
        return mobile ? 'firefox-android' : 'firefox';
    }
    if (has(/CriOS\//)) {
        return 'chrome-ios';
    }
    if (has(/Chrome\/|Chromium\//)) {
        return mobile ? 'chrome-android' : 'chrome';
    }
    if (has(/\((iPhone|iPad|iPod)/) || (has(/Macintosh.*Safari\//) && maxTouchPoints > 1)) {
        return 'safari-ios';
    }
    return has(/Macintosh.*Safari\//) ? 'safari' : 'other';
}

/**
 * The address that opens this page in another browser, from inside an app; `undefined` where there is none. KakaoTalk has a scheme of its own (seen in
 * public code for Android and iOS, no vendor page found); Android's `intent:` is of https://developer.chrome.com/docs/android/intents.
 */
function outOfApp(app, userAgent, page) {
    if (!/^https?:\/\//.test(page)) {
        return undefined;
    }
    if (app === 'kakaotalk') {
        return `kakaotalk://web/openExternal?url=${encodeURIComponent(page)}`;
    }
    const [, scheme, rest] = /^(https?):\/\/([^#]*)/.exec(page) ?? [];
    return /Android/.test(userAgent)
        ? `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(page)};end`
        : undefined;
}

export { describeGuide as a, detectBrowser as d, outOfApp as o, readContact as r, telLink as t };
//# sourceMappingURL=outOfApp.js.map
