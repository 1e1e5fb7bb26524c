import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {bentGlobals, bentIn} from '../support/bentGlobals.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const {tracker} = servers;
const config = JSON.stringify({
  company: '인프라닉스',
  policy: {url: '/privacy'},
  gate: 'auto',
  services: [trackerService(servers)],
  reload: false,
});
const tag = `<script type="application/json" data-dongui-config>${config}</script><script src="/dongui.auto.js"></script>`;

const body = `<script type="text/plain" data-service="tracker">track('marked')</script>
<script>
const add = (name, more) => document.body.appendChild(Object.assign(document.createElement(name), more));
const sheet = document.createElement('style');
sheet.appendChild(document.createTextNode('@import "${tracker}/style.css?id=sheet";'));
document.head.appendChild(sheet);
add('script', {src: '${tracker}/t.js?id=script'});
add('iframe', {src: '${tracker}/frame?id=frame'});
add('p', {innerHTML: '<img alt="" src="${tracker}/p.gif?id=markup">'});
new Image().src = '${tracker}/p.gif?id=image';
fetch('${tracker}/hit?id=fetch').catch(() => {});
navigator.sendBeacon('${tracker}/hit?id=beacon', 'x');
const request = new XMLHttpRequest();
request.open('GET', '${tracker}/hit?id=xhr');
request.send();
</script>`;
const hits = ['beacon', 'fetch', 'marked', 'script', 'xhr'].map(id => `hit ${id}`);
const expected = ['frame frame', ...hits, 'image image', 'image markup', 'script script', 'style sheet'];

describeEngines('a page that has its own in the place of the browser’s', (engine, once) => {
  async function holds(name: string, isFirst: boolean): Promise<void> {
    const {code = '', works = ''} = bentGlobals[name] ?? {};
    const own = `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
    for (const gated of [false, true]) {
      const head = gated ? (isFirst ? own + tag : tag + own) : own;
      const page = {tag: false, config: null, head, body};
      const visitor = await createVisitor(engine, gated ? portal.gated('/', page) : portal.open('/', page));
      if (gated) {
        await visitor.seesBanner();
        await servers.settle();
        expect(arrived(servers)).toEqual([]);
        await visitor.agrees();
      }
      await expect.poll(() => arrived(servers)).toEqual(expected);
      // By a script of the page, since names of one are in no window.
      await visitor.page.addScript(`document.documentElement.dataset.works = ${works};`);
      expect(await visitor.page.evaluate(() => document.documentElement.dataset.works)).toBe('true');
      expect(await visitor.cookieNames()).toEqual(gated ? ['dongui'] : []);
      expect(visitor.page.errors()).toEqual([]);
      await visitor.session.close();
      await servers.startAfresh();
    }
  }

  const waits = 'before dongui’s tag still waits, is asked and let go: %s';
  const names = bentIn(engine.name);
  const inEach = /^MooTools/;
  test.each(names.filter(name => inEach.test(name)))(waits, name => holds(name, true));
  once.each(names.filter(name => !inEach.test(name)))(waits, name => holds(name, true));
  once.each(names.filter(name => /^(dTree|a Map|a Proxy)/.test(name)))('after it, too: %s', name => holds(name, false));
});
