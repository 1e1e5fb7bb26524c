import {expect, test} from 'vitest';
import type {Consent, State} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;
declare const heard: unknown[];
declare const dataLayer: ArrayLike<unknown>[];

const {servers, portal} = await usePortal();

const held = '<script type="text/plain" data-category="marketing">track("held")</script>';

/** Notes the DOM events in `heard`, each with what its state says. */
const hearing = `<script>
window.heard = [];
for (const name of ['ready', 'consent', 'change', 'held']) {
  document.addEventListener('dongui:' + name, ({detail}) => heard.push([name, detail.choice?.level, detail.allows.ads, detail.needsAsking]));
}
</script>`;

const layer = (): unknown[] =>
  dataLayer.map(entry => (Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry) : entry));
const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  personalization_storage: 'denied',
};
const granted = Object.fromEntries(Object.keys(denied).map(key => [key, 'granted']));

describeEngines('signals', (engine, once) => {
  test('are DOM events in order: ready, held, the first consent, then for a withdrawal what is held again, and the change', async () => {
    const visitor = await createVisitor(
      engine,
      portal.gated('/', {head: hearing, body: '<img alt="" data-category="marketing" data-src="/image.gif">'}),
    );
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(() => heard.splice(0))).toEqual([
      ['ready', null, false, 'never-asked'],
      ['held', null, false, 'never-asked'],
    ]);
    await visitor.agrees();
    await visitor.page.evaluate(() => dongui.save({analytics: true, ads: false, personalization: false}));
    expect(await visitor.page.evaluate(() => heard)).toEqual([
      ['consent', 'all', true, null],
      ['held', 'custom', false, null],
      ['change', 'custom', false, null],
    ]);
  });

  once('come from the document and do not bubble, with the state as their detail', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    const seen = await visitor.page.evaluate(
      () =>
        new Promise(resolve => {
          addEventListener('dongui:consent', () => resolve('bubbled'));
          document.addEventListener('dongui:consent', event => {
            const {detail} = event as CustomEvent<State>;
            resolve([detail === dongui.state, detail.allows.ads, dongui.has('ads')]);
          });
          void dongui.acceptAll();
        }),
    );
    expect(seen).toEqual([true, true, true]);
  });

  test('tell Google before any released tag what is denied, and after a change what is granted', async () => {
    const body = `<script type="text/plain" data-service="ga4">window.atTag = dataLayer.length; track('tag')</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(layer)).toEqual([['consent', 'default', denied]]);
    await visitor.agrees();
    await servers.waitForHit('tag');
    expect(await visitor.page.evaluate(layer)).toEqual([['consent', 'default', denied], ['consent', 'update', granted], {event: 'dongui'}]);
    // Default, update and event stood there before the tag ran.
    expect(await visitor.page.evaluate(() => (window as {atTag?: number}).atTag)).toBe(3);
    await visitor.page.reload();
    await expect.poll(() => arrived(servers)).toHaveLength(2);
    expect(await visitor.page.evaluate(layer)).toEqual([['consent', 'default', granted]]);
    expect(await visitor.page.evaluate(() => (window as {atTag?: number}).atTag)).toBe(1);
  });

  test('tell Google of the answer before what the page has said where no tag has come yet, and behind it once one has', async () => {
    const said = `<script>function gtag() { dataLayer.push(arguments); } gtag('js', 'now'); gtag('config', 'G-1');</script>`;
    const tag = `<script type="text/plain" data-service="ga4">const push = dataLayer.push.bind(dataLayer);
dataLayer.push = (...entries) => push(...entries); track('tag')</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {config: {reload: false}, body: said + tag}));
    await visitor.agrees();
    await servers.waitForHit('tag');
    const first = [['consent', 'default', denied], ['consent', 'update', granted], ['js', 'now'], ['config', 'G-1'], {event: 'dongui'}];
    expect(await visitor.page.evaluate(layer)).toEqual(first);
    await visitor.page.evaluate(() => dongui.withdraw());
    expect(await visitor.page.evaluate(layer)).toEqual([...first, ['consent', 'update', denied], {event: 'dongui'}]);
  });

  once('leave the data layer alone where the site uses no Google service, or asks for it', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {config: {services: ['kakao-pixel']}, body: ''}));
    await visitor.agrees();
    expect(await visitor.page.evaluate(() => 'dataLayer' in window)).toBe(false);
    await visitor.page.goto(portal.gated('/', {config: {consentMode: false}, body: ''}));
    await visitor.seesBanner();
    expect(await visitor.page.evaluate(() => 'dataLayer' in window)).toBe(false);
  });

  once('reach listeners after the cookie is written and code let go; one that throws stops nothing', async () => {
    const body = `${held}<script>
window.heard = [];
dongui.onChange(() => { throw new Error('broken listener'); });
document.addEventListener('dongui:consent', () => { throw new Error('broken event listener'); });
const undo = dongui.onChange(() => heard.push('undone'));
undo();
dongui.onChange((state, before) => heard.push([before.choice?.level, state.choice.level, document.cookie.includes('level')]));
dongui.onHeld(() => { throw new Error('broken held listener'); });
dongui.onHeld(held => heard.push(held.map(({element, id}) => element.localName + ' ' + id)));
</script>`;
    const visitor = await createVisitor(engine, portal.gated('/', {body}));
    await visitor.page.evaluate(() => {
      const late =
        '<img alt="" data-purpose="ads" data-src="/late.gif"><iframe title="틀" data-service="youtube" data-src="/late"></iframe>';
      document.body.insertAdjacentHTML('beforeend', late);
    });
    await expect.poll(() => visitor.page.evaluate(() => heard)).toContainEqual(['img ads', 'iframe youtube']);
    await visitor.agrees();
    await servers.waitForHit('held');
    expect(await visitor.page.evaluate(() => heard)).toContainEqual([null, 'all', true]);
    expect(await visitor.page.evaluate(() => heard)).not.toContain('undone');
    await visitor.seesNoBanner();
    if (engine.can.seeConsole) {
      // They are the site's own errors, and surface as such.
      await expect.poll(() => visitor.page.errors().join()).toMatch(/broken/);
    }
  });

  once('let a page wait for a grant, and stop waiting', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    await visitor.page.evaluate(() => {
      const page = window as unknown as {outcomes: string[]; abort: AbortController};
      page.outcomes = [];
      page.abort = new AbortController();
      const note = (id: string, signal?: AbortSignal): void => {
        dongui.whenGranted(id, signal).then(
          () => page.outcomes.push(`${id} granted`),
          (error: Error) => page.outcomes.push(`${id} ${error.name}`),
        );
      };
      note('essential');
      note('ads');
      note('analytics', page.abort.signal);
      note('nobody-knows');
      note('ads', AbortSignal.abort());
    });
    const outcomes = (): Promise<string[]> => visitor.page.evaluate(() => (window as unknown as {outcomes: string[]}).outcomes);
    expect(await outcomes()).toEqual(['essential granted', 'ads AbortError']);
    await visitor.page.evaluate(() => {
      (window as unknown as {abort: AbortController}).abort.abort();
    });
    await visitor.agrees();
    await expect.poll(outcomes).toEqual(['essential granted', 'ads AbortError', 'analytics AbortError', 'ads granted']);
  });

  once('classify what a page asks about, and say why', async () => {
    const visitor = await createVisitor(engine, portal.gated('/', {body: ''}));
    const names = ['_ga_ABC123', 'JSESSIONID', 'dongui', 'mystery'];
    const found = await visitor.page.evaluate(async list => {
      const answers = [];
      for (const name of list) {
        const {category, purpose, service, why} = await dongui.classify(name);
        answers.push([category, purpose ?? '', service ?? '', why]);
      }
      return answers;
    }, names);
    expect(found).toEqual([
      ['marketing', 'analytics', 'ga4', '_ga_*'],
      ['essential', 'service', 'session', 'JSESSIONID'],
      ['essential', 'service', 'dongui', 'dongui'],
      ['unknown', '', '', 'undeclared'],
    ]);
  });
});
