import {describeWeb} from '../../support/web/describeWeb.js';
import {amplitude} from './amplitude.js';
import {testVendor} from './testVendor.js';

await describeWeb('vendors’ own code', (engine, web) => {
  testVendor(engine, web, amplitude);
});
