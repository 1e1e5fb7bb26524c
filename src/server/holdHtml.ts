import type {ConsentConfig} from '../config/types.js';
import {type ByteReader, createByteReader} from './createByteReader.js';
import {createHolder, type Holder} from './createHolder.js';
import {toBytes} from './toBytes.js';
import type {Visit} from './types.js';

/** A page's bytes; a text among them counts as UTF-8. */
type Pieces = AsyncIterable<Uint8Array | string>;

/** Bytes over an `ArrayBuffer`, as bodies of answers have to be; written so that TypeScript before 5.7, whose `Uint8Array` takes no argument, reads it. */
type Bytes = ReturnType<Uint8Array['slice']>;

/** What a page comes back as. */
type Held<Html> = Html extends null | undefined
  ? Html
  : Html extends string
    ? string
    : Html extends Uint8Array
      ? Bytes
      : Html extends ReadableStream<Uint8Array>
        ? ReadableStream<Bytes>
        : AsyncGenerator<Bytes, void, undefined>;

/** A piece of the page is worked on in portions of this length, in characters: what a page needs at a time stays small. */
const portion = 65_536;

function holdPortions(text: string, holder: Holder): string {
  let held = '';
  for (let at = 0; at < text.length; at += portion) {
    held += holder.write(text.slice(at, at + portion));
  }
  return held;
}

/** The same of bytes. */
function createByteHolder(holder: Holder): {write(piece: Uint8Array | string): Uint8Array<ArrayBuffer>; end(): Uint8Array<ArrayBuffer>} {
  const reader: ByteReader = createByteReader();
  const utf8 = new TextEncoder();
  /** Of a letter of two halves (😀) that was cut between two texts. */
  let half = '';
  const encode = (text: string): Uint8Array => {
    const whole = half + text;
    half = /[\ud800-\udbff]$/.exec(whole)?.[0] ?? '';
    return utf8.encode(whole.slice(0, whole.length - half.length));
  };
  return {
    write: piece => toBytes(holdPortions(reader.read(typeof piece === 'string' ? encode(piece) : piece), holder)),
    end: () => toBytes(holdPortions(reader.read(utf8.encode(half)), holder) + holder.write(reader.end()) + holder.end()),
  };
}

function holdBytes(bytes: Uint8Array, holder: Holder): Uint8Array<ArrayBuffer> {
  const {write, end} = createByteHolder(holder);
  const [held, rest] = [write(bytes), end()];
  const whole = new Uint8Array(held.length + rest.length);
  whole.set(held);
  whole.set(rest, held.length);
  return whole;
}

async function* holdPieces(pieces: Pieces, holder: Holder): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const {write, end} = createByteHolder(holder);
  for await (const piece of pieces) {
    const held = write(piece);
    if (held[0] !== undefined) {
      yield held;
    }
  }
  const rest = end();
  if (rest[0] !== undefined) {
    yield rest;
  }
}

function createTransform(holder: Holder): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  const {write, end} = createByteHolder(holder);
  const send = (bytes: Uint8Array<ArrayBuffer>, controller: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
    if (bytes[0] !== undefined) {
      controller.enqueue(bytes);
    }
  };
  return new TransformStream({
    transform: (piece, controller) => send(write(piece), controller),
    flush: controller => send(end(), controller),
  });
}

function hold(html: string | Uint8Array | ReadableStream<Uint8Array> | Pieces | null | undefined, holder: Holder): unknown {
  if (html === null || html === undefined) {
    return html;
  }
  if (typeof html === 'string') {
    return holdPortions(html, holder) + holder.end();
  }
  if (html instanceof Uint8Array) {
    return holdBytes(html, holder);
  }
  return 'getReader' in html ? html.pipeThrough(createTransform(holder)) : holdPieces(html, holder);
}

/**
 * The page with everything inert that would load from a recognised service the visitor has not agreed to: no preload scanner requests it, nothing runs,
 * and the gate in the browser releases it later, without a reload. Recognised are the services of the config and of the whole catalogue (of those nobody
 * declared the essential ones load); with `unknown: 'hold'` every other third party is held too. Holds whatever `gate` says, but nothing with
 * `report: true`. Frames behind dongui's own script tag wait for the gate after a yes, too (docs/decisions/0016).
 *
 * @param html The page. A text gives a text, bytes (a `Buffer`) give bytes. A web stream of bytes gives one; anything else that can be iterated over, such as Node's `Readable`, gives an
 *   async iterable of bytes (`pipeline(holdHtml(readable, config, cookie), response)`, or `Readable.from(…)`). Bytes may be in any encoding that keeps
 *   ASCII: UTF-8, EUC-KR, not UTF-16. What need not change comes out byte for byte. No page (`null`: the body of a 304) stays none.
 * @param config The config of the page: an object of its own for each site, made once and not changed.
 * @param visit The raw `Cookie` header, or `{cookie, url}`: with the page's own URL absolute addresses of the site are known for its own.
 * @returns The page. Done twice it is the same as once. Errors of the source are passed on; the page itself makes none, however broken it is. An answer
 *   that depends on the cookie needs `Vary: Cookie`, and a changed length no old `Content-Length`.
 * @see docs/server.md
 *
 * @example
 * response.end(holdHtml(page, config, request.headers.cookie));
 */
export function holdHtml<Html extends string | Uint8Array | ReadableStream<Uint8Array> | Pieces | null | undefined>(
  html: Html,
  config: ConsentConfig,
  visit?: string | null | Visit,
): Held<Html> {
  const holder = createHolder(config, Object(typeof visit === 'string' ? {cookie: visit} : (visit ?? {})) as Visit);
  return hold(html, holder) as Held<Html>;
}
