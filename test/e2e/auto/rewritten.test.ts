import {expect, test} from 'vitest';
import {describeEngines, one} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const host = servers.tracker.replace('http:', '');

/**
 * What looks like a tag in a text of a script, or in the value of an attribute, is changed as any other. `json` is how PHP's `json_encode` and the like write
 * what a visitor has written: no quote in it ends the text, though `<` and `'` are as they were. The values are as browsers before 2025 write them out of a page.
 */
const body = `<script>
window.thrown = [];
const act = (id, code) => { try { code(); } catch (error) { thrown.push(id + ' ' + error); } };
const json = id => JSON.stringify("<img alt='' style='+ran.push(\`" + id + "\`)+\`&sol;${host.slice(1)}/\`+'>");
const script = id => '<script>window.' + id + ' = ' + json(id) + '<' + '/script>';
const frame = html => document.body.append(Object.assign(document.createElement('iframe'), {srcdoc: html}));
const value = (tag, id) => '<img alt="" title="<' + tag + ' ${host}/ "><b title=" src=x onerror=top.ran.push(\`' + id + '\`) ">2</b>';
act('fragment', () => document.body.append(document.createRange().createContextualFragment(script('fragment'))));
act('written', () => document.write(script('written')));
act('base', () => frame(value('base', 'base')));
act('refresh', () => frame(value('meta refresh', 'refresh')));
</script>`;

describeEngines(
  'what auto changes in markup',
  engine => {
    test('makes nothing run that stood in a text', async () => {
      const config = {gate: 'auto', services: [trackerService(servers)]} as const;
      const visitor = await createVisitor(engine, portal.gated('/', {config, tag: 'auto', body}));
      await visitor.seesBanner();
      await visitor.page.waitFor(() => document.querySelectorAll('iframe').length === 2);
      await visitor.page.waitFor(() => [...document.querySelectorAll('iframe')].every(frame => frame.contentDocument?.images[0]?.complete));
      await servers.settle();
      expect(await visitor.ran()).toEqual([]);
      const texts = await visitor.page.evaluate(() => {
        const {fragment, written, thrown} = window as unknown as Record<string, unknown>;
        return [fragment, written, `${thrown}`];
      });
      // They are texts still, whole, and what waits in them does so.
      const held = expect.stringMatching(/^<img alt='' style='.*about:dongui,.*'>$/);
      expect(texts).toEqual([held, held, '']);
    });
  },
  one,
);
