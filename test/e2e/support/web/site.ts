import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

/** The site whose pages these tests visit. A host of its own, so that vendors set cookies for `.shop.example`. */
export const site = 'https://www.shop.example';

const root = createRequire(import.meta.url)
  .resolve('puppeteer-core/package.json')
  .replace(/puppeteer-core\/package\.json$/, '');

/** A file of an installed package, past what its `exports` list: `mixpanel-browser/dist/mixpanel.min.js`. */
export const readPackage = (path: string): Buffer => readFileSync(root + path);

/** A built file of dongui. */
export const readDist = (file: string): Buffer => readFileSync(fileURLToPath(new URL(`../../../../dist/${file}`, import.meta.url)));
