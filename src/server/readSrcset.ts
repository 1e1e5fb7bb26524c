/** The addresses in a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
export function readSrcset(value: string): string[] {
  const found: string[] = [];
  let rest = value.replace(/^[\s,]+/, '');
  while (rest) {
    const [address = ''] = /^\S+/.exec(rest) ?? [];
    rest = rest.slice(address.length);
    found.push(address.replace(/,+$/, ''));
    if (!address.endsWith(',')) {
      // The descriptors, up to a comma outside of parentheses.
      rest = rest.replace(/^(?:\([^)]*\)?|[^,(])*/, '');
    }
    rest = rest.replace(/^[\s,]+/, '');
  }
  return found;
}
