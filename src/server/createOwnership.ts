import type {PlainElement} from './createPlainTree.js';
import type {Recogniser} from './types.js';

type Attributes = ReadonlyMap<string, {value: string}>;

/** The narrowest mark of an element, as the gate reads it. */
const readMark = (attributes: Attributes): string =>
  ['data-service', 'data-purpose', 'data-category'].map(name => attributes.get(name)?.value).find(Boolean) ?? '';

export interface Ownership {
  /** Has an element with these attributes a mark? One that this site does not know is some other library's attribute, and holds nothing. */
  isMarked(attributes: Attributes): boolean;
  /** Does the innermost of these templates, and with it all that is in it, belong to a mark? */
  isOwned(templates: readonly PlainElement[]): boolean;
}

/** Says what in a page is held by a mark of the site's own. */
export function createOwnership(recogniser: Recogniser): Ownership {
  /** Known of the outer ones when an inner one comes. */
  const known = new WeakMap<PlainElement, boolean>();

  const isMarked = (attributes: Attributes): boolean => {
    const mark = readMark(attributes);
    return mark === 'unknown' || (!!mark && recogniser.isKnown(mark.replace('!', '')));
  };
  /** Also for a service that the site has not declared: what it would draw or run stays in it. But a shadow root is live, whatever its template carries. */
  const isMarkedTemplate = ({attrs}: PlainElement): boolean => {
    const attributes = new Map(attrs.map(each => [each.name, each]));
    return !attributes.has('shadowrootmode') && (attributes.has('data-service') || isMarked(attributes));
  };

  return {
    isMarked,
    isOwned(templates) {
      const [outer, inner] = [templates.at(-2), templates.at(-1)];
      if (inner && !known.has(inner)) {
        known.set(inner, isMarkedTemplate(inner) || (!!outer && (known.get(outer) ?? templates.some(isMarkedTemplate))));
      }
      return !!inner && known.get(inner) === true;
    },
  };
}
