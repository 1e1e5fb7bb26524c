/** The text of a `data:` or `javascript:` address. What cannot be decoded stays as it is. */
export function decodeData(address: string): string {
  const decode = (text: string): string =>
    text.replace(/(?:%[\da-f]{2})+/gi, run => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  const [, base64] = /^[^,]*;\s*base64\s*,(.*)$/is.exec(address) ?? [];
  try {
    return base64 === undefined
      ? decode(address)
      : new TextDecoder().decode(Uint8Array.from(atob(decode(base64).trim()), letter => letter.charCodeAt(0)));
  } catch {
    return address;
  }
}
