/** Is it a text with something to read in it? */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !!value.trim();
}
