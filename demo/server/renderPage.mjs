import {readFile} from 'node:fs/promises';
import {dashboardParts} from './dashboardParts.mjs';
import {pages} from './pages.mjs';
import {vendors} from './vendors.mjs';

const folder = new URL('../pages/', import.meta.url);

/** @param {string} name */
const read = name => readFile(new URL(name, folder), 'utf8');

/**
 * Puts a page together. In the files `{{한국어|English}}` is one text in two languages, `{{name}}` a value of this table.
 *
 * @param {import('./pages.mjs').Page} page
 * @param {{nonce: string, tracker: string, signedIn: boolean}} visit
 */
export async function renderPage(page, {nonce, tracker, signedIn}) {
  const {lang} = page;
  const root = lang === 'ko' ? '' : '/en';
  const tags = await Promise.all(page.tags.map(tag => read(`tags/${tag}.html`)));
  const session = signedIn ? 'signed-in.html' : 'signed-out.html';

  /** @type {Record<string, string>} */
  const values = {
    nonce,
    tracker,
    root,
    home: `${root}/`,
    title: page.title[lang],
    other: pages.find(({name, lang: language}) => name === page.name && language !== lang)?.path ?? '/',
    nav: navigation(page),
    styles: page.styles.map(name => `<link rel="stylesheet" href="/assets/${name}.css" />`).join(''),
    vendors: JSON.stringify(Object.fromEntries(vendors.map(vendor => [vendor.id, vendor[lang]]))),
    held: [...page.tags.filter(tag => tag !== 'refused'), ...page.frames].join(' '),
    signedIn: String(signedIn),
    ...(page.name === 'dashboard' ? dashboardParts(lang) : {}),
  };

  const whole = (await read('layout.html'))
    .replace('<html lang="ko">', `<html lang="${lang}">`)
    .replace('{{tags}}', () => tags.join(''))
    .replace('{{strip}}', await read('strip.html'))
    .replace('{{session}}', await read(session))
    .replace('{{content}}', await read(page.body));

  return whole
    .replace(/\{\{([^{}|]+)\|([^{}|]+)\}\}/g, (_, ko, en) => (lang === 'ko' ? ko : en))
    .replace(/\{\{(\w+)\}\}/g, (_, name) => {
      const value = values[name];
      if (value === undefined) {
        throw new Error(`${page.path}: no value for {{${name}}}`);
      }
      return value;
    });
}

/** @param {import('./pages.mjs').Page} current */
function navigation(current) {
  return pages
    .filter(({lang}) => lang === current.lang)
    .map(({path, title, name}) => {
      const here = name === current.name ? ' aria-current="page"' : '';
      return `<li><a href="${path}"${here}>${title[current.lang]}</a></li>`;
    })
    .join('');
}
