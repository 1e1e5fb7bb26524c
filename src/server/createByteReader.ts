/** Reads a stream of bytes as text, piece by piece. */
export interface ByteReader {
  read(bytes: Uint8Array): string;
  /** What is left of a letter that was cut. */
  end(): string;
}

/** As many as an engine takes as arguments of one call. */
const most = 8192;

/** A text in which each character stands for one byte. */
function toLatin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += most) {
    text += String.fromCharCode(...bytes.subarray(at, at + most));
  }
  return text;
}

/** Letters of UTF-8 beyond ASCII, or a byte that is of none. https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506 */
const letters =
  /(?:[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2})+|[\x80-\xff]/g;
/** What may be the beginning of one. */
const cut = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;

const options = {fatal: true, ignoreBOM: true};
const utf8 = new TextDecoder('utf-8', options);

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return toLatin(bytes).replace(letters, run =>
      run.length > 1 ? utf8.decode(Uint8Array.from(run, each => each.charCodeAt(0))) : String.fromCharCode(0xd800 + run.charCodeAt(0)),
    );
  }
}

/**
 * Makes a reader of one page. It reads UTF-8; a byte that is none becomes half of a surrogate pair, `U+D880` to `U+D8FF`, which no text in UTF-8 has, and
 * `toBytes` makes the same byte of it again. So a page of any encoding that keeps ASCII (EUC-KR) goes through unharmed.
 */
export function createByteReader(): ByteReader {
  let rest = new Uint8Array();
  return {
    read(piece) {
      let bytes = piece;
      if (rest.length > 0) {
        bytes = new Uint8Array(rest.length + piece.length);
        bytes.set(rest);
        bytes.set(piece, rest.length);
      }
      const [begun = ''] = cut.exec(toLatin(bytes.subarray(-3))) ?? [];
      const end = bytes.length - begun.length;
      rest = bytes.slice(end);
      return decode(bytes.subarray(0, end));
    },
    end: () => decode(rest),
  };
}
