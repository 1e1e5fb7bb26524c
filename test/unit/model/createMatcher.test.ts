import fc from 'fast-check';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {createMatcher} from '../../../src/model/createMatcher.js';
import {matchesUrl} from '../../../src/model/matchesUrl.js';

// Counted as it is called, and otherwise itself.
vi.mock(import('../../../src/model/matchesUrl.js'), async importOriginal => ({matchesUrl: vi.fn((await importOriginal()).matchesUrl)}));

const services = [
  {id: 'map', urls: ['t1.daumcdn.net/mapjsapi/', 'map*.daumcdn.net/map_']},
  {id: 'postcode', urls: ['t1.daumcdn.net/mapjsapi/bundle/postcode/']},
  {id: 'ads', urls: ['*.doubleclick.net/']},
  {id: 'ga4', urls: ['stats.g.doubleclick.net/g/collect']},
  {id: 'shop', urls: ['*.com/app/Eclog/', '*/collect']},
  {id: 'local', urls: ['localhost:8080/t', 'localhost/u']},
  {id: 'twin', urls: ['*.doubleclick.net/']},
  {id: 'none'},
];
const match = createMatcher(services);
const ids = (url: string): string[] => match(new URL(url)).map(({id}) => id);

describe('createMatcher', () => {
  it.each<[url: string, ids: string[]]>([
    ['https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js', ['postcode', 'map']],
    ['https://t1.daumcdn.net/mapjsapi/js/main.js', ['map']],
    ['https://map3.daumcdn.net/map_2d/1.png', ['map']],
    ['https://t1.daumcdn.net/kas/static/kp.js', []],
    ['https://stats.g.doubleclick.net/g/collect?v=2', ['ga4', 'ads', 'twin']],
    ['https://doubleclick.net/', []],
    ['https://doubleclick.net.example.com/', []],
    ['https://www.shop.com/app/Eclog/js/cid.generate.js', ['shop']],
    ['https://www.shop.com/apple', []],
    ['https://anybody.example/collect?x', ['shop']],
    ['http://localhost:8080/t', ['local']],
    ['http://localhost:9090/t', []],
    ['http://localhost:9090/u', ['local']],
  ])('%s is of %j, the most specific first', (url, expected) => {
    expect(ids(url)).toEqual(expected);
  });

  it('answers alike for a host it has met before', () => {
    expect(ids('https://stats.g.doubleclick.net/g/collect')).toEqual(ids('https://stats.g.doubleclick.net/g/collect'));
  });

  it('finds what trying each pattern finds', () => {
    const label = fc.constantFrom('a', 'b', 'shop', '*', 'c*', '*d');
    const pattern = fc
      .tuple(
        fc.array(label, {minLength: 1, maxLength: 3}),
        fc.constantFrom('com', 'co.kr', 'net'),
        fc.constantFrom('/', '/p', '/p/q', '/*x', '/p/'),
      )
      .map(([labels, end, path]) => `${labels.join('.')}.${end}${path}`);
    const address = fc
      .tuple(
        fc.array(fc.constantFrom('a', 'b', 'shop', 'cc', 'dd', 'd'), {minLength: 1, maxLength: 4}),
        fc.constantFrom('com', 'co.kr', 'net'),
      )
      .chain(([labels, end]) =>
        fc.constantFrom('/', '/p', '/p/q', '/yx', '/pq').map(path => new URL(`https://${labels.join('.')}.${end}${path}`)),
      );
    fc.assert(
      fc.property(fc.array(pattern, {maxLength: 12}), address, (patterns, url) => {
        const found = createMatcher(patterns.map((each, index) => ({id: `${index}`, urls: [each]})))(url);
        const all = patterns.flatMap((each, index) => (matchesUrl(each, url) ? [`${index}`] : []));
        expect(found.map(({id}) => id).sort()).toEqual(all.sort());
        expect(found.map(({pattern: {length}}) => length)).toEqual(found.map(({pattern: {length}}) => length).sort((a, b) => b - a));
      }),
    );
  });

  it('takes a host with a dot at its end for the one without', () => {
    const recognise = createMatcher([{id: 'a', urls: ['tracker.example/', '*.shop.example:8443/t', '*.com/app/log/']}]);
    for (const [address, found] of [
      ['https://tracker.example./x', 1],
      ['https://tracker.example.:8443/x', 1],
      ['https://eu.shop.example.:8443/t.js', 1],
      ['https://my.com./app/log/x', 1],
      ['https://tracker.example../x', 0],
      ['https://other.example./x', 0],
    ] as const) {
      expect([address, recognise(new URL(address)).length]).toEqual([address, found]);
    }
  });

  describe('with ten times as many services', () => {
    beforeEach(() => void vi.mocked(matchesUrl).mockClear());

    // Some with a host of their own, some of any host, as shops' statistics are.
    const few = ['cdn.tracker.net/', '*.metrics.io/', '*.com/app/log/', '*.kr/app/log/', '*.com/exec/log/', '*.com/add_*_log'];
    const many = few.flatMap(pattern => [...' 123456789'].map(copy => pattern.replace(/\.(?=[a-z]+\/)/, `${copy.trim()}.`)));
    const tries = (patterns: readonly string[], url: string): number => {
      const recognise = createMatcher(patterns.map((each, index) => ({id: `${index}`, urls: [each]})));
      recognise(new URL(url));
      vi.mocked(matchesUrl).mockClear();
      recognise(new URL(url));
      return vi.mocked(matchesUrl).mock.calls.length;
    };

    it.each([
      'https://cdn.tracker.net/t.js',
      'https://eu.metrics.io/m',
      'https://shop.com/app/log/x',
      'https://shop.co.kr/app/log/x',
      'https://nobody.com/app/main.js',
      'https://nobody.co.kr/',
      'https://nobody.example/app/log/x',
    ])('tries no more patterns at %s', url => {
      expect(many.length).toBeGreaterThanOrEqual(few.length * 10);
      expect(tries(many, url)).toBe(tries(few, url));
    });
  });
});
