/**
 * The same day some months later, in UTC; the last of the month where it has no such day.
 *
 * @param {number} time    milliseconds since 1970
 * @param {number} months  may be negative
 * @returns {Date}
 */
export function addMonths(time, months) {
  const later = new Date(time);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, last));
  return later;
}
