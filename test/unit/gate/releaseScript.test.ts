// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {releaseScript} from '../../../src/gate/releaseScript.js';

it('lets go a script whatever a slip of the pen in its tag has made attributes of', () => {
  document.body.innerHTML = `<script type="text/plain" data-purpose="ads"" async" data-type="module" id="a" =x><b>let a = 1</script>`;
  const held = document.querySelector('script') as HTMLScriptElement;
  const made = document.createElement('script');
  held.replaceWith(made);
  releaseScript(held, made, 100);
  const {text, attributes} = document.querySelector('script') as HTMLScriptElement;
  expect(text).toBe('<b>let a = 1');
  expect([...attributes].map(({name}) => name).sort()).toEqual(expect.arrayContaining(['"', '=x', 'async"', 'id']));
});
