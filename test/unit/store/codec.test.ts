import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeChoice} from '../../../src/store/decodeChoice.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {anyChoice} from '../support/arbitraries.js';
import {agreed} from '../support/samples.js';

const good = encodeChoice({...agreed, level: 'custom', granted: ['analytics'], denied: ['kakao-pixel']});
const change = (name: string, value: string): string => {
  const fields = new URLSearchParams(good);
  fields.set(name, value);
  return `${fields}`;
};

describe('encodeChoice', () => {
  it('writes what any language reads as a query string', () => {
    expect(good).toBe(
      'v=1&at=2026-11-23T02:00:00Z&level=custom&asked=personalization.analytics.ads&granted=analytics&denied=kakao-pixel&scope=g1.h1.k1.m1&id=0123456789abcdef0123456789abcdef',
    );
  });
});

describe('decodeChoice', () => {
  it('reads back any choice', () => {
    fc.assert(
      fc.property(anyChoice, choice => {
        expect(decodeChoice(encodeChoice(choice))).toEqual(choice);
      }),
      {numRuns: 500},
    );
  });

  it('reads it in any order of the fields, and with fields of its own that others added', () => {
    const fields = [...new URLSearchParams(good)].reverse();
    expect(decodeChoice(`${new URLSearchParams([...fields, ['utm', 'x']])}`)).toEqual(decodeChoice(good));
  });

  it.each<[what: string, value: string]>([
    ['nothing', ''],
    ['a newer version', change('v', '2')],
    ['no version', good.replace('v=1&', '')],
    ['an older one', change('v', '0')],
    ['no time', change('at', '')],
    ['a time that is none', change('at', '2026-99-99T99:99:99Z')],
    ['a time with an offset', change('at', '2026-11-23T02:00:00+09:00')],
    ['a time in milliseconds', change('at', '1795402800000')],
    ['an unknown level', change('level', 'everything')],
    ['a level and more', change('level', 'all none')],
    ['no level', change('level', '')],
    ['an id with spaces', change('id', 'a b')],
    ['an id without end', change('id', 'a'.repeat(65))],
    ['no id', change('id', '')],
    ['markup in a list', change('granted', '<script>')],
    ['capitals in a list', change('granted', 'ADS')],
    ['lists in another form', change('granted', '["ads"]')],
    ['a line break at the end', `${good}\n`],
    ['a cut cookie', good.slice(0, good.indexOf('&scope'))],
    ['percent garbage', good.replaceAll('=', '%')],
    ['JSON', JSON.stringify(agreed)],
    ['the cookie of OneTrust', 'isGpcEnabled=0&datestamp=Mon+Nov+23+2026&version=202405&groups=C0001:1,C0002:1'],
    ['the cookie of Cookiebot', "{stamp:'abc==',necessary:true,preferences:true,statistics:true,marketing:true,ver:1}"],
    ['the cookie of vanilla-cookieconsent', '{"categories":["necessary","analytics"],"revision":0}'],
    ['a TCF string', 'CPzHq4APzHq4AAKAsAENDQCsAP_AAH_AAAwIJatf'],
    ['true', 'true'],
  ])('takes %s for no choice', (_what, value) => {
    expect(decodeChoice(value)).toBeUndefined();
  });

  it('never throws, whatever text it is given, and answers only what it could have written', () => {
    const garbage = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('%', '&', '=', '+', '.', 'v', '1', 'F', 'ÿ', '\ud800', '\0')}),
      fc
        .tuple(fc.constantFrom('v', 'at', 'level', 'asked', 'granted', 'denied', 'scope', 'id'), fc.string({unit: 'binary'}))
        .map(pair => change(...pair)),
      fc.tuple(fc.nat(good.length), fc.string(), fc.nat(4)).map(([at, text, cut]) => good.slice(0, at) + text + good.slice(at + cut)),
    );
    fc.assert(
      fc.property(garbage, value => {
        const choice = decodeChoice(value);
        if (choice) {
          expect(decodeChoice(encodeChoice(choice))).toEqual(choice);
          expect(Number.isNaN(Date.parse(choice.at))).toBe(false);
        }
      }),
      {numRuns: 2000},
    );
  });

  it.each(['a', '%', '&', '=', '.', 'ads', '&granted=ads', '\ud800'])('gets through a megabyte of %j', unit => {
    const megabyte = unit.repeat(Math.ceil(2 ** 20 / unit.length));
    expect(decodeChoice(megabyte)).toBeUndefined();
    // Longer than a browser keeps, and still no reason to give a yes to what the policy knows.
    expect(decodeChoice(change('granted', megabyte))?.granted ?? []).not.toContain('ads');
  });

  it('takes the first of fields that come twice', () => {
    expect(decodeChoice(`${good}&granted=ads`)?.granted).toEqual(['analytics']);
  });
});
