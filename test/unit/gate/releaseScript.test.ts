// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {releaseScript} from '../../../src/gate/releaseScript.js';

it('lets go a script whatever a slip of the pen in its tag has made attributes of', () => {
  document.body.innerHTML = `<script type="text/plain" data-purpose="ads"" async" data-type="module" id="a" =x><b>let a = 1</script>`;
  releaseScript(document.querySelector('script') as HTMLScriptElement, 100);
  const {type, text, attributes} = document.querySelector('script') as HTMLScriptElement;
  expect([type, text]).toEqual(['module', '<b>let a = 1']);
  expect([...attributes].map(({name}) => name).sort()).toEqual(expect.arrayContaining(['"', '=x', 'async"', 'id']));
});
