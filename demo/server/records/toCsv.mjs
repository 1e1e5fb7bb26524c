/** @type {(keyof import('./createRecordStore.mjs').Row)[]} */
const columns = ['id', 'at', 'received_at', 'method', 'level', 'policy_version', 'scope', 'text_hash', 'hash', 'json'];

/** For spreadsheets that would otherwise take UTF-8 for something else. */
export const csvHead = `\uFEFF${columns.join(',')}\r\n`;

/**
 * One line (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe: the policy's version, for example, comes from outside.
 *
 * @param {import('./createRecordStore.mjs').Row} row
 */
export function toCsv(row) {
  const cells = columns.map(column => {
    const text = String(row[column] ?? '').replace(/^[=+\-@\t\r]/, "'$&");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(',')}\r\n`;
}
