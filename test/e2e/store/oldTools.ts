import {readFileSync} from 'node:fs';
import type {Servers} from '../harness/index.js';

/** Another consent tool on the page it used to stand on, set up as its documentation has it. */
export interface OldTool {
  /** Its name in `importFrom`. */
  name: 'cookieconsent' | 'klaro' | 'orejime';
  /** By path on the site: all it loads. */
  files: Readonly<Record<string, string>>;
  head: string;
  foot?: string;
  agree: string;
  refuse: string;
  /** What it stores the choice in; none: in localStorage. */
  cookies: readonly string[];
}

const texts = {title: '쿠키', description: '쿠키', acceptAllBtn: '동의', acceptNecessaryBtn: '동의하지 않음', showPreferencesBtn: '설정'};

function cookieconsent(): OldTool {
  const config = {
    // By default it shows nothing to a browser driven by a program.
    hideFromBots: false,
    categories: {necessary: {enabled: true, readOnly: true}, analytics: {}, marketing: {}},
    language: {
      default: 'ko',
      translations: {
        ko: {consentModal: texts, preferencesModal: {...texts, savePreferencesBtn: '저장', closeIconLabel: '닫기', sections: []}},
      },
    },
  };
  return {
    name: 'cookieconsent',
    files: {
      '/cookieconsent.js': 'vanilla-cookieconsent/dist/cookieconsent.umd.js',
      '/cookieconsent.css': 'vanilla-cookieconsent/dist/cookieconsent.css',
    },
    head: '<link rel="stylesheet" href="/cookieconsent.css"><script src="/cookieconsent.js"></script>',
    foot: `<script>CookieConsent.run(${JSON.stringify(config)})</script>`,
    agree: '#cc-main .cm [data-role="all"]',
    refuse: '#cc-main .cm [data-role="necessary"]',
    cookies: ['cc_cookie'],
  };
}

function klaro(): OldTool {
  const services = ['counter', 'shop'].map(name => ({name, title: name, purposes: ['p']}));
  const config = {version: 1, acceptAll: true, storageMethod: 'localStorage', translations: {zz: {privacyPolicyUrl: '/p'}}, services};
  return {
    name: 'klaro',
    files: {'/klaro.js': 'klaro/dist/klaro.js'},
    head: `<script>var klaroConfig = ${JSON.stringify(config)};</script><script defer src="/klaro.js"></script>`,
    agree: '.klaro .cookie-notice .cm-btn-success',
    refuse: '.klaro .cookie-notice .cn-decline',
    cookies: [],
  };
}

const purposes = ['analytics', 'ads'].map(id => ({id, title: id, description: id, cookies: []}));
const orejime: OldTool = {
  name: 'orejime',
  files: {'/orejime.js': 'orejime/dist/orejime-standard-en.js', '/orejime.css': 'orejime/dist/orejime-standard.css'},
  head: `<script>window.orejimeConfig = ${JSON.stringify({privacyPolicyUrl: '/p', purposes})};</script>
<script src="/orejime.js"></script><link href="/orejime.css" rel="stylesheet">`,
  agree: '.orejime-Banner-saveButton',
  refuse: '.orejime-Banner-declineButton',
  cookies: ['eu-consent'],
};

export const oldTools: readonly OldTool[] = [cookieconsent(), klaro(), orejime];

/** Puts the real tool's page on the portal; gives its URL. */
export function putOldPage(servers: Servers, {files, head, foot = ''}: OldTool): string {
  for (const [path, file] of Object.entries(files)) {
    const body = readFileSync(new URL(`../../../node_modules/${file}`, import.meta.url), 'utf8');
    servers.page(path, () => ({headers: {'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8'}, body}));
  }
  return servers.page(
    '/old',
    `<!doctype html><html lang="ko"><meta charset="utf-8"><title>옛 포털</title>${head}<body><h1>옛 포털</h1>${foot}</body></html>`,
  );
}
