/**
 * The site's own words in the place of ours, as far as they are of the same kind; a list is replaced as a whole, and what we have no such text for is
 * left out.
 */
export function mergeTexts<Value>(ours: Value, own: unknown): Value {
  if (typeof ours !== 'object' || Array.isArray(ours)) {
    return (typeof own === typeof ours && Array.isArray(own) === Array.isArray(ours) ? own : ours) as Value;
  }
  const given = Object(own) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(ours as object).map(([key, value]) => [key, Object.hasOwn(given, key) ? mergeTexts(value, given[key]) : value]),
  ) as Value;
}
