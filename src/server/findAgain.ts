/** An attribute as the tokenizer takes one out of a tag. https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state */
const attribute = /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^"'\t\n\f\r >][^\t\n\f\r >]*))?)?/g;

/** By name: where it may stand as one. Most tags have none twice, which this tells a lot faster. */
const places = new Map<string, RegExp>();

function placesOf(name: string): RegExp {
  const found = places.get(name) ?? new RegExp(`[\\t\\n\\f\\r "'/]${name}(?=[\\t\\n\\f\\r =/>])`, 'gi');
  places.set(name, found);
  return found;
}

/** An attribute that the tag has had before. */
interface Again {
  /** Where its name begins in the tag. */
  at: number;
  /** As it is written, without quotes. */
  raw: string;
}

/**
 * An attribute of a start tag (`<img …>`) after its first time. Browsers take no notice of those, until the first has another name: then the
 * second is the one that counts.
 */
export function findAgain(tag: string, name: string): Again[] {
  const start = /^<[^\t\n\f\r />]*/.exec(tag)?.[0].length ?? 0;
  const found = (tag.match(placesOf(name)) ?? []).length > 1 ? [...tag.slice(start).matchAll(attribute)] : [];
  return found
    .filter(([, written = '']) => written.toLowerCase() === name)
    .slice(1)
    .map(({index, 2: double, 3: single, 4: plain}) => ({at: start + index, raw: double ?? single ?? plain ?? ''}));
}
