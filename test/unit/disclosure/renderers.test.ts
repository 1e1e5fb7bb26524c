// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {drawPolicy} from '../../../src/disclosure/drawPolicy.js';
import type {Markup} from '../../../src/lib/markup.js';
import {renderDom} from '../../../src/lib/renderDom.js';
import {renderString} from '../../../src/lib/renderString.js';
import {renderPolicyTable} from '../../../src/server/renderPolicyTable.js';
import {policyConfig} from '../../e2e/disclosure/policyConfig.js';
import {discloseConfig} from '../support/discloseConfig.js';

const parse = (html: string): Node => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
const hostile = fc.oneof(
  fc.string({unit: 'binary'}).filter(text => !text.includes('\0')),
  fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', "' onclick='x", '</td>', '<!--', '\r\n'),
);
/** Trees of what the disclosure is made of, with any texts in them. Of `table` only in `div`: a parser moves other children of a table. */
const anyMarkup = fc.letrec<{node: Markup}>(tie => ({
  node: fc.oneof(
    {maxDepth: 4},
    hostile,
    fc.tuple(
      fc.constantFrom('div', 'span', 'section', 'strong'),
      fc.record({class: hostile, 'data-label': hostile, lang: hostile}, {requiredKeys: []}),
      fc.array(tie('node'), {maxLength: 4}),
    ),
  ),
})).node;

describe('the renderers', () => {
  it('make the same of any tree: nothing written in a text becomes markup', () => {
    fc.assert(
      fc.property(anyMarkup, tree => {
        const parsed = parse(renderString(['div', {}, [tree]])).firstChild as Node;
        const made = renderDom(['div', {}, [tree]]);
        expect(parsed.isEqualNode(made)).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  it('let no text of a config out unescaped', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, provider, retention) => {
        const service = {
          id: 'x',
          name: {ko: `a${name}`},
          provider: `b${provider}`,
          purpose: 'ads',
          items: ['ip' as const],
          retention: `c${retention}`,
        };
        const config = {
          company: `d${name}`,
          policy: {url: '/p', version: `e${provider}`},
          services: [service],
          contact: {officer: {name: `f${name}`, email: `g${name}`}},
        };
        const html = renderPolicyTable(config);
        const made = renderDom(drawPolicy(discloseConfig(config)));
        expect(parse(html).firstChild?.isEqualNode(made)).toBe(true);
        expect((made as Element).querySelectorAll('script,img').length).toBe(0);
      }),
      {numRuns: 200},
    );
  });

  it.each(['ko', 'en'] as const)('draw the whole disclosure alike, in %s', language => {
    const html = renderPolicyTable(policyConfig, {
      language,
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    });
    const made = renderDom(drawPolicy(discloseConfig(policyConfig, language, {browser: 'firefox'})));
    expect(parse(html).childNodes.length).toBe(1);
    expect((made as Element).outerHTML).toBe((parse(html).firstChild as Element).outerHTML);
    expect(parse(html).firstChild?.isEqualNode(made)).toBe(true);
  });

  it('take the level of the headings, and put the guide’s below', () => {
    const levels = (level?: number) =>
      [
        ...new Set(
          [
            ...(parse(renderPolicyTable(policyConfig, {headingLevel: level})) as DocumentFragment).querySelectorAll('h1,h2,h3,h4,h5,h6'),
          ].map(({localName}) => localName),
        ),
      ].sort();
    expect(levels()).toEqual(['h3', 'h4', 'h5']);
    expect(levels(2)).toEqual(['h2', 'h3', 'h4']);
    expect(levels(6)).toEqual(['h6']);
    expect(levels(9)).toEqual(['h3', 'h4', 'h5']);
  });
});

describe('renderPolicyTable', () => {
  it.each([undefined, null, 5, 'text', [], {services: [null, {}], contact: 'a', agencies: {}, policy: 3}])(
    'throws for no config: %j',
    config => {
      expect(renderPolicyTable(config as never)).toMatch(/^<div class="dongui-policy" lang="ko">/);
    },
  );

  it('opens the guide where nobody knows the browser, and puts the visitor’s own first where the server does', () => {
    expect(renderPolicyTable(policyConfig)).toContain('<details open="">');
    const html = renderPolicyTable(policyConfig, {
      userAgent:
        'Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
    });
    expect(html).toContain('지금 쓰시는 브라우저: 삼성 인터넷');
    expect(html).not.toContain('<details open');
  });
});
