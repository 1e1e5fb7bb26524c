import {expect, test} from 'vitest';
import type {Engine} from '../../harness/index.js';
import {createVisitor} from '../../support/createVisitor.js';
import {readDist, site} from '../../support/web/site.js';
import type {Content, Web} from '../../support/web/types.js';

/** A page that has to be the same with `auto` as without, and what its visitor does. */
export interface Twins<Result> {
  name: string;
  /** What the site declares beside Naver Analytics, GA4 and the map. */
  services?: readonly string[];
  files?: Readonly<Record<string, Content>>;
  head?: string;
  body?: string;
  /** Runs in the page, once it is loaded; gives what it saw. */
  act(): Promise<Result> | Result;
  /** What that is, at least. */
  expected: Result;
  /** Requests that reached somebody, among others: pieces of `GET host/path`. */
  reached?: readonly string[];
  /** Requests that only the page without dongui makes. */
  held?: readonly string[];
}

/** Of browsers' own accord, or by chance: a request may be aborted before or after it is sent. */
const isOwnAccord = (line: string): boolean =>
  /favicon\.ico|\/aborted$|googleapis\.com|clients\d?\.google|accounts\.google|mozilla|firefox/.test(line);

/** The page without dongui and with `auto` and no answer yet: same result, same requests, same errors. */
export function testTwins<Result>(engine: Engine, web: Web, twins: Twins<Result>): void {
  const {name, services = [], files = {}, head = '', body = '', act, expected, reached = [], held = []} = twins;

  const asksOf = (): string[] =>
    web
      .asks()
      .map(({method, host, path}) => `${method} ${host}${path}`)
      .map(line => line.replace(/\b_=\d+/, '_='))
      .filter(line => !/\/dongui[\w.-]*\.js/.test(line) && !isOwnAccord(line))
      // A browser asks for an image once or again, as its cache pleases.
      .filter((line, index, lines) => !/^GET .*\.(gif|png)$/i.test(line) || lines.indexOf(line) === index)
      .sort();

  /** `wanted`: what has to be asked for; some of it nobody in the page waits for. */
  async function visit(gated: boolean, wanted: string[]): Promise<{result: Result; asks: string[]; errors: string[]}> {
    web.clear();
    const config = {
      company: '상점',
      policy: {url: '/privacy'},
      gate: 'auto',
      services: ['naver-analytics', 'ga4', 'kakao-map', 'kakao-pixel', ...services],
    };
    const gate = `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script>`;
    web.put('www.shop.example/*', ({path}) => (/^\/dongui[\w.-]*\.js$/.test(path) ? readDist(path.slice(1)) : {status: 404}));
    web.put(
      'www.shop.example/',
      `<!doctype html><html lang="ko"><head><meta charset="utf-8">${gated ? gate : ''}<title>상점</title>
<script>window.failed = []; addEventListener('error', event => event.message && failed.push(event.message));
addEventListener('unhandledrejection', event => failed.push(String(event.reason)));</script>
${head}</head><body><h1>상점</h1>${body}</body></html>`,
    );
    for (const [address, content] of Object.entries(files)) {
      web.put(address, content);
    }
    const visitor = await createVisitor(engine, `${site}/`);
    const {page} = visitor;
    if (gated) {
      await visitor.seesBanner();
    }
    const result = await page.evaluate(act);
    expect(result).toEqual(expected);
    await expect.poll(asksOf).toEqual(wanted);
    await web.settle([], 150);
    const asks = asksOf();
    const errors = await page.evaluate(() => (window as unknown as {failed: string[]}).failed);
    await visitor.session.close();
    return {result, asks, errors};
  }

  test(name, async () => {
    const open = await visit(false, expect.arrayContaining([...reached, ...held].map(piece => expect.stringContaining(piece))));
    const wanted = open.asks.filter(line => !held.some(piece => line.includes(piece)));
    const gated = await visit(true, wanted);
    expect(gated.result).toEqual(open.result);
    expect(gated.errors).toEqual(open.errors);
    expect(gated.asks).toEqual(wanted);
  });
}
