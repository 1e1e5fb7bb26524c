import {expect, test} from 'vitest';
import {describeEngines} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;
const ids = (): string[] => [...new Set(servers.hits().map(({id}) => id))].sort();

/** Ways to an address that few pages take. A policy forbids to read what is in the `blob:`. */
const headers = {'content-security-policy': "connect-src 'self'"};
const body = `<div id="box"></div><script>
box.innerHTML = '<svg><image xlink:href="$/p.gif?id=xlink-markup" width="9" height="9"/></svg>';
const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
for (const side of ['width', 'height']) image.setAttribute(side, 9);
image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '$/p.gif?id=xlink-script');
box.firstChild.append(image);
const detached = document.createElement('div');
detached.insertAdjacentHTML('beforeend', '<img alt="" src="$/p.gif?id=detached">');
const frame = given => document.body.appendChild(Object.assign(document.createElement('iframe'), {title: 'f', ...given}));
const src = frame().contentDocument.createAttribute('src');
src.value = '$/p.gif?id=attribute';
const given = new Image();
given.setAttributeNode(src);
frame({src: URL.createObjectURL(new Blob(['<script>new Image().src = "$/p.gif?id=unread"</' + 'script>'], {type: 'text/html'}))});
frame({srcdoc: '<base href="/folder/"><meta name="refresh" content="no"><script src="own.js"></' + 'script>'});
window.kept = [detached, given];
</script>`.replaceAll('$/', `${servers.tracker}/`);
const all = ['attribute', 'detached', 'unread', 'xlink-markup', 'xlink-script'];

describeEngines('an address given in a way that few pages take', engine => {
  test('waits, reaches the tracker after the grant, and one of the own host waits for nothing', async () => {
    let own = 0;
    const putOwn = (): void =>
      void servers.page('/folder/own.js', () => {
        own++;
        return {headers: {'content-type': 'text/javascript'}, body: ''};
      });
    putOwn();
    const twin = await createVisitor(engine, portal.open('/', {body, headers}));
    await expect.poll(ids).toEqual(all);
    await expect.poll(() => own).toBe(1);
    await twin.session.close();
    servers.clear();

    putOwn();
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body, headers}));
    await visitor.seesBanner();
    await expect.poll(() => own).toBe(2);
    await servers.settle();
    expect(ids()).toEqual([]);
    await visitor.agrees();
    await expect.poll(ids).toEqual(all);
    // Firefox lists here what the policy has refused.
    expect(visitor.page.errors().filter(text => !text.startsWith('Content-Security-Policy'))).toEqual([]);
  });
});
