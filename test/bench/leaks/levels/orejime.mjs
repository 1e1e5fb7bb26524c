import {layout} from './layout.mjs';
import {readPackage} from './readPackage.mjs';

const {version, ...rest} = readPackage('orejime', {
  '/orejime.js': 'dist/orejime-standard-en.js',
  '/orejime.css': 'dist/orejime-standard.css',
});

const parts = {
  first: `<script>window.orejimeConfig = {privacyPolicyUrl: '/p', purposes: [{id: 'ads', title: '광고', cookies: [/^_tracked/]}]};</script>
<script src="/orejime.js"></script><link rel="stylesheet" href="/orejime.css">`,
};

/** "Any piece of HTML can be controlled": it stands in a template. @param {string} html */
const mark = html => html && `<template data-purpose="ads">${html}</template>`;

/** @type {readonly import('./types.mjs').Level[]} */
export const orejimeLevels = [
  {
    name: 'orejime',
    extra: true,
    title: 'unmarked',
    library: `orejime ${version}`,
    ...rest,
    render: piece => ({html: layout(piece, parts)}),
  },
  {
    name: 'orejime-marked',
    title: 'marked',
    library: `orejime ${version}`,
    ...rest,
    render: ({code, ...piece}) => ({
      html: layout(
        {...piece, head: mark(piece.head), body: mark(piece.body), code: ''},
        {...parts, last: mark(code && `<script>${code}</script>`)},
      ),
    }),
  },
];
