/** Anything as a text, and not a long one. */
export function shorten(found: unknown): string {
  let text: string = typeof found;
  try {
    // An error has no JSON to speak of.
    text = typeof found === 'string' || found instanceof Error ? `${found}` : (JSON.stringify(found) ?? text);
  } catch {
    // What refers to itself has no JSON.
  }
  return text.length > 150 ? `${text.slice(0, 149)}…` : text;
}
