/** SHA-256 of a text in UTF-8, hex, by WebCrypto; `null` where a browser has none: on plain http (it needs a secure context). */
export async function sha256(text: string): Promise<string | null> {
  const {subtle} = crypto as {subtle?: SubtleCrypto};
  if (!subtle) {
    return null;
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map(byte => (byte + 256).toString(16).slice(1)).join('');
}
