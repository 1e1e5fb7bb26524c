/** The text of a `data:` or `javascript:` address. What cannot be decoded stays as it is: it is only searched. */
export function decodeData(address: string): string {
  try {
    const [, base64] = /^[^,]*;base64,(.*)$/is.exec(address) ?? [];
    return base64 === undefined ? decodeURIComponent(address) : atob(decodeURIComponent(base64).trim());
  } catch {
    return address;
  }
}
