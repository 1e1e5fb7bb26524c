const links = 'href xlink:href';

/** The attributes that make an element of this name ask for something, beside `style`. */
export const carriers: Readonly<Record<string, string>> = {
  script: `src ${links}`,
  iframe: 'src srcdoc',
  frame: 'src',
  // In this order they are let go, and an image that has both asks but for one.
  img: 'srcset src',
  input: 'src',
  link: 'href imagesrcset',
  source: 'src srcset',
  track: 'src',
  video: 'src poster',
  audio: 'src',
  object: 'data',
  embed: 'src',
  a: 'ping',
  area: 'ping',
  body: 'background',
  table: 'background',
  thead: 'background',
  tbody: 'background',
  tfoot: 'background',
  tr: 'background',
  td: 'background',
  th: 'background',
  // In HTML `<image>` becomes an `<img>`.
  image: `src srcset ${links}`,
  use: links,
  feimage: links,
  set: 'to',
  animate: 'from to values',
};
