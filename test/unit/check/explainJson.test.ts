import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {explainJson} from '../../../src/check/explainJson.js';

const explain = (text: string): string[] => explainJson(text).map(({code, path, found}) => `${code} at ${path}: ${found}`);

describe('explainJson', () => {
  it.each<[mistake: string, text: string, found: string]>([
    ['bent quotes', '{\n  "company": “인프라닉스”\n}', 'json-quotes at line 2, column 14: "company": “인프라닉스”'],
    [
      'a quote bent at its end only',
      '{"company": "인프라닉스”,\n"policy": 1}',
      'json-quotes at line 1, column 19: {"company": "인프라닉스”,',
    ],
    ['single quotes', "{'company': 1}", "json-quotes at line 1, column 2: {'company': 1}"],
    ['a full-width comma', '{"a": 1， "b": 2}', 'json-mark at line 1, column 8: {"a": 1， "b": 2}'],
    ['a no-break space', '{"a":\u00a01}', 'json-mark at line 1, column 6: {"a":\u00a01}'],
    ['a byte order mark', '\ufeff{}', 'json-mark at line 1, column 1: {}'],
    ['a comma at the end', '{\n"a": [1, 2,\n],}', 'json-comma at line 2, column 11: "a": [1, 2,'],
    ['a comment', '{\n  // 회사\n  "a": 1}', 'json-comment at line 2, column 3: // 회사'],
    ['a comment behind a value', '{"a": 1 /* 회사 */}', 'json-comment at line 1, column 9: {"a": 1 /* 회사 */}'],
    ['a missing comma', '{"a": 1\n"b": 2}', 'json-syntax at line 2, column 1: "b": 2}'],
    ['JavaScript', 'window.donguiConfig = {};', 'json-syntax at line 1, column 1: window.donguiConfig = {};'],
    ['a name without quotes', '{company: 1}', 'json-syntax at line 1, column 2: {company: 1}'],
    ['a missing bracket', '{"a": {"b": 1}', 'json-syntax at line 1, column 15: {"a": {"b": 1}'],
    ['nothing', '\n', 'json-syntax at line 2, column 1: the end'],
    ['a number as people write it', '{"a": 01}', 'json-syntax at line 1, column 7: {"a": 01}'],
  ])('names %s, and the place', (_mistake, text, found) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(explain(text)).toEqual([found]);
  });

  it('names keys that stand in one object twice, and not those of two', () => {
    expect(explain('{"services": ["ga4"], "a": {"services": 1},\n"services": []}')).toEqual([
      'json-twice at line 2, column 1: "services": []}',
    ]);
  });

  it('finds nothing in any JSON, and something in whatever is none', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(explainJson(text).filter(({code}) => code !== 'json-twice')).toEqual([]);
      }),
    );
    const spoilt = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('“', '，', '//', '{', ',', '"', '\u200b', ''));
    fc.assert(
      fc.property(spoilt, ([text, at, put]) => {
        const place = at % (text.length + 1);
        const other = text.slice(0, place) + put + text.slice(place + (put ? 0 : 1));
        let good = true;
        try {
          JSON.parse(other);
        } catch {
          good = false;
        }
        expect([other, explainJson(other).some(({code}) => code !== 'json-twice')]).toEqual([other, !good]);
      }),
    );
  });

  it('gets through what is nested too deep', () => {
    expect(explainJson('['.repeat(1e6))).toEqual([]);
  });
});
