import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCookiebot} from '../../../../src/store/foreign/readCookiebot.js';
import {readCookieConsent} from '../../../../src/store/foreign/readCookieConsent.js';
import {readFlags} from '../../../../src/store/foreign/readFlags.js';
import {readOneTrust} from '../../../../src/store/foreign/readOneTrust.js';
import type {Foreign} from '../../../../src/store/foreign/types.js';

const at = '2026-10-01T02:03:04.567Z';

describe('vanilla-cookieconsent', () => {
  const v3 = {
    categories: ['necessary', 'analytics'],
    revision: 0,
    data: null,
    consentTimestamp: '2026-09-01T00:00:00.000Z',
    consentId: '6c6dbf39-f314-4442-bd24-eef9bd2f77d3',
    services: {necessary: [], analytics: [], ads: []},
    languageCode: 'ko',
    lastConsentTimestamp: at,
    expirationTime: 1_800_000_000_000,
  };
  const v2 = {
    categories: ['necessary', 'analytics'],
    level: ['necessary', 'analytics'],
    revision: 0,
    data: null,
    rfc_cookie: false,
    consent_date: '2026-09-01T00:00:00.000Z',
    consent_uuid: '6c6dbf39-f314-4442-bd24-eef9bd2f77d3',
    last_consent_update: at,
  };
  const read = (value: object, expected: string[] = []): Foreign | undefined => readCookieConsent(JSON.stringify(value), {expected});

  it('3 says what was agreed to, what was refused, and when that last changed', () => {
    const choice = {answers: {necessary: true, analytics: true, ads: false}, services: {}, at, until: 1_800_000_000_000};
    expect(read(v3)).toEqual(choice);
    expect(readCookieConsent(encodeURIComponent(JSON.stringify(v3)), {expected: []})).toEqual(choice);
  });

  it('3 says for which services of a category', () => {
    expect(read({...v3, services: {...v3.services, analytics: ['ga4']}})).toMatchObject({services: {analytics: ['ga4']}});
  });

  it('2 says what was agreed to; the site has to know what else was asked', () => {
    expect(read(v2)).toMatchObject({answers: {necessary: true, analytics: true}, at});
    expect(read(v2, ['analytics', 'ads'])?.answers).toEqual({necessary: true, analytics: true, ads: false});
    // 3 knows it itself: what was not there was not asked.
    expect(read(v3, ['more'])?.answers).toEqual({necessary: true, analytics: true, ads: false});
  });

  it.each<[what: string, value: object]>([
    ['categories that are no list', {...v3, categories: 'all'}],
    ['categories that are no texts', {...v3, categories: [{analytics: true}]}],
    ['no categories', {consentId: 'x', lastConsentTimestamp: at}],
    ['services that are no lists', {...v3, services: {analytics: true}}],
    ['no number, as after setCookieData', {...v3, consentId: undefined}],
    ['no date', {...v3, lastConsentTimestamp: undefined}],
    ['a date that is none', {...v3, lastConsentTimestamp: 'yesterday'}],
    ['a date that cannot be', {...v3, lastConsentTimestamp: '2026-99-99T00:00:00Z'}],
    ['a date that is a number', {...v2, last_consent_update: 1_759_284_184_567}],
    ['a list', [v3]],
  ])('takes %s for nonsense', (_what, value) => {
    expect(read(value)).toBeUndefined();
  });
});

describe('klaro and orejime', () => {
  it('say yes or no by name', () => {
    const answers = {ga4: true, 'kakao-pixel': false};
    expect(readFlags(encodeURIComponent(JSON.stringify(answers)))).toEqual({answers});
    expect(readFlags(JSON.stringify(answers))).toEqual({answers});
    expect(readFlags('{}')).toEqual({answers: {}});
  });

  it.each([
    '',
    'true',
    'null',
    '[]',
    '[true]',
    '{"ga4":1}',
    '{"ga4":"true"}',
    '{"ga4":null}',
    '{"ga4":true',
    '%7B%22ga4',
    '%',
    '{"ga4":{"a":true}}',
  ])('take %j for nonsense', value => {
    expect(readFlags(value)).toBeUndefined();
  });
});

describe('Cookiebot', () => {
  const write = (fields: Record<string, string>): string =>
    `{${Object.entries({
      stamp: "'G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq/gZe0Lovh65ODgg=='",
      necessary: 'true',
      preferences: 'true',
      statistics: 'true',
      marketing: 'false',
      method: "'explicit'",
      ver: '1',
      utc: '1790820184567',
      region: "'kr'",
      ...fields,
    })
      .filter(([, value]) => value)
      .map(([key, value]) => `${key}:${value}`)
      .join(',')}}`;
  const answers = {preferences: true, statistics: true, marketing: false};
  const encode = (text: string): string => text.replaceAll("'", '%27').replaceAll(',', '%2C');

  it('says what was agreed to and refused, and when', () => {
    expect(readCookiebot(encode(write({})))).toEqual({answers, at: new Date(1790820184567).toISOString()});
    expect(readCookiebot(write({iab2: "'CP5jqEAP5jqEACGABBENAmEg.YAAAAAAAAAAA'", gacm: "'2~AA==fmR2Lg==A'"}))?.answers).toEqual(answers);
    expect(readCookiebot(write({}).replaceAll(',', ', '))?.answers).toEqual(answers);
  });

  it.each<[what: string, fields: Record<string, string>]>([
    ['was implied', {method: "'implied'"}],
    ['is of a version without a method', {method: ''}],
    ['comes from where nobody is asked', {stamp: "'-1'"}],
    ['comes from where nobody is asked, long ago', {stamp: "'-1'", method: ''}],
  ])('that %s is no consent, but a no is a no', (_what, fields) => {
    expect(readCookiebot(write(fields))?.answers).toEqual({marketing: false});
    expect(readCookiebot(write({...fields, marketing: 'true'}))?.answers).toEqual({});
  });

  it('is no answer where nobody is asked, and a refusal where it says so in short', () => {
    expect(readCookiebot('-1')).toEqual({answers: {}});
    expect(readCookiebot('0')).toEqual({answers: {preferences: false, statistics: false, marketing: false}});
  });

  it.each<[what: string, value: string]>([
    ['nothing', ''],
    ['one', '1'],
    ['true', 'true'],
    ['a broken percent sign', `${encode(write({}))}%`],
    ['a cut cookie', write({}).slice(0, 80)],
    ['a part', write({}).slice(0, -1)],
    ['a missing answer', write({marketing: ''})],
    ['an answer that is none', write({marketing: '1'})],
    ['an answer in quotes', write({marketing: "'yes'"})],
    ['the same twice', write({region: "'kr',marketing:true"})],
    ['an answer inside a text', write({marketing: '', region: "'marketing:true'"})],
    ['code', write({marketing: 'alert(1)'})],
    ['no date with a consent', write({utc: ''})],
    ['a date out of range', write({utc: '99999999999999999'})],
  ])('takes %s for nonsense', (_what, value) => {
    expect(readCookiebot(value)).toBeUndefined();
  });
});

describe('OneTrust', () => {
  const consent =
    'isGpcEnabled=0&datestamp=Mon+Jul+15+2024+15%3A20%3A51+GMT%2B0900&version=202405.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=7cbc60b3&interactionCount=1&landingPath=NotLandingPage&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0%2CV2STACK42%3A1&AwaitingReconsent=false&geolocation=KR%3B11';
  const read = (value: string, closed: string | undefined = at): Foreign | undefined =>
    readOneTrust(value, {find: name => (name === 'OptanonAlertBoxClosed' ? closed : undefined)});
  const answers = {C0001: true, C0002: true, C0003: false, C0004: false, V2STACK42: true};

  it('says what was agreed to and refused, and when the banner was closed', () => {
    expect(read(consent)).toEqual({answers, at});
    expect(read(consent, '2026-10-01T02%3A03%3A04.567Z')?.at).toBe(at);
  });

  it('is no answer before the banner was closed', () => {
    expect(readOneTrust(consent, {find: () => undefined})).toEqual({answers: {}});
  });

  it('carries only a no over where it would ask again', () => {
    expect(read(consent.replace('Reconsent=false', 'Reconsent=true'))?.answers).toEqual({C0003: false, C0004: false});
  });

  it('takes the no where a group comes twice', () => {
    expect(read('groups=C0004:1,C0004:0')?.answers).toEqual({C0004: false});
    expect(read('groups=C0004:0,C0004:1')?.answers).toEqual({C0004: false});
  });

  it.each<[what: string, value: string, closed?: string]>([
    ['no groups', consent.replace('groups', 'grups')],
    ['empty groups', 'groups='],
    ['an answer that is none', 'groups=C0001:1,C0002:2'],
    ['a group without an answer', 'groups=C0001:1,C0002'],
    ['markup', 'groups=<b>:1'],
    ['JSON', '{"groups":"C0002:1"}'],
    ['a date that is none', consent, 'yesterday'],
    ['a date in short', consent, '2026'],
    ['no date', consent, ''],
  ])('takes %s for nonsense', (_what, value, closed) => {
    expect(read(value, closed)).toBeUndefined();
  });
});

describe('any reader, for any text', () => {
  const readers: Record<string, (value: string) => Foreign | undefined> = {
    cookieconsent: value => readCookieConsent(value, {expected: ['ads']}),
    flags: readFlags,
    cookiebot: readCookiebot,
    onetrust: value => readOneTrust(value, {find: () => at}),
  };
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', ':', ',', '"', "'", '%27', '%2C', '%', '=', '&', 'groups=', 'C0004:', '0', '1', 'true', 'false'),
    fc.constantFrom(
      'marketing',
      'marketing:',
      '"ads":',
      '"categories":',
      '"services":',
      '"__proto__":',
      'stamp:',
      "method:'explicit'",
      'utc:1',
      ' ',
    ),
    fc.string({unit: 'binary', maxLength: 6}),
  );
  const soup = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(piece, {maxLength: 30}).map(pieces => pieces.join('')),
    fc.json(),
  );

  it.each(Object.entries(readers))('%s never throws, and answers yes or no by name or nothing', (_name, read) => {
    fc.assert(
      fc.property(soup, value => {
        const found = read(value);
        expect(Object.values(found?.answers ?? {}).filter(flag => typeof flag !== 'boolean')).toEqual([]);
        expect(found?.at === undefined || !Number.isNaN(Date.parse(found.at))).toBe(true);
        expect(({} as {ads?: unknown}).ads).toBeUndefined();
      }),
      {numRuns: 3000},
    );
  });

  it.each(Object.entries(readers))('%s gets through a megabyte', (_name, read) => {
    for (const unit of ['{', '[', "{a:'", 'a:true,', '%', 'C0004:1,', '"', '{"a":']) {
      expect(() => read(unit.repeat(2 ** 20 / unit.length))).not.toThrow();
    }
  });
});
