import type {Language, Settings} from '../config/types.js';
import {describeVisitor} from '../guide/describeVisitor.js';
import {mergeTexts} from '../lib/mergeTexts.js';
import {queryAll} from '../lib/queryAll.js';
import {renderDom} from '../lib/renderDom.js';
import type {Policy, PolicyService, Service} from '../model/types.js';
import {describePolicy} from './describePolicy.js';
import {drawPolicy} from './drawPolicy.js';
import css from './policy.css?inline';
import type {DisclosureTexts} from './types.js';

/** What the page's consent gives. */
export interface TablesParts {
  store: {policy: Policy};
  settings: Settings;
  language: Language;
  end: AbortController;
  report(code: string, found?: unknown): void;
  /** The services' full descriptions, the texts, and a language of the site's own, which is whole. */
  load<Name extends 'services' | 'ko' | `disclosure-${string}`>(name: Name): Promise<unknown>;
}

/** Is the stylesheet in the page already: ours, or the site's own copy of it, which may be followed by rules of the site? */
const isStyled = (element: Element): boolean => getComputedStyle(element).getPropertyValue('--dongui-policy') !== '';

/**
 * Draws the disclosure into every `[data-dongui=policy-table]`, in the page itself: it can be searched, printed, and styled by the site. What a server drew
 * there stays when it is the same, and is replaced when it is not: an old copy may not say what is no longer so.
 */
export async function drawTables(parts: TablesParts): Promise<void> {
  try {
    await draw(parts);
  } catch (error) {
    // What a server drew stays.
    parts.report('ui-failed', error);
  }
}

async function draw({store: {policy}, settings, language, end, load}: TablesParts): Promise<void> {
  const own = (language !== 'ko' && language !== 'en' ? await load(language as 'ko') : {}) as {disclosure?: DisclosureTexts};
  const [{disclosure: ours}, {describe}] = (await Promise.all([
    load(own.disclosure ? 'disclosure-en' : `disclosure-${language}`),
    load('services'),
  ])) as [{disclosure: DisclosureTexts}, {describe(services: readonly PolicyService[]): readonly Service[]}];
  const texts = mergeTexts(own.disclosure ?? ours, settings.texts[language]?.disclosure);
  const disclosure = describePolicy({policy, services: describe(policy.services), settings, language, texts, reader: describeVisitor()});
  for (const place of queryAll(document, '[data-dongui=policy-table]') as HTMLElement[]) {
    if (end.signal.aborted) {
      return;
    }
    const made = renderDom(drawPolicy(disclosure, place.dataset.heading)) as Element;
    const before = [...place.childNodes];
    if (!place.firstElementChild?.isEqualNode(made)) {
      place.replaceChildren(made);
      end.signal.addEventListener('abort', () => made.parentNode === place && place.replaceChildren(...before));
    }
    if (!isStyled(place.firstElementChild as Element)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      end.signal.addEventListener('abort', () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet);
      });
    }
  }
}
