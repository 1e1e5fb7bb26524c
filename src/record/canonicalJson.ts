/**
 * JSON in the one form of RFC 8785 (JCS), so that equal records have equal hashes in every language: no white space, members sorted by UTF-16 code
 * units. Numbers and texts are written by JSON.stringify, which is what the RFC prescribes (3.2.2). Members without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(each => canonicalJson(each ?? null)).join()}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, each]) => each !== undefined);
    // The default order of sort() is the RFC's: by UTF-16 code units. No two keys are equal.
    return `{${members
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
      .join()}}`;
  }
  return JSON.stringify(value);
}
