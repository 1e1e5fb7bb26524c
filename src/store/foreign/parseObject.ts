/** A JSON object, percent-encoded or not, or `undefined`. More than any tool writes is not looked at. */
export function parseObject(value: string): Record<string, unknown> | undefined {
  for (const decode of [(text: string) => text, decodeURIComponent]) {
    try {
      const parsed: unknown = value.length < 20_000 && JSON.parse(decode(value));
      if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) {
        return parsed as Record<string, unknown>;
      }
    } catch {
      // The other way, or none.
    }
  }
  return undefined;
}
