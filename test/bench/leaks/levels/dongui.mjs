import {existsSync, readdirSync, readFileSync} from 'node:fs';
import process from 'node:process';
import {layout} from './layout.mjs';
import {markTags, withData} from './markTags.mjs';

const dist = new URL(process.env.DONGUI_DIST ? `file://${process.env.DONGUI_DIST}/` : '../../../../dist/', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));

/** @typedef {import('./types.mjs').Level} Level */

/** @param {string} trackerHost @param {string} gate */
const configure = (trackerHost, gate) => ({
  company: 'x',
  policy: {url: '/p'},
  gate,
  services: [
    {
      id: 'tracker',
      name: {ko: '추적기'},
      provider: 'x',
      purpose: 'ads',
      items: ['ip'],
      retention: '1년',
      urls: [`${trackerHost}/`],
      cookies: [{name: '_tracked*', retention: '1년'}],
      storage: ['_tracked*'],
    },
  ],
});

/** @param {string} trackerHost @param {string} gate */
const configTag = (trackerHost, gate) =>
  `<script type="application/json" data-dongui-config>${JSON.stringify(configure(trackerHost, gate))}</script>`;

const loading = ['src', 'srcset', 'href', 'poster', 'data'];

/** As docs say: a script and what has an address by attributes, anything else in a template. @param {string} html */
function mark(html) {
  const marked = markTags(html, (name, attributes) => {
    const carries = loading.some(key => key in attributes);
    if (name === 'script') {
      const {type, ...rest} = attributes;
      return {type: 'text/plain', 'data-service': 'tracker', ...(type && {'data-type': type}), ...withData(rest, ['src'])};
    }
    return carries && !['use', 'image', 'feimage', 'input'].includes(name)
      ? {'data-service': 'tracker', ...withData(attributes, loading)}
      : undefined;
  });
  return marked === html && html ? `<template data-service="tracker">${html}</template>` : marked;
}

/** @returns {Promise<readonly Level[]>} */
export async function donguiLevels() {
  // Read now: a build in between would take the files away.
  const files = Object.fromEntries(
    readdirSync(dist)
      .filter(name => /^dongui[\w.-]*\.js$/.test(name))
      .map(name => [`/${name}`, readFileSync(new URL(name, dist))]),
  );
  const inline = `${files['/dongui.auto.js']}`.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const tag = '<script src="/dongui.auto.js"></script>';
  const server = existsSync(new URL('server.js', dist)) ? await import(new URL('server.js', dist).href) : undefined;
  const noServer = server ? {} : {missing: 'dist/server.js is not built'};
  const noWorker = files['/dongui-sw.js'] ? {} : {missing: 'dist/dongui-sw.js is not built'};
  /** A config by host and gate: the functions of the server want the same object for each request. @type {Map<string, object>} */
  const configs = new Map();
  const configFor = (/** @type {string} */ trackerHost, /** @type {string} */ gate) => {
    const key = `${gate} ${trackerHost}`;
    const config = configs.get(key) ?? configure(trackerHost, gate);
    configs.set(key, config);
    return config;
  };
  const hold = (/** @type {string} */ html, /** @type {import('./types.mjs').Site} */ {trackerHost, url}) =>
    server.holdHtml(html, configFor(trackerHost, 'auto'), {cookie: '', url});

  /** @type {readonly Level[]} */
  const levels = [
    {
      name: 'marked',
      title: 'marked',
      files,
      render: (piece, {trackerHost}) =>
        page(
          {...piece, head: mark(piece.head), body: mark(piece.body), code: ''},
          {
            first: `${configTag(trackerHost, 'marked')}<script src="/dongui.js"></script>`,
            last: piece.code && `<script type="text/plain" data-service="tracker">${piece.code}</script>`,
          },
        ),
    },
    {
      name: 'auto',
      title: '`auto`',
      files,
      render: (piece, {trackerHost}) => page(piece, {first: configTag(trackerHost, 'auto') + tag}),
    },
    {
      name: 'auto-inline',
      title: '`auto`, inline',
      files,
      render: (piece, {trackerHost}) => page(piece, {first: `${configTag(trackerHost, 'auto')}<script>${inline}</script>`}),
    },
    {
      name: 'auto-sw',
      title: '`auto` + service worker',
      ...noWorker,
      files,
      async enter(tab, portal) {
        await tab.goto(`${portal}/auto-sw/blank?id=`);
        await tab.evaluate(async () => {
          await navigator.serviceWorker.register('/dongui-sw.js');
          await navigator.serviceWorker.ready;
        });
        await tab.goto(`${portal}/auto-sw/blank?id=`);
        await tab.waitFor(() => !!navigator.serviceWorker.controller);
      },
      render: (piece, {trackerHost}) => page(piece, {first: configTag(trackerHost, 'auto') + tag}),
    },
    {
      name: 'hold-html',
      title: '`holdHtml` alone',
      ...noServer,
      files,
      render: (piece, site) => ({html: hold(layout(piece), site)}),
    },
    {
      name: 'auto-hold-html',
      title: '`auto` + `holdHtml`',
      ...noServer,
      files,
      render: (piece, site) => ({html: hold(layout(piece, {first: configTag(site.trackerHost, 'auto') + tag}), site)}),
    },
    {
      name: 'lockdown',
      title: '`lockdown`',
      files,
      render: (piece, {trackerHost}) => page(piece, {first: configTag(trackerHost, 'lockdown') + tag}),
    },
    {
      name: 'lockdown-headers',
      title: '`lockdown` + `responseHeaders`',
      ...noServer,
      files,
      render: (piece, {trackerHost}) => ({
        ...page(piece, {first: configTag(trackerHost, 'lockdown') + tag}),
        headers: server.responseHeaders(configFor(trackerHost, 'lockdown'), {cookie: ''}),
      }),
    },
  ];
  return levels.map(level => ({...level, library: `dongui ${version}`}));
}

/** @type {(...args: Parameters<typeof layout>) => import('./types.mjs').Page} */
const page = (...args) => ({html: layout(...args)});
