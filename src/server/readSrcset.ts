/** The addresses in a `srcset`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
export function readSrcset(value: string): string[] {
  const found: string[] = [];
  let at = 0;
  const take = (what: RegExp): string => {
    what.lastIndex = at;
    const [text = ''] = what.exec(value) ?? [];
    at += text.length;
    return text;
  };

  take(/[\s,]*/y);
  while (at < value.length) {
    const address = take(/\S+/y);
    // Without a second look at each comma of many.
    found.push(address.replace(/(?<!,),+$/, ''));
    if (!address.endsWith(',')) {
      // The descriptors, up to a comma outside of parentheses.
      while (take(/[^,(]+|\([^)]*\)?/y));
    }
    take(/[\s,]*/y);
  }
  return found;
}
