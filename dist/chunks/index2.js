import { d as describeVisitor } from './describeVisitor.js';
import { mergeTexts } from './mergeTexts.js';
import { q as queryAll } from './startConsent.js';
import { d as describePolicy, a as drawPolicy, c as css } from './drawPolicy.js';

/** Markup as nodes, element by element: works where a policy forbids HTML from strings. Neighbouring texts become one, as a parser makes them. */
function renderDom(node) {
    if (typeof node === 'string') {
        return document.createTextNode(node);
    }
    const [tag, attributes, children] = node;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== undefined) {
            element.setAttribute(name, value === true ? '' : value);
        }
    }
    element.append(...children.map(renderDom));
    element.normalize();
    return element;
}

/** Is the stylesheet in the page already: ours, or the site's own copy of it, which may be followed by rules of the site? */
const isStyled = (element) => getComputedStyle(element).getPropertyValue('--dongui-policy') !== '';
/**
 * Draws the disclosure into every `[data-dongui=policy-table]`, in the page itself: it can be searched, printed, and styled by the site. What a server drew
 * there stays when it is the same, and is replaced when it is not: an old copy may not say what is no longer so.
 */
async function drawTables(parts) {
    try {
        await draw(parts);
    }
    catch (error) {
        // What a server drew stays.
        parts.report('ui-failed', error);
    }
}
async function draw({ store: { policy }, settings, language, end, load }) {
    const own = (language !== 'ko' && language !== 'en' ? await load(language) : {});
    const [{ disclosure: ours }, { describe }] = (await Promise.all([
        load(own.disclosure ? 'disclosure-en' : `disclosure-${language}`),
        load('services'),
    ]));
    const texts = mergeTexts(own.disclosure ?? ours, settings.texts[language]?.disclosure);
    const disclosure = describePolicy({ policy, services: describe(policy.services), settings, language, texts, reader: describeVisitor() });
    for (const place of queryAll(document, '[data-dongui=policy-table]')) {
        if (end.signal.aborted) {
            return;
        }
        const made = renderDom(drawPolicy(disclosure, place.dataset.heading));
        const before = [...place.childNodes];
        if (!place.firstElementChild?.isEqualNode(made)) {
            place.replaceChildren(made);
            end.signal.addEventListener('abort', () => made.parentNode === place && place.replaceChildren(...before));
        }
        if (!isStyled(place.firstElementChild)) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            end.signal.addEventListener('abort', () => {
                document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
            });
        }
    }
}

export { drawTables as draw };
//# sourceMappingURL=index2.js.map
