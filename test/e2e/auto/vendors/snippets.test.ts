import {describeWeb} from '../../support/web/describeWeb.js';
import {snippets, snippetsInFiles} from './snippets.js';
import {testVendor} from './testVendor.js';

/** The others differ in nothing that depends on the engine: Chromium alone, for the time they take. */
const everywhere = /^(Naver Analytics|Kakao Pixel|Meta Pixel|gtag.js)$/;

await describeWeb('published snippets', (engine, web) => {
  for (const vendor of [...snippets, ...snippetsInFiles]) {
    if (engine.name === 'chromium' || everywhere.test(vendor.name)) {
      testVendor(engine, web, vendor);
    }
  }
});
