/** 128 random bits in hex. `crypto.randomUUID` would need https, and portals are tried out on plain http. */
export function randomId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
    id += (byte + 256).toString(16).slice(1);
  }
  return id;
}
