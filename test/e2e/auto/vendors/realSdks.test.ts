import {describeWeb} from '../../support/web/describeWeb.js';
import {bundledSdks} from './bundled.js';
import {realSdks} from './realSdks.js';
import {testVendor} from './testVendor.js';

const bundled = await bundledSdks();

await describeWeb('vendors’ own code', (engine, web) => {
  for (const vendor of [...realSdks, ...bundled]) {
    testVendor(engine, web, vendor);
  }
});
