import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What the script tag loads or fetches, each with its map. */
export const scripts = [
  'dongui-about.js',
  'dongui-acts.js',
  'dongui-asks.js',
  'dongui-check.js',
  'dongui-countryname.js',
  'dongui-disclosure-en.js',
  'dongui-disclosure-ko.js',
  'dongui-disclosure.js',
  'dongui-dress.js',
  'dongui-en.js',
  'dongui-extras.js',
  'dongui-formatdate.js',
  'dongui-haeyo.js',
  'dongui-import.js',
  'dongui-ko.js',
  'dongui-makeway.js',
  'dongui-mergetexts.js',
  'dongui-news.js',
  'dongui-notices-en.js',
  'dongui-notices-haeyo.js',
  'dongui-notices-ko.js',
  'dongui-placeholders.js',
  'dongui-preact.js',
  'dongui-preferences.js',
  'dongui-readchanges.js',
  'dongui-record.js',
  'dongui-services.js',
  'dongui-settings-en.js',
  'dongui-settings-haeyo.js',
  'dongui-settings-ko.js',
  'dongui-sw.js',
  'dongui-toast.js',
  'dongui-ui.js',
  'dongui-withdrawn.js',
  'dongui.auto.js',
  'dongui.js',
];

/** The npm entries, each with its map and types. */
export const entries = ['auto.js', 'index.js', 'server.js', 'services.js', 'ui.js'];

/** What the npm entries share or load later, each with its map. */
export const chunks = [
  'About.js',
  'Withdrawn.js',
  'addMonths.js',
  'answerAll.js',
  'asList.js',
  'banner.js',
  'banner2.js',
  'banner3.js',
  'countryName.js',
  'createAsks.js',
  'createExtras.js',
  'createNews.js',
  'createPlaceholders.js',
  'createPreferences.js',
  'createToast.js',
  'decodeChoice.js',
  'describeVisitor.js',
  'disclosure.js',
  'disclosure2.js',
  'dongui.js',
  'drawPolicy.js',
  'dress.js',
  'findAddresses.js',
  'follower.js',
  'formatDate.js',
  'hasNews.js',
  'importTools.js',
  'index.js',
  'index2.js',
  'index3.js',
  'index4.js',
  'isWebAddress.js',
  'lockdownPolicy.js',
  'makeWay.js',
  'mendings.js',
  'mergeTexts.js',
  'notices.js',
  'notices2.js',
  'notices3.js',
  'outOfApp.js',
  'readChanges.js',
  'readForeignChoice.js',
  'safeLink.js',
  'settings.js',
  'settings2.js',
  'settings3.js',
  'startConsent.js',
  'startOfDay.js',
  'textIn.js',
].map(name => `chunks/${name}`);

export const built = (): string[] =>
  readdirSync(dist, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/').replaceAll('//', '/').slice(dist.length))
    .sort();

export const read = (name: string): string => readFileSync(`${dist}${name}`, 'utf8');
export const gzipped = (...names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(`${dist}${name}`), {level: 9}).length, 0);
