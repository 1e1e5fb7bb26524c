/**
 * JSON in the one form of RFC 8785: no white space, members sorted by UTF-16 code units. Written anew and not taken from dongui, so that what the
 * browser hashed is checked by other code than its own.
 *
 * @param {unknown} value  as `JSON.parse` gives it
 * @returns {string}
 */
export function canonicalJson(value) {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  const members = new Map(Object.entries(value));
  const names = [...members.keys()].sort();
  return `{${names.map(name => `${JSON.stringify(name)}:${canonicalJson(members.get(name))}`).join(',')}}`;
}
