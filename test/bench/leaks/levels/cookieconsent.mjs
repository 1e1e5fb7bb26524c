import {layout} from './layout.mjs';
import {markTags, withData} from './markTags.mjs';
import {readPackage} from './readPackage.mjs';

const {version, ...rest} = readPackage('vanilla-cookieconsent', {
  '/cookieconsent.umd.js': 'dist/cookieconsent.umd.js',
  '/cookieconsent.css': 'dist/cookieconsent.css',
});

// As in its guide, with the tracker's cookies for it to clear. By default it shows nothing to a browser driven by a program.
const run = `CookieConsent.run({
  hideFromBots: false,
  categories: {necessary: {enabled: true, readOnly: true}, ads: {autoClear: {cookies: [{name: /^_tracked/}]}}},
  language: {default: 'ko', translations: {ko: {
    consentModal: {title: '쿠키', description: '쿠키', acceptAllBtn: '동의', acceptNecessaryBtn: '동의하지 않음', showPreferencesBtn: '설정'},
    preferencesModal: {title: '쿠키', acceptAllBtn: '동의', acceptNecessaryBtn: '동의하지 않음', savePreferencesBtn: '저장', closeIconLabel: '닫기',
      sections: [{title: '광고', description: '광고', linkedCategory: 'ads'}]},
  }}},
});`;

const parts = {
  first: '<link rel="stylesheet" href="/cookieconsent.css"><script src="/cookieconsent.umd.js"></script>',
  last: `<script type="module">${run}</script>`,
};

/** It holds scripts, and nothing else. @param {string} html */
const mark = html =>
  markTags(html, (name, {type, ...attributes}) =>
    name === 'script'
      ? {type: 'text/plain', 'data-category': 'ads', ...(type && {'data-type': type}), ...withData(attributes, ['src'])}
      : undefined,
  );

/** @type {readonly import('./types.mjs').Level[]} */
export const cookieconsentLevels = [
  {
    name: 'vcc',
    extra: true,
    title: 'unmarked',
    library: `vanilla-cookieconsent ${version}`,
    ...rest,
    render: piece => ({html: layout(piece, parts)}),
  },
  {
    name: 'vcc-marked',
    title: 'marked',
    library: `vanilla-cookieconsent ${version}`,
    ...rest,
    render: ({code, ...piece}) => ({
      html: layout(
        {...piece, head: mark(piece.head), body: mark(piece.body), code: ''},
        {...parts, last: `${code && `<script type="text/plain" data-category="ads">${code}</script>`}${parts.last}`},
      ),
    }),
  },
];
