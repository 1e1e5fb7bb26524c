/** As many as an engine takes as arguments of one call. */
const most = 8192;

/** A text in which each character stands for one byte: so a page of any encoding that keeps ASCII (UTF-8, EUC-KR) goes through unharmed. */
export function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += most) {
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  }
  return text;
}
