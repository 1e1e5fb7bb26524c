import { h, render } from 'preact';
import { m as marketingPurposes, a as answerAll } from './answerAll.js';
import { f as fill, n as nameOf, p as policyOf } from './index.js';
import { a as addMonths } from './addMonths.js';

var css = "dialog{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;box-sizing:border-box;border:1px solid var(--border);border-radius:calc(var(--radius) * 2);background:var(--background);width:min(640px,100vw - 40px);max-width:none;max-height:min(800px,100dvh - 40px);color:inherit;padding:0;overflow:hidden;box-shadow:0 16px 64px #10182847}@media (prefers-color-scheme:dark){dialog{--lightningcss-light: ;--lightningcss-dark:initial}}dialog::backdrop{background:#10141c80}.sheet{max-height:inherit;flex-direction:column;display:flex}.head,.foot{border-bottom:1px solid var(--border);flex:none;gap:8px;padding:8px 12px 8px 24px;display:flex}.head{justify-content:space-between;align-items:center}.head h2{outline:0;margin:0;font-size:18px}.close{border-color:#0000}.head .close{width:44px;padding:0}svg{fill:none;stroke:currentColor;stroke-width:1.75px;width:20px;margin:auto;display:block}.body{overscroll-behavior:contain;flex:1;padding:20px 24px;overflow:auto}h3{margin:0 0 4px;font-size:16px}.tag{color:var(--muted)}.body section,.body>details{margin-top:24px}.small,.facts,.state,summary{font-size:13px}.small,.state{color:var(--muted)}p+.small{margin-top:4px}.status{border:1px solid var(--border);border-radius:var(--radius);font-variant-numeric:tabular-nums;padding:16px 20px}.status h3{color:var(--muted);font-size:13px}.status button{margin:12px 8px 0 0;padding:4px 16px}.confirm{border-top:1px solid var(--border);margin-top:12px;padding-top:12px}.row{align-items:center;gap:12px;display:flex}.row>:first-child{flex:1}.state{flex:none}label{cursor:pointer;min-height:44px}.purpose{border:1px solid var(--border);border-radius:var(--radius);margin-top:12px;padding:8px 20px 12px}.purpose>p{font-size:14px}input{box-sizing:border-box;border:2px solid var(--muted);background:var(--background);appearance:none;cursor:pointer;border-radius:13px;flex:none;width:44px;height:26px;margin:0;position:relative}input:before{content:\"\";background:var(--muted);border-radius:8px;width:16px;height:16px;position:absolute;top:3px;left:3px}input:checked{border-color:var(--accent);background:var(--accent)}input:checked:before{background:var(--on-accent);left:21px}input:indeterminate:before{height:4px;top:9px;left:12px}@media (prefers-reduced-motion:no-preference){input:before{transition:left .15s}}@media (forced-colors:active){input:before{forced-color-adjust:none;background:buttontext}input:checked,input:checked:before{forced-color-adjust:none;background:highlight}input:checked:before{background:highlighttext}}summary{cursor:pointer;min-height:24px;padding:10px 0}.purpose summary{margin-bottom:-8px}ul{margin:8px 0 0;padding:0;list-style:none}li{border-top:1px solid var(--border);padding:12px 0}li label{margin:-6px 0}.facts dl,.items{border:0;grid-template-columns:92px 1fr;gap:4px 12px;margin:4px 0 0;display:grid}.items{font-size:13px;display:block}.items>div+div{margin-top:8px}.items dt{font-weight:600}.facts dt,.facts dd,.items dt,.items dd{border:0;padding:0}.facts dt,caption,th{color:var(--muted)}b{font-weight:600}table{border-collapse:collapse;width:100%;font:inherit;margin:8px 0;line-height:1.5}caption,th,td{text-align:left;vertical-align:top;padding:4px 0}th{font-weight:400}th,td{border-bottom:1px solid var(--border)}th:first-child{width:45%}td:first-child{padding-right:12px}.code{word-break:break-all}.facts p{margin-top:6px}.foot{border-top:1px solid var(--border);border-bottom:0;flex-wrap:wrap;padding:12px 24px 10px}.foot button{flex:1 0 140px}.foot p{flex:0 0 100%}@media (width<=520px),(height<=480px){dialog{border:0;border-radius:0;width:100vw;height:100dvh;max-height:none;margin:0}.sheet{height:100%}.head{padding-left:20px}.body{padding:16px 20px}.foot{padding:12px 20px max(10px, env(safe-area-inset-bottom))}}@media (width<=520px){.foot button{flex-basis:40%}.foot .primary{flex-basis:100%}}@media (height<=600px){.foot p{display:none}}";

/**
 * Turns one switch. A purpose takes its services along. A service is singled out against its purpose, until all services of the purpose
 * say the same: then the purpose says it too.
 */
function changeDraft(draft, policy, { id, value }) {
    const servicesOf = (purpose) => policy.services.filter(service => service.purpose === purpose);
    const changed = { ...draft, [id]: value };
    for (const service of servicesOf(id)) {
        changed[service.id] = value;
    }
    const parent = policy.services.find(service => service.id === id)?.purpose;
    if (parent !== undefined && servicesOf(parent).every(service => changed[service.id] === value)) {
        changed[parent] = value;
    }
    return changed;
}

/** A press beside the dialog closes it (`closedby="any"`, which Safari lacks). One that began inside, to mark text, does not. */
function closeOnBackdrop(dialog, close) {
    let began = null;
    dialog.addEventListener('pointerdown', event => {
        began = event.target;
    });
    dialog.addEventListener('click', event => {
        // The content covers the dialog: what hits the dialog itself is its backdrop.
        if (event.target === dialog && began === dialog) {
            close();
        }
    });
}

/** Keeps the page behind the dialog where it is, without moving it: the room of a scrollbar stays. Returns the undo. */
function lockScroll() {
    const { documentElement: page } = document;
    const { style } = page;
    const hadStyle = page.hasAttribute('style');
    const { overflow, scrollbarGutter } = style;
    const [x, y] = [scrollX, scrollY];
    const undo = () => {
        Object.assign(style, { overflow, scrollbarGutter });
        // Reading it first is no mere caution: without that Chromium keeps an empty attribute.
        if (!hadStyle && page.getAttribute('style') === '') {
            page.removeAttribute('style');
        }
    };
    if (innerWidth > page.clientWidth) {
        style.scrollbarGutter = 'stable';
    }
    style.overflow = 'hidden';
    // Where <body> did the scrolling it now scrolls for itself, and the page has jumped: then rather no lock.
    if (scrollX !== x || scrollY !== y) {
        undo();
        scrollTo({ left: x, top: y, behavior: 'instant' });
    }
    return undo;
}

/** A link to the provider, announced as a new window (KWCAG 7.2.1). Security: an address that is not of the web is no link. */
function OutLink({ url = '', text, newWindow }) {
    return /^https?:\/\//i.test(url) ? (h("p", null,
        h("a", { href: url, part: "link", target: "_blank", rel: "noopener noreferrer" },
            text,
            " ",
            newWindow))) : null;
}

/** What PIPC's 작성지침 asks of a collecting tool: who, what, how long, where to, and how to refuse. */
function ServiceFacts({ service, texts, more, country: nameOfCountry }) {
    const { provider, items, retention, country = 'KR', cookies = [], storage = [], policyUrl, optOutUrl } = service;
    const about = more.service;
    return (h("div", { class: "facts" },
        h("dl", null,
            h("dt", null, about.provider),
            h("dd", null, provider),
            h("dt", null, about.items),
            h("dd", null, items.map(item => texts.item[item]).join(', ')),
            h("dt", null, about.retention),
            h("dd", null,
                h("b", null, retention)),
            h("dt", null, about.country),
            h("dd", null, country === 'KR' ? about.domestic : h("b", null, fill(about.transfer, { country: nameOfCountry(country) }))),
            storage.length > 0 && h("dt", null, about.storage),
            storage.length > 0 && h("dd", { class: "code" }, storage.join(', '))),
        cookies.length > 0 && (h("table", null,
            h("caption", null, about.cookies),
            h("thead", null,
                h("tr", null,
                    h("th", { scope: "col" }, about.cookieName),
                    h("th", { scope: "col" }, about.cookieRetention))),
            h("tbody", null, cookies.map(cookie => (h("tr", { key: cookie.name },
                h("td", { class: "code" }, cookie.name),
                h("td", null, cookie.retention))))))),
        h(OutLink, { url: policyUrl, text: fill(about.policy, { provider }), newWindow: more.newWindow }),
        h(OutLink, { url: optOutUrl, text: fill(about.optOut, { provider }), newWindow: more.newWindow })));
}

/**
 * A native checkbox that says it is a switch, with its state in words too (KWCAG 5.4.1). A purpose allowed in part shows as such; one more
 * press allows all of it.
 */
function Switch({ id, name, status, texts, change }) {
    return (h("label", { class: "row" },
        h("strong", null, name),
        h("span", { class: "state", id: `state-${id}`, "aria-hidden": status !== 'some' }, texts[status]),
        h("input", { type: "checkbox", 
            // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox has its own checked state; aria-checked beside it would be an error.
            role: "switch", part: "switch", name: id, "aria-label": name, "aria-describedby": status === 'some' ? `state-${id}` : undefined, checked: status === 'on', indeterminate: status === 'some', onChange: event => change(event.currentTarget.checked) })));
}

/** The services behind one purpose, folded. Without their descriptions the switches still work, under the ids. */
function ServiceList({ ids, switches, ...props }) {
    const { texts, more, parts, draft, services, change } = props;
    if (ids.length === 0) {
        return null;
    }
    return (h("details", null,
        h("summary", null, fill(more.services, { count: ids.length })),
        services === 'loading' ? (h("p", { class: "small" }, more.loading)) : (h("ul", null,
            services === 'failed' && h("li", { class: "small" }, more.failed),
            ids.map(id => {
                const service = services === 'failed' ? undefined : services.find(each => each.id === id);
                const name = nameOf(service ?? { id }, texts, parts.language);
                return (h("li", { key: id },
                    switches ? (h(Switch, { id: id, name: name, status: draft[id] ? 'on' : 'off', texts: more, change: value => change(id, value) })) : (h("strong", null, name)),
                    service && h(ServiceFacts, { ...props, service: service })));
            })))));
}

/** What needs no consent stands apart, with its legal basis (PIPA art. 22(3)). */
function Essential(props) {
    const { texts, more, parts } = props;
    const { policy } = parts.store;
    const optional = marketingPurposes(policy).map(({ id }) => id);
    const ids = policy.services.filter(service => !optional.includes(service.purpose)).map(({ id }) => id);
    return (h("section", null,
        h("div", { class: "row" },
            h("h3", null, texts.names.essential),
            h("span", { class: "state" }, more.essential.always)),
        h("p", null, more.essential.description),
        h("p", { class: "small" },
            more.essential.basis,
            h("br", null),
            more.essential.refusal),
        h(ServiceList, { ...props, ids: ids })));
}

/** What a purpose's switch shows: `some` when a service of it is singled out. */
function purposeStatus(draft, policy, id) {
    const value = draft[id] === true;
    const differs = policy.services.some(service => service.purpose === id && (draft[service.id] === true) !== value);
    return differs ? 'some' : value ? 'on' : 'off';
}

/** One purpose: its switch, and the services that serve it. */
function PurposeBlock({ purpose, ...props }) {
    const { texts, more, parts, draft, change } = props;
    const { store, language } = parts;
    const { id, description } = purpose;
    const ids = store.policy.services.filter(service => service.purpose === id).map(service => service.id);
    return (h("div", { class: "purpose", part: "purpose" },
        h(Switch, { id: id, name: nameOf(purpose, texts, language), status: purposeStatus(draft, store.policy, id), texts: more, change: value => change(id, value) }),
        h("p", { id: `about-${id}` }, description?.[language] || description?.ko || more.descriptions[id]),
        h(ServiceList, { ...props, ids: ids, switches: true })));
}

/** 2026년 11월 23일: the day in Korea, wherever the visitor's clock stands. */
function formatDate(date, language) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(date);
}

/** What the visitor chose, when, and until when it lasts; and the way back, one press away (PIPA art. 38(4)). */
function Status({ parts, more, withdrawing, withdraw, decideAll }) {
    const { store, language } = parts;
    const { choice, needsAsking, stored } = store.get();
    const { status } = more;
    const kind = !choice || needsAsking === 'never-asked' ? 'none' : needsAsking === 'expired' ? 'expired' : !stored ? 'notStored' : undefined;
    const made = new Date(choice?.at ?? 0);
    return (h("section", { class: "status", part: "status" },
        h("h3", null, status.title),
        kind || !choice ? (h("p", null, status[kind ?? 'none'])) : (h("p", null,
            h("strong", null, fill(status[choice.level === 'all' ? 'agreed' : choice.granted.length > 0 ? 'custom' : 'refused'], {
                date: formatDate(made, language),
            })),
            ' ',
            needsAsking ? status.changed : fill(status.until, { date: formatDate(addMonths(made, store.policy.lifetime), language) }))),
        !kind &&
            choice &&
            choice.granted.length > 0 &&
            (withdrawing ? (h("div", { class: "confirm", role: "group", "aria-labelledby": "withdraw-title", "aria-describedby": "withdraw-body" },
                h("p", null,
                    h("strong", { id: "withdraw-title" }, more.withdraw.title),
                    " ",
                    h("span", { id: "withdraw-body" }, more.withdraw.body)),
                h("button", { type: "button", part: "button", "data-dongui-action": "confirm", onClick: () => decideAll(false) }, more.withdraw.confirm),
                h("button", { type: "button", part: "button", "data-dongui-action": "cancel", onClick: () => withdraw(false) }, more.withdraw.cancel))) : (h("button", { type: "button", part: "button withdraw", "data-dongui-action": "withdraw", onClick: () => withdraw(true) }, more.withdraw.button)))));
}

/** The second layer: everything about every cookie, and a switch for each that is optional. */
function Preferences(props) {
    const { texts, more, parts, close, save, decideAll } = props;
    const { settings, store } = parts;
    const policy = policyOf(settings);
    return (h("dialog", { part: "preferences", "aria-labelledby": "preferences-title", onCancel: close, onClose: close },
        h("div", { class: "sheet" },
            h("div", { class: "head" },
                h("h2", { id: "preferences-title", part: "title", tabIndex: -1 }, texts.settings),
                h("button", { type: "button", class: "close", part: "close", "aria-label": more.close, "data-dongui-action": "close", onClick: close },
                    h("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" },
                        h("path", { d: "M4 4l12 12M16 4L4 16" })))),
            h("div", { class: "body" },
                h("p", null, more.intro),
                h(Status, { ...props }),
                h(Essential, { ...props }),
                h("section", null,
                    h("h3", null,
                        h("span", { class: "tag" },
                            "[",
                            more.optional,
                            "]"),
                        " ",
                        texts.names.marketing),
                    h("p", null,
                        more.marketing.description,
                        " ",
                        more.marketing.refusal),
                    marketingPurposes(store.policy).map(purpose => (h(PurposeBlock, { key: purpose.id, ...props, purpose: purpose })))),
                h("details", null,
                    h("summary", null, more.itemsTitle),
                    h("dl", { class: "items" }, Object.keys(texts.item).map(item => (h("div", { key: item },
                        h("dt", null, texts.item[item]),
                        h("dd", null, more.itemDescriptions[item])))))),
                h("p", { class: "small" },
                    policy.url && (h("a", { href: policy.url, part: "link" }, texts.policy)),
                    policy.url && policy.version && ` (${policy.version})`)),
            h("div", { class: "foot" },
                h("button", { type: "button", class: "primary", part: "button save", "data-dongui-action": "save", onClick: save }, more.save),
                h("button", { type: "button", part: "button agree", "data-dongui-action": "accept-all", onClick: () => decideAll(true) }, more.agreeAll),
                h("button", { type: "button", part: "button disagree", "data-dongui-action": "reject-all", onClick: () => decideAll(false) }, more.disagreeAll),
                h("p", { class: "small" }, more.hint)))));
}

/**
 * The switches as they stand when the settings are opened: what is allowed now. An expired consent, or one to something that changed
 * since, is off, or it would be a box ticked in advance.
 */
function readDraft(policy, { allows }) {
    const draft = {};
    for (const { id } of marketingPurposes(policy)) {
        draft[id] = allows[id] === true;
        for (const service of policy.services.filter(each => each.purpose === id)) {
            draft[service.id] = allows[service.id] === true;
        }
    }
    return draft;
}

/**
 * Tab goes from the dialog's last button on to its first, and back. Browsers do so by themselves, by way of their own toolbar; but Firefox (153)
 * does not find the start again in a dialog that is in a shadow root, and stays at the end.
 */
function wrapFocus(dialog) {
    dialog.addEventListener('keydown', event => {
        const stops = [...dialog.querySelectorAll('h2, button')];
        const { activeElement } = dialog.getRootNode();
        const [first, last] = [stops.find(each => each.matches('button')), stops.at(-1)];
        // The title can have the focus too, and stands before the first button.
        const leaves = event.shiftKey ? activeElement === first || activeElement === stops[0] : activeElement === last;
        if (event.key === 'Tab' && leaves) {
            event.preventDefault();
            (event.shiftKey ? last : first)?.focus();
        }
    });
}

/** Opens the settings over the page. `done` gets the answers, or nothing when the visitor closed without deciding. */
function createPreferences(view, done) {
    const { root } = view;
    const { store, report } = view.parts;
    const { policy } = store;
    let draft = readDraft(policy, store.get());
    let services = 'loading';
    let withdrawing = false;
    let closed = false;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const container = document.createElement('div');
    root.append(container);
    function finish(answers) {
        if (!closed) {
            closed = true;
            container.querySelector('dialog')?.close();
            render(null, container);
            container.remove();
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
            unlock();
            done(answers);
        }
    }
    function draw() {
        if (!closed) {
            render(h(Preferences, {
                ...view,
                draft,
                services,
                withdrawing,
                change(id, value) {
                    draft = changeDraft(draft, policy, { id, value });
                    draw();
                },
                withdraw(open) {
                    withdrawing = open;
                    draw();
                    // The button that was pressed is gone: go on at the question, or where it was asked.
                    container.querySelector(open ? '[data-dongui-action=confirm]' : '[data-dongui-action=withdraw]')?.focus();
                },
                save: () => finish(draft),
                decideAll: value => finish(answerAll(policy, value)),
                close: () => finish(),
            }), container);
        }
    }
    async function fillIn() {
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
        }
        catch (error) {
            services = 'failed';
            report('details-failed', `${error}`);
        }
        draw();
    }
    draw();
    const unlock = lockScroll();
    const dialog = container.querySelector('dialog');
    dialog?.showModal();
    if (dialog) {
        closeOnBackdrop(dialog, () => finish());
        wrapFocus(dialog);
    }
    // The title, not the close button that comes first: Enter pressed once more must not close.
    container.querySelector('h2')?.focus();
    void fillIn();
    return { update: draw, close: () => finish() };
}

export { createPreferences };
//# sourceMappingURL=createPreferences.js.map
