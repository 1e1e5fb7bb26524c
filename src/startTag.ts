import {create, type Platform} from './create.js';
import {unclobbered} from './lib/unclobbered.js';
import {whenBody} from './lib/whenBody.js';
import type {Consent} from './types.js';

/** The page's config: an object left by a script, or the JSON of the config tag. What it is worth, `resolve` decides. */
function readConfig(): unknown {
  const {donguiConfig} = window as {donguiConfig?: unknown};
  // `<form id="donguiConfig">` is an element, not a config.
  if (donguiConfig && !(donguiConfig instanceof Node)) {
    return donguiConfig;
  }
  try {
    return JSON.parse(document.querySelector('script[data-dongui-config]')?.textContent ?? 'null');
  } catch (error) {
    return `${error}`;
  }
}

/** Makes `window.dongui` of the page's config; a second script tag only reports itself. */
export function startTag(parts: Omit<Platform, 'load'>): void {
  // The neighbours of this file are fetched by absolute address: a classic script's `import()` would ask the page's own origin.
  const here = (unclobbered('currentScript') as HTMLScriptElement | null)?.src || document.baseURI;
  // None while `<head>` is read: Firefox takes no import map once a module was asked for, and with it the page's own modules would fail.
  // By the other name of `URL`: some pages have a text of that name.
  const load: Platform['load'] = name =>
    new Promise<void>(whenBody).then(() => import(new webkitURL(`dongui-${name}.js`, here) as unknown as string));
  const page = window as {dongui?: Consent};
  // `<form id="dongui"><input name="has">` has no such thing.
  if (page.dongui?.has?.call) {
    void load('check').then(check => check.printProblems([{code: 'loaded-twice'}]));
  } else {
    page.dongui = create(readConfig(), {...parts, load});
  }
}
