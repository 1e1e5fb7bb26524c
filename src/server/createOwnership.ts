import type {PlainElement} from './createPlainTree.js';
import type {Recogniser} from './types.js';

type Attributes = ReadonlyMap<string, {value: string}>;

/** The narrowest mark of an element, as the gate reads it. */
const readMark = (attributes: Attributes): string =>
  ['data-service', 'data-purpose', 'data-category'].map(name => attributes.get(name)?.value).find(Boolean) ?? '';

export interface Ownership {
  /** Has an element with these attributes a mark? One that this site does not know is some other library's attribute, and holds nothing. */
  isMarked(attributes: Attributes): boolean;
  /** Does what stands in these templates belong to the mark of the innermost (`near`: it comes with that), or of one around it? */
  ownerIn(templates: readonly PlainElement[]): 'near' | 'far' | undefined;
}

/** Says what in a page is held by a mark of the site's own. */
export function createOwnership(recogniser: Recogniser): Ownership {
  /** Known of the outer ones when an inner one comes. */
  const known = new WeakMap<PlainElement, 'near' | 'far' | undefined>();

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
    ownerIn(templates) {
      const [outer, inner] = [templates.at(-2), templates.at(-1)];
      if (inner && !known.has(inner)) {
        const around = outer && (known.has(outer) ? known.get(outer) : templates.some(isMarkedTemplate));
        known.set(inner, isMarkedTemplate(inner) ? 'near' : around ? 'far' : undefined);
      }
      return inner && known.get(inner);
    },
  };
}
