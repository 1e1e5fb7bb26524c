/** Korea has had no summer time since 1988; a day there is this long and begins here. */
const zone = '+09:00';
const day = 86_400_000;

/**
 * @param {number} time
 * @returns {string} the day in Seoul, `2026-11-25`
 */
export const dayInSeoul = time => new Date(time + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * Days of Seoul, both included, as a span of UTC. Default: the last thirty days.
 *
 * @param {URLSearchParams} query  `from`, `to`: `2026-11-01`
 * @param {number} now
 * @returns {{from: string, until: string, days: {from: string, to: string}} | undefined} nothing where a day is none
 */
export function readSpan(query, now) {
  const days = {from: query.get('from') || dayInSeoul(now - 29 * day), to: query.get('to') || dayInSeoul(now)};
  const [from, to] = [days.from, days.to].map(each =>
    /^\d{4}-\d\d-\d\d$/.test(each) ? Date.parse(`${each}T00:00:00${zone}`) : Number.NaN,
  );
  if (
    from === undefined ||
    to === undefined ||
    Number.isNaN(from) ||
    Number.isNaN(to) ||
    dayInSeoul(from) !== days.from ||
    dayInSeoul(to) !== days.to
  ) {
    return undefined;
  }
  return {from: new Date(from).toISOString(), until: new Date(to + day).toISOString(), days};
}
