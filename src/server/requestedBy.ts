import type {Tag} from './types.js';

/** Attributes a browser requests by itself. */
const requested: Readonly<Record<string, readonly string[]>> = {
  // The last two as SVG's, which Chromium's preload scanner takes them for behind an `<svg>` that has ended, or in its `<foreignObject>`.
  script: ['src', 'href', 'xlink:href'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  img: ['src', 'srcset'],
  // The parser makes an `img` of it.
  image: ['src', 'srcset', 'href', 'xlink:href'],
  input: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  link: ['href', 'imagesrcset'],
  body: ['background'],
  table: ['background'],
  thead: ['background'],
  tbody: ['background'],
  tfoot: ['background'],
  tr: ['background'],
  td: ['background'],
  th: ['background'],
  // With a click rather than by itself, but to nobody but a tracker.
  a: ['ping'],
  area: ['ping'],
};
/** SVG's scripts and images know no `src`, but a preload scanner need not know that it is in SVG. */
const requestedInSvg: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['script', 'image', 'feimage', 'use'].map(name => [name, ['href', 'xlink:href', 'src', 'srcset']])),
  // What an address is animated to.
  ...Object.fromEntries(['set', 'animate'].map(name => [name, ['from', 'to', 'by', 'values']])),
};

/** The attributes by which an element asks for something. */
export function requestedBy({name, foreign}: Tag): readonly string[] {
  const table = foreign && Object.hasOwn(requestedInSvg, name) ? requestedInSvg : requested;
  return (Object.hasOwn(table, name) && table[name]) || [];
}
