// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {printHeld} from '../../../src/check/printHeld.js';

const catalogue = [findInTable('meta-pixel'), findInTable('ga4')].flatMap(each => each ?? []);

describe('printHeld', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
    delete (window as {dongui?: unknown}).dongui;
  });

  it('tells by service what would be held, whether it is declared, and what stands in noscript', async () => {
    vi.useFakeTimers();
    const lines: unknown[] = [];
    vi.spyOn(console, 'info').mockImplementation(text => void lines.push(text));
    vi.spyOn(console, 'table').mockImplementation(rows => void lines.push(rows));
    document.body.innerHTML = '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript>';
    const dongui = {has: () => false, classify: () => ({category: 'unknown', service: 'meta-pixel'}), state: {allows: {ga4: false}}};
    Object.assign(window, {dongui});
    const found = [
      {id: 'meta-pixel', kind: 'script', url: 'https://a.example/fbevents.js'},
      {id: 'ga4', kind: 'fetch', url: 'https://b.example/collect'},
      {id: 'meta-pixel', kind: 'script', url: 'https://a.example/fbevents.js'},
    ];
    printHeld(found, () => () => {}, catalogue);
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toEqual([
      '[dongui] report: 3 things would be held (nothing is, in this mode)',
      [
        {service: 'ga4', declared: 'yes', what: 'fetch', address: 'https://b.example/collect', times: 1},
        {service: 'meta-pixel', declared: 'no', what: 'script', address: 'https://a.example/fbevents.js', times: 2},
        {service: 'meta-pixel', declared: 'no', what: 'noscript', address: 'https://www.facebook.com/tr?id=1', times: 1},
      ],
    ]);
  });

  it('says so where there is nothing', async () => {
    vi.useFakeTimers();
    const said = vi.spyOn(console, 'info').mockImplementation(() => {});
    printHeld([], () => () => {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(said.mock.calls.join()).toContain('report: 0 things would be held');
  });
});
