/**
 * The text of a `data:` or `javascript:` address, to be searched. What cannot be decoded stays as it is; of base64 each byte is a letter, since images are long and
 * are looked at often.
 */
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
    return base64 === undefined ? decode(address) : atob(decode(base64).trim());
  } catch {
    return address;
  }
}
