const startTag = /<([a-z]+)((?:[\s/]+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

/**
 * Rewrites start tags: `rewrite` gets the name and the attributes, and gives the new attributes, or nothing for a tag to stay as it is. For the small
 * pieces of markup of the vectors, not for any page.
 *
 * @param {string} html
 * @param {(name: string, attributes: Readonly<Record<string, string | true>>) => Readonly<Record<string, string | true>> | undefined} rewrite
 */
export function markTags(html, rewrite) {
  return html.replace(startTag, (tag, name, text) => {
    const attributes = Object.fromEntries([...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? true]));
    const marked = rewrite(name.toLowerCase(), attributes);
    const written = Object.entries(marked ?? {}).map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${value}"`));
    return marked ? `<${name}${written.join('')}>` : tag;
  });
}

/**
 * Renames the attributes that load something.
 *
 * @param {Readonly<Record<string, string | true>>} attributes
 * @param {readonly string[]} names
 */
export const withData = (attributes, names) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [names.includes(key) ? `data-${key}` : key, value]));
