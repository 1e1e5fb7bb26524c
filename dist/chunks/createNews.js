import { h, render } from 'preact';
import { r as readChanges } from './readChanges.js';
import { m as makeWay } from './makeWay.js';
import { t as textIn, f as fill } from './textIn.js';
import { m as marketingPurposes } from './answerAll.js';
import { n as nameOf, p as policyOf } from './index.js';
import { f as formatDate } from './formatDate.js';
import './asList.js';
import './startOfDay.js';
import './safeLink.js';

/** What has changed since the visitor's choice, in the banner that asks again (PIPA art. 15(2): a change is told and consented to anew). */
function Since({ changes, services, asked, more, texts, parts, }) {
    const { language, store } = parts;
    const optional = marketingPurposes(store.policy);
    const purposes = optional.filter(({ id }) => !asked.includes(id));
    const fresh = services.filter(({ purpose }) => optional.some(({ id }) => id === purpose));
    const names = (list) => list.map(each => nameOf(each, texts, language)).join(', ');
    if (changes.length + purposes.length + fresh.length === 0) {
        return null;
    }
    return (h("div", { class: "since", part: "since" },
        h("strong", null, more.since),
        h("ul", null,
            changes.map(({ summary, reason, effective }) => (h("li", { key: effective },
                textIn(summary, language),
                " ",
                reason && fill(more.reason, { reason: textIn(reason, language) ?? '' })))),
            purposes.length > 0 && h("li", null, fill(more.purposes, { names: names(purposes) })),
            fresh.length > 0 && h("li", null, fill(more.services, { names: names(fresh) })))));
}

/** A change to come, told in its notice period (policy chapter 12). It asks nothing and blocks nothing. */
function Upcoming({ changes, putAway, more, texts, parts, openPreferences, }) {
    const { language, settings } = parts;
    const policy = policyOf(settings);
    const asks = changes.some(({ services, purposes }) => services.length + purposes.length > 0);
    const title = changes.length === 1 ? changes[0]?.title : undefined;
    return (h("section", { class: "banner", part: "news", "aria-labelledby": "news-title" },
        h("div", { class: "content" },
            h("h2", { id: "news-title", part: "title" }, textIn(title, language) ?? more.title),
            changes.map(({ title: own, summary, reason, effective, notice, previousUrl }) => (h("p", { key: effective },
                h("strong", { class: "law" }, fill(more.effective, { date: formatDate(new Date(effective), language) })),
                ' ',
                own !== title && `${textIn(own, language)}: `,
                textIn(summary, language),
                " ",
                reason && fill(more.reason, { reason: textIn(reason, language) ?? '' }),
                ' ',
                fill(more.noticed, { date: formatDate(new Date(notice), language) }),
                ' ',
                previousUrl && (h("a", { href: previousUrl, part: "link" }, more.previous))))),
            asks && h("p", null, more.asksThen),
            h("p", null,
                h("button", { type: "button", class: "link", part: "link", "data-dongui-action": "preferences", onClick: openPreferences }, texts.settings)),
            policy.url && (h("a", { href: policy.url, part: "link" }, more.read))),
        h("div", { class: "actions", part: "actions" },
            h("button", { type: "button", part: "button", "data-dongui-action": "put-away", onClick: putAway }, more.putAway))));
}

/**
 * Tells of changes of the policy (chapter 12): of those to come in a box of its own, until the visitor has put it away; of those that came since
 * the visitor's choice in the banner that asks again. `slot`: the banner's place for it.
 */
function createNews(view, slot) {
    const { store, settings, report } = view.parts;
    const changes = readChanges(settings.policy.changes);
    const now = Date.now();
    const container = document.createElement('div');
    container.className = 'news';
    let services = [];
    const close = () => {
        render(null, container);
        container.remove();
        makeWay(view.root);
    };
    const upcoming = changes.filter(({ notice, effective }) => notice <= now && effective > now);
    if (upcoming.length > 0 && !store.get().needsAsking) {
        const putAway = () => {
            try {
                localStorage.donguiNews = settings.upcoming;
            }
            catch {
                // Told again on the next page.
            }
            close();
        };
        view.root.append(container);
        render(h(Upcoming, { ...view, changes: upcoming, putAway }), container);
        makeWay(view.root);
    }
    async function fillIn() {
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
            draw();
        }
        catch (error) {
            report('details-failed', `${error}`);
        }
    }
    function notes() {
        const { choice, needsAsking } = store.get();
        if (!choice || !(needsAsking === 'scope-changed' || needsAsking === 'new-purpose')) {
            return store.policy.signal && h('p', {}, view.more.signal);
        }
        const since = Date.parse(choice.at);
        const came = changes.filter(({ effective }) => effective > since && effective <= now);
        const marks = new Map(store.policy.services.map(({ id, mark }) => [id, mark]));
        const fresh = services.filter(({ id }) => id !== 'dongui' && marks.has(id) && !choice.scope.includes(marks.get(id) ?? ''));
        return h(Since, { ...view, changes: came, services: fresh, asked: choice.asked });
    }
    const draw = () => render(notes(), slot);
    draw();
    const undo = store.subscribe(draw);
    if (store.get().needsAsking && store.get().choice) {
        void fillIn();
    }
    return {
        close() {
            undo();
            render(null, slot);
            close();
        },
    };
}

export { createNews };
//# sourceMappingURL=createNews.js.map
