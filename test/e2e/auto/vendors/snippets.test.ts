import {describeWeb} from '../../support/web/describeWeb.js';
import {snippets, snippetsInFiles} from './snippets.js';
import {testVendor} from './testVendor.js';

await describeWeb('published snippets', (engine, web) => {
  for (const vendor of [...snippets, ...snippetsInFiles]) {
    testVendor(engine, web, vendor);
  }
});
