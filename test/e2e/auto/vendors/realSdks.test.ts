import process from 'node:process';
import {describeWeb} from '../../support/web/describeWeb.js';
import {bundledSdks} from './bundled.js';
import {realSdks} from './realSdks.js';
import {testVendor} from './testVendor.js';

const bundled = await bundledSdks();

/** The others differ in nothing that depends on the engine: Chromium alone, for the time they take, but for `npm run e2e:everywhere`. */
const everywhere = process.env.DONGUI_EVERYWHERE ? /./ : /^(Hackle|Clarity|Amplitude, bundled|Braze, bundled)/;

await describeWeb('vendors’ own code', (engine, web) => {
  for (const vendor of [...realSdks, ...bundled]) {
    if (engine.name === 'chromium' || everywhere.test(vendor.name)) {
      testVendor(engine, web, vendor);
    }
  }
});
