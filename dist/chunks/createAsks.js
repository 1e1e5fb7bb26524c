import { h, render } from 'preact';
import { a as answerAll } from './answerAll.js';
import { m as makeWay } from './makeWay.js';
import { c as countryName } from './countryName.js';
import { f as fill } from './textIn.js';
import { n as nameOf } from './index.js';

/** One question about one service, with what PIPA art. 15(2) wants told before the answer. The answers look alike. */
function Ask({ id, service, left, more, answer, ...view }) {
    const { parts, texts, openPreferences } = view;
    const { policy } = parts.store;
    const known = service ?? policy.purposes.find(each => each.id === id) ?? { id };
    const name = nameOf(known, texts, parts.language);
    const purpose = nameOf(policy.purposes.find(each => each.id === service?.purpose) ?? known, texts, parts.language);
    const country = service?.country ?? 'KR';
    return (h("section", { class: "banner", part: "ask", "aria-labelledby": "ask-title" },
        h("div", { class: "content" },
            h("h2", { id: "ask-title", part: "title", tabIndex: -1 }, fill(more.title, { name })),
            h("p", null,
                fill(service ? more.body : more.bodyUnknown, {
                    provider: service?.provider ?? '',
                    purpose,
                    items: service?.items.map(item => texts.item[item]).join(', ') ?? '',
                }),
                ' ',
                country !== 'KR' && fill(more.transfer, { country: countryName(country, parts.language) })),
            service && (h("p", null,
                h("strong", { class: "law" }, fill(more.retention, { retention: service.retention })))),
            h("p", null,
                left > 0 && fill(more.more, { count: left }),
                ' ',
                h("button", { type: "button", class: "link", part: "link", "data-dongui-action": "preferences", onClick: openPreferences }, texts.settings))),
        h("div", { class: "actions", part: "actions" },
            parts.settings.gate !== 'lockdown' && (h("button", { type: "button", part: "button once", "data-dongui-action": "once", onClick: () => answer(true, true) }, more.once)),
            h("button", { type: "button", part: "button always", "data-dongui-action": "always", onClick: () => answer(true) }, more.always),
            h("button", { type: "button", part: "button never", "data-dongui-action": "never", onClick: () => answer(false) }, more.never))));
}

/** A screen reader has to know the live region before it reads what comes into it. */
const pause = 100;
/**
 * Policy 9-2-나, "쿠키가 저장될 때마다 확인": asks about one thing after the other, over nothing and without taking the focus; what nobody answers
 * stays held. Returns the undo.
 */
function createAsks(view) {
    const { store, gate, waiting, report } = view.parts;
    const container = document.createElement('div');
    container.setAttribute('aria-live', 'polite');
    view.root.append(container);
    let services;
    /** Services first: they say most. */
    function pending() {
        const { choice, allows, refuses, needsAsking } = store.get();
        const open = Object.keys(waiting).filter(id => id in allows && !allows[id] && !refuses[id]);
        const isService = (id) => store.policy.services.some(service => service.id === id);
        return choice?.level === 'ask' && !needsAsking ? [...open.filter(isService), ...open.filter(id => !isService(id))] : [];
    }
    function draw() {
        const [id, ...more] = pending();
        if (id === undefined || !services) {
            render(null, container);
            makeWay(view.root);
            return;
        }
        const answer = (value, once = false) => {
            const had = container.contains(view.root.activeElement);
            store.commit(id === 'marketing' && !once ? answerAll(store.policy, value) : { [id]: value }, {
                method: 'ask',
                only: true,
                once,
                shown: container.innerText,
            });
            if (had) {
                // At the question, not at a button that now means something else: the next press must not answer unread.
                container.querySelector('h2')?.focus();
            }
        };
        const service = services.find(each => each.id === id);
        render(h(Ask, { ...view, key: id, id, service, left: more.length, answer }), container);
        makeWay(view.root);
    }
    async function start() {
        const ready = new Promise(resolve => setTimeout(resolve, pause));
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
        }
        catch (error) {
            services = [];
            report('details-failed', error);
        }
        await ready;
        draw();
    }
    void start();
    const undos = [gate.subscribe(draw), store.subscribe(draw)];
    return () => {
        for (const undo of undos) {
            undo();
        }
        render(null, container);
        container.remove();
        makeWay(view.root);
    };
}

export { createAsks };
//# sourceMappingURL=createAsks.js.map
