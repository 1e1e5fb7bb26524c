/** The upper 20 bits of FNV-1a over UTF-16 code units, in base 36 (at most 4 characters). Not for secrets: it tells two texts apart. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 12).toString(36);
}
