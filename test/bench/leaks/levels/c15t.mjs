import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {layout} from './layout.mjs';
import {markTags} from './markTags.mjs';
import {readPackage} from './readPackage.mjs';

const {version, missing} = readPackage('c15t', {});
const library = `c15t ${version}`;

/** It is made for bundlers. Here it becomes one classic script, first in `<body>`: it watches `document.body`, and throws where there is none yet. */
async function bundle() {
  const bundled = await rollup({
    input: 'c15t-entry',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'c15t-entry' ? id : null),
        load: id => (id === 'c15t-entry' ? "export {getOrCreateConsentRuntime} from 'c15t';" : null),
      },
      nodeResolve({browser: true, rootDir: new URL('../../../../', import.meta.url).pathname}),
    ],
    onwarn() {},
  });
  const {output} = await bundled.generate({format: 'iife', name: 'c15t'});
  return output[0].code.replaceAll('process.env.NODE_ENV', '"production"');
}

/**
 * All of its guides that apply: the network blocker for `fetch` and XMLHttpRequest, the blocker of frames, the script loader. The guide's example leaves
 * `enabled: true` out, and then nothing is blocked. Without a server of its own it asks by opt-in everywhere.
 *
 * @param {string} trackerHost @param {readonly object[]} scripts
 */
const start = (trackerHost, scripts) => `<script src="/c15t.js"></script>
<script>
const {consentStore} = c15t.getOrCreateConsentRuntime({
  mode: 'offline',
  consentCategories: ['necessary', 'marketing'],
  scripts: ${JSON.stringify(scripts).replaceAll('</', '<\\/')},
  networkBlocker: {enabled: true, rules: [{id: 'tracker', domain: '${trackerHost.split(':')[0]}', category: 'marketing'}]},
});
consentStore.getState().initializeIframeBlocker();
</script>`;

/** @param {string} html */
function split(html) {
  /** @type {object[]} */
  const scripts = [];
  const left = html.replaceAll(/<script([^>]*)>([\s\S]*?)<\/script>/g, (_tag, attributes, code) => {
    const [, src] = /(?:src|href)="([^"]*)"/.exec(attributes) ?? [];
    scripts.push({id: `s${scripts.length}`, category: 'marketing', ...(src ? {src} : {textContent: code})});
    return '';
  });
  const marked = markTags(left, (name, {src, ...attributes}) =>
    name === 'iframe' && src ? {...attributes, 'data-src': src, 'data-category': 'marketing'} : undefined,
  );
  return {left: marked, scripts};
}

/** @returns {Promise<readonly import('./types.mjs').Level[]>} */
export async function c15tLevels() {
  const rest = missing ? {missing, files: {}} : {files: {'/c15t.js': await bundle()}};
  return [
    {
      name: 'c15t',
      title: 'unmarked',
      library,
      ...rest,
      render: (piece, {trackerHost}) => ({html: layout(piece, {bodyFirst: start(trackerHost, [])})}),
    },
    {
      name: 'c15t-marked',
      title: 'marked',
      library,
      ...rest,
      render({code, ...piece}, {trackerHost}) {
        const head = split(piece.head);
        const body = split(piece.body);
        const scripts = [...head.scripts, ...body.scripts, ...(code ? [{textContent: code}] : [])];
        const listed = scripts.map((script, index) => ({category: 'marketing', ...script, id: `s${index}`}));
        return {html: layout({...piece, head: head.left, body: body.left, code: ''}, {bodyFirst: start(trackerHost, listed)})};
      },
    },
  ];
}
