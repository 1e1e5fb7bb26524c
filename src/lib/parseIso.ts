/**
 * Milliseconds since 1970 of an ISO 8601 moment with its zone, `2026-11-23T12:00:00+09:00`; NaN of anything else, which a browser would guess at. Dates are
 * read by `new Date`, here and elsewhere: Date.js has a `Date.parse` of its own, which knows no such moment.
 */
export function parseIso(text: unknown): number {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)
    ? +new Date(text)
    : Number.NaN;
}
