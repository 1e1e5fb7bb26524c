import {expect, test} from 'vitest';
import type {Consent} from '../../../src/index.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {createVisitor} from '../support/createVisitor.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';

declare const dongui: Consent;

const {servers, portal} = await usePortal();
const config = {gate: 'auto', services: [trackerService(servers)], reload: false} as const;

/** Pieces that a page writes one after the other, and what reaches the tracker then; `$/` is the tracker. */
const written: readonly [pieces: string[], reached: string[]][] = [
  // Behind a value with a `>`.
  [['<img alt="a>b" src="', '$/p.gif?id=image">'], ['image image']],
  [
    ['<script title="a>b" src=\'', "$/t.js?id=script'></script>"],
    ['hit script', 'script script'],
  ],
  [['<iframe title = "a>b" src="', '$/frame?id=frame"></iframe>'], ['frame frame']],
  [['<script type="module">import "$/t.js?id=module&module=1"</script>'], ['hit module', 'script module']],
  [
    ['<script type=module>import "$/t.js?', 'id=cut&module=1"</scr', 'ipt>'],
    ['hit cut', 'script cut'],
  ],
  // Cut in its address, and laid out at once.
  [['<style>i { background: url(http:', '$SHORT/p.gif?id=sheet', ') }</style><i>글</i>'], ['image sheet']],
];
const reached = written.flatMap(([, all]) => all).sort();

/** A page that writes them, and has them laid out. */
const body = written
  .map(
    ([pieces]) =>
      `<script>${pieces.map(piece => `document.write(${JSON.stringify(piece).replaceAll('</', '<\\/')});`).join('\n')}
document.querySelector('i')?.offsetHeight;</script>`,
  )
  .join('\n')
  .replaceAll('$SHORT/', `${servers.tracker.replace('http:', '')}/`)
  .replaceAll('$/', `${servers.tracker}/`);

/** Pieces of which each comes in a task of its own, as of a stream: no end of a script stands behind them. */
const streamed: readonly [pieces: string[], reached: string[]][] = [
  [['<p><img alt="" src="', '$/p.gif?id=image">'], ['image image']],
  [['<p><iframe title="f" src="$', '/frame?id=frame"></iframe>'], ['frame frame']],
  [
    ['<p><scr', 'ipt src="$/t.js?id=script"></script>'],
    ['hit script', 'script script'],
  ],
  [
    ['<p><script type="module">import ', '"$/t.js?id=module&module=1"</script>'],
    ['hit module', 'script module'],
  ],
];
const ofStreams = streamed.flatMap(([, all]) => all).sort();
const streams = `<script>
for (const pieces of ${JSON.stringify(streamed.map(([pieces]) => [...pieces, '']))
  .replaceAll('$', servers.tracker)
  .replaceAll('</', '<\\/')}) {
  const page = document.body.appendChild(Object.assign(document.createElement('iframe'), {title: 'f'})).contentDocument;
  page.open();
  const next = () => {
    page.write(pieces.shift());
    pieces.length ? setTimeout(next) : page.close();
  };
  next();
}
</script>`;

/** Scripts that need the one before, written, with one of the page's own among them that writes as well. */
const ordered =
  `<script>document.write('<script src="$/t.js?id=a&delay=300"><\\/script><script>document.write(\\'<script src="$/t.js?id=b"></scr\\' + \\'ipt>\\')<\\/script>');
document.write('<script async src="$/t.js?id=async"><\\/script><script src="$/t.js?id=c"><\\/script>');</script>`.replaceAll(
    '$/',
    `${servers.tracker}/`,
  );

describeEngines('what is written into a page that loads', (engine, once) => {
  once('is nothing where a page gives nothing, and a word where it gives `undefined`', async () => {
    const body = '<pre>a<script>document.write(); document.writeln(); document.write(undefined);</script>b</pre>';
    for (const tag of [false, 'auto'] as const) {
      const {page, session} = await createVisitor(engine, portal.gated('/', {tag, config, body}));
      const read = () => [...(document.querySelector('pre')?.childNodes ?? [])].map(({nodeValue}) => nodeValue).join('');
      expect(await page.evaluate(read)).toBe('a\nundefinedb');
      await session.close();
    }
  });

  test('waits for the answer, whatever it is cut into, and comes then', async () => {
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, body}));
    await expect.poll(() => arrived(servers)).toEqual(reached);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await visitor.seesBanner();
    await servers.settle();
    expect([arrived(servers), await visitor.ran()]).toEqual([[], []]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(reached);
    await servers.settle();
    expect(arrived(servers)).toEqual(reached);
  });

  test('waits also where a frame is written task by task, and comes then', async () => {
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, body: streams}));
    await expect.poll(() => arrived(servers)).toEqual(ofStreams);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: streams}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(ofStreams);
  });

  once('what is cut is of its own page only, and gone where that is opened anew', async () => {
    const body = `<iframe title="f"></iframe><iframe title="f"></iframe><script>
const [one, two] = [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument);
one.open();
one.write('<i title="');
setTimeout(() => {
  two.open();
  two.write('<b>2</b>');
  two.close();
  one.open();
  one.write('<b>1</b>');
  one.close();
});
</script>`;
    for (const tag of [false, 'auto'] as const) {
      const {page, session} = await createVisitor(engine, portal.gated('/', {tag, config, body}));
      const read = () => [...document.querySelectorAll('iframe')].map(frame => frame.contentDocument?.body?.innerHTML);
      await expect.poll(() => page.evaluate(read)).toEqual(['<b>1</b>', '<b>2</b>']);
      await session.close();
    }
  });

  test('scripts: run in their order after the answer, each once the one before has come', async () => {
    const twin = await createVisitor(engine, portal.gated('/open', {tag: false, body: ordered}));
    const sync = async (visitor: typeof twin): Promise<string[]> => (await visitor.ran()).filter(id => id !== 'async');
    await expect.poll(() => sync(twin)).toEqual(['a', 'b', 'c']);
    await twin.session.close();
    servers.clear();

    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body: ordered}));
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => sync(visitor)).toEqual(['a', 'b', 'c']);
    await expect.poll(() => visitor.ran()).toContain('async');
  });

  once('a module of the page itself runs where it stood, and text that looks like a tag takes nothing with it', async () => {
    const code =
      '<script>window.less = 1 <2</script><script type="module">ran.push("own " + document.querySelectorAll("p").length)</script>';
    const body = `<script>document.write(${JSON.stringify(code).replaceAll('</', '<\\/')} + '<b id="b">1 < 2</b>'); ran.push(String(!!document.getElementById('b')));</script><p>끝</p>`;
    const visitor = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    await expect.poll(() => visitor.ran()).toEqual(['true', 'own 1']);
  });

  once('speculation rules: stay text until the answer, and are rules after it', async () => {
    const rules = JSON.stringify({prefetch: [{urls: [`${servers.tracker}/frame?id=rules`]}]});
    const body = `<script>document.write('<script type="speculationrules">${rules}<\\/script>')</script>`;
    const {page} = await createVisitor(engine, portal.gated('/', {tag: 'auto', config, body}));
    const types = () => [...document.querySelectorAll('body script')].map(script => (script as HTMLScriptElement).type);
    expect(await page.evaluate(types)).toContain('text/plain');
    await page.evaluate(() => dongui.acceptAll());
    await expect.poll(() => page.evaluate(types)).toContain('speculationrules');
  });
});
