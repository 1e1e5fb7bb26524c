import {heldMark} from '../heldMark.js';
import {carriedBy} from './carriedBy.js';
import {cssNames} from './cssNames.js';
import {isList} from './isList.js';
import {mayName} from './mayName.js';
import {namesPage} from './namesPage.js';
import {readCode} from './readCode.js';
import type {HoldCss, Judge} from './types.js';

export interface MarkupParts {
  judge: Judge;
  css: HoldCss;
  isDeclared(id: string): boolean;
  /** A frame's page of its own as it may be. */
  page(html: string): string;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  sol: '/',
  bsol: '\\',
  colon: ':',
  period: '.',
  tab: '\t',
  newline: '\n',
};
const reference = new RegExp(`&(?:#x0*([0-9a-f]+)|#0*(\\d+)|(${Object.keys(named).join('|')}));?`, 'gi');
/** As the parser reads an attribute: the few references that addresses are written with. */
const decode = (text: string): string =>
  text.replace(reference, (_, hex?: string, dec?: string, name = '') =>
    name ? (named[name.toLowerCase()] as string) : String.fromCodePoint(Number(hex ? `0x${hex}` : dec) % 0x110000 || 0),
  );

const textOf = (quoted: string): string => decode(quoted.replace(/^["']|["']$/g, ''));

/**
 * A value in the place of `quoted`, in the quotes that this had, and without any other: what looks like a tag may stand in a value itself, or in a text of a
 * script, which a quote more or less would end (docs/security.md).
 */
const encode = (text: string, quoted: string): string =>
  quoted.replace(
    /^(["']?).*?(["']?)$/s,
    (_, open: string, close: string) => open + text.replace(/[\s"'`=<>&\\$]/g, letter => `&#${letter.charCodeAt(0)};`) + close,
  );

/** A start tag of an element that may carry an address, or any with `style`; and the text of a `<style>`. */
const tags = /(<style(?=[\s/>])[^>]*>)([\s\S]*?)(<\/style|$)|<([a-z][\w:-]*)((?:\s|\/)(?:=\s*"[^"]*"|=\s*'[^']*'|[^>])*)(?:>|$)/gi;
const attributes = /(?<![^\s"'>/=])([^\s"'>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)/g;

/**
 * Markup in which nothing that has to wait can ask for anything. Only names of attributes change (`src` → `data-dongui-src`) and addresses in
 * CSS, so that text, quotes and all else stay as they are, also where the markup is but a piece of a page or stands in a string of a script.
 */
export function holdMarkup(html: string, parts: MarkupParts): string {
  const {judge, css, isDeclared, page} = parts;
  const minds = judge.mindsRelative();
  if (!minds && !mayName(html)) {
    return html;
  }
  return html.replace(tags, (whole, open?: string, sheet?: string, close?: string, tag?: string, rest?: string, at = 0) => {
    if (open !== undefined) {
      // In SVG, and where a comment or a text only names it, what stands in it is markup.
      return open + css(holdMarkup(sheet as string, parts)) + close;
    }
    const localName = (tag as string).toLowerCase();
    // Of a script its type decides, too.
    if (!minds && localName !== 'script' && !mayName(rest as string)) {
      return whole;
    }
    const names = carriedBy({localName});
    let found = '';
    const changed = (rest as string).replace(attributes, (pair: string, name: string, equals: string, quoted: string) => {
      const lower = name.toLowerCase();
      const value = textOf(quoted);
      if (cssNames.includes(lower)) {
        const raw = css(quoted);
        const settled = css(value);
        // As it was written, where the address can be seen in it. It may be part of one that is held, and look like none.
        return settled === value ? pair : name + equals + (textOf(raw) === settled ? raw : encode(settled, quoted));
      }
      const code = lower === 'type' && readCode(value, html.slice(at + whole.length).split(/<\/script/i)[0]);
      if (!code && (!names.includes(lower) || namesPage(localName, /\srel\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i.exec(rest as string)?.[1]))) {
        return pair;
      }
      if (lower === 'srcdoc') {
        const inner = page(value);
        return inner === value ? pair : name + equals + encode(inner, quoted);
      }
      const id = judge[code || isList(lower) ? 'text' : 'address'](code || value, localName);
      if (!id) {
        return pair;
      }
      if (/^(iframe|embed|object)$/.test(localName) && isDeclared(id)) {
        // Without quotes, since this may stand in a string of a script; the mark last, since a `/` may follow.
        found = ` data-service=${id} ${heldMark}`;
        return `data-${name}${equals}${quoted}`;
      }
      found ||= ` ${heldMark}`;
      // Written into the page, a script starts before anything could look at it.
      return `${code ? 'type=text/plain ' : ''}data-dongui-${lower.replace(':', '-')}${equals}${quoted}`;
    });
    return changed === rest ? whole : `<${tag}${found}${changed}${whole.slice(1 + (tag as string).length + (rest as string).length)}`;
  });
}
