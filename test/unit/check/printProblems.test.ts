// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {printProblems} from '../../../src/check/printProblems.js';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(text));
});

afterEach(() => void vi.restoreAllMocks());

describe('printProblems', () => {
  it('says all that is wrong with a config in one message: what, where, and how to mend it', () => {
    printProblems([{code: 'config'}], {company: 'a', policy: {url: '/p'}, lifetme: 6, services: ['nobody']}, findInTable);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^\[dongui\] unknown-option at lifetme \(wanted: "lifetime"\)\n {2}→ .+\n\[dongui\] unknown-service at services\[0\] \(found: nobody\)\n {2}→ .+$/,
    );
  });

  it('shows an element by its tag alone, shortened', () => {
    document.body.innerHTML = `<iframe data-service="nobody" title="${'x'.repeat(300)}"><b>inside</b></iframe>`;
    const [found] = document.body.children;
    printProblems(found ? [{code: 'unknown-id', found}] : []);
    expect(lines[0]).toContain('unknown-id (found: <iframe data-service="nobody"');
    expect(lines[0]).not.toContain('inside');
    expect(lines[0]?.split('\n')[0]?.length).toBeLessThan(200);
  });

  it.each<[found: unknown, shown: string]>([
    [null, 'null'],
    [5, '5'],
    [['ga4'], '["ga4"]'],
    [{nodeType: 1}, '{"nodeType":1}'],
    [Symbol('x'), 'symbol'],
  ])('shows whatever a page has given: %o', (found, shown) => {
    printProblems([{code: 'unknown-id', found}]);
    expect(lines[0]).toContain(`unknown-id (found: ${shown})`);
  });

  it('gets through a code without a mending and a problem without a place', () => {
    printProblems([{code: 'something-new'}, {code: 'left-behind', found: '_ga'}]);
    expect(lines[0]).toContain('something-new\n');
    expect(lines[0]).toContain('left-behind (found: _ga)');
  });
});
