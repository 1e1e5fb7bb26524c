import {expect, test} from 'vitest';
import {describeEngines, type Page} from '../harness/index.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

/** What the page keeps: what became of each request, in the order it came. */
interface Notes {
  log: string[];
  released: string[];
  requests: Record<string, XMLHttpRequest>;
}

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)]} as const;
const log = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Notes).log);
const ids = (): string[] => servers.hits().map(({id}) => id);
const count = (id: string): number => ids().filter(each => each === id).length;

/** In front of everything else: notes in which order requests really leave the page, whoever sends them. */
const watch = `<script>window.log = []; window.released = []; window.requests = {};
{ const {fetch} = window; window.fetch = (...args) => { released.push(new URL(args[0].url ?? args[0], location.href).search); return fetch(...args); }; }
window.note = (id, promise) => promise.then(answer => log.push(id + ' ' + (answer?.status ?? answer)), error => log.push(id + ' ' + error.name));
window.notes = (id, target, types) => types.split(' ').forEach(type => target.addEventListener(type, () => log.push(id + ' ' + type + ' ' + (target.readyState ?? ''))));
</script>`;
const script = `<script type="application/json" data-dongui-config>${JSON.stringify({company: '포털', policy: {url: '/privacy'}, ...config})}</script>
<script src="/dongui.auto.js"></script>`;

/** A page with these calls; `$` is the tracker. The open twin is the same without dongui. */
function put(code: string, {open = false} = {}): string {
  const body = `<script>${code.replaceAll('$/', `${servers.tracker}/`)}</script>`;
  return portal.gated('/', {tag: false, config: null, head: watch + (open ? '' : script), body});
}

const failing = `
note('fetch', fetch('$/hit?id=fetch'));
note('request', fetch(new Request('$/hit?id=request', {method: 'POST', body: 'text'})));
const xhr = requests.xhr = new XMLHttpRequest(); notes('xhr', xhr, 'load error abort loadend'); xhr.open('GET', '$/hit?id=xhr'); xhr.send(); try { xhr.send(); } catch (error) { log.push('again ' + error.name); }
const sync = new XMLHttpRequest(); sync.open('GET', '$/hit?id=sync', false);
try { sync.send(); log.push('sync ' + sync.status); } catch (error) { log.push('sync ' + error.name); }
log.push('beacon ' + navigator.sendBeacon('$/hit?id=beacon', 'x'));
`;

const forms = `
const form = new FormData(); form.append('이름', '값'); form.append('file', new File(['내용'], '파일.txt'));
note('form', fetch('$/hit?id=form', {method: 'POST', body: form}));
form.set('이름', '나중');
const copy = new FormData(); copy.append('a', '1');
const posted = new XMLHttpRequest(); notes('posted', posted, 'load'); posted.open('POST', '$/hit?id=posted'); posted.responseType = 'blob'; posted.setRequestHeader('x-kept', 'yes'); posted.send(copy);
navigator.sendBeacon('$/hit?id=params', new URLSearchParams({b: '2'}));
`;

describeEngines('requests by scripts', (engine, once) => {
  test('go in their order once agreed to, with all that they carried', async () => {
    const order = Array.from({length: 20}, (_, index) => `order-${index}`);
    const code = `${order.map(id => `note('${id}', fetch('$/hit?id=${id}'));`).join('\n')}${forms}`;
    const visitor = await createVisitor(engine, put(code));
    await visitor.seesBanner();
    await servers.settle(200);
    expect([servers.hits(), await log(visitor.page)]).toEqual([[], []]);
    await visitor.agrees();
    await expect.poll(() => [...order, 'form', 'posted', 'params'].filter(id => !ids().includes(id))).toEqual([]);
    expect(await visitor.page.evaluate(() => (window as unknown as Notes).released.filter(search => search.includes('order')))).toEqual(
      order.map(id => `?id=${id}`),
    );
    await expect
      .poll(() => log(visitor.page))
      .toEqual(expect.arrayContaining([...order.map(id => `${id} 200`), 'form 200', 'posted load 4']));
    const bodyOf = (id: string): string => servers.hits().find(hit => hit.id === id && hit.method === 'POST')?.body ?? '';
    expect(bodyOf('form')).toMatch(/내용/);
    expect(bodyOf('posted')).toMatch(/name="a"\s+1/);
    expect(bodyOf('params')).toBe('b=2');
    // As it was when it was given away.
    expect(bodyOf('form')).toMatch(/name="이름"\s+값/);
    expect(visitor.page.errors()).toEqual([]);
  });

  test('of the open twin succeed; refused they fail as in a network that does not answer, those of before and those of after', async () => {
    const twin = await createVisitor(engine, put(failing, {open: true}));
    const good = ['again InvalidStateError', 'beacon true', 'fetch 200', 'request 200', 'sync 200', 'xhr load 4', 'xhr loadend 4'];
    await expect.poll(async () => (await log(twin.page)).sort()).toEqual(good);
    await expect.poll(() => [...ids()].sort()).toEqual(['beacon', 'fetch', 'request', 'sync', 'xhr']);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, put(failing));
    const {page} = visitor;
    await visitor.seesBanner();
    const bad = [
      'again InvalidStateError',
      'beacon true',
      'fetch TypeError',
      'request TypeError',
      'sync NetworkError',
      'xhr error 4',
      'xhr loadend 4',
    ];
    expect((await log(page)).sort()).toEqual(['again InvalidStateError', 'beacon true', 'sync NetworkError']);
    await visitor.refuses();
    await expect.poll(async () => (await log(page)).sort()).toEqual(bad);
    expect(await page.evaluate(() => [(window as unknown as Notes).requests.xhr].map(xhr => [xhr?.status, xhr?.responseText]))).toEqual([
      [0, ''],
    ]);
    await page.evaluate(
      code => {
        (window as unknown as Notes).log.length = 0;
        new Function(code)();
      },
      failing.replaceAll('$/', `${servers.tracker}/`),
    );
    await expect.poll(async () => (await log(page)).sort()).toEqual(bad);
    await servers.settle(300);
    expect(servers.hits()).toEqual([]);
  });

  test('can be given up while they wait, and a request object used again', async () => {
    const code = `
const one = new AbortController(); note('aborted', fetch('$/hit?id=aborted', {signal: one.signal})); one.abort();
note('before', fetch('$/hit?id=before', {signal: AbortSignal.abort()}));
const own = new AbortController(); note('reason', fetch(new Request('$/hit?id=reason', {signal: own.signal}))); own.abort(new RangeError('mine'));
const none = new AbortController(); note('unsignalled', fetch(new Request('$/hit?id=unsignalled', {signal: none.signal}), {signal: null})); none.abort();
const first = new XMLHttpRequest(); notes('abandoned', first, 'abort'); first.open('GET', '$/hit?id=abandoned'); first.send(); first.abort();
const again = new XMLHttpRequest(); again.open('GET', '$/hit?id=replaced'); again.send(); again.abort();
again.open('GET', '/?cookies'); again.onload = () => { log.push('own ' + again.status); again.open('GET', '$/hit?id=last'); again.onload = () => log.push('last ' + again.status); again.send(); }; again.send();
`;
    const visitor = await createVisitor(engine, put(code));
    const early = ['abandoned abort', 'aborted AbortError', 'before AbortError', 'own 200', 'reason RangeError'];
    await expect.poll(async () => (await log(visitor.page)).map(each => each.replace(/ \d$/, '')).sort()).toEqual(early);
    await visitor.agrees();
    await servers.waitForHit('last');
    await expect.poll(() => log(visitor.page)).toEqual(expect.arrayContaining(['last 200', 'unsignalled 200']));
    await servers.settle(200);
    expect(ids().sort()).toEqual(['last', 'unsignalled']);
  });

  test('to the own host wait for nothing', async () => {
    const code = `note('fetch', fetch('/?cookies')); note('absolute', fetch(location.origin + '/?cookies')); note('request', fetch(new Request('?cookies')));
const xhr = new XMLHttpRequest(); xhr.open('GET', '/?cookies', false); xhr.send(); log.push('sync ' + xhr.status);
log.push('beacon ' + navigator.sendBeacon('/beacon', 'x')); note('cache', caches.open('x').then(cache => cache.add('/?cookies')));
note('worklet', new OfflineAudioContext(1, 128, 44100).audioWorklet.addModule('/worklet.js')); note('data', fetch('data:,x')); note('blob', fetch(URL.createObjectURL(new Blob(['x']))));`;
    const beacons: string[] = [];
    servers.page('/beacon', ({body}) => {
      beacons.push(body);
      return '';
    });
    servers.page('/worklet.js', () => ({headers: {'content-type': 'text/javascript'}, body: ''}));
    const visitor = await createVisitor(engine, put(code));
    const all = [
      'absolute 200',
      'beacon true',
      'blob 200',
      'cache undefined',
      'data 200',
      'fetch 200',
      'request 200',
      'sync 200',
      'worklet undefined',
    ];
    await expect.poll(async () => (await log(visitor.page)).sort()).toEqual(all);
    await expect.poll(() => beacons).toEqual(['x']);
    await visitor.seesBanner();
  });

  once.each([
    [
      'a form',
      `const form = document.createElement('form'); form.action = '$/frame'; form.innerHTML = '<input name="id" value="step">'; document.body.append(form); form.submit();`,
    ],
    ['a link', `Object.assign(document.createElement('a'), {href: '$/frame?id=step'}).click();`],
  ])('by %s that takes the visitor along go at once', async (_, code) => {
    await createVisitor(engine, put(code)).catch(() => undefined);
    await servers.waitForHit('step');
  });

  test('for the code of a worklet wait, and fail as one that is not there', async () => {
    const code = `const add = id => note(id, new OfflineAudioContext(1, 128, 44100).audioWorklet.addModule('$/worker.js?id=' + id)); add('worklet');`;
    const twin = await createVisitor(engine, put(code, {open: true}));
    await servers.waitForHit('worklet');
    await twin.session.close();
    servers.clear();
    for (const agrees of [true, false]) {
      const visitor = await createVisitor(engine, put(code));
      await visitor.seesBanner();
      await servers.settle();
      expect(servers.hits()).toEqual([]);
      await (agrees ? visitor.agrees() : visitor.refuses());
      await expect.poll(() => log(visitor.page)).toEqual([agrees ? 'worklet undefined' : 'worklet AbortError']);
      await visitor.session.close();
      expect([...new Set(ids())]).toEqual(agrees ? ['worklet'] : []);
      servers.clear();
    }
  });

  test('by sockets fail with their events, and new ones after the grant are made', async () => {
    const ws = servers.tracker.replace('http', 'ws');
    const code = `window.connect = () => {
  const socket = new WebSocket('${ws}/hit?id=socket'); notes('socket', socket, 'open error close');
  const source = new EventSource('$/hit?id=source'); notes('source', source, 'open error');
  if (window.WebSocketStream) note('stream', new WebSocketStream('${ws}/hit?id=stream').opened.then(() => 'open'));
  log.push([socket instanceof WebSocket, source instanceof EventSource, WebSocket.OPEN, socket.readyState < 2].join());
}; connect();`;
    const visitor = await createVisitor(engine, put(code));
    const {page} = visitor;
    await expect
      .poll(() => log(page))
      .toEqual(expect.arrayContaining(['true,true,1,true', 'socket error 3', 'socket close 3', 'source error 2']));
    await visitor.seesBanner();
    await servers.settle(300);
    expect(servers.hits()).toEqual([]);
    await visitor.agrees();
    await servers.settle(200);
    expect(servers.hits()).toEqual([]);
    await page.evaluate(() => (window as unknown as {connect(): void}).connect());
    const hasStream = await page.evaluate(() => 'WebSocketStream' in window);
    await Promise.all(['socket', 'source', ...(hasStream ? ['stream'] : [])].map(id => servers.waitForHit(id)));
  });

  once('ten thousand of them leave the page at work: the first thousand go, the others are given up, and one report says so', async () => {
    const code = `let failed = 0; for (let index = 0; index < 10000; index++) fetch('$/hit?id=many&n=' + index, {mode: 'no-cors'}).catch(() => { failed++; }); window.failed = () => failed;`;
    const visitor = await createVisitor(engine, put(code));
    const {page} = visitor;
    await visitor.seesBanner();
    await page.waitFor(() => (window as unknown as {failed(): number}).failed() === 9000);
    await visitor.agrees();
    // Six at a time.
    await expect.poll(() => count('many'), {timeout: 20_000}).toBe(1000);
    await servers.settle(300);
    const numbers = servers.hits().map(({path}) => Number(new URLSearchParams(path.split('?')[1]).get('n')));
    expect([numbers.length, Math.min(...numbers), Math.max(...numbers)]).toEqual([1000, 0, 999]);
    expect(await page.evaluate(() => (window as unknown as {failed(): number}).failed())).toBe(9000);
    if (engine.can.seeConsole) {
      const reports = () =>
        page
          .consoleMessages()
          .join('\n')
          .match(/queue-full/g);
      await expect.poll(reports).toHaveLength(1);
    }
  });
});
