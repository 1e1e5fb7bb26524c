import {expect, test} from 'vitest';
import {ga4} from '../../../src/services.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {npmHead} from '../support/npmHead.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();

const one = (mark: string) => `<script type="text/plain" data-service="ga4">track("${mark}")</script>`;

/** A page with the npm package; `services` is an expression in which the whole `catalogue` is at hand. */
async function packaged(path: string, services: string): Promise<string> {
  const head = await npmHead(servers, `window.dongui = createConsent({...config, services: ${services}});`);
  return portal.gated(path, {tag: false, config: null, head, body: one('npm')});
}

const ids = JSON.stringify(siteConfig.services);
const objects = '[catalogue.session, catalogue.naverAnalytics, catalogue.ga4, catalogue.kakaoPixel, catalogue.youtube]';

/** A page with each script tag, two with the package, given ids and objects, and one whose tag has the catalogue's own words. */
async function putPages(): Promise<string[]> {
  return [
    portal.gated('/tag', {body: one('tag')}),
    await packaged('/ids', ids),
    portal.gated('/auto', {tag: 'auto', body: one('auto')}),
    await packaged('/objects', objects),
    portal.gated('/printed', {config: {services: siteConfig.services.map(id => (id === 'ga4' ? ga4 : id))}, body: one('printed')}),
  ];
}

describeEngines('script tag and npm package on one site', (engine, once) => {
  test('ask once for both', async () => {
    const pages = await putPages();
    const visitor = await createVisitor(engine, pages[0]);
    await visitor.agrees();
    const choice = await visitor.choice();
    for (const page of pages) {
      await visitor.page.goto(page);
      await visitor.seesNoBanner();
    }
    expect(await visitor.choice()).toEqual(choice);
    await servers.settle();
    expect([...new Set(arrived(servers))]).toEqual(['hit auto', 'hit npm', 'hit printed', 'hit tag']);
  });

  once.each([1, 2, 3, 4])('ask once for both when page %d is the first', async index => {
    const pages = await putPages();
    const visitor = await createVisitor(engine, pages[index]);
    await visitor.agrees();
    for (const page of pages) {
      await visitor.page.goto(page);
      await visitor.seesNoBanner();
    }
  });

  once('ask again about what the site describes otherwise than the catalogue, and hold it until then', async () => {
    const other = await packaged('/other', objects.replace('catalogue.ga4', "{...catalogue.ga4, retention: '2개월'}"));
    const visitor = await createVisitor(engine, portal.gated('/tag', {body: one('tag')}));
    await visitor.agrees();
    await servers.waitForHit('tag');
    await visitor.page.goto(other);
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual(['hit tag']);
    await visitor.agrees();
    await servers.waitForHit('npm');
  });
});
