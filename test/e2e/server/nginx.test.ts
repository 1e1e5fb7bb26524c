import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {resolve} from '../../../src/config/resolve.js';
import {decide} from '../../../src/model/decide.js';
import type {Choice} from '../../../src/model/types.js';
import {type ConsentConfig, holdHtml, readConsent, responseHeaders} from '../../../src/server.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {describeEngines} from '../harness/index.js';
import {arrived} from '../support/arrived.js';
import {siteConfig} from '../support/createPortal.js';
import {createVisitor} from '../support/createVisitor.js';
import {isoSeconds} from '../support/encodeCookie.js';
import {trackerService} from '../support/trackerService.js';
import {usePortal} from '../support/usePortal.js';
import {type Nginx, startNginx} from './startNginx.js';

const {servers} = await usePortal();
const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const config: ConsentConfig = {...siteConfig, services: [...siteConfig.services, trackerService(servers)]};
const {policy} = resolve(config, findInTable);
const choose = (answers: Record<string, boolean>, more: Partial<Choice> = {}): Choice => ({
  ...decide(policy, undefined, {answers, only: false, at: isoSeconds(Date.now() - 60_000), id: '0123456789abcdef0123456789abcdef'}),
  ...more,
});
const everything = {personalization: true, analytics: true, ads: true};
const all = encodeChoice(choose(everything));
const scope = new URLSearchParams(all).get('scope') ?? '';

/** A page with its tracker live, as an editor writes it. */
const live = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.js"></script>
<script src="${servers.tracker}/t.js?id=script"></script></head><body><h1>포털</h1><img alt="" src="${servers.tracker}/p.gif?id=image"></body></html>`;
const held = holdHtml(live, config);

/** The site's files, as prebuild.mjs leaves them. */
const www = mkdtempSync(join(tmpdir(), 'dongui-www-'));
mkdirSync(join(www, 'docs'));
for (const page of ['index', 'help', 'docs/index']) {
  writeFileSync(join(www, `${page}.html`), live);
  writeFileSync(join(www, `${page}.held.html`), held);
}
writeFileSync(join(www, 'plain.html'), live);
for (const file of readdirSync(new URL('dist/', root)).filter(name => name.endsWith('.js'))) {
  copyFileSync(new URL(`dist/${file}`, root), join(www, file));
}

/** The example with this site's folder, port and scope in it. */
function configure(port: number): string {
  return fill(read('demo/examples/nginx.conf'), [
    [/listen 8011;/, `listen 127.0.0.1:${port};`],
    [/\/srv\/www/, www],
    [/SCOPE-OF-TODAY/, scope],
  ]);
}

/** The same with the policies, and with the line that stands there as a comment. */
function configureLockdown(port: number): string {
  const policyOf = (cookie?: string): string => responseHeaders(config, cookie)['content-security-policy'] ?? '';
  return fill(configure(port), [
    [/(\$dongui_policy \{\n +0) ".*"/, `$1 "${policyOf()}"`],
    [/^( +1) "script-src.*"/m, `$1 "${policyOf(`dongui=${all}`)}"`],
    [/# (add_header Content-Security-Policy)/, '$1'],
  ]);
}

function fill(text: string, changes: [RegExp, string][]): string {
  return changes.reduce((before, [pattern, replacement]) => {
    expect(before).toMatch(pattern);
    return before.replace(pattern, replacement);
  }, text);
}

/** The maps of docs/cookie.md and of the README, told by a server that hands out what they say. */
function configureMaps(port: number): string {
  const blocks = ['docs/cookie.md', 'README.md'].map(path => /```nginx\n([\s\S]*?)```/.exec(read(path))?.[1] ?? '');
  return `${blocks.join('\n')}
server {
  listen 127.0.0.1:${port};
  location / { default_type text/plain; return 200 "$analytics_allowed$ga4_allowed"; }
}`;
}

let site: Nginx;
let strict: Nginx;
let maps: Nginx;
beforeAll(async () => {
  site = await startNginx(configure);
  strict = await startNginx(configureLockdown);
  maps = await startNginx(configureMaps);
});
afterAll(async () => {
  await Promise.all([site, strict, maps].map(each => each?.stop()));
  rmSync(www, {recursive: true, force: true});
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Not by fetch, which looks `portal.localhost` up. */
function get({origin}: Nginx, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request({host: '127.0.0.1', port: new URL(origin).port, path, headers}, async response => {
      const chunks = await response.toArray();
      done({status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString()});
    })
      .on('error', fail)
      .end();
  });
}

const escaped = encodeURIComponent;
const lower = (text: string): string => escaped(text).replace(/%\w\w/g, code => code.toLowerCase());
const cookies: [name: string, cookie: string | undefined, agreed?: true][] = [
  ['none', undefined],
  ['another', 'session=1'],
  ['an agreement to everything as js-cookie writes it', `dongui=${all}`, true],
  ['the same escaped, as a server sends it back', `dongui=${escaped(all)}`, true],
  ['the same escaped in lower case', `dongui=${lower(all)}`, true],
  ['the same among others', `a=1; dongui=${all}; b=2`, true],
  ['the same with the date of a small change', `dongui=${all}&changed=${isoSeconds(Date.now())}`, true],
  ['a refusal', `dongui=${encodeChoice(choose({}))}`],
  ['an agreement to a part', `dongui=${encodeChoice(choose({analytics: true}))}`],
  ['everything but one service', `dongui=${encodeChoice(choose({...everything, ga4: false}))}`],
  ['one that calls itself all and leaves one out', `dongui=${encodeChoice(choose({...everything, ga4: false}, {level: 'all'}))}`],
  ['asked each time', `dongui=${encodeChoice(choose({}, {level: 'ask'}))}`],
  ['an earlier scope', `dongui=${all.replace(scope, `${scope}.zzzz`)}`],
  ['a part of the scope', `dongui=${all.replace(scope, scope.slice(0, -5))}`],
  ['a later version', `dongui=${all.replace('v=1', 'v=2')}`],
  ['a refusal before an agreement', `dongui=${encodeChoice(choose({}))}; dongui=${all}`],
  [
    'an agreement before a later refusal',
    `dongui=${encodeChoice(choose(everything, {at: isoSeconds(Date.now() - 3_600_000)}))}; dongui=${encodeChoice(choose({}))}`,
  ],
  ['garbage', 'dongui=%E0%A4'],
  ['nothing in it', 'dongui='],
];
const withCookie = (cookie?: string): Record<string, string> => (cookie === undefined ? {} : {cookie});

describe('nginx, as in the example', () => {
  test.each(cookies)('serves the page and the policy for this cookie: %s', async (_, cookie, agreed) => {
    for (const path of ['/', '/help', '/help.html', '/help%2ehtml', '/index.html', '/docs/', '/docs/index']) {
      const {status, headers, body} = await get(strict, path, withCookie(cookie));
      expect([path, status, body]).toEqual([path, 200, agreed ? live : held]);
      expect(headers).toMatchObject({'content-type': 'text/html', 'cache-control': 'private, no-cache'});
      // Letter for letter what a server with JavaScript sends; for whoever agreed to a part, as for whoever was never asked.
      const {vary, ...policies} = responseHeaders(config, agreed && cookie);
      expect([headers['content-security-policy'], headers.vary]).toEqual([policies['content-security-policy'], vary]);
    }
    expect(!agreed || readConsent(cookie, config).allows.marketing).toBe(true);
  });

  test('takes an answer for another choice for no copy of this one', async () => {
    const before = await get(site, '/help');
    const known = {'if-none-match': `${before.headers.etag}`, 'if-modified-since': `${before.headers['last-modified']}`};
    expect((await get(site, '/help', known)).status).toBe(304);
    expect(await get(site, '/help', {...known, cookie: `dongui=${all}`})).toMatchObject({status: 200, body: live});
  });

  test('leaves what is not prebuilt and what is no page as it is', async () => {
    expect((await get(site, '/plain')).body).toBe(live);
    const script = await get(site, '/dongui.js');
    expect([script.status, script.headers.vary, script.headers['cache-control']]).toEqual([200, undefined, undefined]);
    expect((await get(site, '/nowhere')).status).toBe(404);
  });

  test.each(cookies)('allows by the maps of the docs no more than readConsent does: %s', async (_, cookie) => {
    const {body, headers} = await get(maps, '/', withCookie(cookie));
    const {allows} = readConsent(cookie, config);
    const is = (id: string): string => (allows[id] ? '1' : '0');
    // They read what a browser writes, which is not escaped.
    expect(body).toBe(/%3d/i.test(cookie ?? '') ? '00' : is('analytics') + is('ga4'));
    expect('link' in headers).toBe(!/dongui=./.test(cookie ?? ''));
  });

  test('prebuild.mjs makes such pages and prints such policies', () => {
    const path = join(www, 'example.html');
    writeFileSync(path, '<script src="https://wcs.naver.net/wcslog.js"></script>');
    const run = (...cookie: string[]): string =>
      execFileSync(process.execPath, [fileURLToPath(new URL('demo/examples/prebuild.mjs', root)), path, ...cookie], {encoding: 'utf8'});
    expect(run()).toMatch(/^script-src \* .*, default-src 'self' .* blob: \S.*\n$/);
    expect(run()).not.toContain('wcs.naver.net');
    expect(readFileSync(join(www, 'example.held.html'), 'utf8')).toBe(
      '<script type="text/plain" data-service="naver-analytics" data-src="https://wcs.naver.net/wcslog.js"></script>',
    );
  });
});

const sent = ['hit script', 'image image', 'script script'];

describeEngines('a site behind nginx', engine => {
  test('sends nothing before an agreement, lets go in the same page, and is served live from the next one on', async () => {
    const visitor = await createVisitor(engine, `${site.origin}/`);
    await visitor.seesBanner();
    await servers.settle();
    expect(arrived(servers)).toEqual([]);
    await visitor.agrees();
    await expect.poll(() => arrived(servers)).toEqual(sent);
    servers.clear();
    await visitor.page.goto(`${site.origin}/help`);
    await visitor.seesNoBanner();
    await expect.poll(() => arrived(servers)).toEqual(sent);
    expect(await visitor.page.evaluate(() => document.querySelector('img')?.hasAttribute('data-service'))).toBe(false);
  });
});
