import {expect, test} from 'vitest';
import {describeEngines, one} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const names = ['baseURI', 'contains', 'defaultView', 'dispatchEvent', 'querySelectorAll', 'currentScript'];

describeEngines(
  'auto, on a page with elements that hide what scripts read from document,',
  engine => {
    test.each([false, true])('holds and lets go (with dongui: %s)', async gated => {
      const body = `${names.map(name => `<img alt="" name="${name}">`).join('')}
<script src="$/t.js?id=parsed"></script><iframe title="f" src="$/frame?id=parsed-frame"></iframe>
<script>
const act = code => { try { code(); } catch (error) { thrown.push(String(error)); } };
window.thrown = [];
act(() => { const script = document.createElement('script'); script.src = '$/t.js?id=made'; document.head.append(script); });
act(() => { const frame = document.createElement('iframe'); frame.src = '$/frame?id=made-frame'; document.body.append(frame); });
act(() => { document.body.append(document.createElement('p')); document.body.lastChild.innerHTML = '<img alt="" src="$/p.gif?id=markup" data-a>'; });
act(() => { const form = Object.assign(document.createElement('form'), {action: '$/hit?id=form', target: 'none'}); document.body.append(form); form.submit = form.submit; });
</script>`.replaceAll('$/', `${servers.tracker}/`);
      const config = {gate: 'auto', services: [trackerService(servers)]} as const;
      const page = {config, tag: 'auto', body} as const;
      const visitor = await createVisitor(engine, gated ? portal.gated('/', page) : portal.open('/', page));
      const all = ['frame made-frame', 'frame parsed-frame', 'hit made', 'hit parsed', 'image markup'];
      const asked = (): string[] => [...new Set(arrived(servers))].filter(each => !each.startsWith('script'));
      if (gated) {
        await visitor.seesBanner();
        await servers.settle();
        // The frame of the parser: see parserVectors.test.ts.
        expect(asked().filter(each => each !== 'frame parsed-frame')).toEqual([]);
        await visitor.agrees();
      }
      await expect.poll(asked).toEqual(all);
      expect(await visitor.page.evaluate(() => (window as unknown as {thrown: string[]}).thrown)).toEqual([]);
      expect(visitor.page.errors()).toEqual([]);
    });
  },
  one,
);
