import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {canonicalJson as receivers} from '../../../demo/server/records/canonicalJson.mjs';
import {canonicalJson} from '../../../src/record/canonicalJson.js';

/** The same value with its members the other way round. */
function turn(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map(turn)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, turn(each)]),
        )
      : value;
}

describe('canonical JSON', () => {
  it('writes what RFC 8785 writes (3.2.2)', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(sample))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts as RFC 8785 sorts (3.2.3): by UTF-16 code units, numbers too', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = ['Carriage Return', 'One', 'Control', 'Latin Small', 'Euro Sign', 'Emoji', 'Hebrew'];
    const text = canonicalJson(sample);
    const places = order.map(name => text.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(canonicalJson({10: 'b', 9: 'a'})).toBe('{"10":"b","9":"a"}');
  });

  it('says the same as the value did, whatever its order, and leaves out what has no value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonicalJson(value);
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(text)).toEqual(plain);
        expect(canonicalJson(turn(plain))).toBe(text);
        expect(text).not.toMatch(/[\n\r\t]/);
      }),
    );
    expect(canonicalJson({b: undefined, a: [1, {d: 1, c: undefined}]})).toBe('{"a":[1,{"d":1}]}');
  });

  it('is what the receiver writes by code of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(receivers(plain)).toBe(canonicalJson(plain));
      }),
    );
  });
});
