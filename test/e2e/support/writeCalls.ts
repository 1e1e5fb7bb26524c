import type {Chance} from './createChance.js';

/** One call on the DOM: its name, and what it is made with. Nodes are named by their place in the list of those made. */
export type Call = readonly [name: string, ...given: (string | number)[]];

const attributes: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  iframe: ['src'],
  script: ['src'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  object: ['data'],
  embed: ['src'],
  input: ['src'],
  div: ['style', 'title'],
  'svg:image': ['href', 'xlink:href'],
  table: ['background'],
};
const paths: Readonly<Record<string, string>> = {script: '/t.js', iframe: '/frame', link: '/style.css', video: '/video', audio: '/video'};
/** The nodes there are from the beginning: places in the page, a shadow root, a video and the like. */
const places = 8;
/** What has only text in it, whatever is written into it. */
const texts = new Set(['iframe', 'script']);

/** A row of calls that makes elements which ask the tracker for something, changes and moves them. `next` gives the id of each request. */
export function writeCalls({below, pick, number}: Chance, host: string, next: () => string): Call[] {
  const calls: Call[] = [];
  const tags: string[] = Array(places).fill('div');
  const made = (): number => places + below(tags.length - places);
  const textFor = (tag: string, name: string): string => {
    const address = `http://${host}${paths[tag] ?? '/p.gif'}?id=${next()}`;
    const plain: Record<string, string> = {title: 'x', style: `background: url(${address})`, srcset: `${address} 1x`};
    return plain[name] ?? (number() < 0.2 ? pick(['', '/own', 'about:blank']) : address);
  };
  const set = (place: number): void => {
    const tag = tags[place] as string;
    const name = pick(attributes[tag] as string[]);
    calls.push(['set', place, name, textFor(tag, name), pick(['attribute', 'property', 'node', 'namespace', 'value', 'text', 'named'])]);
  };
  for (let left = 4 + below(14); left > 0; left--) {
    const turn = tags.length === places ? 0 : number();
    if (turn < 0.25) {
      const tag = pick(Object.keys(attributes));
      calls.push(['create', tag]);
      tags.push(tag);
      set(tags.length - 1);
    } else if (turn < 0.45) {
      set(made());
    } else if (turn < 0.5) {
      const place = made();
      calls.push(['unset', place, pick(attributes[tags[place] as string] as string[])]);
    } else if (turn < 0.75) {
      calls.push([
        'put',
        below(tags.length),
        made(),
        pick(['append', 'appendChild', 'prepend', 'insertBefore', 'after', 'before', 'replaceWith']),
      ]);
    } else if (turn < 0.8) {
      const place = made();
      calls.push(['clone', place]);
      tags.push(tags[place] as string);
    } else if (turn < 0.82) {
      calls.push(['remove', made()]);
    } else if (turn < 0.86) {
      const place = below(tags.length);
      calls.push([
        'draw',
        place,
        `background-image: url(http://${host}/p.gif?id=${next()})`,
        pick(['cssText', 'setProperty', 'map', 'style']),
      ]);
    } else if (turn < 0.88) {
      const place = made();
      // Read back and parsed anew, what SVG calls an image becomes one of HTML, and no script runs.
      const again = /^(svg|script)/.test(tags[place] as string) ? [] : ['again'];
      calls.push(['wrap', place, pick(['extract', 'copy', 'adopt', 'import', 'children', 'replace', 'first', ...again])]);
    } else if (turn < 0.92) {
      const tag = pick(['img', 'iframe', 'video', 'object', 'embed']);
      const name = attributes[tag]?.[0] as string;
      const place = below(tags.length);
      if (!texts.has(tags[place] as string)) {
        calls.push(['html', place, `<${tag} ${name}="${textFor(tag, name)}"></${tag}>`]);
      }
    } else {
      calls.push(['tick']);
    }
  }
  return calls;
}
