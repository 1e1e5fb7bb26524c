import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findInTable} from '../../src/catalogue/findInTable.js';
import {resolve} from '../../src/config/resolve.js';
import {decide} from '../../src/model/decide.js';
import {type ConsentConfig, holdHtml, responseHeaders} from '../../src/server.js';
import {encodeChoice} from '../../src/store/encodeChoice.js';
import {root} from './files.js';

/** The examples run as whoever reads them would start them: in a process of their own, on the built `dongui/server`. */
const run = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: root, encoding: 'utf8'});
const {config, page} = JSON.parse(
  run(`import {config, page} from './demo/examples/config.mjs'; console.log(JSON.stringify({config, page}))`),
) as {config: ConsentConfig; page: string};

const at = `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`;
const choose = (answers: Record<string, boolean>): string =>
  `dongui=${encodeChoice(decide(resolve(config, findInTable).policy, undefined, {answers, only: false, at, id: '0'.repeat(32)}))}`;
const all = choose({personalization: true, analytics: true, ads: true});
const some = choose({analytics: true});

/** The addresses of vendors that a browser would ask by itself. */
const findLive = (html: string): string[] => [...html.matchAll(/ src="https:\/\/([^/]+)/g)].map(([, host = '']) => host);
const essential = ['t1.daumcdn.net'];
const everything = ['wcs.naver.net', 'www.googletagmanager.com', 'www.youtube-nocookie.com', ...essential];
/** After a yes to all or some of it; dongui lets the frame go in the browser. */
const agreedTo = everything.filter(host => !host.includes('youtube'));
const agreedPage = page.replace('<iframe title="동영상" src=', '<iframe data-service="youtube" title="동영상" data-src=');

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) {
    child.kill();
  }
});

/** Starts one that prints its address; gives that. */
async function start(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, args, {cwd: root, env: {...process.env, PORT: '0'}, stdio: ['ignore', 'pipe', 'inherit']});
  started.push(child);
  const [printed] = await once(child.stdout, 'data');
  return `${printed}`.trim().replace('localhost', '127.0.0.1');
}

describe.each([
  ['express.mjs', ['/', '/stream']],
  ['node-http.mjs', ['/', '/stream']],
])('the example %s', {timeout: 30_000}, (file, paths) => {
  let origin = '';
  beforeAll(async () => {
    origin = await start(`demo/examples/${file}`);
  }, 30_000);
  const get = async (path: string, cookie?: string, headers: Record<string, string> = {}): Promise<{text: string; response: Response}> => {
    const response = await fetch(origin + path, {headers: {...headers, ...(cookie && {cookie})}});
    return {text: await response.text(), response};
  };

  it.each(paths)('serves nothing live at %s without consent, and all but the frame with it', async path => {
    const {text, response} = await get(path);
    expect([response.status, text]).toEqual([200, holdHtml(page, config, {url: origin})]);
    expect(findLive(text)).toEqual(essential);
    expect(response.headers.get('vary')).toBe('Cookie');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(findLive((await get(path, 'dongui=%E0%A4')).text)).toEqual(essential);

    expect(findLive((await get(path, some)).text)).toEqual(agreedTo);
    const agreed = await get(path, all);
    // What was marked by hand stays so: dongui lets it go in the browser, as the frame.
    expect(agreed.text).not.toBe(page);
    expect(agreed.text).toBe(agreedPage);
    expect(findLive(agreed.text)).toEqual(agreedTo);
  });

  it('sends the policy that belongs to the choice beside the page as it is', async () => {
    for (const cookie of [undefined, some, all]) {
      const {text, response} = await get('/lockdown', cookie);
      expect(text).toBe(page);
      const {vary, ...policies} = responseHeaders({...config, gate: 'lockdown'}, cookie);
      expect(response.headers.get('content-security-policy')).toBe(policies['content-security-policy']);
      expect(response.headers.get('vary')).toBe(vary);
    }
  });

  it('serves dongui itself', async () => {
    const {response} = await get('/dongui.auto.js');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });
});

describe('the example express.mjs', {timeout: 30_000}, () => {
  it('is live without the middleware', async () => {
    const twin = `import express from 'express'; import {addRoutes} from './demo/examples/express.mjs';
const app = express(); addRoutes(app);
const server = app.listen(0, '127.0.0.1', () => console.log('http://localhost:' + server.address().port));`;
    const origin = await start('--input-type=module', '-e', twin);
    expect(findLive(await (await fetch(origin)).text())).toEqual(everything);
  });

  it('holds a page that is sent as bytes', async () => {
    const code = (
      before: string,
    ): string => `import express from 'express'; import {holdTrackers} from './demo/examples/express.mjs'; import {page} from './demo/examples/config.mjs';
const app = express(); ${before} app.get('/', (_, response) => response.type('html').send(Buffer.from(page)));
const server = app.listen(0, '127.0.0.1', () => console.log('http://localhost:' + server.address().port));`;
    const ask = async (before: string): Promise<string[]> =>
      findLive(await (await fetch(await start('--input-type=module', '-e', code(before)))).text());
    expect(await ask('')).toEqual(everything);
    expect(await ask('app.use(holdTrackers);')).toEqual(essential);
  });

  it('makes the ETag of what it sends, and acts itself only on what was agreed to', async () => {
    const origin = await start('demo/examples/express.mjs');
    const etag = (await fetch(origin)).headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = (cookie?: string): Promise<Response> =>
      fetch(origin, {headers: {'if-none-match': etag, 'cache-control': 'max-age=0', ...(cookie && {cookie})}});
    expect((await again()).status).toBe(304);
    expect((await again(all)).status).toBe(200);

    const order = async (cookie?: string): Promise<unknown> =>
      (await fetch(`${origin}/orders`, {method: 'POST', headers: {...(cookie && {cookie})}})).json();
    expect([await order(), await order(some), await order(all)]).toEqual([
      {told: []},
      {told: ['naver-analytics', 'ga4']},
      {told: config.services},
    ]);
  });
});

describe('the example node-http.mjs', {timeout: 30_000}, () => {
  it('tells what a choice allows', async () => {
    const origin = await start('demo/examples/node-http.mjs');
    const ask = async (cookie?: string): Promise<unknown> => (await fetch(`${origin}/state`, {headers: {...(cookie && {cookie})}})).json();
    expect(await ask()).toMatchObject({needsAsking: 'never-asked', allows: {ga4: false, youtube: false}});
    expect(await ask(some)).toMatchObject({allows: {ga4: true, youtube: false}});
  });
});

describe('the example edge.mjs', {timeout: 30_000}, () => {
  it('holds what an origin sends, and passes on what is no page', () => {
    const code = `import edge from './demo/examples/edge.mjs'; import {page} from './demo/examples/config.mjs';
const answers = {'/': [page, 'text/html; charset=utf-8'], '/app.js': ['1', 'text/javascript']};
globalThis.fetch = async ({url, headers}) => {
  const [body, type] = answers[new URL(url).pathname];
  // An origin that knows nothing of choices.
  if (headers.get('if-none-match') === '"live"' || headers.get('if-modified-since')) {
    return new Response(null, {status: 304});
  }
  const more = {'last-modified': 'Sun, 29 Nov 2026 00:00:00 GMT', 'cache-control': 'public, max-age=600'};
  return new Response(body, {headers: {'content-type': type, 'content-length': String(body.length), etag: '"live"', vary: 'Accept-Language', ...more}});
};
const ask = async (path, cookie, more) => {
  const response = await edge.fetch(new Request('https://portal.example' + path, {headers: {cookie, accept: path === '/' ? 'text/html,*/*' : '*/*', ...more}}));
  return {text: await response.text(), headers: Object.fromEntries(response.headers)};
};
console.log(JSON.stringify([await ask('/', ''), await ask('/', ${JSON.stringify(all)}), await ask('/app.js', ''),
  await ask('/', '', {'if-none-match': '"live"'}), await ask('/', '', {'if-modified-since': 'Sun, 29 Nov 2026 00:00:00 GMT'})]));`;
    const [held, agreed, script, ...again] = JSON.parse(run(code)) as {text: string; headers: Record<string, string>}[];
    expect(findLive(held?.text ?? '')).toEqual(essential);
    expect(held?.headers).toEqual({
      'cache-control': 'private, no-cache',
      'content-type': 'text/html; charset=utf-8',
      vary: 'Accept-Language, Cookie',
    });
    expect(agreed?.text).toBe(agreedPage);
    expect(script).toMatchObject({text: '1', headers: {etag: '"live"', 'cache-control': 'public, max-age=600'}});
    // Of a browser that has the page from before a withdrawal: the origin would call that copy up to date.
    expect(again.map(({text}) => text)).toEqual([held?.text, held?.text]);
  });
});
