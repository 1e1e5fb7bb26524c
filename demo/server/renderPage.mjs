import {readFile} from 'node:fs/promises';
import {holdHtml, renderPolicyTable} from '../../dist/server.js';
import {autoParts} from './autoParts.mjs';
import {createConfig} from './createConfig.mjs';
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
 * @param {{nonce: string, tracker: string, signedIn: boolean, userAgent?: string | undefined, url: string, cookie?: string | undefined}} visit
 */
export async function renderPage(page, {nonce, tracker, signedIn, userAgent, url, cookie}) {
  const {lang} = page;
  const report = page.gate === 'auto' && new URL(url).searchParams.has('report');
  const root = lang === 'ko' ? '' : '/en';
  // In a report also what waits for a refusal runs: a line about one that nobody made.
  const tags = await Promise.all(page.tags.filter(tag => !report || tag !== 'refused').map(tag => read(`tags/${tag}.html`)));
  const session = signedIn ? 'signed-in.html' : 'signed-out.html';

  /** @type {Record<string, string>} */
  const values = {
    nonce,
    tracker,
    root,
    home: `${root}/`,
    title: page.title[lang],
    script: page.gate === 'auto' ? 'dongui.auto.js' : 'dongui.js',
    other: pages.find(({name, lang: language}) => name === page.name && language !== lang)?.path ?? '/',
    nav: navigation(page),
    styles: [...page.styles.map(name => `/assets/${name}.css`), ...(page.name === 'privacy' ? ['/dongui-policy.css'] : [])]
      .map(address => `<link rel="stylesheet" href="${address}" />`)
      .join(''),
    vendors: JSON.stringify(Object.fromEntries(vendors.map(vendor => [vendor.id, vendor[lang]]))),
    // A report holds nothing.
    held: report ? '' : [...page.tags.filter(tag => !['refused', 'unmarked'].includes(tag)), ...page.frames].join(' '),
    signedIn: String(signedIn),
    ...(page.name === 'dashboard' ? dashboardParts(lang) : {}),
    ...(page.name === 'auto' ? autoParts(lang, {path: page.path, report}) : {}),
  };

  const whole = (await read('layout.html'))
    .replace('<html lang="ko">', `<html lang="${lang}">`)
    .replace('{{early}}', page.gate === 'auto' ? await read('tags/early.html') : '')
    .replace('{{tags}}', () => tags.join(''))
    .replace('{{strip}}', await read('strip.html'))
    .replace('{{session}}', await read(session))
    .replace('{{content}}', await read(page.body));

  const text = whole
    .replace(/\{\{([^{}|]+)\|([^{}|]+)\}\}/g, (_, ko, en) => (lang === 'ko' ? ko : en))
    .replace(/\{\{(\w+)\}\}/g, (mark, name) => {
      const value = name === 'policyTable' ? mark : values[name];
      if (value === undefined) {
        throw new Error(`${page.path}: no value for {{${name}}}`);
      }
      return value;
    });
  const config = createConfig(JSON.parse(configText.exec(text)?.[0] ?? 'null'), {tracker, gate: page.gate, report});
  const html = text.replace(configText, () => JSON.stringify(config));
  // What stands in the page a browser would ask for before any script runs, so the server holds that; `auto` holds what scripts do later. Chapter 9 is
  // drawn from what holds the scripts, so that it cannot say something else.
  return page.gate === 'auto'
    ? holdHtml(html, config, {cookie, url})
    : html.replace('{{policyTable}}', () => renderPolicyTable(config, {language: lang, userAgent, url}));
}

const configText = /(?<=<script type="application\/json" data-dongui-config[^>]*>)[^<]*(?=<)/;

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
