import { h, render } from 'preact';
import { m as marketingPurposes, a as answerAll } from './answerAll.js';
import { n as nameOf, p as policyOf, a as addStyles } from './index.js';
import { f as fill, t as textIn } from './textIn.js';
import { c as countryName } from './countryName.js';
import { i as isWebAddress } from './isWebAddress.js';
import { a as addMonths } from './addMonths.js';
import { r as refusedNames, f as formatDate } from './formatDate.js';

var css = "dialog{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;box-sizing:border-box;border:1px solid var(--border);border-radius:calc(var(--radius) * 2);background:var(--background);width:min(640px,100vw - 40px);max-width:none;max-height:min(800px,100dvh - 40px);color:inherit;padding:0;overflow:hidden;box-shadow:0 16px 64px #10182847}@media (prefers-color-scheme:dark){dialog{--lightningcss-light: ;--lightningcss-dark:initial}}dialog::backdrop{background:#10141c80}.sheet{max-height:inherit;flex-direction:column;display:flex}.head,.foot{border-bottom:1px solid var(--border);flex:none;gap:8px;padding:8px 12px 8px 24px;display:flex}.head{justify-content:space-between;align-items:center}.head h2{outline:0;margin:0;font-size:18px}.close{border-color:#0000}.head .close{width:44px;padding:0}svg{fill:none;stroke:currentColor;stroke-width:1.75px;width:20px;margin:auto;display:block}.body{overscroll-behavior:contain;flex:1;padding:20px 24px;overflow:auto}h3{margin:0 0 4px;font-size:16px}.tag{color:var(--muted)}.body section,.body>details{margin-top:24px}.small,.facts,.state,summary{font-size:13px}.small,.state{color:var(--muted)}p+.small{margin-top:4px}.status,.report{border:1px solid var(--border);border-radius:var(--radius);font-variant-numeric:tabular-nums;padding:16px 20px}.status h3{color:var(--muted);font-size:13px}.status button,.report button{margin:12px 8px 0 0;padding:4px 16px}.status .small{margin-top:12px}.body .report{border-color:var(--accent);margin:0 0 20px}.report p{margin-top:6px}fieldset{border:0;grid-template-columns:1fr 1fr;gap:8px;margin:24px 0 0;padding:0;display:grid}legend{margin-bottom:8px;padding:0;font-size:16px;font-weight:600}.levels label{border:1px solid var(--border);border-radius:var(--radius);align-items:flex-start;gap:10px;padding:10px 14px;display:flex}.levels label:hover{border-color:var(--text)}.levels label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}.levels strong,.levels .small{display:block}[type=radio]{width:20px;height:20px;accent-color:var(--accent);cursor:pointer;flex:none;margin:2px 0 0}.row{align-items:center;gap:12px;display:flex}.row>:first-child{flex:1}.state{flex:none}label{cursor:pointer;min-height:44px}.purpose{border:1px solid var(--border);border-radius:var(--radius);margin-top:12px;padding:8px 20px 12px}.purpose>p{font-size:14px}[role=switch]{box-sizing:border-box;border:2px solid var(--muted);background:var(--background);appearance:none;cursor:pointer;border-radius:13px;flex:none;width:44px;height:26px;margin:0;position:relative}[role=switch]:before{content:\"\";background:var(--muted);border-radius:8px;width:16px;height:16px;position:absolute;top:3px;left:3px}[role=switch]:checked{border-color:var(--accent);background:var(--accent)}[role=switch]:checked:before{background:var(--on-accent);left:21px}[role=switch]:indeterminate:before{height:4px;top:9px;left:12px}@media (prefers-reduced-motion:no-preference){[role=switch]:before{transition:left .15s}}@media (forced-colors:active){[role=switch]:before{forced-color-adjust:none;background:buttontext}[role=switch]:checked,[role=switch]:checked:before{forced-color-adjust:none;background:highlight}[role=switch]:checked:before{background:highlighttext}}.body .extra{border-top:1px solid var(--border);margin-top:0}.body .extra:first-child{margin-top:24px}.body .extra:last-child{border-bottom:1px solid var(--border);margin-bottom:16px}.extra>:last-child{margin-bottom:16px}.extra dl{border:0;margin:4px 0;font-size:14px}.extra dl>div{display:block}.guide :is(h4,h5,h6){margin:16px 0 4px;font-size:14px}.guide>:first-child{margin-top:0}.guide dt,.guide small{color:var(--muted);font-size:13px}.guide small{display:block}.guide .button{border:1px solid var(--border);border-radius:var(--radius);align-items:center;min-height:44px;margin:8px 0;padding:4px 16px;font-weight:600;text-decoration:none;display:inline-flex}summary{cursor:pointer;min-height:24px;padding:10px 0}.purpose summary{margin-bottom:-8px}ul{margin:8px 0 0;padding:0;list-style:none}li{border-top:1px solid var(--border);padding:12px 0}li label{margin:-6px 0}.facts dl,.items{border:0;grid-template-columns:92px 1fr;gap:4px 12px;margin:4px 0 0;display:grid}.items{font-size:13px;display:block}.items>div+div{margin-top:8px}.items dt{font-weight:600}.facts dt,.facts dd,.items dt,.items dd{border:0;padding:0}.facts dt,caption,th{color:var(--muted)}b{font-weight:600}table{border-collapse:collapse;width:100%;font:inherit;margin:8px 0;line-height:1.5}caption,th,td{text-align:left;vertical-align:top;padding:4px 0}th{font-weight:400}th,td{border-bottom:1px solid var(--border)}th:first-child{width:45%}td:first-child{padding-right:12px}.code{word-break:break-all}.facts p{margin-top:6px}.body a:not(.button){margin:-3px 0;padding:3px 0;display:inline-block}.foot{border-top:1px solid var(--border);border-bottom:0;flex-wrap:wrap;padding:12px 24px 10px}.foot button{flex:1 0 140px}.foot p{flex:0 0 100%}@media (width<=520px),(height<=480px){dialog{border:0;border-radius:0;width:100vw;height:100dvh;max-height:none;margin:0}.sheet{height:100%}.head{padding:max(8px, env(safe-area-inset-top)) max(12px, env(safe-area-inset-right)) 8px max(20px, env(safe-area-inset-left))}.body{padding:16px max(20px, env(safe-area-inset-right)) 16px max(20px, env(safe-area-inset-left))}.foot{padding:12px max(20px, env(safe-area-inset-right)) max(10px, env(safe-area-inset-bottom)) max(20px, env(safe-area-inset-left))}}@media (width<=520px){fieldset{grid-template-columns:1fr}.foot button{flex-basis:40%}.foot .primary{flex-basis:100%}}@media (height<=600px){.foot p{display:none}}@media (height<=300px){.sheet{overflow:auto}.body{flex:none;overflow:visible}}";

/**
 * Turns one switch. A purpose takes its services along. A service is singled out against its purpose, until all services of the purpose
 * say the same: then the purpose says it too. The level follows, unless it is to ask each time: then a switch is an answer given before.
 */
function changeDraft({ answers, level, unanswered }, policy, { id, value }) {
    const servicesOf = (purpose) => policy.services.filter(service => service.purpose === purpose);
    const changed = { ...answers, [id]: value };
    for (const service of servicesOf(id)) {
        changed[service.id] = value;
    }
    const parent = policy.services.find(service => service.id === id)?.purpose;
    if (parent !== undefined && servicesOf(parent).every(service => changed[service.id] === value)) {
        changed[parent] = value;
    }
    const values = Object.values(changed);
    const fitting = values.every(Boolean) ? 'all' : values.some(Boolean) ? 'custom' : 'none';
    return { answers: changed, level: level === 'ask' ? level : fitting, unanswered };
}

/** Chooses a level: the switches follow. `custom` leaves them as they are. To be asked each time starts with no answer given, a no neither. */
function changeLevel({ answers }, level) {
    const unanswered = Object.keys(answers);
    return level === 'custom'
        ? { answers, level, unanswered }
        : { answers: Object.fromEntries(unanswered.map(id => [id, level === 'all'])), level, unanswered };
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

/** What saving the draft says. To be asked each time begins anew, so it names every answer that is to stay, and what is to be asked about not. */
function draftAnswers({ answers, level, unanswered }) {
    const ask = level === 'ask';
    return [ask ? Object.fromEntries(Object.entries(answers).filter(([id, value]) => value || !unanswered.includes(id))) : answers, { ask }];
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

/** For `lang` of what the config or catalogue says in Korean only, where the interface is in another language: read out by the right voice (WCAG 3.1.2). */
function langOf(text, language) {
    return language !== 'ko' && /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined;
}

/** A link to the provider, announced as a new window (KWCAG 7.2.1). Security: an address that is not of the web is no link. */
function OutLink({ url = '', text, newWindow }) {
    return isWebAddress(url) ? (h("p", null,
        h("a", { href: url, part: "link", target: "_blank", rel: "noopener noreferrer" },
            text,
            " ",
            newWindow))) : null;
}

/** What PIPC's 작성지침 asks of a collecting tool: who, what, how long, where to, and how to refuse. */
function ServiceFacts({ service, texts, more, parts }) {
    const { provider, items, retention, country = 'KR', cookies = [], storage = [], databases = [], caches = [], policyUrl, optOutUrl, } = service;
    const { language } = parts;
    const about = more.service;
    const stored = [storage, databases, caches].flat();
    return (h("div", { class: "facts" },
        h("dl", null,
            h("dt", null, about.provider),
            h("dd", { lang: langOf(provider, language) }, provider),
            h("dt", null, about.items),
            h("dd", null, items.map(item => texts.item[item]).join(', ')),
            h("dt", null, about.retention),
            h("dd", null,
                h("b", { lang: langOf(retention, language) }, retention)),
            h("dt", null, about.country),
            h("dd", null, country === 'KR' ? about.domestic : h("b", null, fill(about.transfer, { country: countryName(country, language) }))),
            stored.length > 0 && h("dt", null, about.storage),
            stored.length > 0 && h("dd", { class: "code" }, stored.join(', '))),
        cookies.length > 0 && (h("table", null,
            h("caption", null, about.cookies),
            h("thead", null,
                h("tr", null,
                    h("th", { scope: "col" }, about.cookieName),
                    h("th", { scope: "col" }, about.cookieRetention))),
            h("tbody", null, cookies.map(cookie => (h("tr", { key: cookie.name },
                h("td", { class: "code" }, cookie.name),
                h("td", { lang: langOf(cookie.retention, language) }, cookie.retention))))))),
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

/** What a switch says of itself: under the level `ask` one that is off asks, unless it was refused, and one that is on does not any more. */
function switchTexts({ level, unanswered }, { on, off, some, asks, always }, id) {
    return level === 'ask' ? { on: always, off: unanswered.includes(id) ? asks : off, some } : { on, off, some };
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
                    switches ? (h(Switch, { id: id, name: name, status: draft.answers[id] ? 'on' : 'off', texts: switchTexts(draft, more, id), change: value => change(id, value) })) : (h("strong", null, name)),
                    service && h(ServiceFacts, { ...props, service: service })));
            })))));
}

/** What needs no consent stands apart, with its legal basis (PIPA art. 22(3)). */
function Essential(props) {
    const { texts, more, parts } = props;
    const { policy } = parts.store;
    // Not all that is not optional: what serves no purpose of this policy is held for good.
    const essential = policy.purposes.filter(({ category }) => category === 'essential').map(({ id }) => id);
    const ids = policy.services.filter(({ purpose }) => essential.includes(purpose)).map(({ id }) => id);
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

/** Policy 9-2: "정보수집 수준의 선택을 조정". None is chosen until the visitor has chosen one. */
function Levels({ more, draft, setLevel }) {
    const { title, names, about } = more.level;
    return (h("fieldset", { class: "levels", part: "levels" },
        h("legend", null, title),
        Object.keys(names).map(level => (h("label", { key: level },
            h("input", { type: "radio", name: "level", value: level, checked: draft.level === level, onChange: () => setLevel(level) }),
            h("span", null,
                h("strong", null, names[level]),
                h("span", { class: "small" }, about[level])))))));
}

/** What a purpose's switch shows: `some` when a service of it is singled out. */
function purposeStatus(draft, policy, id) {
    const value = draft[id] === true;
    const differs = policy.services.some(service => service.purpose === id && (draft[service.id] === true) !== value);
    return differs ? 'some' : value ? 'on' : 'off';
}

/** One purpose: its switch, and the services that serve it. */
function PurposeBlock({ purpose, switches, ...props }) {
    const { texts, more, parts, draft, change } = props;
    const { store, language } = parts;
    const { id, description } = purpose;
    const ids = store.policy.services.filter(service => service.purpose === id).map(service => service.id);
    return (h("div", { class: "purpose", part: "purpose" },
        switches ? (h(Switch, { id: id, name: nameOf(purpose, texts, language), status: purposeStatus(draft.answers, store.policy, id), texts: switchTexts(draft, more, id), change: value => change(id, value) })) : (h("strong", null, nameOf(purpose, texts, language))),
        h("p", { id: `about-${id}` }, textIn(description, language) || more.descriptions[id]),
        h(ServiceList, { ...props, ids: ids, switches: switches })));
}

/** What the visitor chose, when, and until when it lasts; and the way back, one press away, of one purpose or of all (PIPA art. 38(4)). */
function Status({ parts, texts, more, withdraw }) {
    const { store, language } = parts;
    const { choice, needsAsking, allows, stored } = store.get();
    const { status } = more;
    const { signal } = store.policy;
    const expired = needsAsking === 'expired';
    const optional = marketingPurposes(store.policy);
    const purposes = optional.filter(({ id }) => allows[id]);
    // A frame may have been allowed where it stands before anything was asked.
    const runs = purposes[0] ?? store.policy.services.find(({ id, purpose }) => allows[id] && optional.some(each => each.id === purpose));
    const unanswered = signal === 'minor' || !choice || (needsAsking === 'never-asked' && !runs);
    const names = refusedNames({ parts, texts });
    const kind = unanswered ? (names && signal) || 'none' : expired ? 'expired' : !stored ? 'notStored' : undefined;
    const made = new Date(choice?.at ?? 0);
    const agreed = choice?.level === 'all' ? 'agreed' : choice?.level === 'ask' ? 'ask' : choice?.granted[0] ? 'custom' : 'refused';
    return (h("section", { class: "status", part: "status" },
        h("h3", null, status.title),
        kind ? (h("p", null, fill(status[kind], { names }))) : (h("p", null,
            h("strong", null, fill(status[agreed], { date: formatDate(made, language) })),
            ' ',
            needsAsking
                ? status[needsAsking === 'scope-changed' ? 'changed' : 'open']
                : fill(status.until, { date: formatDate(addMonths(made, store.policy.lifetime), language) }))),
        !kind && choice?.granted[0] && (h("div", null,
            h("p", { class: "small", id: "withdraw-body" }, more.withdraw.body),
            h("button", { type: "button", part: "button withdraw", "aria-describedby": "withdraw-body", "data-dongui-action": "withdraw", onClick: () => withdraw() }, more.withdraw.button),
            purposes.length > 1 &&
                purposes.map(purpose => (h("button", { key: purpose.id, type: "button", part: "button withdraw", "aria-describedby": "withdraw-body", "data-dongui-action": `withdraw-${purpose.id}`, onClick: () => withdraw(purpose.id) }, fill(more.withdraw.one, { name: nameOf(purpose, texts, language) }))))))));
}

/** The second layer: everything about every cookie, and a switch for each that is optional. */
function Preferences(props) {
    const { texts, more, parts, extras, withdrawn, close, save, decideAll } = props;
    const { settings, store } = parts;
    const policy = policyOf(settings);
    // For children under 14 there is nothing to decide.
    const open = store.policy.signal !== 'minor';
    return (h("dialog", { part: "preferences", "aria-labelledby": "preferences-title", onCancel: close, onClose: close },
        h("div", { class: "sheet" },
            h("div", { class: "head" },
                h("h2", { id: "preferences-title", part: "title", tabIndex: -1 }, texts.settings),
                h("button", { type: "button", class: "close", part: "close", "aria-label": more.close, "data-dongui-action": "close", onClick: close },
                    h("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" },
                        h("path", { d: "M4 4l12 12M16 4L4 16" })))),
            h("div", { class: "body" },
                withdrawn && extras && h(extras.Withdrawn, { ...props, withdrawn: withdrawn, more: extras.texts, newWindow: more.newWindow }),
                h("p", null, more.intro),
                h(Status, { ...props }),
                open && h(Levels, { ...props }),
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
                    marketingPurposes(store.policy).map(purpose => (h(PurposeBlock, { key: purpose.id, ...props, purpose: purpose, switches: open })))),
                h("details", null,
                    h("summary", null, more.itemsTitle),
                    h("dl", { class: "items" }, Object.keys(texts.item).map(item => (h("div", { key: item },
                        h("dt", null, texts.item[item]),
                        h("dd", null, more.itemDescriptions[item])))))),
                extras && (h(extras.About, { ...props, more: extras.texts, disclosure: extras.disclosure, evidence: extras.evidence, newWindow: more.newWindow })),
                h("p", { class: "small" },
                    policy.url && (h("a", { href: policy.url, part: "link" }, texts.policy)),
                    policy.url && policy.version && ` (${policy.version})`)),
            open && (h("div", { class: "foot" },
                h("button", { type: "button", class: "primary", part: "button save", "data-dongui-action": "save", onClick: save }, more.save),
                h("button", { type: "button", part: "button agree", "data-dongui-action": "accept-all", onClick: () => decideAll(true) }, more.agreeAll),
                h("button", { type: "button", part: "button disagree", "data-dongui-action": "reject-all", onClick: () => decideAll(false) }, more.disagreeAll),
                h("p", { class: "small" }, more.hint))))));
}

/**
 * The switches as they stand when the settings are opened: what is allowed now. An expired consent, or one to something that changed
 * since, is off, or it would be a box ticked in advance. So is what was allowed for this page only: it is to be asked about on the next.
 */
function readDraft(policy, { allows, refuses, choice, needsAsking }) {
    const level = needsAsking ? undefined : choice?.level;
    const answers = {};
    for (const { id: purpose } of marketingPurposes(policy)) {
        const services = policy.services.filter(each => each.purpose === purpose);
        for (const { id, mark } of [{ id: purpose, mark: undefined }, ...services]) {
            const { granted = [], denied = [], scope = [] } = choice ?? {};
            const agreed = granted.includes(id) || (granted.includes(purpose) && !denied.includes(id));
            const forGood = level !== 'ask' || (agreed && (mark === undefined || scope.includes(mark)));
            answers[id] = allows[id] === true && forGood;
        }
    }
    return { answers, level, unanswered: Object.keys(answers).filter(id => !answers[id] && !refuses[id]) };
}

/** What Tab stops at, in the dialog's order. What a closed <details> folds away has a box in some browsers (`content-visibility`), and no stop. */
function findStops(dialog) {
    const folded = 'details:not([open]) > :not(summary)';
    return [...dialog.querySelectorAll('a[href], summary, :is(button, input):not(:disabled)')].filter(each => each.getClientRects().length > 0 && !each.matches(`${folded}, ${folded} *`));
}
/**
 * Tab goes from the dialog's last stop on to its first, and back. Browsers do so by themselves, by way of their own toolbar; but Firefox (153)
 * does not find the start again in a dialog that is in a shadow root, and stays at the end.
 */
function wrapFocus(dialog) {
    dialog.addEventListener('keydown', event => {
        const { activeElement } = dialog.getRootNode();
        const stops = findStops(dialog);
        const [first, last] = [stops[0], stops.at(-1)];
        // The title can have the focus too, and stands before the first stop.
        const leaves = event.shiftKey ? activeElement === first || activeElement?.matches('h2') : activeElement === last;
        if (event.key === 'Tab' && leaves) {
            event.preventDefault();
            (event.shiftKey ? last : first)?.focus();
        }
    });
}

/** Opens the settings over the page. `done` gets the answers, or nothing when the visitor closed without deciding. `withdrawn`: what a withdrawal has just done. */
function createPreferences(view, done) {
    const { root } = view;
    const { store, report } = view.parts;
    const { policy } = store;
    let untouched = readDraft(policy, store.get());
    let draft = untouched;
    let services = 'loading';
    let extras;
    let closed = false;
    const undress = addStyles(root, css);
    const container = document.createElement('div');
    root.append(container);
    function finish(answers, options = {}) {
        if (!closed) {
            closed = true;
            const shown = container.innerText;
            container.querySelector('dialog')?.close();
            render(null, container);
            container.remove();
            undress();
            unlock();
            done(answers, { ...options, shown });
        }
    }
    function draw() {
        if (!closed) {
            render(h(Preferences, {
                ...view,
                draft,
                services,
                extras,
                change(id, value) {
                    draft = changeDraft(draft, policy, { id, value });
                    draw();
                },
                setLevel(level) {
                    draft = changeLevel(draft, level);
                    draw();
                },
                withdraw: id => (id === undefined ? finish(answerAll(policy, false)) : finish({ [id]: false }, { only: true })),
                save: () => finish(...draftAnswers(draft)),
                decideAll: value => finish(answerAll(policy, value)),
                close: () => finish(),
            }), container);
        }
    }
    async function extend() {
        try {
            const [{ About }, { Withdrawn }, texts, disclosure, evidence] = await Promise.all([
                import('./About.js'),
                import('./Withdrawn.js'),
                view.loadTexts('about'),
                view.loadTexts('disclosure'),
                // Whom to ask and how to refuse is told without it, too.
                Promise.resolve(view.parts.evidence()).catch(error => void report('record-missing', error)),
            ]);
            extras = { About, Withdrawn, texts, disclosure, evidence: evidence ?? undefined };
            draw();
        }
        catch (error) {
            report('about-failed', error);
        }
    }
    async function fillIn() {
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
        }
        catch (error) {
            services = 'failed';
            report('details-failed', error);
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
    void extend();
    return {
        update() {
            // Decided in another tab: to save what nobody has touched must not take that back.
            if (draft === untouched) {
                draft = untouched = readDraft(policy, store.get());
            }
            draw();
        },
        close: () => finish(),
    };
}

var createPreferences$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    createPreferences: createPreferences
});

export { OutLink as O, createPreferences$1 as c };
//# sourceMappingURL=createPreferences.js.map
