/** A second, two, four … up to five minutes. */
const [first, most] = [1000, 300_000];

/**
 * Milliseconds until the next try, after so many in a row that came to nothing: doubled each time, and between half and the whole of it by chance, so
 * that all visitors of a site do not come back to its recovering server at once. `random`: 0 to 1.
 */
export function backOff(failures: number, random: number): number {
  return Math.min(most, first * 2 ** (failures - 1)) * (0.5 + random / 2);
}
