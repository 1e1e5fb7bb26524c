// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {type ForeignChoice, readForeignChoice} from '../../../../src/store/foreign/readForeignChoice.js';
import {refuseImport} from '../../../../src/store/foreign/refuseImport.js';
import {clobber} from '../../support/clobber.js';
import {eraseStorage} from '../../support/eraseStorage.js';
import {now, policy} from '../../support/samples.js';

const reports: string[] = [];
const read = (importFrom: unknown, more: object = {}): ForeignChoice | undefined =>
  readForeignChoice(
    {settings: {importFrom, ...more}, store: {policy}, report: (code, found = '') => reports.push(`${code} ${found}`.trim())},
    now,
  );
const cookie = (name: string, value: string): void => {
  document.cookie = `${name}=${value}; path=/`;
};
const cookiebot = (date: string, marketing: boolean): string =>
  `{stamp:%27a%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true%2Cmarketing:${marketing}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${Date.parse(date)}%2Cregion:%27kr%27}`;
const flags = (answers: object): string => encodeURIComponent(JSON.stringify(answers));

beforeEach(() => {
  reports.length = 0;
});
afterEach(eraseStorage);

describe('readForeignChoice', () => {
  it('finds nothing where no tool was, and reports nothing', () => {
    expect(read(['cookieconsent', 'klaro', 'orejime', 'cookiebot', 'onetrust'])).toBeUndefined();
    expect(reports).toEqual([]);
  });

  it('takes over what the visitor decided and when', () => {
    cookie('CookieConsent', cookiebot('2026-10-01T02:03:04.567Z', false));
    expect(read(['cookiebot'])).toEqual({
      answers: {personalization: true, analytics: true, ads: false},
      at: '2026-10-01T02:03:04Z',
      tool: 'cookiebot',
    });
    // Not named: not read.
    expect(read(['onetrust'])).toBeUndefined();
    expect(read({cookiebot: {statistics: 'analytics'}})?.answers).toEqual({analytics: true});
    expect(document.cookie).toContain('CookieConsent=');
  });

  it('reads two cookies of OneTrust', () => {
    cookie('OptanonConsent', 'groups=C0001%3A1%2CC0002%3A1%2CC0004%3A0&AwaitingReconsent=false');
    expect(read(['onetrust'])).toBeUndefined();
    cookie('OptanonAlertBoxClosed', '2026-10-01T02:03:04.567Z');
    expect(read(['onetrust'])).toEqual({answers: {analytics: true, ads: false}, at: '2026-10-01T02:03:04Z', tool: 'onetrust'});
  });

  it('takes the moment of reading where the tool knows none', () => {
    cookie('eu-consent', flags({analytics: true, ads: false}));
    expect(read(['orejime'])).toEqual({answers: {analytics: true, ads: false}, at: '2026-11-23T03:00:00Z', tool: 'orejime'});
  });

  it('looks into localStorage, and under the name a site gave', () => {
    localStorage.klaro = flags({ga4: true});
    expect(read(['klaro'])?.answers).toEqual({ga4: true, analytics: true});
    cookie('consent', flags({ga4: false}));
    expect(read(['klaro:consent'])?.answers).toEqual({ga4: false, analytics: false});
  });

  it('leaves a localStorage alone that is over by its own date', () => {
    const value = {categories: ['analytics'], services: {analytics: []}, consentId: 'x', lastConsentTimestamp: '2026-10-01T00:00:00.000Z'};
    localStorage.cc_cookie = JSON.stringify({...value, expirationTime: now + 1});
    expect(read(['cookieconsent'])?.answers).toEqual({analytics: true});
    localStorage.cc_cookie = JSON.stringify({...value, expirationTime: now - 1});
    expect(read(['cookieconsent'])).toBeUndefined();
  });

  it('lets the latest of several tools hold, one without a date the least', () => {
    cookie('CookieConsent', cookiebot('2026-10-01T00:00:00Z', true));
    cookie('OptanonConsent', 'groups=C0004%3A0');
    cookie('OptanonAlertBoxClosed', '2026-10-02T00:00:00.000Z');
    cookie('klaro', flags({ads: true}));
    for (const tools of [
      ['cookiebot', 'onetrust', 'klaro'],
      ['klaro', 'onetrust', 'cookiebot'],
    ]) {
      expect(read(tools)).toMatchObject({tool: 'onetrust', answers: {ads: false}});
    }
    expect(read(['klaro', 'cookiebot'])?.tool).toBe('cookiebot');
  });

  it.each(['2025-11-22T00:00:00Z', '2026-11-23T03:00:01Z', '2036-01-01T00:00:00Z'])('leaves a choice of %s to be asked', date => {
    cookie('CookieConsent', cookiebot(date, true));
    expect(read(['cookiebot'])).toBeUndefined();
    expect(reports).toEqual([]);
  });

  it('reports nonsense with its tool and its cookie, takes over nothing beside it, and deletes nothing', () => {
    cookie('CookieConsent', 'yes');
    cookie('klaro', flags({ads: true}));
    expect(read(['klaro', 'cookiebot'])).toBeUndefined();
    expect(reports).toEqual(['import-unreadable cookiebot: CookieConsent=yes']);
    expect(document.cookie).toContain('CookieConsent=yes');
    expect(read(['klaro'])?.answers).toEqual({ads: true});
  });

  it('leaves a visitor alone whom dongui knows, whose choice was reset, or who is only counted', () => {
    cookie('klaro', flags({ads: true}));
    expect(read(['klaro'], {report: true})).toBeUndefined();
    cookie('dongui', 'damaged');
    expect(read(['klaro'])).toBeUndefined();
    document.cookie = 'dongui=; max-age=0; path=/';
    expect(read(['klaro'])).toBeDefined();
    refuseImport();
    expect(read(['klaro'])).toBeUndefined();
  });

  it.each<[what: unknown]>([['klaro'], [5], [true], [{}], [[]], [null], [undefined]])('reads nothing for %j', importFrom => {
    cookie('klaro', flags({ads: true}));
    expect(read(importFrom)).toBeUndefined();
  });

  it.each<[what: unknown]>([
    [['nobody']],
    [[null]],
    [[['klaro']]],
    [{klaro: true}],
    [{nobody: {}}],
    [{klaro: {ads: 'nobody'}}],
    [{klaro: {ads: 5}}],
  ])('has %j told to the developer', importFrom => {
    cookie('klaro', flags({ads: true}));
    expect(read(importFrom)).toBeUndefined();
    expect(reports).toContain('config');
  });

  it('finds nothing where cookies cannot be read', () => {
    const undo = clobber('cookie');
    expect(read(['klaro'])).toBeUndefined();
    undo();
  });
});
