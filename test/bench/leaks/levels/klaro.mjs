import {layout} from './layout.mjs';
import {markTags, withData} from './markTags.mjs';
import {readPackage} from './readPackage.mjs';

const {version, ...rest} = readPackage('klaro', {'/klaro.js': 'dist/klaro.js'});

const config = `var klaroConfig = {
  version: 1,
  mustConsent: false,
  translations: {zz: {privacyPolicyUrl: '/p'}},
  services: [{name: 'tracker', title: '추적기', purposes: ['ads'], default: false, cookies: [/^_tracked/]}],
};`;

// As in its README, config first; without `defer`, so that it is there before the trackers.
const parts = {first: `<script>${config}</script><script src="/klaro.js"></script>`};

/** "The same method also works for images, stylesheets and other elements with a `src` or `type` attribute". @param {string} html */
const mark = html =>
  markTags(html, (name, attributes) => {
    if (name === 'script') {
      const {type = 'text/javascript', ...others} = attributes;
      return {type: 'text/plain', 'data-type': type, 'data-name': 'tracker', ...withData(others, ['src'])};
    }
    return 'src' in attributes || name === 'link' ? {'data-name': 'tracker', ...withData(attributes, ['src', 'href'])} : undefined;
  });

/** @type {readonly import('./types.mjs').Level[]} */
export const klaroLevels = [
  {name: 'klaro', extra: true, title: 'unmarked', library: `klaro ${version}`, ...rest, render: piece => ({html: layout(piece, parts)})},
  {
    name: 'klaro-marked',
    title: 'marked',
    library: `klaro ${version}`,
    ...rest,
    render: ({code, ...piece}) => ({
      html: layout(
        {...piece, head: mark(piece.head), body: mark(piece.body), code: ''},
        {...parts, last: code && `<script type="text/plain" data-type="text/javascript" data-name="tracker">${code}</script>`},
      ),
    }),
  },
];
