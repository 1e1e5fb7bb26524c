import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What the script tag loads or fetches, each with its map. */
export const scripts = [
  'dongui-acts.js',
  'dongui-check.js',
  'dongui-en.js',
  'dongui-ko.js',
  'dongui-placeholder-en.js',
  'dongui-placeholder-ko.js',
  'dongui-placeholders.js',
  'dongui-preferences-en.js',
  'dongui-preferences-ko.js',
  'dongui-preferences.js',
  'dongui-services.js',
  'dongui-sw.js',
  'dongui-toast-en.js',
  'dongui-toast-ko.js',
  'dongui-toast.js',
  'dongui-ui.js',
  'dongui.auto.js',
  'dongui.js',
];

/** The npm entries, each with its map and types. */
export const entries = ['auto.js', 'index.js', 'server.js', 'services.js', 'ui.js'];

/** What the npm entries share or load later, each with its map. */
export const chunks = [
  'addMonths.js',
  'answerAll.js',
  'banner.js',
  'banner2.js',
  'createPlaceholders.js',
  'createPreferences.js',
  'createToast.js',
  'decodeChoice.js',
  'dongui.js',
  'gateOptions.js',
  'index.js',
  'index2.js',
  'lockdownPolicy.js',
  'placeholder.js',
  'placeholder2.js',
  'preferences.js',
  'preferences2.js',
  'startConsent.js',
  'toast.js',
  'toast2.js',
].map(name => `chunks/${name}`);

export const built = (): string[] =>
  readdirSync(dist, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/').replaceAll('//', '/').slice(dist.length))
    .sort();

export const read = (name: string): string => readFileSync(`${dist}${name}`, 'utf8');
export const gzipped = (...names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(`${dist}${name}`), {level: 9}).length, 0);
