import {type ImportNames, importsOf} from '../lib/importsOf.js';
import {createFollower, type FollowerEvents} from './createFollower.js';
import {createOwnership} from './createOwnership.js';
import {findAgain} from './findAgain.js';
import {holdAgain} from './holdAgain.js';
import {cdata, holdCdata} from './holdCdata.js';
import {holdStyle} from './holdStyle.js';
import {holdTag} from './holdTag.js';
import {type Kind, kindOf} from './kindOf.js';
import {readImportMap} from './readImportMap.js';
import {readRules} from './readRules.js';
import type {Edit, Recogniser, Tag} from './types.js';

export interface ScannerParts {
  recogniser: Recogniser;
  /** What addresses are relative to, until a `<base href>` says otherwise. */
  base: string;
  /** Nobody lets anything go here (`<noscript>`, `srcdoc`, text in a `<select>`): no marks. */
  bare: boolean;
  /** Is `<noscript>` text here, or (in one) markup? */
  scripting: boolean;
  /** In how many `srcdoc` this is. */
  depth: number;
  /** Told of each change, nearly in order. */
  edit(edit: Edit): void;
}

export interface Scanner {
  /** Reads on; `last` ends the page. Answers the offset before which nothing changes any more. */
  write(text: string, last: boolean): number;
}

/** What is in `<noscript>`, or in text read as markup, is no page of its own: this puts it where it stands, past the chance of a `<frameset>`. */
const inBody = '<body>x';

/**
 * A `srcdoc` in so many is looked into. Each is read as often as it is deep, and the call stack has an end: what is deeper, which no page has, does not load.
 */
const deepest = 4;

/** Names are compared with each import: no page has so many for trackers. */
const most = 100;

/** A tag from this length on waits for its end. */
const long = 65_536;

/**
 * Finds what has to change in a page while it streams by. Kept is only what cannot be decided about before its end: an unfinished tag or comment, a style
 * sheet, a set of speculation rules, an import map, an inline module, a media element up to its last source.
 */
export function createScanner(parts: ScannerParts): Scanner {
  const {recogniser, bare, scripting, depth, edit} = parts;
  let base = parts.base;
  let hasBase = false;
  /** The text from `dropped` on. */
  let text = '';
  let dropped = 0;
  /** What the parser has not been given yet. */
  let queue = '';
  /** The end of the last whole token. */
  let done = 0;
  /** A style sheet, rule set, import map or module whose end has not come. */
  let pending: {tag: Tag; kind: Kind} | undefined;
  /** What the page's import maps have given names to that has to wait. */
  let names: ImportNames = [];
  /** The media element around its sources: what it waits for (`*`: for the site's own mark), and whether its tag says so already. */
  let media: {tag: Tag; mark: string | undefined; settled: boolean} | undefined;
  /** Where the text behind the last tag or comment begins, how far it was looked at, and the first CDATA section in it. */
  const run: {start: number; seen: number; cdata?: number | undefined} = {start: 0, seen: 0};
  /** What reads the text of an element as the markup that it is to some. */
  let inner: {scanner: Scanner; start: number; fed: number; safe: number} | undefined;
  /** May a browser of before 2025 be in a `<select>`, in which it takes no notice of other tags? What is text for others is markup there. */
  let inSelect = false;

  const slice = (start: number, end: number): string => text.slice(start - dropped, end - dropped);
  const rawOf = ({start, end}: {start: number; end: number}): string => slice(start, end);
  const insert = (at: number, added: string): void => edit({start: at, end: at, text: added});
  const afterName = ({start, name}: Tag): number => start + 1 + name.length;
  const {isMarked, ownerIn} = createOwnership(recogniser);

  function reach(to: number, end = false): void {
    done = Math.max(done, to);
    if (inner && (end || done > inner.fed)) {
      inner.safe = inner.start + inner.scanner.write(slice(inner.fed, done), end);
      inner.fed = done;
    }
    if (end) {
      inner = undefined;
    }
  }

  /** The text has ended: a tag or comment begins. */
  function closeText(end: number, next: number): void {
    if (run.cdata !== undefined) {
      const {cdata: start} = run;
      for (const each of holdCdata(slice(start, end), markup => holdInside(markup)?.length !== 0)) {
        edit({...each, start: start + each.start, end: start + each.end});
      }
    }
    Object.assign(run, {start: next, seen: next, cdata: undefined});
  }

  function closeStyle(tag: Tag, end: number): string {
    const css = slice(tag.end, end);
    const {edits, marks} = holdStyle(css, {recogniser, base, foreign: tag.foreign});
    for (const {start, text: added} of edits) {
      insert(tag.end + start, added);
    }
    // The gate puts what a template holds behind it: the whole sheet, once it may load. Templates in templates wait for one after the other.
    const sheet = `${marks.map(mark => `<template ${mark}>`).join('')}${rawOf(tag)}${css}</style>`;
    return marks[0] && !bare && !tag.foreign ? sheet + '</template>'.repeat(marks.length) : '';
  }

  /** Code of its own that asks before it runs: speculation rules, and what a module imports. */
  function closeCode(tag: Tag, end: number, read: (code: string) => string[]): void {
    const addresses = read(slice(tag.end, end));
    const mark = addresses.map(each => recogniser.markFor(each, base)).find(Boolean);
    if (mark) {
      insert(afterName(tag), ` type="text/plain"${bare ? '' : ` ${mark}`}`);
      insert(tag.attributes.get('type')?.start ?? tag.start, 'data-');
    }
  }

  /** Answers what has to come behind the end tag. In SVG a sheet goes on behind an element in it. */
  function closePending(end: number, on?: number): string {
    const {tag, kind} = pending ?? {};
    pending = on && tag?.foreign && kind === 'style' ? {tag: {...tag, start: end, end: on}, kind} : undefined;
    if (tag && kind === 'map') {
      const held = readImportMap(slice(tag.end, end), base).filter(([, url]) => recogniser.markFor(`${url}`, base));
      names = [...names, ...held].slice(0, most);
    } else if (tag && kind && kind !== 'style') {
      closeCode(tag, end, kind === 'rules' ? readRules : code => importsOf(code, names));
    }
    return tag && kind === 'style' ? closeStyle(tag, end) : '';
  }

  /** A media element waits as a whole for what its sources wait for: it looks at them again only when it is told to. */
  function closeMedia(): void {
    if (media?.mark && !media.settled) {
      const {tag, mark} = media;
      insert(afterName(tag), ` ${mark}`);
      // A marked element has no live address, and no mark of a service that this site does not know.
      for (const name of ['poster', 'data-service']) {
        const given = tag.attributes.get(name);
        for (const at of given ? [given.start, ...findAgain(rawOf(tag), name).map(each => tag.start + each.at)] : []) {
          insert(at, 'data-');
        }
      }
    }
    media = undefined;
  }

  function holdInside(inside: string): Edit[] | undefined {
    if (depth === deepest) {
      return undefined;
    }
    const edits: Edit[] = [];
    createScanner({recogniser, base, bare: true, scripting, depth: depth + 1, edit: each => edits.push(each)}).write(inside, true);
    return edits.sort((a, b) => a.start - b.start);
  }

  function hold(tag: Tag, owned: boolean): string | undefined {
    const inMedia = tag.name === 'source' && media;
    const {edits, mark} = holdTag(tag, {
      recogniser,
      base,
      marking: held => (bare ? false : !owned && !(inMedia && [held, undefined, '*'].includes(media?.mark))),
      read: rawOf,
      holdInside,
    });
    if (inMedia && mark) {
      inMedia.mark ??= mark;
    }
    edits.forEach(edit);
    return mark;
  }

  const events: FollowerEvents = {
    onStart(tag, templates) {
      const {name, foreign, start, attributes} = tag;
      closeText(start, tag.end);
      closePending(start, foreign ? tag.end : undefined);
      if (name !== 'source' && name !== 'track') {
        closeMedia();
      }
      const href = attributes.get('href');
      if (name === 'base' && !foreign && href && !hasBase && !templates[0]) {
        hasBase = true;
        // Of another kind it is none: https://html.spec.whatwg.org/multipage/semantics.html#set-the-frozen-base-url
        const url = recogniser.resolve(href.value, base);
        base = url && /^https?:$/.test(url.protocol) ? url.href : base;
      }
      if (['select', 'input', 'keygen', 'textarea'].includes(name)) {
        // The others end it.
        inSelect = name === 'select' && !foreign;
      }
      const owner = ownerIn(templates);
      // What draws in a marked template does so when the gate lets the template go, and so does what `closeStyle` puts there.
      const marked = isMarked(attributes) || (owner && name === 'style');
      const mark = marked ? '*' : hold(tag, owner === 'near');
      if (marked) {
        holdAgain(tag, {recogniser, base, read: rawOf}).forEach(edit);
      }
      if ((name === 'video' || name === 'audio') && !bare && !owner && (mark || !attributes.has('src'))) {
        media = {tag, mark, settled: !!mark};
      }
      // So does the code; its address has to go, which Firefox's preload scanner asks for behind any element in a template.
      const kind = marked || (owner && name === 'script') ? undefined : kindOf(tag);
      // A sheet in a sheet of SVG is one with it.
      pending = kind && !(pending && kind === 'style') ? {tag, kind} : pending;
    },
    onOpened(tag, isText) {
      reach(tag.end);
      if (!isText) {
        pending = pending?.tag === tag ? undefined : pending;
      } else if (!tag.foreign && (tag.name === 'noscript' || (inSelect && tag.name !== 'script'))) {
        const from = tag.end - inBody.length;
        const scanner = createScanner({
          recogniser,
          base,
          bare: true,
          scripting: scripting && tag.name !== 'noscript',
          depth,
          edit: ({start, end, text: added}) => edit({start: from + start, end: from + end, text: added}),
        });
        scanner.write(inBody, false);
        inner = {scanner, start: from, fed: tag.end, safe: tag.end};
      }
    },
    onEnd(name, start, end) {
      reach(start, true);
      closeText(start, end);
      const copy = closePending(start, ['style', 'svg'].includes(name) ? undefined : end);
      if (copy) {
        insert(end, copy);
      }
      if (name === 'video' || name === 'audio') {
        closeMedia();
      }
      inSelect &&= name !== 'select';
      reach(end);
    },
    onText(end, foreign) {
      reach(end);
      if (foreign && run.cdata === undefined) {
        const from = Math.max(run.start, dropped, run.seen - cdata.length);
        const at = slice(from, end).indexOf(cdata);
        run.cdata = at < 0 ? undefined : from + at;
      }
      run.seen = end;
    },
    onOther(start, end) {
      reach(end);
      closeText(start, end);
    },
  };
  const follower = createFollower(events, scripting);

  return {
    write(given, last) {
      text += given;
      queue += given;
      // parse5 copies an unfinished tag with each piece that comes to it, and no tag ends without this letter: of a long image written into the page.
      if (last || given.includes('>') || dropped + text.length - done < long) {
        follower.write(queue, last);
        queue = '';
      }
      if (last) {
        const end = dropped + text.length;
        closeText(end, end);
        const copy = closePending(end);
        if (copy) {
          insert(end, `</style>${copy}`);
        }
        closeMedia();
        reach(end, true);
      }
      const safe = Math.min(
        done,
        run.cdata ?? done,
        pending?.tag.start ?? done,
        media && !media.settled ? media.tag.start : done,
        inner?.safe ?? done,
      );
      text = text.slice(safe - dropped);
      dropped = safe;
      return safe;
    },
  };
}
