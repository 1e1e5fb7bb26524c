// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {checkPage} from '../../../src/check/checkPage.js';
import {printProblems} from '../../../src/check/printProblems.js';

const page = window as {dongui?: unknown; donguiConfig?: unknown};
const meta = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';

async function look(html: string, settings: object = {}): Promise<string[]> {
  document.body.innerHTML = html;
  performance.getEntriesByType = () => [];
  page.dongui = {
    has: () => false,
    classify: (name: string) => ({
      category: name.includes('googletagmanager') ? 'marketing' : 'unknown',
      service: name === meta ? 'meta-pixel' : name.includes('gtm') ? 'gtm' : name.includes('map') ? 'kakao-postcode' : undefined,
    }),
  };
  const problems = await checkPage(settings, id => findInTable(id));
  return problems.map(({code, found}) => `${code} ${found instanceof Element ? found.outerHTML : found}`);
}

describe('checkPage', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    delete page.dongui;
    delete page.donguiConfig;
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('names the pixels and frames of vendors in noscript, and no others', async () => {
    const html = `<noscript><img height="1" src="${meta.replaceAll('&', '&amp;')}"></noscript>
<noscript><iframe src="//www.googletagmanager.com/ns.html?id=gtm"></iframe></noscript>
<noscript><img data-service="meta-pixel" data-src="${meta}"></noscript>
<noscript><img src="/own.png"><img src="https://map.example/"><link href="https://fonts.example/" rel="stylesheet"></noscript>`;
    expect(await look(html)).toEqual([`noscript-pixel ${meta}`, 'noscript-pixel http://www.googletagmanager.com/ns.html?id=gtm']);
  });

  it('names what is marked and empty', async () => {
    const empty = '<script type="text/plain" data-service="ga4"></script>';
    const full = `<script type="text/plain" data-service="ga4">ga()</script><script type="text/plain" data-service="ga4" data-src="/x.js"></script>
<script type="text/plain" data-service="ga4" src="/x.js"></script><picture data-service="youtube"><source data-srcset="/x"><img data-service="youtube"></picture>
<template data-service="ga4"></template><script></script><img><iframe data-category="ads" data-src="/x"></iframe>`;
    expect(await look(full)).toEqual([]);
    expect(await look(full + empty)).toEqual([`nothing-held ${empty}`]);
    expect(await look('<iframe data-service="youtube" data-scr="https://a.example"></iframe>')).toHaveLength(1);
  });

  it('names what another host is asked for in a marked template, where it is live', async () => {
    const live = [
      '<script src="https://a.example/x.js"></script>',
      '<img src="//a.example/x">',
      '<link rel="stylesheet" href="https://a.example/x.css">',
    ];
    const quiet =
      '<script data-src="https://a.example/x.js"></script><script>a()</script><iframe src="https://a.example/"></iframe><img src="/x">';
    expect(await look(`<template data-service="ga4"><p>x</p>${quiet}</template><template>${live.join('')}</template>`)).toEqual([]);
    expect(await look(`<template data-purpose="ads"><p>x</p>${quiet}${live.join('')}</template>`)).toEqual(
      live.map(each => `live-address ${each}`),
    );
  });

  it('names a second config', async () => {
    const tag = '<script type="application/json" data-dongui-config>{"a": 1}</script>';
    expect(await look(tag)).toEqual([]);
    expect(await look(tag + tag)).toEqual([expect.stringMatching(/^config-twice {"a": 1} \+ {"a": 1}$/)]);
    expect(await look(tag, {began: 1})).toEqual([expect.stringMatching(/^config-twice createConsent \+ {"a"/)]);
    page.donguiConfig = {};
    expect(await look(tag)).toEqual([expect.stringMatching(/^config-twice donguiConfig \+ {"a"/)]);
    expect(await look('')).toEqual([]);
  });

  it('names a domain that this page is not under', async () => {
    expect(await look('', {domain: 'systeer.com'})).toEqual(['domain-other systeer.com on localhost']);
    expect(await look('', {domain: '.localhost'})).toEqual([]);
    expect(await look('', {domain: 'https://a.example'})).toEqual([]);
    expect(await look('', {domain: 'host'})).toEqual(['domain-other host on localhost']);
  });

  it.each<[answer: Partial<Response>, file: string, found: string[]]>([
    [
      {ok: false, status: 404, headers: new Headers({'content-type': 'text/html'})},
      '/dongui-sw.js',
      ['worker-failed /dongui-sw.js: 404 text/html'],
    ],
    [
      {ok: true, status: 200, headers: new Headers({'content-type': 'text/html'})},
      '/dongui-sw.js',
      ['worker-failed /dongui-sw.js: 200 text/html'],
    ],
    [{ok: true, status: 200, headers: new Headers({'content-type': 'text/javascript'})}, '/dongui-sw.js', []],
    [{ok: false, status: 405, headers: new Headers()}, '/dongui-sw.js', []],
    [
      {ok: true, status: 200, headers: new Headers({'content-type': 'text/javascript'})},
      '/dongui/dongui-sw.js',
      ['worker-failed /dongui/dongui-sw.js on /'],
    ],
  ])('looks whether the service worker that the page registers can come: %j', async (answer, file, found) => {
    vi.stubGlobal('fetch', async () => answer);
    expect(await look(`<script type="text/x">navigator.serviceWorker?.register('${file}')</script>`)).toEqual(found);
  });
});

describe('printProblems', () => {
  const print = (config: unknown, ...codes: string[]): string => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(text));
    printProblems(
      codes.map(code => ({code})),
      config,
      id => findInTable(id),
    );
    return lines.join('\n');
  };

  it('says what keeps the text of the config tag from being read', () => {
    document.body.innerHTML = '<script type="application/json" data-dongui-config>{“company”: 1}</script>';
    expect(print('SyntaxError: x', 'config')).toMatch(
      /config-unreadable[\s\S]+json-quotes at line 1, column 2 \(found: {“company”: 1}\)\n {2}→ JSON has straight/,
    );
  });

  it('says what has to stand there, or was meant', () => {
    const config = {
      Company: 'a',
      policy: {url: '/p'},
      lifetime: '12',
      reload: 'false',
      services: ['GA4', 'google-analytics', 'kakao', 'zzz'],
      purposes: ['analytic'],
    };
    const text = print(config, 'config');
    expect(text).toContain('unknown-option at Company (wanted: "company")');
    expect(text).toContain('(found: "12"; wanted: a number of months, 1 to 12, without quotes)');
    expect(text).toContain('(found: "false"; wanted: true or false, without quotes)');
    expect(text).toContain('(found: GA4; wanted: "ga4")');
    expect(text).toContain('(found: google-analytics; wanted: "ga4")');
    expect(text).toMatch(/\(found: kakao; wanted: "kakao-\w+" or "kakao-/);
    expect(text).toContain('(found: zzz)');
    expect(text).toContain('(found: analytic; wanted: "analytics")');
  });

  it('looks at the config too where no interface came, which may be for its sake', () => {
    expect(print({company: 'a', policy: {url: '/p'}, language: 'kr'}, 'ui-failed')).toMatch(
      /ui-failed[\s\S]+language-country at language \(found: kr\)/,
    );
  });

  it('names the tags of a page that has two', () => {
    document.body.innerHTML =
      '<script src="/0.1.0/dongui.js"></script><script src="/0.2.0/dongui.auto.js?x"></script><script src="/a.js"></script>';
    expect(print({}, 'loaded-twice')).toContain('loaded-twice (found: /0.1.0/dongui.js + /0.2.0/dongui.auto.js?x)');
  });

  it('says which of the ids a mark may have meant', () => {
    page.dongui = {state: {allows: {ga4: false, 'meta-pixel': false}}};
    document.body.innerHTML = '<img data-service=" GA4 ">';
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(text));
    printProblems([
      {code: 'unknown-id', found: document.body.firstElementChild},
      {code: 'unknown-id', found: 'facebook-pixel'},
    ]);
    delete page.dongui;
    expect(lines[0]).toContain('wanted: "ga4")');
    expect(lines[0]).toContain('(found: facebook-pixel; wanted: "meta-pixel")');
  });
});
