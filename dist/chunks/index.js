import { h, render } from 'preact';
import { m as marketingPurposes, a as answerAll } from './answerAll.js';

/**
 * The particle that fits the word's last sound. Names come from configs, so Latin letters and digits are read aloud as Koreans do:
 * 1, 7, 8 and `l` end in ㄹ, capitals by the letter's name. Where the sound cannot be known (`Tracker`, `Inc`): `은(는)`.
 */
function josa(word, pair) {
    const [closed, open] = [pair.slice(0, -1), pair.slice(-1)];
    const final = finalConsonant(word.replace(/[^\p{L}\p{N}]+$/u, ''));
    if (final === undefined) {
        return pair === '으로로' ? '(으)로' : `${closed}(${open})`;
    }
    return final === 0 || (final === rieul && pair === '으로로') ? open : closed;
}
const rieul = 8;
/** Unicode's number of the word's final consonant (0: none); any of them will do where only closed or not is known. */
function finalConsonant(word) {
    if (/[가-힣]$/.test(word)) {
        return (word.charCodeAt(word.length - 1) - 0xac00) % 28;
    }
    // After bckptr a loan word may be open or closed (GitHub 허브, TikTok 톡); as the letters of an abbreviation all but R are open.
    return /(le?|[178])$/i.test(word) ? rieul : /([mn]e?|ng|[036])$/i.test(word) ? 1 : /[^bckprtR\W]$/.test(word) ? 0 : undefined;
}

/**
 * Puts values into a text: `{company}` becomes the value, `{company}{은는}` the value with the particle that fits it. A name nobody gave a
 * value for stays as it is, so that a test sees it.
 */
function fill(template, values) {
    return template.replace(/\{(\w+)\}(?:\{([가-힣]+)\})?/g, (whole, name, pair) => Object.hasOwn(values, name) ? values[name] + (pair ? josa(`${values[name]}`, pair) : '') : whole);
}

/**
 * Where the policy can be read and which version it is; an empty text where the site did not say it rightly. Security: what is no address of
 * the web (`javascript:`) is no link.
 */
function policyOf({ policy: { url, version } }) {
    const text = typeof url === 'string' ? url.trim() : '';
    return { url: /^(?!https?:)[\w+.-]+:/i.test(text) ? '' : text, version: typeof version === 'string' ? version : '' };
}

/** What people call a purpose, category or service: its own name, or the language's for what is built in, or just the id. */
function nameOf({ id, name }, texts, language) {
    return name?.[language] || name?.ko || texts.names[id] || id;
}

/**
 * What has to be told before the click (PIPA art. 15(2)), read off the policy in force. Retention and who collects stand out, as
 * Decree art. 17(3) and 고시 art. 4 want it: bold and a fifth larger than the rest.
 */
function Summary({ parts, texts, openPreferences }) {
    const { policy } = parts.store;
    const purposes = marketingPurposes(policy);
    const services = policy.services.filter(service => purposes.some(({ id }) => id === service.purpose));
    const all = Object.keys(texts.item);
    const items = all.filter(item => services.length === 0 || services.some(service => service.items.includes(item)));
    return (h("dl", null,
        h("div", null,
            h("dt", null, texts.purpose),
            h("dd", null, purposes.map(purpose => nameOf(purpose, texts, parts.language)).join(', '))),
        h("div", null,
            h("dt", null, texts.items),
            h("dd", null, items.map(item => texts.item[item]).join(', '))),
        h("div", null,
            h("dt", null, texts.retention),
            h("dd", null,
                h("strong", null, fill(texts.months, { months: policy.lifetime })),
                " ",
                texts.untilWithdrawn)),
        services.length > 0 && (h("div", null,
            h("dt", null, texts.services),
            h("dd", null,
                h("strong", null, fill(texts.count, { count: services.length })),
                ' ',
                h("button", { type: "button", class: "link", part: "link", onClick: openPreferences }, texts.about)))),
        h("div", null,
            h("dt", null, texts.refusal),
            h("dd", null,
                texts.noLimit,
                " ",
                purposes.some(({ id }) => id === 'personalization') && texts.notTailored))));
}

/**
 * The first layer. No dialog: nothing of the page is blocked, focus stays where it was, and Esc or scrolling by is no answer. The two
 * answers are one class of button, side by side; making them unequal is a dark pattern the Korean authorities fine for.
 */
function Banner(props) {
    const { texts, hidden, failed, answer, openPreferences } = props;
    const { settings, store } = props.parts;
    const policy = policyOf(settings);
    const again = texts.again[store.get().needsAsking ?? 'never-asked'];
    return (h("section", { class: "banner", part: "banner", "aria-labelledby": "title", hidden: hidden },
        h("div", { class: "content" },
            h("h2", { id: "title", part: "title" }, texts.title),
            h("p", null,
                again && h("strong", null,
                    fill(again, { months: store.policy.lifetime }),
                    " "),
                fill(texts.body, { company: settings.company || location.hostname })),
            h(Summary, { ...props }),
            policy.url && (h("a", { href: policy.url, part: "link" }, texts.policy)),
            h("p", { role: "alert" }, failed && texts.failed)),
        h("div", { class: "actions", part: "actions" },
            h("button", { type: "button", class: "primary", part: "button agree", "data-dongui-action": "accept-all", onClick: () => answer(true) }, texts.agree),
            h("button", { type: "button", class: "primary", part: "button disagree", "data-dongui-action": "reject-all", onClick: () => answer(false) }, texts.disagree),
            h("button", { type: "button", part: "button customize", "data-dongui-action": "preferences", onClick: openPreferences }, texts.customize))));
}

/** `US` → 미국. What is no country code stays as the site wrote it. */
function countryName(code, language) {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
    }
    catch {
        return code;
    }
}

var base = ":host{all:initial;--accent:var(--dongui-accent,#1b57d6);--on-accent:var(--dongui-on-accent,#fff);--background:var(--dongui-background,#fff);--text:var(--dongui-text,#2b2f38);--muted:var(--dongui-muted,#5b6270);--border:var(--dongui-border,#d5d9e0);--radius:var(--dongui-radius,8px)}@media (prefers-color-scheme:dark){:host{--accent:var(--dongui-accent,#8db4ff);--on-accent:var(--dongui-on-accent,#10141c);--background:var(--dongui-background,#1d2027);--text:var(--dongui-text,#e9ebf0);--muted:var(--dongui-muted,#a9b0be);--border:var(--dongui-border,#454b57)}}:host>div{height:100%;color:var(--text);font:15px / 1.6 var(--dongui-font,\"Pretendard Variable\", Pretendard, -apple-system, \"Apple SD Gothic Neo\", \"Noto Sans KR\", \"Noto Sans CJK KR\", \"Malgun Gothic\", system-ui, sans-serif);word-break:keep-all;overflow-wrap:anywhere;text-wrap:pretty;-webkit-text-size-adjust:100%}[hidden]{display:none!important}h2,p,dl,dd{margin:0}button{box-sizing:border-box;border:1px solid var(--border);border-radius:var(--radius);background:var(--background);min-height:44px;color:inherit;font:inherit;word-break:inherit;cursor:pointer;margin:0;padding:4px 8px;font-weight:600}button:hover{border-color:var(--text)}.primary{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}a,.link{min-height:0;color:inherit;text-align:inherit;text-underline-offset:3px;background:0 0;border:0;padding:0;font-weight:400;text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

/**
 * A host with an open shadow root and our styles. Not a `div`: the page's rules for its own elements must not fit it, and a framework
 * that hydrates the document must not take it for one of its own. The name is no custom element; nothing is registered.
 */
function createSurface(language, ...styles) {
    const host = document.createElement('dongui-ui');
    host.lang = language;
    const root = host.attachShadow({ mode: 'open' });
    const layer = document.createElement('div');
    root.append(layer);
    // Here and not in the stylesheet, where the build would lower it to variables for browsers without light-dark().
    layer.style.colorScheme = 'light dark';
    // Works under `style-src 'nonce-…'`, where a style element would not.
    root.adoptedStyleSheets = [base, ...styles].map(css => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
    });
    return { host, root, layer };
}

/** The texts that may come later, one chunk each. */
const loadTexts = {
    ko: {
        placeholder: () => import('./placeholder.js'),
        preferences: () => import('./preferences.js'),
        toast: () => import('./toast.js'),
    },
    en: {
        placeholder: () => import('./placeholder2.js'),
        preferences: () => import('./preferences2.js'),
        toast: () => import('./toast2.js'),
    },
};

/** Fetches the placeholders once a frame waits: most pages have none. Until then the empty frame keeps its place. Returns the undo. */
function watchFrames(view) {
    const { gate, language, report } = view.parts;
    let started = false;
    let undo = gate.subscribe(start);
    async function start() {
        if (!started && gate.list().length > 0) {
            started = true;
            try {
                const [{ createPlaceholders }, { placeholder }] = await Promise.all([
                    import('./createPlaceholders.js'),
                    loadTexts[language].placeholder(),
                ]);
                if (started) {
                    undo();
                    undo = createPlaceholders({ ...view, more: placeholder });
                }
            }
            catch (error) {
                started = false;
                report('placeholders-failed', String(error));
            }
        }
    }
    void start();
    return () => {
        started = false;
        undo();
    };
}

var css = ":host{all:initial!important;z-index:var(--dongui-z,2147480000)!important;position:fixed!important}@media print{:host{display:none!important}}.banner{left:max(20px, env(safe-area-inset-left));bottom:max(20px, env(safe-area-inset-bottom));box-sizing:border-box;border:1px solid var(--border);border-radius:calc(var(--radius) * 2);background:var(--background);flex-direction:column;width:min(420px,100vw - 40px);max-height:calc(100dvh - 40px);display:flex;position:fixed;box-shadow:0 8px 32px #10182829}.content{overscroll-behavior:contain;padding:20px 24px 16px;overflow:auto;mask:linear-gradient(#000 calc(100% - 16px),#0000)}h2{margin-bottom:6px;font-size:18px;line-height:1.5}dl{border-bottom:1px solid var(--border);margin:12px 0;font-size:13px}dl>div{border-top:1px solid var(--border);align-items:baseline;gap:12px;padding:5px 0;display:flex}dt{color:var(--muted);flex:0 0 70px}dd strong{margin-right:4px;font-size:18px;line-height:1.3}.content>a{font-size:13px;display:inline-block}.content>a,.content .link{position:relative}.content>a:after,.content .link:after{content:\"\";position:absolute;inset:-13px 0}.actions{flex-wrap:wrap;gap:8px;padding:0 24px 20px;display:flex}.actions button{white-space:nowrap;flex:1 0 104px}@media (width<=520px){.banner{border-radius:calc(var(--radius) * 2) calc(var(--radius) * 2) 0 0;border-width:1px 0 0;width:auto;max-height:60dvh;bottom:0;left:0;right:0}.content{padding:16px 20px}.actions{padding:0 20px max(16px, env(safe-area-inset-bottom))}}";

/**
 * Draws the store's state. The banner is here; the settings, the message after an act and the placeholders of held frames are fetched when
 * there is a wish for them.
 */
function createUi(parts, texts) {
    const { store, language, report } = parts;
    const { host, root, layer } = createSurface(language, css);
    host.dataset.donguiRoot = '';
    // Between <head> and <body>: first in reading and focus order (KWCAG 5.3.2), for a visitor who cannot see it lie over the page, and
    // still no sibling of the page's own elements, whose `:first-child` and `* + *` rules it would upset inside <body>. It also outlives
    // a router that swaps <body>.
    document.body.before(host);
    const view = {
        parts,
        texts,
        root,
        country: code => countryName(code, language),
        openPreferences: () => void openPreferences(),
    };
    let wanted = false;
    let failed = false;
    let opening = false;
    let destroyed = false;
    let preferences;
    let toast;
    function draw() {
        const hidden = preferences !== undefined || !(wanted || store.get().needsAsking);
        render(h(Banner, { ...view, hidden, failed, answer }), layer);
    }
    function answer(value) {
        wanted = false;
        store.commit(answerAll(store.policy, value), { method: 'banner' });
        draw();
    }
    async function openPreferences() {
        if (preferences || opening) {
            return;
        }
        let opener = document.activeElement;
        while (opener?.shadowRoot?.activeElement) {
            // The trigger's and our own buttons stand in shadow roots; their host cannot take the focus.
            opener = opener.shadowRoot.activeElement;
        }
        opening = true;
        failed = false;
        try {
            const [{ createPreferences }, { preferences: more }] = await Promise.all([
                import('./createPreferences.js'),
                loadTexts[language].preferences(),
            ]);
            if (!destroyed) {
                toast?.close();
                preferences = createPreferences({ ...view, more }, answers => {
                    preferences = undefined;
                    if (answers) {
                        wanted = false;
                        store.commit(answers, { method: 'preferences' });
                    }
                    draw();
                    // By hand: the browser gives focus back before the banner's button is there again.
                    opener?.focus();
                });
            }
        }
        catch (error) {
            // The banner can still be had, and with it the way to refuse.
            wanted = failed = true;
            report('preferences-failed', `${error}`);
        }
        opening = false;
        if (!destroyed) {
            draw();
        }
    }
    async function notify(notice) {
        try {
            const [{ createToast }, { toast: more }] = await Promise.all([import('./createToast.js'), loadTexts[language].toast()]);
            if (!destroyed) {
                toast ??= createToast({ ...view, more });
                toast.show(notice);
            }
        }
        catch (error) {
            report('toast-failed', `${error}`);
        }
    }
    const undoFrames = watchFrames(view);
    const undoStore = store.subscribe(() => {
        draw();
        preferences?.update();
    });
    draw();
    return {
        showBanner() {
            wanted = true;
            draw();
        },
        showPreferences: view.openPreferences,
        notify: notice => void notify(notice),
        destroy() {
            destroyed = true;
            undoStore();
            undoFrames();
            preferences?.close();
            toast?.close();
            render(null, layer);
            host.remove();
        },
    };
}

var index = /*#__PURE__*/Object.freeze({
    __proto__: null,
    createUi: createUi
});

export { createSurface as c, fill as f, index as i, nameOf as n, policyOf as p };
//# sourceMappingURL=index.js.map
