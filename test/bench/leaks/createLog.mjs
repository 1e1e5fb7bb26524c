/**
 * What became of each visit, by the id that all its addresses carry.
 *
 * @typedef {'ran' | 'asked'} Sign `ran`: the tracker's code ran. `asked`: a request reached the tracker.
 */
export function createLog() {
  /** @type {Map<string, Set<Sign>>} */
  const signs = new Map();
  return {
    /** @param {string | null} id @param {Sign} sign */
    add(id, sign) {
      if (id) {
        signs.set(id, (signs.get(id) ?? new Set()).add(sign));
      }
    },
    /** The strongest sign so far. @param {string} id @returns {Sign | undefined} */
    of: id => (signs.get(id)?.has('ran') ? 'ran' : signs.get(id)?.has('asked') ? 'asked' : undefined),
  };
}
