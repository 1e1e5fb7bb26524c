import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createHoldCss} from '../../../../src/gate/auto/createHoldCss.js';
import {holdMarkup} from '../../../../src/gate/auto/holdMarkup.js';
import type {Judge} from '../../../../src/gate/auto/types.js';

/** As the judge reads an address: by the browser's own rules. */
const isHeld = (text: string): boolean => new URL(text, 'https://own.example/').host === 't.example';
const createJudge = (mindsRelative = false): Judge => ({
  address: text => (isHeld(text) || (mindsRelative && text.startsWith('/collect')) ? 'tracker' : undefined),
  text: text => (/\/\/t\.example\//.test(text) ? 'tracker' : undefined),
  name: () => undefined,
  isOpen: () => true,
  own: [],
  mindsRelative: () => mindsRelative,
});
const judge = createJudge();
const css = createHoldCss(judge);
const hold = (html: string, declared = false): string =>
  holdMarkup(html, {judge, css, isDeclared: () => declared, page: inner => hold(inner, declared)});

describe('holdMarkup', () => {
  it.each([
    ['<img src="https://t.example/p">', '<img data-dongui-held data-dongui-src="https://t.example/p">'],
    ["<IMG alt='' SRC='//t.example/p'>", "<IMG data-dongui-held alt='' data-dongui-src='//t.example/p'>"],
    ['<img src=https://t.example/p>', '<img data-dongui-held data-dongui-src=https://t.example/p>'],
    ['<img srcset="/a 1x, https://t.example/p 2x">', '<img data-dongui-held data-dongui-srcset="/a 1x, https://t.example/p 2x">'],
    ['<script async src="https://t.example/x"></script>', '<script data-dongui-held async data-dongui-src="https://t.example/x"></script>'],
    ['<scr' + 'ipt src="https://t.example/x"', '<script data-dongui-held data-dongui-src="https://t.example/x"'],
    ['<image xlink:href="https://t.example/p"/>', '<image data-dongui-held data-dongui-xlink-href="https://t.example/p"/>'],
    ['<style/>@import "//t.example/p"</style>', '<style/>@import "about:dongui,//t.example/p"</style>'],
    ['<svg><style><img src="//t.example/p">', '<svg><style><img data-dongui-held data-dongui-src="//t.example/p">'],
    ['<!-- <style> --><img src=//t.example/p>', '<!-- <style> --><img data-dongui-held data-dongui-src=//t.example/p>'],
    ['<p style="background:url(https://t.example/p)">', '<p style="background:url(about:dongui,https://t.example/p)">'],
    ['<style>@import "https://t.example/s"; a{b:c}</style>', '<style>@import "about:dongui,https://t.example/s"; a{b:c}</style>'],
    ['<a ping="https://t.example/">', '<a data-dongui-held data-dongui-ping="https://t.example/">'],
    // What the parser forgives.
    ['<img alt="5" tall" src="https://t.example/p">', '<img data-dongui-held alt="5" tall" data-dongui-src="https://t.example/p">'],
    ["<img alt=it's src=https://t.example/p>", "<img data-dongui-held alt=it's data-dongui-src=https://t.example/p>"],
    ['<img alt="a > b" src="https://t.example/p">', '<img data-dongui-held alt="a > b" data-dongui-src="https://t.example/p">'],
    [
      '<p style="background:url(https:&#x2F;&#x2F;t.example/p?a&amp;b)">',
      '<p style="background:url(about:dongui,https://t.example/p?a&#38;b)">',
    ],
    ['<p style="a:url(&quot;https://t\\2e example/p&quot;)">', '<p style="a:url(&#34;about:dongui,https://t&#92;2e&#32;example/p&#34;)">'],
    // In a text of a script, whose quotes are others or escaped.
    ['x = "<p style=\'+alert(1)+`&sol;/t.example/`+\'>"', 'x = "<p style=\'+alert(1)+&#96;about:dongui,//t.example/&#96;+\'>"'],
    ['x = "<p style=\\"a:url(&sol;/t.example/)\\">"', 'x = "<p style=&#92;&#34;a:url(about:dongui,//t.example/)&#92;">"'],
    ['x = `<p style=a:url(&sol;/t.example/)&#36;{1}>`', 'x = `<p style=a:url(about:dongui,//t.example/)&#36;{1}>`'],
    ['<style>@import url(https://t.example/s);', '<style>@import url(about:dongui,https://t.example/s);'],
    ['<link rel=stylesheet href="https://t.example/s">', '<link data-dongui-held rel=stylesheet data-dongui-href="https://t.example/s">'],
    [
      '<link rel="alternate stylesheet" href="//t.example/s">',
      '<link data-dongui-held rel="alternate stylesheet" data-dongui-href="//t.example/s">',
    ],
    [
      '<p style="background: url(&quot;https://t.example/p?a&amp;b&quot;)">',
      '<p style="background: url(&quot;about:dongui,https://t.example/p?a&amp;b&quot;)">',
    ],
    [
      '<style-guide><img src=//t.example/p></style-guide>',
      '<style-guide><img data-dongui-held data-dongui-src=//t.example/p></style-guide>',
    ],
    ['<svg><style/></svg><img src="//t.example/p">', '<svg><style/></svg><img data-dongui-held data-dongui-src="//t.example/p">'],
    // Taken for a sheet, what stands in it waits all the same.
    ['<!-- <style> --><img src="//t.example/p">', '<!-- <style> --><img data-dongui-held data-dongui-src="//t.example/p">'],
    ['<img src="https:\\\\t.example/p">', '<img data-dongui-held data-dongui-src="https:\\\\t.example/p">'],
    ['<img src="/\t/t.example/p">', '<img data-dongui-held data-dongui-src="/\t/t.example/p">'],
    ['<img src="&sol;&sol;t&period;example/p">', '<img data-dongui-held data-dongui-src="&sol;&sol;t&period;example/p">'],
    ['<rect mask="url(//t.example/m#a)"/>', '<rect mask="url(about:dongui,//t.example/m#a)"/>'],
    ['<set to="//t.example/p"/>', '<set data-dongui-held data-dongui-to="//t.example/p"/>'],
    ['<img src="&#x2f;&#x2f;t.example/p">', '<img data-dongui-held data-dongui-src="&#x2f;&#x2f;t.example/p">'],
  ])('%s becomes %s, and stays so', (html, expected) => {
    expect(hold(html)).toBe(expected);
    expect(hold(expected)).toBe(expected);
  });

  it('puts no quote, bracket or line of its own in, whatever the text', () => {
    const piece = fc.constantFrom(
      '<p ',
      '<iframe ',
      'style=',
      'srcdoc=',
      '"',
      "'",
      '`',
      '>',
      '&quot;',
      '&apos;',
      '&lt;',
      '&#10;',
      '&sol;/t.example/',
      ' ',
      'x',
      '\\',
    );
    const count = (text: string, letter: string): number => text.split(letter).length;
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), parts => {
        const html = parts.join('');
        const held = hold(html);
        return ['"', "'", '`', '<', '>', '\n', '\\'].every(letter => count(held, letter) <= count(html, letter));
      }),
      {numRuns: 1000},
    );
  });

  it('reads long texts in a time that grows with their length', () => {
    // Where each place in them was begun at anew, these took minutes.
    for (const text of [`${'/'.repeat(200_000)}\\a`, `${'x//'.repeat(70_000)}\\a`]) {
      expect(css(text)).toBe(text);
    }
    const name = `<img ${'a'.repeat(200_000)} src="//own.example/">`;
    expect(hold(name)).toBe(name);
  });

  it('gives frames of declared services a mark instead', () => {
    expect(hold('<iframe src="https://t.example/f"></iframe>', true)).toBe(
      '<iframe data-service=tracker data-dongui-held data-src="https://t.example/f"></iframe>',
    );
    expect(hold('<iframe/title=a src=//t.example/f>', true)).toBe(
      '<iframe data-service=tracker data-dongui-held/title=a data-src=//t.example/f>',
    );
  });

  it.each([
    '<img src="/own.png"><a href="https://t.example/">link</a>',
    '<p>Look at https://t.example/ &amp; more</p>',
    '<img alt="src=https://t.example/p" src="https://own.example/p">',
    '<div data-src="https://t.example/p">',
    'a < b && c > d // no tag',
    '<p title="C:\\Users\\t.example">\\</p>',
    '<rect mask="url(#own)" fill="#fff" values="//t.example/"/>',
    '<link rel="alternate" hreflang="en" href="https://t.example/en">',
    `<img src="/own.png?${'9'.repeat(400)}" alt="&#${'9'.repeat(400)}; //">`,
  ])('leaves %s as it is', html => {
    expect(hold(html)).toBe(html);
  });

  it('holds an address without a host only where the site has one of its own that waits', () => {
    const html = '<img src="/collect?x">';
    expect(hold(html)).toBe(html);
    const minding = createJudge(true);
    expect(holdMarkup(html, {judge: minding, css, isDeclared: () => false, page: inner => inner})).toContain(
      'data-dongui-src="/collect?x"',
    );
    expect(createHoldCss(minding)('a{b:url(/collect)}')).toBe('a{b:url(about:dongui,/collect)}');
  });

  it('changes nothing where there is nothing to hold, whatever the text', () => {
    const piece = fc.constantFrom(
      '<img ',
      'src=',
      '"',
      "'",
      '>',
      '</p>',
      'https://own.example/',
      ' ',
      '<style>',
      '</style>',
      'url(',
      ')',
      '&amp;',
      '<',
      'x',
    );
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 30}), parts => hold(parts.join('')) === parts.join('')));
  });
});

describe('createHoldCss', () => {
  it('is undone by itself once the address may go', () => {
    const free: Judge = {...judge, address: () => undefined};
    const text = 'a{background:url("https://t.example/p?x=1"),url(/own.png)} @import url(//t.example/s);';
    const held = css(text);
    expect(held).not.toBe(text);
    expect(css(held)).toBe(held);
    expect(createHoldCss(free)(held)).toBe(text);
  });

  it('is undone also where the browser has written it anew, with escapes', () => {
    const held = '--a: url(about\\:dongui\\,https\\:\\/\\/t.example\\/p)';
    expect(css(held)).not.toContain('url(https');
    expect(createHoldCss({...judge, address: () => undefined})(held)).toBe('--a: url(https\\:\\/\\/t.example\\/p)');
  });

  it('tells whoever wants to change something, and only then', () => {
    const told: string[] = [];
    const change = (settled: string): void => void told.push(settled);
    css('a{background:url(/own.png)}', change);
    css('a{background:url(//t.example/p)}', change);
    expect(told).toEqual(['a{background:url(about:dongui,//t.example/p)}']);
  });

  it.each([
    ['url(https:\\2f\\2ft.example/p)', 'url(about:dongui,https:\\2f\\2ft.example/p)'],
    ['url("https://t.ex\\61 mple/p")', 'url("about:dongui,https://t.ex\\61 mple/p")'],
    ["@import '\\/\\/t.example/s';", "@import 'about:dongui,\\/\\/t.example/s';"],
    ['@import url(https:\\2f\\2ft.example/s);', '@import url(about:dongui,https:\\2f\\2ft.example/s);'],
    ["@import url( '/\\9 /t.example/s' );", "@import url( 'about:dongui,/\\9 /t.example/s' );"],
    ['/* @import is slow */ url(https:\\2f\\2ft.example/p)', '/* @import is slow */ url(about:dongui,https:\\2f\\2ft.example/p)'],
    ['url( " \\a  https:\\2f/t.example/p" )', 'url( " about:dongui,\\a  https:\\2f/t.example/p" )'],
    ['url(//own.example/\\70) url(//t.example/p)', 'url(//own.example/\\70) url(about:dongui,//t.example/p)'],
    // A string of a script has its quotes escaped.
    ['x = "url(\\"//t.example/p\\")"', 'x = "url(\\"about:dongui,//t.example/p\\")"'],
  ])('reads escapes: %s becomes %s', (text, expected) => {
    expect(css(text)).toBe(expected);
    expect(css(expected)).toBe(expected);
    expect(createHoldCss({...judge, address: () => undefined})(expected)).toBe(text);
  });

  it.each([
    '.icon::before{content:"\\f101"}',
    'a{background:url(own\\ image.png)}',
    'a[href^="https://t.example/"]{color:red}',
    `a{background:url("data:image/svg+xml,<svg xmlns='http://t.example/svg'/>")}`,
    'a{background:url("data:image/svg+xml,%3Csvg xmlns=%22http://t.example/svg%22/%3E")}',
  ])('leaves %s, which asks for nothing', text => {
    expect(css(text)).toBe(text);
  });
});
