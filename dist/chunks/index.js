import { m as marketingPurposes, a as answerAll } from './answerAll.js';
import { t as textIn, f as fill } from './textIn.js';
import { s as safeLink } from './safeLink.js';

/**
 * Makes an element. The first question is drawn with this alone, so that no visitor waits for more; what comes later is drawn with Preact.
 * Children that are no node and no text are left out.
 */
function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'string') {
            made.setAttribute(name, value);
        }
        else {
            made.addEventListener(name, value);
        }
    }
    made.append(...children.filter(child => child !== undefined && child !== false));
    return made;
}

/** Where the policy can be read and which version it is; an empty text where the site did not say it rightly. */
function policyOf({ policy: { url, version } }) {
    return { url: safeLink(url), version: typeof version === 'string' ? version : '' };
}

/** What people call a purpose, category or service: its own name, or the language's for what is built in, or just the id. */
function nameOf({ id, name }, texts, language) {
    return textIn(name, language) || texts.names[id] || id;
}

/**
 * What has to be told before the click (PIPA art. 15(2)), read off the policy in force. Retention and who collects stand out, as
 * Decree art. 17(3) and 고시 art. 4 want it: bold and a fifth larger than the rest.
 */
function createSummary({ parts, texts, openPreferences }) {
    const { policy } = parts.store;
    const purposes = marketingPurposes(policy);
    const services = policy.services.filter(service => purposes.some(({ id }) => id === service.purpose));
    const all = Object.keys(texts.item);
    const items = all.filter(item => !services[0] || services.some(service => service.items.includes(item)));
    const strong = (text) => element('strong', {}, text);
    const row = (title, ...told) => element('div', {}, element('dt', {}, title), element('dd', {}, ...told));
    return element('dl', {}, row(texts.purpose, purposes.map(purpose => nameOf(purpose, texts, parts.language)).join(', ')), row(texts.items, items.map(item => texts.item[item]).join(', ')), row(texts.retention, strong(fill(texts.months, { months: policy.lifetime })), services[0] && ` ${texts.perService}`, ` ${texts.untilWithdrawn}`), services[0] &&
        row(texts.services, strong(fill(texts.count, { count: services.length })), ' ', element('button', { type: 'button', class: 'link', part: 'link', click: openPreferences }, texts.about)), row(texts.refusal, texts.noLimit + (purposes.some(({ id }) => id === 'personalization') ? ` ${texts.notTailored}` : '')));
}

/**
 * The first layer. No dialog: nothing of the page is blocked, focus stays where it was, and Esc or scrolling by is no answer. The two
 * answers are one class of button, side by side; making them unequal is a dark pattern the Korean authorities fine for.
 */
function createBanner(view, answer) {
    const { texts, openPreferences } = view;
    const { settings, store } = view.parts;
    const policy = policyOf(settings);
    const intro = element('p');
    const notes = element('div');
    const alert = element('p', { role: 'alert' });
    const button = (part, action, text, click) => element('button', { type: 'button', part: `button ${part}`, class: part === 'customize' ? '' : 'primary', 'data-dongui-action': action, click }, text);
    const section = element('section', { class: 'banner', part: 'banner', 'aria-labelledby': 'title', hidden: '' }, element('div', { class: 'content' }, element('h2', { id: 'title', part: 'title' }, texts.title), intro, notes, createSummary(view), policy.url && element('a', { href: policy.url, part: 'link' }, texts.policy), alert), element('div', { class: 'actions', part: 'actions' }, button('agree', 'accept-all', texts.agree, () => answer(true)), button('disagree', 'reject-all', texts.disagree, () => answer(false)), button('customize', 'preferences', texts.customize, openPreferences)));
    return {
        section,
        notes,
        update({ hidden, failed }) {
            const again = texts.again[store.get().needsAsking ?? 'never-asked'];
            intro.replaceChildren(again ? element('strong', {}, `${fill(again, { months: store.policy.lifetime })} `) : '', fill(texts.body, { company: settings.company || location.hostname }));
            alert.textContent = failed ? texts.failed : '';
            section.hidden = hidden;
        },
    };
}

/** Adds a stylesheet to a shadow root or the document: works under `style-src 'nonce-…'`, where a style element would not. Returns the undo. */
function addStyles(root, css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
    };
}

var base = ":host{all:initial;--accent:var(--dongui-accent,#1b57d6);--on-accent:var(--dongui-on-accent,#fff);--background:var(--dongui-background,#fff);--text:var(--dongui-text,#2b2f38);--muted:var(--dongui-muted,#5b6270);--border:var(--dongui-border,#d5d9e0);--radius:var(--dongui-radius,8px)}@media (prefers-color-scheme:dark){:host{--accent:var(--dongui-accent,#8db4ff);--on-accent:var(--dongui-on-accent,#10141c);--background:var(--dongui-background,#1d2027);--text:var(--dongui-text,#e9ebf0);--muted:var(--dongui-muted,#a9b0be);--border:var(--dongui-border,#454b57)}}:host>div{height:100%;color:var(--text);font:15px / 1.6 var(--dongui-font,\"Pretendard Variable\", Pretendard, -apple-system, \"Apple SD Gothic Neo\", \"Noto Sans KR\", \"Noto Sans CJK KR\", \"Malgun Gothic\", system-ui, sans-serif);word-break:keep-all;overflow-wrap:anywhere;text-wrap:pretty;-webkit-text-size-adjust:100%}[hidden]{display:none!important}h2,p,dl,dd{margin:0}button{box-sizing:border-box;border:1px solid var(--border);border-radius:var(--radius);background:var(--background);min-height:44px;color:inherit;font:inherit;word-break:inherit;cursor:pointer;margin:0;padding:4px 8px;font-weight:600}button:hover{border-color:var(--text)}.primary{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}a,.link{min-height:0;color:inherit;text-align:inherit;text-underline-offset:3px;background:0 0;border:0;padding:0;font-weight:400;text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

/**
 * A host with an open shadow root and our styles. Not a `div`: the page's rules for its own elements must not fit it, and a framework
 * that hydrates the document must not take it for one of its own. The name is no custom element; nothing is registered.
 */
function createSurface(language, css) {
    const host = document.createElement('dongui-ui');
    host.lang = language;
    const root = host.attachShadow({ mode: 'open' });
    const layer = document.createElement('div');
    root.append(layer);
    // Here and not in the stylesheet, where the build would lower it to variables for browsers without light-dark().
    layer.style.colorScheme = 'light dark';
    addStyles(root, base + css);
    return { host, root, layer };
}

/** Fetches a part when it is wanted, and starts it once. `look`: to be called whenever there might be something for it; `undo` ends it. */
function startLater({ wanted, fetch, failed }) {
    let coming = false;
    let ended = false;
    let end = () => { };
    return {
        look() {
            if (!coming && !ended && wanted()) {
                coming = true;
                fetch().then(start => {
                    end = ended ? end : start();
                }, error => {
                    coming = false;
                    failed(error);
                });
            }
        },
        undo() {
            ended = true;
            end();
        },
    };
}

/** Fetches the placeholders once a frame waits: most pages have none. Until then the empty frame keeps its place. Returns the undo. */
function watchFrames(view) {
    const { gate, report } = view.parts;
    const { look, undo } = startLater({
        wanted: () => gate.list()[0],
        async fetch() {
            const [{ createPlaceholders }, more] = await Promise.all([import('./createPlaceholders.js'), view.loadTexts('placeholder')]);
            return () => createPlaceholders({ ...view, more });
        },
        failed: error => report('placeholders-failed', error),
    });
    const unfollow = gate.subscribe(look);
    look();
    return () => {
        unfollow();
        undo();
    };
}

/**
 * A listener for `window`, in the capturing phase: a click on dongui's own arrives also where the page stops it on its way. React does until it has taken over
 * its document, which in Next.js may take seconds; dialogs do that keep what is outside from acting.
 */
function keepGoing(event) {
    if (event.target.localName === 'dongui-ui') {
        event.stopPropagation = () => undefined;
    }
}

/**
 * The texts of the page. `module` is what was fetched first, or a whole language of the site's own; of ours the rest comes in two chunks, short messages and all of
 * the settings. Single texts of the site's config (`texts`) take the place of ours.
 */
function createTexts(module, { load, settings, language, wording }) {
    return async (name) => {
        const group = /^(about|pref)/.test(name) ? 'settings' : name === 'disclosure' ? 'disclosure' : 'notices';
        // The disclosure is one in Korean, whatever the tone.
        const texts = module[name] ?? (await load(`${group}-${group === 'disclosure' ? language : wording}`))[name];
        const words = settings.texts[language]?.[name];
        return (words ? (await import('./mergeTexts.js')).mergeTexts(texts, words) : texts);
    };
}

let undo;
/**
 * Lets the page be scrolled as far as a box over its end is high, and further where the focus moves behind one: what has the focus stays in sight
 * (WCAG 2.2, 2.4.11; technique C43), and the footer can be read. To be called when a box comes, goes or changes its height.
 */
function makeRoom(root) {
    // Without a doctype `<body>` tells the heights of the window, or nothing does, and the root knows none.
    const { scrollHeight, clientHeight, offsetHeight } = (document.scrollingElement ?? root);
    const rooms = [...root.querySelectorAll('.banner')].map(box => box.offsetHeight && innerHeight - box.getBoundingClientRect().top);
    const room = Math.max(...rooms);
    // On a wide screen a page that does not scroll gets no scrollbar for it, which would push everything aside. By its content: one that is as high as its
    // window would be squeezed. Where the page is as high as its window, and its content higher (`html, body {height: 100%}`), only what comes after that makes
    // room; not where a little hangs over the end of a long page: its body may be a row, or have an `::after` of its own.
    const far = scrollHeight > clientHeight + 32 && offsetHeight < clientHeight + 32
        ? `}:where(body)::after{content:"";display:block;min-height:${room}px`
        : scrollHeight > clientHeight || innerWidth <= 520
            ? `;box-sizing:content-box!important;padding-bottom:${room}px!important`
            : '';
    undo?.();
    undo = room ? addStyles(document, `@media screen{html{scroll-padding-bottom:${room}px!important${far}}}`) : undefined;
}

var css = ":host{all:initial!important;z-index:var(--dongui-z,1000000000)!important;position:fixed!important}@media print{:host{display:none!important}}.banner{left:max(20px, env(safe-area-inset-left));bottom:max(20px, env(safe-area-inset-bottom));box-sizing:border-box;border:1px solid var(--border);border-radius:calc(var(--radius) * 2);background:var(--background);flex-direction:column;width:min(420px,100% - 40px);max-height:calc(100% - 40px);display:flex;position:fixed;box-shadow:0 8px 32px #10182829}.content{overscroll-behavior:contain;padding:20px 24px 16px;overflow:auto;mask:linear-gradient(0deg,#0000,#000 16px)}h2{margin-bottom:6px;font-size:18px;line-height:1.5}dl{border-bottom:1px solid var(--border);margin:12px 0;font-size:13px}dl>div{border-top:1px solid var(--border);align-items:baseline;gap:12px;padding:5px 0;display:flex}dt{color:var(--muted);flex:0 0 70px}dd strong{margin-right:4px;font-size:18px;line-height:1.3}.content>a{font-size:13px;display:inline-block}.content :is(a,.link){position:relative}.content :is(a,.link):after{content:\"\";position:absolute;inset:-13px 0}.actions{flex-wrap:wrap;gap:8px;padding:0 24px 20px;display:flex}.actions button{white-space:nowrap;flex:1 0 104px}@media (width<=520px){.banner{border-radius:calc(var(--radius) * 2) calc(var(--radius) * 2) 0 0;border-width:1px 0 0;width:auto;max-height:max(240px,60%);inset:auto 0 0}.content{padding:16px 20px}.actions{padding:0 20px max(16px, env(safe-area-inset-bottom))}}";

/**
 * Draws the store's state. The banner is here; the settings, the message after an act and the placeholders of held frames are fetched when
 * there is a wish for them.
 */
async function createUi(parts, module) {
    const { store, settings, language, report } = parts;
    const loadTexts = createTexts(module, parts);
    const texts = await loadTexts('banner');
    const { host, root, layer } = createSurface(language, css);
    host.dataset.donguiRoot = '';
    const view = {
        parts,
        texts,
        loadTexts,
        root,
        openPreferences: () => void openPreferences(),
    };
    let wanted = false;
    let failed = false;
    let opening = false;
    let destroyed = false;
    let preferences;
    let toast;
    /** What the last withdrawal did, until the visitor has seen it. */
    let withdrawn;
    function draw() {
        place();
        const hidden = !!preferences || !(wanted || store.get().needsAsking);
        banner.update({ hidden, failed });
    }
    /**
     * Between <head> and <body>: first in reading and focus order (KWCAG 5.3.2), for a visitor who cannot see it lie over the page, and
     * still no sibling of the page's own elements, whose `:first-child` and `* + *` rules it would upset inside <body>. It also outlives
     * a router that swaps <body>. Again where a framework has rendered the document anew and thrown out what is not its own (React, where what it
     * hydrates differs).
     */
    function place() {
        if (!destroyed && !host.isConnected) {
            document.body.before(host);
            // Thrown out, a dialog is none any more.
            preferences?.close();
        }
    }
    function answer(value) {
        wanted = false;
        store.commit(answerAll(store.policy, value), { method: 'banner', shown: layer.innerText });
        draw();
    }
    const banner = createBanner(view, answer);
    layer.append(banner.section);
    addEventListener('click', keepGoing, true);
    async function openPreferences() {
        place();
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
            const [{ createPreferences }, more] = await Promise.all([import('./createPreferences.js').then(function (n) { return n.c; }), loadTexts('preferences')]);
            if (!destroyed) {
                toast?.close();
                preferences = createPreferences({ ...view, more, withdrawn }, (answers, options) => {
                    preferences = withdrawn = undefined;
                    if (answers) {
                        wanted = false;
                        store.commit(answers, { method: 'preferences', ...options });
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
            report('preferences-failed', error);
        }
        opening = false;
        if (!destroyed) {
            draw();
        }
    }
    async function notify(notice) {
        withdrawn = notice.kind === 'withdrawn' ? notice : undefined;
        try {
            const [{ createToast }, more] = await Promise.all([import('./createToast.js'), loadTexts('toast')]);
            if (!destroyed) {
                toast ??= createToast({ ...view, more });
                toast.show(notice);
            }
        }
        catch (error) {
            report('toast-failed', error);
        }
    }
    /** Once there is more than a first question. */
    const extras = startLater({
        wanted() {
            const { choice, needsAsking } = store.get();
            return needsAsking ? choice || store.policy.signal : choice?.level === 'ask' || settings.upcoming;
        },
        async fetch() {
            const { createExtras } = await import('./createExtras.js');
            return () => createExtras(view, banner.notes);
        },
        failed: error => report('extras-failed', error),
    });
    if (settings.layout || settings.theme) {
        try {
            const { dress } = await import('./dress.js');
            view.dress = surface => dress(surface, settings);
            view.dress({ host, root });
        }
        catch (error) {
            // Without its own shape and colours it still stands.
            report('look-failed', error);
        }
    }
    // Called by the browser after its own layout, also when the banner is hidden or gone: measuring costs none. Not before it has its shape and
    // colours: that call puts it into the page.
    new ResizeObserver(() => {
        place();
        // Not within: in WebKit another change of size is an error to the page.
        setTimeout(() => makeRoom(root));
    }).observe(banner.section);
    const undoFrames = watchFrames(view);
    const undoStore = store.subscribe(() => {
        draw();
        preferences?.update();
        extras.look();
    });
    // Last, so that where dongui was taken out meanwhile it is gone before it is seen.
    draw();
    extras.look();
    return {
        showBanner() {
            // On a page for children there is nothing to ask.
            wanted = !settings.minor;
            draw();
        },
        showPreferences: view.openPreferences,
        notify,
        destroy() {
            destroyed = true;
            removeEventListener('click', keepGoing, true);
            undoStore();
            undoFrames();
            extras.undo();
            preferences?.close();
            toast?.close();
            host.remove();
            makeRoom(root);
        },
    };
}

var index = /*#__PURE__*/Object.freeze({
    __proto__: null,
    createUi: createUi
});

export { addStyles as a, createSurface as c, index as i, makeRoom as m, nameOf as n, policyOf as p, startLater as s };
//# sourceMappingURL=index.js.map
