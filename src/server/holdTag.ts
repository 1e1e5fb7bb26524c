import {decodeData} from '../lib/decodeData.js';
import {findAddresses} from '../lib/findAddresses.js';
import {decodeReferences} from './decodeReferences.js';
import {findAgain} from './findAgain.js';
import {findCssAddresses} from './findCssAddresses.js';
import {holdAgain} from './holdAgain.js';
import {readSrcset} from './readSrcset.js';
import {requestedBy} from './requestedBy.js';
import type {Edit, Recogniser, Tag, TagAttribute} from './types.js';

export interface HoldTagParts {
  recogniser: Recogniser;
  base: string;
  /** Does an element held by this mark say so itself? Not where something around it does, or where nobody is there to let it go. */
  marking(mark: string): boolean;
  /** The raw text of the tag, or of an attribute: `src="…"`. */
  read(part: {start: number; end: number}): string;
  /** Holds the markup inside `srcdoc`; `undefined` where that is too deep in others. */
  holdInside(html: string): readonly Edit[] | undefined;
}

export interface HeldTag {
  edits: readonly Edit[];
  /** What the element waits for, as an attribute; `undefined` when it is not held. */
  mark: string | undefined;
}

/** Attributes that only keep a `data-` name: nothing lets them go again in this page, so they carry no mark. */
const unmarked = new Set(['background', 'ping', 'from', 'to', 'by', 'values']);

/** `rel` of links that ask for something, or at least connect. Others (`canonical`, `alternate`) name a page. */
const asking =
  /(?:^|\s)(?:stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|compression-dictionary|[\w-]*icon(?:-precomposed)?)(?:\s|$)/i;
const connecting = /^(?:\s|preconnect|dns-prefetch)+$/i;

/** An address that is a page or sheet itself, and what loads such. */
const isCode = /^\s*(?:javascript:|data:(?:text|application)\/(?:html|xhtml|css|xml)\b)/i;
const loading = new Set(['iframe', 'frame', 'object', 'embed', 'link']);

/** SVG's own ways to say what CSS says. */
const drawn = new Set(['fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker-start', 'marker-mid', 'marker-end']);

/** Where the value begins in the raw text of an attribute, and whether quotes protect it. */
function findValue(raw: string): {at: number; quoted: boolean} {
  // A name may begin with `=`.
  const after = raw.indexOf('=', 1) + 1;
  const at = after + (raw.slice(after).length - raw.slice(after).trimStart().length);
  const quoted = /["']/.test(raw[at] ?? '');
  return {at: at + Number(quoted), quoted};
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '"': '&quot;', "'": '&#39;', '<': '&lt;', '>': '&gt;', '`': '&#96;'};

/**
 * What has to change in a start tag so that its element asks for nothing that is held: addresses move to `data-…`, where the gate finds them again
 * (src/gate/releaseElement.ts, releaseScript.ts), those in CSS and `srcdoc` are made void.
 */
export function holdTag(tag: Tag, parts: HoldTagParts): HeldTag {
  const {recogniser, base, marking, read, holdInside} = parts;
  const {name, foreign, attributes} = tag;
  const edits: Edit[] = [];
  const insert = (at: number, text: string): void => void edits.push({start: at, end: at, text});
  const renameAgain = (key: string): void => {
    for (const {at} of findAgain(read(tag), key)) {
      insert(tag.start + at, 'data-');
    }
  };
  const textOf = (key: string): string => attributes.get(key)?.value ?? '';
  const names = requestedBy(tag);

  function markFor(key: string, value: string): string | undefined {
    if (name === 'link') {
      if (!asking.test(textOf('rel'))) {
        return undefined;
      }
      if (connecting.test(textOf('rel'))) {
        return recogniser.markForHost(value, base);
      }
    }
    if ((name === 'input' && textOf('type').toLowerCase() !== 'image') || (name === 'script' && /^text\/plain$/i.test(textOf('type')))) {
      return undefined;
    }
    const addresses = key.endsWith('srcset')
      ? readSrcset(value)
      : key === 'ping'
        ? value.trim().split(/\s+/)
        : key === 'values'
          ? value.split(';')
          : isCode.test(value) && loading.has(name)
            ? findAddresses(decodeData(value))
            : [value];
    // An empty address is the page itself.
    return addresses.map(each => (each.trim() ? recogniser.markFor(each, base) : undefined)).find(Boolean);
  }

  /**
   * Behind dongui's tag a frame that may load waits, too, for the gate to let it go. Into one that stands live in the markup browsers load what stood in its place
   * before, when the visitor comes back or, in Firefox, loads the page again: a tracker's page after a withdrawal, and nothing after a yes.
   */
  function markForGate(): string | undefined {
    const found = name === 'iframe' && textOf('src').trim() ? recogniser.markForGate(textOf('src'), base) : undefined;
    return found && marking(found) ? found : undefined;
  }

  const given = names.filter(key => attributes.has(key));
  const mark = given.map(key => markFor(key, textOf(key))).find(Boolean) ?? markForGate();
  // Not one in a frame's own page, nor one that waits with what is around it.
  if (name === 'script' && !mark && marking('')) {
    recogniser.meet(textOf('src'), base);
  }
  if (mark) {
    const [first = ''] = given;
    for (const key of given) {
      const {start} = attributes.get(key) as TagAttribute;
      // All of the element's, so that none is live on a marked element. Of SVG's two names for an address the gate knows the short one.
      const long = key === 'xlink:href' && first === key;
      edits.push({start, end: start + (long ? 'xlink:'.length : 0), text: 'data-'});
      renameAgain(key);
    }
    const nameEnd = tag.start + 1 + name.length;
    if (name === 'script' && !foreign) {
      const type = attributes.get('type');
      insert(nameEnd, ' type="text/plain"');
      if (type) {
        insert(type.start, 'data-');
      }
    }
    const own = attributes.get('data-service');
    if (marking(mark) && !unmarked.has(first) && mark !== `data-service="${own?.value}"`) {
      insert(nameEnd, ` ${mark}`);
      if (own) {
        // A service's that this site does not know: an attribute can be there but once.
        insert(own.start, 'data-');
      }
    }
  } else {
    edits.push(...holdAgain(tag, parts));
  }

  for (const [key, attribute] of attributes) {
    const isCss = (key === 'style' || (foreign && drawn.has(key))) && /[(\\]/.test(attribute.value);
    if (isCss || (key === 'srcdoc' && name === 'iframe')) {
      const raw = read(attribute);
      const {at, quoted} = findValue(raw);
      const {text, toOriginal} = decodeReferences(raw.slice(at));
      const inside = isCss
        ? findCssAddresses(text)
            .filter(({value}) => recogniser.markFor(value, base))
            .map(({start}) => ({start, end: start, text: 'data:,'}))
        : holdInside(text);
      if (!inside && text.includes('<')) {
        insert(attribute.start, 'data-');
        renameAgain(key);
      }
      for (const edit of inside ?? []) {
        edits.push({
          start: attribute.start + at + toOriginal(edit.start),
          end: attribute.start + at + toOriginal(edit.end),
          text: edit.text.replace(quoted ? /[&"'<>`]/g : /[&"'<>`\s=]/g, letter => escapes[letter] ?? `&#${letter.charCodeAt(0)};`),
        });
      }
    }
  }
  return {edits, mark};
}
