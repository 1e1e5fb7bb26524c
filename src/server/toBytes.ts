/** Bytes that are no UTF-8, as `createByteReader` has them: first halves of surrogate pairs without the second. */
const odd = /((?:[\ud880-\ud8ff](?![\udc00-\udfff]))+)/;
const utf8 = new TextEncoder();

/** The bytes of a text that `createByteReader` has read. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  if (!odd.test(text)) {
    return utf8.encode(text);
  }
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const [index, part] of text.split(odd).entries()) {
    if (index % 2) {
      for (let at = 0; at < part.length; at++) {
        bytes[end++] = part.charCodeAt(at) & 0xff;
      }
    } else {
      end += utf8.encodeInto(part, bytes.subarray(end)).written;
    }
  }
  return bytes.slice(0, end);
}
