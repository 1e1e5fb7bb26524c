import { h, render } from 'preact';
import { a as answerAll } from './answerAll.js';
import { n as nameOf, c as createSurface } from './index.js';
import { c as countryName } from './countryName.js';
import { f as fill } from './textIn.js';

var css = ":host>div{border-radius:inherit}.embed{border-radius:inherit;height:100%;container-type:size}.embed>div{box-sizing:border-box;border:1px solid var(--border);border-radius:inherit;background:color-mix(in srgb, var(--text) 4%, var(--background));text-align:center;text-wrap:balance;flex-direction:column;justify-content:safe center;align-items:center;gap:8px;height:100%;padding:16px 24px;font-size:14px;display:flex;overflow:auto}.pictured{position:relative;overflow:hidden}.pictured img{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.pictured>div{background:color-mix(in srgb, var(--background) 88%, transparent);position:relative}strong{font-size:16px}p{max-width:440px}.buttons{flex-wrap:wrap;justify-content:center;gap:8px;margin-top:4px;display:flex}.buttons button{padding:4px 16px}@container (width<=359px) or (height<=259px){.embed>div{gap:4px;padding:8px 12px;font-size:13px;line-height:1.5}strong{font-size:14px}.embed .link{display:none}.buttons button{padding:4px 10px}}@container (width<=239px) or (height<=159px) or ((width<=359px) and (height<=179px)) or ((width<=287px) and (height<=279px)){p,.embed [data-dongui-action=allow]{display:none}.embed .link{display:inline-block}}@container (width<=199px) or (height<=149px){.embed>div{padding:4px;font-size:12px;line-height:1.4}strong{font-size:12px}.buttons{gap:4px;margin:0}.buttons button{min-height:32px;padding:2px 8px}}@container (width>=300px) and (height<=99px){.embed>div{flex-direction:row;justify-content:safe center;padding:4px 12px}.embed .buttons,.embed .link{flex:none}}@container (width<=79px) or (height<=47px){.embed>div{display:none}}";

/** What decides where a box stands and how large it is. */
const properties = 'position inset width height min-width min-height max-width max-height margin padding box-sizing aspect-ratio float flex grid-area align-self justify-self order z-index border-width border-radius vertical-align';
/**
 * Puts the box in the frame's place, exactly: nothing on the page moves. Without a box of its own a frame answers getComputedStyle with what
 * was written (`100%`, `auto`), not with pixels, so the copy stays as responsive as the frame. Where the two still differ (a frame is a
 * replaced element, 300 × 150 by nature), the measured size decides. Returns the undo.
 */
function fitFrame(frame, box) {
    const { style } = frame;
    const hadStyle = frame.hasAttribute('style');
    const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    const undo = () => {
        style.setProperty('display', value, priority);
        // Reading it first is no mere caution: without that Chromium keeps an empty attribute.
        if (!hadStyle && frame.getAttribute('style') === '') {
            frame.removeAttribute('style');
        }
    };
    const css = getComputedStyle(frame);
    const { display } = css;
    const { offsetWidth, offsetHeight } = frame;
    style.setProperty('display', 'none', 'important');
    // For a copy of both, where nobody knows any more (undoCopy.ts).
    box.dataset.display = value;
    for (const property of properties.split(' ')) {
        box.style.setProperty(property, css.getPropertyValue(property));
    }
    box.style.border = 'solid transparent';
    box.style.borderWidth = css.borderWidth;
    box.style.display = display === 'inline' ? 'inline-block' : display;
    box.style.overflow = 'hidden';
    if (offsetWidth && (box.offsetWidth !== offsetWidth || box.offsetHeight !== offsetHeight)) {
        box.style.boxSizing = 'border-box';
        box.style.width = `${offsetWidth}px`;
        box.style.height = `${offsetHeight}px`;
    }
    return undo;
}

/**
 * The boxes in the page that are but copies of a placeholder: routers keep pages by cloning them or as markup, and put them in again (Turbo, htmx). A copy has lost
 * the shadow root, and with it all that it showed.
 */
function listCopies() {
    // As lib/queryAll: no element of the page may be in its way.
    const { querySelectorAll } = Object.getPrototypeOf(document);
    return [...querySelectorAll.call(document, 'dongui-ui')].filter(box => !box.shadowRoot);
}

/**
 * The picture a site wants to be seen in the place of a held frame: `data-poster`, of the site's own origin only. A preview from the vendor's server would
 * tell the vendor what the frame was held back from telling.
 */
function posterOf({ dataset }) {
    try {
        const { origin, href } = new URL(dataset.poster ?? ':', document.baseURI);
        return dataset.poster && origin === location.origin ? href : '';
    }
    catch {
        return '';
    }
}

/** Stands where a held frame will be: who gets what, and the visitor's own way to open it. */
function Placeholder({ frame, id, service, more, showOnce, allowAlways, ...view }) {
    const { parts, texts, openPreferences } = view;
    const { policy } = parts.store;
    const purpose = policy.purposes.find(each => each.id === id);
    const name = nameOf(service ?? purpose ?? { id }, texts, parts.language);
    const country = service?.country ?? 'KR';
    const poster = posterOf(frame);
    return (h("div", { class: poster ? 'embed pictured' : 'embed', part: "embed", role: "group", "aria-labelledby": "title", "aria-describedby": "about" },
        poster && h("img", { src: poster, alt: "" }),
        h("div", null,
            h("strong", { id: "title" }, fill(more.title, { name: frame.title || name })),
            h("p", { id: "about" },
                service
                    ? fill(more.body, { name, provider: service.provider, items: service.items.map(item => texts.item[item]).join(', ') })
                    : more.bodyUnknown,
                ' ',
                country !== 'KR' && fill(more.transfer, { country: countryName(country, parts.language) })),
            policy.signal !== 'minor' && (h("div", { class: "buttons" },
                parts.settings.gate !== 'lockdown' && (h("button", { type: "button", part: "button", "data-dongui-action": "show-once", onClick: showOnce }, more.once)),
                h("button", { type: "button", part: "button", "data-dongui-action": "allow", onClick: allowAlways }, more.always))),
            h("button", { type: "button", class: "link", part: "link", "data-dongui-action": "preferences", onClick: openPreferences }, texts.settings))));
}

/** Takes out a copy of a placeholder, and shows the frame that stands before it, which was hidden for the box that it is a copy of. */
function undoCopy(copy) {
    const frame = copy.previousElementSibling;
    if (frame instanceof HTMLIFrameElement) {
        frame.style.display = copy.dataset.display ?? '';
    }
    copy.remove();
}

/** Keeps a placeholder beside every frame that waits. Returns the undo. */
function createPlaceholders(view) {
    const { store, gate, language, report } = view.parts;
    // No `Map`: sites have one of their own, with `put` and `containsKey`.
    let placed = [];
    let services = [];
    /** The gate tells of what it holds and lets go, not of a held frame that leaves, comes back, or waits for something else. */
    const observer = new MutationObserver(records => {
        const isNews = ({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some(node => node instanceof HTMLIFrameElement);
        if (records.some(isNews) || listCopies()[0] || placed.some(hasLeft)) {
            update();
        }
    });
    function place(frame, id) {
        const surface = createSurface(language, css);
        const { host, layer } = surface;
        view.dress?.(surface);
        const allow = id === 'marketing' ? answerAll(store.policy, true) : { [id]: true };
        /** The visitor who pressed the button goes on in the frame, not at the top of the page. */
        const andFocus = (act) => () => {
            act();
            // Once the gate has put the frame in anew.
            setTimeout(() => frame.focus(), 50);
        };
        // Put in anew, it shows nothing: going back in history, browsers load what a frame showed then, also into one that is held now.
        frame.before(frame);
        // Not in the frame's row or grid while that is measured.
        host.style.display = 'none';
        frame.after(host);
        let undo = fitFrame(frame, host);
        // For its mark: another one is another company's frame.
        observer.observe(frame, { attributes: true });
        return {
            frame,
            id,
            host,
            draw() {
                const showOnce = andFocus(() => gate.release(frame));
                const allowAlways = andFocus(() => store.commit(allow, { method: 'embed', only: true, shown: layer.innerText }));
                render(h(Placeholder, { ...view, frame, id, service: services.find(each => each.id === id), showOnce, allowAlways }), layer);
            },
            fit() {
                undo();
                host.style.display = 'none';
                undo = fitFrame(frame, host);
            },
            remove() {
                undo();
                render(null, layer);
                host.remove();
            },
        };
    }
    /** The page took the frame, or what stands in its place, and left the other. What it took with it may come back as it is. */
    const hasLeft = ({ frame, host }) => frame.parentNode !== host.parentNode;
    function update() {
        listCopies().forEach(undoCopy);
        const waiting = gate.list().filter(({ element }) => element.isConnected);
        placed = placed.filter(each => {
            const stays = !hasLeft(each) && waiting.some(({ element, id }) => element === each.frame && id === each.id);
            if (!stays) {
                each.remove();
            }
            return stays;
        });
        for (const { element, id } of waiting) {
            if (!placed.some(({ frame }) => frame === element)) {
                const made = place(element, id);
                placed = [...placed, made];
                made.draw();
            }
        }
    }
    /** Who gets what; the placeholders can stand without it. */
    async function fillIn() {
        try {
            services = (await view.parts.load('services')).describe(store.policy.services);
            for (const { draw } of placed) {
                draw();
            }
        }
        catch (error) {
            report('details-failed', error);
        }
    }
    /** A media query may have given the frames another size. */
    const refit = () => {
        for (const { fit } of placed) {
            fit();
        }
    };
    observer.observe(document, { childList: true, subtree: true });
    update();
    void fillIn();
    addEventListener('resize', refit);
    const undoHeld = gate.subscribe(update);
    return () => {
        undoHeld();
        observer.disconnect();
        removeEventListener('resize', refit);
        for (const { remove } of placed) {
            remove();
        }
    };
}

export { createPlaceholders };
//# sourceMappingURL=createPlaceholders.js.map
