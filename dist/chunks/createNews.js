import { h, render } from 'preact';
import { r as readChanges } from './readChanges.js';
import { a as asList } from './asList.js';
import { t as textIn, f as fill } from './textIn.js';
import { m as makeWay } from './makeWay.js';
import { f as formatDate, r as refusedNames } from './formatDate.js';
import { m as marketingPurposes } from './answerAll.js';
import { n as nameOf, p as policyOf } from './index.js';

/**
 * Will the visitor be asked on the day of these changes, and is what they bring unused till then? What is in the policy already goes on meanwhile, what is
 * essential asks nobody, and who refused a purpose is not asked about one more service of it. `described`: services, those that the changes bring too.
 */
function isAskedThen(changes, { store, settings }, described) {
    const { policy } = store;
    const { refuses } = store.get();
    const isNew = (id, known) => !known.some(each => each.id === id);
    const own = asList(settings.policy.changes).flatMap(change => asList(Object(change).purposes));
    const essential = own.map(entry => Object(entry)).filter(({ category }) => category === 'essential');
    const purposeOf = (service) => described.find(({ id }) => id === service)?.purpose;
    return (policy.signal !== 'minor' &&
        changes.some(({ purposes, services }) => purposes.some(id => isNew(id, policy.purposes) && !essential.some(each => each.id === id)) ||
            services.some(service => isNew(service, policy.services) && marketingPurposes(policy).some(({ id }) => id === purposeOf(service) && !refuses[id]))));
}

/**
 * What has changed since the visitor's choice, in the banner that asks again (PIPA art. 15(2): a change is told and consented to anew). A purpose without an
 * answer need not be new: a choice taken over from elsewhere may have left it open. It is new where a change that came since then brings it.
 */
function Since({ changes, services, asked, more, texts, parts, }) {
    const { language, store } = parts;
    const optional = marketingPurposes(store.policy);
    const open = optional.filter(({ id }) => !asked.includes(id));
    const purposes = open.filter(({ id }) => changes.some(change => change.purposes.includes(id)));
    const left = open.filter(each => !purposes.includes(each));
    // The services of what was left open were not shown, and are no newer than it.
    const fresh = services.filter(({ purpose }) => optional.some(each => each.id === purpose && !left.includes(each)));
    const names = (list) => list.map(each => nameOf(each, texts, language)).join(', ');
    const changed = changes.length + purposes.length + fresh.length > 0;
    if (!changed && left.length === 0) {
        return null;
    }
    return (h("div", { class: "since", part: "since" },
        changed && h("strong", null, more.since),
        changed && (h("ul", null,
            changes.map(({ summary, reason, effective, notice }) => (h("li", { key: `${notice} ${effective} ${textIn(summary, language)}` },
                textIn(summary, language),
                " ",
                reason && fill(more.reason, { reason: textIn(reason, language) ?? '' })))),
            purposes.length > 0 && h("li", null, fill(more.purposes, { names: names(purposes) })),
            fresh.length > 0 && h("li", null, fill(more.services, { names: names(fresh) })))),
        left.length > 0 && h("p", null, fill(more.open, { names: names(left) }))));
}

/** Changes to come, told in their notice period (policy chapter 12). It asks nothing and blocks nothing. `asks`: the day will. */
function Upcoming({ changes, asks, putAway, more, texts, parts, openPreferences, }) {
    const { language, settings } = parts;
    const policy = policyOf(settings);
    const concerns = changes.some(({ services, purposes }) => services.length + purposes.length > 0);
    const title = changes.length === 1 ? changes[0]?.title : undefined;
    return (h("section", { class: "banner", part: "news", "aria-labelledby": "news-title" },
        h("div", { class: "content" },
            h("h2", { id: "news-title", part: "title" }, textIn(title, language) ?? more.title),
            changes.map(({ title: own, summary, reason, effective, notice, previousUrl }) => (h("p", { key: `${notice} ${effective} ${textIn(summary, language)}` },
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
            concerns && h("p", null, asks ? more.asksThen : more.appliesThen),
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
    let closed = false;
    const close = () => {
        closed = true;
        render(null, container);
        container.remove();
        makeWay(view.root);
    };
    const upcoming = changes.filter(({ notice, effective }) => notice <= now && effective > now);
    async function tellUpcoming() {
        let described = [];
        try {
            const own = asList(settings.policy.changes).flatMap(change => asList(Object(change).services));
            described = upcoming.some(each => each.services.length > 0)
                ? (await view.parts.load('services')).describe(own.filter((each) => 'id' in Object(each)))
                : [];
        }
        catch (error) {
            report('details-failed', error);
        }
        if (closed) {
            return;
        }
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
        const asks = isAskedThen(upcoming, view.parts, described);
        render(h(Upcoming, { ...view, changes: upcoming, asks, putAway }), container);
        makeWay(view.root);
    }
    if (upcoming.length > 0 && !store.get().needsAsking) {
        void tellUpcoming();
    }
    async function fillIn() {
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
            draw();
        }
        catch (error) {
            report('details-failed', error);
        }
    }
    function notes() {
        const { choice, needsAsking } = store.get();
        const { signal } = store.policy;
        if (!choice || needsAsking === 'never-asked' || needsAsking === 'expired') {
            const names = signal && signal !== 'minor' ? refusedNames(view) : '';
            return names && h('p', {}, fill(view.more.signal, { names }));
        }
        if (!needsAsking) {
            return null;
        }
        const since = +new Date(choice.at);
        const came = changes.filter(({ effective }) => effective > since && effective <= now);
        const isNew = (id) => store.policy.services.some(service => service.id === id && !choice.scope.includes(service.mark));
        const fresh = services.filter(({ id }) => id !== 'dongui' && isNew(id));
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
