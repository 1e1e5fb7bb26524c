import {readFileSync} from 'node:fs';
import {services, texts} from './texts.mjs';

const root = new URL('../../../node_modules/vanilla-cookieconsent/', import.meta.url);

const config = {
  // By default it shows nothing to a browser driven by a program.
  hideFromBots: false,
  guiOptions: {consentModal: {layout: 'box', position: 'bottom left'}},
  categories: {
    necessary: {enabled: true, readOnly: true},
    ...Object.fromEntries(services.map(({purpose, cookie}) => [purpose, {autoClear: {cookies: [{name: cookie}]}}])),
  },
  language: {
    default: 'ko',
    translations: {
      ko: {
        consentModal: {
          title: texts.title,
          description: texts.body,
          acceptAllBtn: texts.agree,
          acceptNecessaryBtn: texts.disagree,
          showPreferencesBtn: texts.customize,
          footer: `<a href="/privacy">${texts.policy}</a>`,
        },
        preferencesModal: {
          title: texts.settings,
          acceptAllBtn: '모두 동의',
          acceptNecessaryBtn: '모두 동의하지 않음',
          savePreferencesBtn: texts.save,
          closeIconLabel: texts.close,
          sections: [
            {title: texts.settings, description: texts.body},
            {title: '필수 쿠키', description: '로그인과 보안에 꼭 필요합니다.', linkedCategory: 'necessary'},
            ...services.map(({purpose, title, description}) => ({title, description, linkedCategory: purpose})),
          ],
        },
      },
    },
  },
};

/**
 * The stylesheet in `<head>` and `CookieConsent.run` in a module at the end of the page, as documented. The documentation has that module
 * import the script; here `<head>` asks for it with `defer`, and the module is inline, which spares it two requests one after the other.
 *
 * @type {import('./types.mjs').Library}
 */
export const cookieconsent = {
  name: 'vanilla-cookieconsent',
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  files: {
    '/cookieconsent.umd.js': new URL('dist/cookieconsent.umd.js', root),
    '/cookieconsent.css': new URL('dist/cookieconsent.css', root),
  },
  head: `<link rel="stylesheet" href="/cookieconsent.css">
<script defer src="/cookieconsent.umd.js"></script>`,
  foot: `<script type="module">CookieConsent.run(${JSON.stringify(config)});</script>`,
  hold: (code, purpose) => `<script type="text/plain" data-category="${purpose}">${code}</script>`,
  selectors: {
    banner: '#cc-main .cm',
    agree: '#cc-main .cm [data-role="all"]',
    customize: '#cc-main .cm [data-role="show"]',
    dialog: '#cc-main .pm',
  },
};
