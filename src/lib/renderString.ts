import type {Markup} from './markup.js';

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;'};
const escapeText = (text: string): string => text.replace(/[&<>"'\r]/g, letter => references[letter] as string);
/** Elements that have no end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const isVoid = (tag: string): boolean => tag === 'br';

/** Markup as HTML, for a server or a build. Security: every text and value is escaped; tags and attribute names are the code's own. */
export function renderString(node: Markup): string {
  if (typeof node === 'string') {
    return escapeText(node);
  }
  const [tag, attributes, children] = node;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${value === true ? '' : escapeText(value)}"`,
  );
  const start = `<${tag}${written.join('')}>`;
  return isVoid(tag) ? start : `${start}${children.map(renderString).join('')}</${tag}>`;
}
