import {readFileSync} from 'node:fs';
import {services, texts} from './texts.mjs';

const root = new URL('../../../node_modules/orejime/', import.meta.url);

const config = {
  privacyPolicyUrl: '/privacy',
  purposes: services.map(({purpose, title, description, cookie}) => ({id: purpose, title, description, cookies: [cookie]})),
  translations: {
    banner: {
      title: texts.title,
      description: `${texts.body} {purposes} {privacyPolicy}`,
      privacyPolicyLabel: texts.policy,
      accept: texts.agree,
      acceptTitle: texts.agree,
      decline: texts.disagree,
      declineTitle: texts.disagree,
      configure: texts.customize,
      configureTitle: texts.customize,
    },
    modal: {
      title: texts.settings,
      description: `${texts.body} {privacyPolicy}`,
      privacyPolicyLabel: texts.policy,
      close: texts.close,
      closeTitle: texts.close,
      globalPreferences: '전체 선택',
      acceptAll: '모두 동의',
      declineAll: '모두 동의하지 않음',
      save: texts.save,
      saveTitle: texts.save,
    },
    purpose: {accept: texts.agree, decline: texts.disagree, enabled: '켜짐', disabled: '꺼짐', partial: '일부'},
    misc: {newWindowTitle: '새 창', updateNeeded: '쿠키 사용 내용이 바뀌었습니다.', poweredBy: 'Powered by Orejime'},
  },
};

/**
 * The standard build and its stylesheet, as its README has it. It has no Korean, so the English build gets Korean texts by `translations`.
 * All of it in `<head>`, where it can start loading as early as dongui does: the README leaves the place open.
 *
 * @type {import('./types.mjs').Library}
 */
export const orejime = {
  name: 'orejime',
  version: JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version,
  files: {
    '/orejime.js': new URL('dist/orejime-standard-en.js', root),
    '/orejime.css': new URL('dist/orejime-standard.css', root),
  },
  head: `<script>window.orejimeConfig = ${JSON.stringify(config)};</script>
<script src="/orejime.js"></script>
<link href="/orejime.css" rel="stylesheet">`,
  hold: (code, purpose) => `<template data-purpose="${purpose}"><script>${code}</script></template>`,
  selectors: {
    banner: '.orejime-Banner',
    agree: '.orejime-Banner-saveButton',
    customize: '.orejime-Banner-learnMoreButton',
    dialog: '.orejime-Modal',
  },
};
