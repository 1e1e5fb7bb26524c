import type {Chance} from './createChance.js';

/** The ways to write an address of a host that browsers take. */
const addresses: readonly ((host: string, path: string) => string)[] = [
  (host, path) => `http://${host}${path}`,
  (host, path) => `//${host}${path}`,
  (host, path) => `HTTP://${host.toUpperCase()}${path}`,
  (host, path) => `http:\\\\${host}${path}`,
  (host, path) => `\\/${host}${path}`,
  (host, path) => `/\\${host}${path}`,
  (host, path) => `/\t/${host}${path}`,
  (host, path) => `ht\ntp://${host}${path}`,
  (host, path) => ` \n http://${host}${path} `,
  (host, path) => `http:///${host}${path}`,
  (host, path) => `http:/\\/${host}${path}`,
  (host, path) => `http://a:b@${host}${path}`,
  (host, path) => `http://%74${host.slice(1)}${path}`,
  (host, path) => `http://ｔ${host.slice(1)}${path}`,
  (host, path) => `http://${host.replace('.', '\u3002')}${path}`,
  (host, path) => `http://${host.replace('.', '.\n')}${path}`,
  (host, path) => `http://${host}/./x/..${path}`,
];
const named: Readonly<Record<string, string>> = {
  '/': '&sol;',
  ':': '&colon;',
  '.': '&period;',
  '\t': '&Tab;',
  '\n': '&NewLine;',
  '\\': '&bsol;',
};
/** What may stand before it: what the parser forgives, and what hides the end of something. */
const noise =
  `<!--> <!---> <!--a--!> <!--x--> <!x> <?x> </> <![CDATA[ <svg> <math> <svg><desc> <template> <noscript></noscript> <textarea></textarea> <title></title> <select> <table> <table><tr> <p> <a\thref=" <div\ttitle="a>b"> <div\tx='>'> <p\t=">"> <p\ta=b"c> <b\t<i> <x:y> <1> <p/=x> <style></style> <style>a{}</style> <script></script> <iframe></iframe> <body> <html> <!doctype\thtml> &lt; <p\ttitle=&gt;> <style <scr <!-- <svg><title> </p> </svg> </table> --> "> '>`
    .split(' ')
    .map(each => each.replace('\t', ' '));

/** One piece of markup that asks the tracker for something, oddly written. `id` goes with the request. */
export function writeMarkup({number, below, pick, maybe}: Chance, host: string, id: string): string {
  const url = (path: string): string => pick(addresses)(host, `${path}?id=${id}`);
  const encode = (text: string): string =>
    [...text].map(letter => (number() < 0.04 ? pick([`&#${letter.codePointAt(0)};`, named[letter] ?? letter]) : letter)).join('');
  const quote = (text: string): string => {
    const mark = pick(['"', "'", ...(/[\s"'<>`]/.test(text) ? [] : [''])]);
    return mark + text.replaceAll(mark || '\0', mark === '"' ? '&quot;' : '&apos;') + mark;
  };
  const attribute = (name: string, text: string): string =>
    `${pick([' ', ' ', '\n', '\t', '/'])}${maybe(0.3, () => pick(['alt="a>b" ', "title='x<y' ", 'hidden ', 'x=y ', 'alt=" \' " ']))}${pick([name, name, name.toUpperCase()])}${pick(['=', '=', ' = '])}${quote(encode(text))}`;
  const cssUrl = (address: string): string => {
    const plain = address.replace(/\\/g, '\\\\').replace(/\n/g, '\\a ').replace(/\t/g, '\\9 ');
    const written = [...plain]
      .map(letter => (number() < 0.04 && /[a-z/:.]/.test(letter) ? `\\${letter.charCodeAt(0).toString(16)} ` : letter))
      .join('');
    return pick([`url("${written}")`, `url( '${written}' )`, `URL("${written}")`]);
  };
  const rule = (): string => `${pick(['background', 'list-style-image', 'content'])}:${cssUrl(url('/p.gif'))}`;
  const image = (): string => attribute('src', url('/p.gif'));
  const tight = (text: string): string => text.replace(/\s/g, '');
  const makers: readonly (() => string)[] = [
    () => `<img${image()}>`,
    () => `<img${attribute('srcset', `${tight(url('/p.gif'))} 1x`)}>`,
    () => `<picture><source${attribute('srcset', tight(url('/p.gif')))}><img></picture>`,
    () => `<iframe${attribute('src', url('/frame'))}></iframe>`,
    () => `<iframe${attribute('srcdoc', `<img${image()}>`)}></iframe>`,
    () => `<iframe${attribute('srcdoc', `<style>body{${rule()}}</style>`)}></iframe>`,
    () => `<link rel=stylesheet${attribute('href', url('/style.css'))}>`,
    () => `<video${attribute('poster', url('/p.gif'))}></video>`,
    () => `<audio><source${attribute('src', url('/video'))}></audio>`,
    () => `<object${attribute('data', url('/p.gif'))}></object>`,
    () => `<embed${attribute('src', url('/p.gif'))}>`,
    () => `<input type=image${image()}>`,
    () => `<svg><image${attribute(pick(['href', 'xlink:href']), url('/p.gif'))} width=9 height=9 /></svg>`,
    () => `<image${image()}>`,
    () => `<table${attribute('background', url('/p.gif'))}><tr><td>x</table>`,
    () => `<p${attribute('style', `color:red;${rule()}`)}>x</p>`,
    () => `<style>${maybe(0.3, () => '/* @import */')}.${id}{${rule()}}</style><b class=${id}>x</b>`,
    () => `<style>@import ${cssUrl(url('/style.css'))};</style>`,
    () => `<svg><rect width=9 height=9${attribute(pick(['mask', 'fill', 'filter']), cssUrl(url('/p.gif')))} /></svg>`,
  ];
  return `${Array.from({length: below(4)}, () => pick(noise)).join('')}${pick(makers)()}${maybe(0.5, () => pick(noise))}`;
}
