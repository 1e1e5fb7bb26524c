// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {ga4} from '../../../src/catalogue/services/ga4.js';
import {checkConfig} from '../../../src/check/checkConfig.js';
import {gateOptions} from '../../../src/config/gateOptions.js';
import {gateWords} from '../../../src/config/gateWords.js';
import {isMisread} from '../../../src/config/isMisread.js';
import {readStores} from '../../../src/config/readStores.js';
import {resolve} from '../../../src/config/resolve.js';
import type {Resolved} from '../../../src/config/types.js';
import {isText} from '../../../src/lib/isText.js';
import {decide} from '../../../src/model/decide.js';
import {deriveState} from '../../../src/model/deriveState.js';
import type {Service} from '../../../src/model/types.js';
import {decodeChoice} from '../../../src/store/decodeChoice.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {anyConfig, goodConfig} from '../support/configs.js';
import {allowed, now, pixel} from '../support/samples.js';

const read = (config: unknown): Resolved => resolve(config, findInTable);
const least = {company: 'a', policy: {url: '/p'}};
const allowedBefore = (config: unknown): string[] => allowed(deriveState(read(config).policy, undefined, {now, stored: true}).allows);
const idsOf = (config: unknown): string[] => read(config).policy.services.map(({id}) => id);

/** What works as it is, or is held in any case: told beside other problems, and by itself where the site is made (localhost). */
const advice = /^(service-(country|policyurl|optouturl|grantcall|withdrawcall|ongrant|onwithdraw)|policy-relative|language-country)$/;

describe('resolve', () => {
  it('fills in the defaults of chapter 9', () => {
    const {policy, settings, sound} = read(least);
    expect(sound).toBe(true);
    expect(policy.lifetime).toBe(12);
    expect(policy.purposes.map(({id}) => id)).toEqual(['service', 'security', 'personalization', 'analytics', 'ads']);
    expect(policy.services.map(({id}) => id)).toEqual(['dongui']);
    expect(settings).toMatchObject({company: 'a', policy: {url: '/p'}, domain: '', reload: true, trigger: true, ui: true});
  });

  it('takes a config that uses every option', () => {
    const {policy, settings, sound} = read(goodConfig);
    expect(sound).toBe(true);
    expect(policy).toMatchObject({lifetime: 6});
    expect(idsOf(goodConfig).sort()).toEqual(['dongui', 'ga4', 'own-login', 'own-pixel', 'own-survey', 'session']);
    expect(settings).toMatchObject({
      domain: 'systeer.com',
      language: 'ko',
      reload: false,
      scriptTimeout: 1000,
    });
    expect(allowedBefore(goodConfig).sort()).toEqual(['dongui', 'essential', 'own-login', 'payment', 'security', 'service', 'session']);
  });

  describe('changes of the policy', () => {
    const change = {notice: '2026-11-01', effective: '2026-12-01', summary: {ko: '바뀝니다.'}};
    const at = (day: string, changes: unknown, services: unknown[] = ['ga4']): Resolved =>
      resolve({...least, policy: {url: '/p', changes}, services}, findInTable, {now: Date.parse(`${day}T00:00+09:00`)});
    const services = ({policy}: Resolved): string[] => policy.services.map(({id}) => id);

    it('take effect on their day in Korea, not a moment before', () => {
      const adding = [{...change, services: ['kakao-pixel']}];
      const before = resolve({...least, policy: {url: '/p', changes: adding}}, findInTable, {now: Date.parse('2026-11-30T14:59:59Z')});
      expect([services(before), before.settings.upcoming > 0, before.sound]).toEqual([['dongui'], true, true]);
      const after = at('2026-12-01', adding);
      expect([services(after), after.settings.upcoming]).toEqual([['ga4', 'kakao-pixel', 'dongui'], 0]);
      expect(at('2026-10-31', adding).settings.upcoming).toBe(0);
    });

    it('to come are told apart from any others, in whatever order they are listed', () => {
      const sooner = {...change, notice: '2026-11-05', effective: '2026-11-25'};
      const twin = {...change, summary: {ko: '하나 더 바뀝니다.'}};
      const of = (...changes: unknown[]): number => at('2026-11-10', changes).settings.upcoming;
      expect(of(sooner, change)).toBe(of(change, sooner));
      expect(new Set([of(), of(change), of(sooner), of(change, sooner), of(change, twin)]).size).toBe(5);
      // Not made known yet.
      expect(of(change, {...change, notice: '2026-11-20'})).toBe(of(change));
    });

    it('put a new description in the place of the old one', () => {
      const [old, fresh] = [pixel, {...pixel, retention: '5년'}];
      const marks = (resolved: Resolved) => resolved.policy.services.find(({id}) => id === pixel.id)?.mark;
      const changed = at('2026-12-01', [{...change, services: [fresh]}], [old]);
      expect(changed.sound).toBe(true);
      expect(marks(changed)).toBe(marks(at('2026-12-01', [], [fresh])));
      expect(marks(changed)).not.toBe(marks(at('2026-11-30', [{...change, services: [fresh]}], [old])));
    });

    it('keep the description of what they only name, of the catalogue or not', () => {
      const own = {...pixel, id: 'own', urls: ['own.example/']};
      const mine = {...ga4, retention: '2개월'};
      const changed = at('2026-12-01', [{...change, services: ['own', 'ga4']}], [own, mine, null]);
      expect(changed.policy.services).toEqual(at('2026-12-01', [], [own, mine]).policy.services);
      expect(changed.policy.services.map(({urls}) => urls?.length)).toEqual([1, mine.urls.length, undefined]);
      const config = {...least, purposes: ['analytics', 'ads'], policy: {url: '/p', changes: [{...change, services: ['own']}]}};
      const codes = (services: unknown[]): string[] =>
        checkConfig({...config, services}, id => findInTable(id)?.purpose).map(({code}) => code);
      expect([codes([own]), codes([])].map(found => found.includes('unknown-service'))).toEqual([false, true]);

      const purposes = [{id: 'research', category: 'marketing', name: {ko: '연구'}}];
      const asked = {...least, purposes, policy: {url: '/p', changes: [{...change, purposes: ['research']}]}};
      expect(checkConfig(asked, id => findInTable(id)?.purpose).map(({code}) => code)).not.toContain('purpose');
      const {policy} = resolve(asked, findInTable, {now: Date.parse('2026-12-01T00:00+09:00')});
      expect(policy.purposes.map(({id}) => id)).toContain('research');
    });

    it.each<[what: string, changes: unknown]>([
      ['no list', 'soon'],
      ['no days', [{services: ['kakao-pixel']}]],
      ['an unreadable day', [{...change, effective: '2026-12-99', services: ['kakao-pixel']}]],
      ['days that are no texts', [{...change, notice: {toString: 1}, effective: {toString: 1}, services: ['kakao-pixel']}]],
      ['a day of effect that is no text', [{...change, effective: {toString: 1}, services: ['kakao-pixel']}]],
      ['nothing', [null]],
    ])('with %s never take effect, and are reported', (_what, changes) => {
      const resolved = at('2030-01-01', changes);
      expect([services(resolved), resolved.settings.upcoming, resolved.sound]).toEqual([['ga4', 'dongui'], 0, false]);
    });
  });

  it.each<[what: string, config: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'SyntaxError: …'],
    ['a list', []],
    ['an element', document.createElement('form')],
  ])('asks nobody, and allows only what is essential, when the config is %s', (_what, config) => {
    const {settings, sound} = read(config);
    expect([sound, settings.ui]).toEqual([false, false]);
    expect(allowedBefore(config).sort()).toEqual(['dongui', 'essential', 'security', 'service']);
  });

  it('keeps the id of a bad description, as marketing, so that it can be agreed to for good', () => {
    const {policy, sound} = read({...least, services: [{id: 'broken', purpose: 'service'}]});
    expect(sound).toBe(false);
    const answers = {personalization: true, analytics: true, ads: true};
    const choice = decide(policy, undefined, {answers, only: false, at: '2026-11-23T03:00:00Z', id: 'f0'.repeat(16)});
    expect(allowedBefore({...least, services: [{id: 'broken', purpose: 'service'}]})).not.toContain('broken');
    expect(deriveState(policy, decodeChoice(encodeChoice(choice)), {now, stored: true})).toMatchObject({
      needsAsking: undefined,
      allows: {broken: true, marketing: true},
    });
  });

  it('leaves out what it does not know', () => {
    expect(idsOf({...least, services: ['nobody', 5, null, {}, [['ga4']], 'ga4']})).toEqual(['ga4', 'dongui']);
  });

  it('lets the stricter of two declarations hold, in any order', () => {
    const strict = {...pixel, id: 'twice'};
    const loose = {...pixel, id: 'twice', purpose: 'service'};
    expect(allowedBefore({...least, services: [strict, loose]})).not.toContain('twice');
    expect(allowedBefore({...least, services: [loose, strict]})).not.toContain('twice');
  });

  describe('of what is sensitive', () => {
    const all = {personalization: true, analytics: true, ads: true, 'own-pixel': true};
    const allowsAfter = (services: unknown[]): Readonly<Record<string, boolean>> => {
      const {policy} = read({...least, services});
      const choice = decide(policy, undefined, {answers: all, only: false, at: '2026-11-23T03:00:00Z', id: 'f0'.repeat(16)});
      return deriveState(policy, choice, {now, stored: true}).allows;
    };
    const health = {...pixel, sensitive: true};

    it.each<[what: string, services: unknown[]]>([
      ['optional', [health]],
      ['essential', [{...health, purpose: 'service'}]],
      ['badly described', [{...health, retention: ''}]],
      ['marked by another word than true', [{...health, sensitive: 'yes'}]],
      ['declared before as not sensitive', [pixel, health]],
      ['declared after as not sensitive', [health, pixel]],
      ['declared before as essential', [{...pixel, purpose: 'service'}, health]],
    ])('lets nothing run whatever is agreed to: %s', (_what, services) => {
      expect(allowsAfter(services)).not.toHaveProperty(['own-pixel']);
      expect(allowsAfter(services).marketing).toBe(true);
      expect(read({...least, services}).sound).toBe(false);
    });

    it('knows the addresses and what is stored, so that it can be held and deleted', () => {
      const {services} = read({...least, services: [{...health, urls: ['t.example/'], storage: ['own']}]}).policy;
      expect(services[0]).toMatchObject({id: 'own-pixel', urls: ['t.example/'], storage: ['own']});
    });

    it('lets the same run without the mark', () => {
      expect(allowsAfter([pixel])).toMatchObject({'own-pixel': true});
      expect(allowsAfter([{...pixel, sensitive: false}])).toMatchObject({'own-pixel': true});
    });

    it('gives nothing of the id of a purpose', () => {
      expect(read({...least, services: [{...health, id: 'ads', urls: ['t.example/']}]}).policy.services.map(({id}) => id)).toEqual([
        'dongui',
      ]);
    });
  });

  it('lets nobody take the id of a purpose or redefine the consent cookie', () => {
    const own = {id: 'own', category: 'essential', name: {ko: '가'}};
    expect(allowedBefore({...least, purposes: ['ads', own], services: [{...pixel, id: 'ads', purpose: 'own'}]})).not.toContain('ads');
    expect(read({...least, services: [{...pixel, id: 'dongui', purpose: 'ads'}]}).policy.services).toEqual([
      expect.objectContaining({id: 'dongui', purpose: 'service'}),
    ]);
  });

  it('asks about all of chapter 9 when there is nothing to ask about', () => {
    expect(read({...least, purposes: []}).policy.purposes).toHaveLength(5);
    expect(allowedBefore({...least, purposes: []})).not.toContain('marketing');
  });

  it.each([0, -1, 13, 1e9, Number.NaN, '6', null])('makes a lifetime of %j the longest that is allowed', lifetime => {
    expect(read({...least, lifetime})).toMatchObject({sound: false, policy: {lifetime: 12}});
  });

  it.each<[minor: unknown, read: boolean, sound: boolean]>([
    [undefined, false, true],
    [false, false, true],
    [true, true, true],
    ['true', true, false],
    [1, true, false],
    [0, true, false],
    [null, true, false],
    [{}, true, false],
  ])('reads minor: %j as %s', (minor, expected, sound) => {
    expect(read({...least, minor})).toMatchObject({sound, settings: {minor: expected}});
  });

  it.each([true, 1, null, ['auto'], {}])('does not read a gate or unknown of %j as the default', value => {
    const {sound, settings} = resolve({...least, gate: value, unknown: value}, findInTable, {more: gateOptions});
    expect([sound, gateWords.gate.includes(settings.gate), gateWords.unknown.includes(settings.unknown)]).toEqual([false, false, false]);
    expect(resolve(least, findInTable, {more: gateOptions}).settings).toMatchObject(gateOptions);
  });

  it.each([undefined, null, 'SyntaxError', [], 1])('does not take %j, which is no config, for one that wanted the default gate', value => {
    const {sound, settings} = resolve(value, findInTable, {more: gateOptions});
    expect([sound, settings.ui, gateWords.gate.includes(settings.gate)]).toEqual([false, false, false]);
    expect(settings).toMatchObject({unknown: 'allow', report: false});
  });

  it.each<[config: object, misread: boolean]>([
    [{}, false],
    [{gate: 'lockdown', unknown: 'hold', domain: 'systeer.com'}, false],
    [{gate: 'Auto'}, true],
    [{unknown: 'Hold'}, true],
    [{domain: 'https://systeer.com'}, true],
  ])('leaves words as they are, which are looked at with the acts: %j', (config, misread) => {
    const {sound, settings} = resolve({...least, ...config}, findInTable, {more: gateOptions});
    expect([sound, isMisread(settings)]).toEqual([true, misread]);
    expect(checkConfig({...least, ...config}, () => undefined).map(({code}) => code)).toEqual(misread ? ['config-type'] : []);
  });

  it('uses Consent Mode where a Google service is, unless told otherwise', () => {
    expect(read(least).settings.consentMode).toBe(false);
    expect(read({...least, services: ['ga4']}).settings.consentMode).toBe(true);
    expect(read({...least, services: ['ga4'], consentMode: false}).settings.consentMode).toBe(false);
  });
});

describe('resolve, for any config', () => {
  it('never throws, and answers a policy whose ids are unique and whose purposes exist', () => {
    fc.assert(
      fc.property(anyConfig, config => {
        const {policy, settings} = read(config);
        const ids = [...policy.purposes, ...policy.services].map(({id}) => id);
        expect(ids.filter(id => typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(policy.purposes.some(({category}) => category === 'marketing')).toBe(true);
        expect(policy.lifetime).toBeGreaterThanOrEqual(1);
        expect(policy.lifetime).toBeLessThanOrEqual(12);
        expect([typeof settings.policy, typeof settings.domain, typeof settings.company]).toEqual(['object', 'string', 'string']);
      }),
      {numRuns: 1000},
    );
  });

  it('allows nothing before a choice but what an essential purpose covers', () => {
    fc.assert(
      fc.property(anyConfig, config => {
        const {purposes, services} = read(config).policy;
        const essential = purposes.filter(({category}) => category === 'essential').map(({id}) => id);
        const fine = ['essential', ...essential, ...services.filter(({purpose}) => essential.includes(purpose)).map(({id}) => id)];
        const marketing = ['marketing', ...purposes.filter(({category}) => category === 'marketing').map(({id}) => id)];
        const before = allowedBefore(config);
        expect(before.filter(id => !fine.includes(id))).toEqual([]);
        expect(before.filter(id => marketing.includes(id))).toEqual([]);
        expect(before).not.toContain('kakao-pixel');
      }),
      {numRuns: 800},
    );
  });

  it('makes a policy that can be answered once and for all', () => {
    fc.assert(
      fc.property(anyConfig, fc.boolean(), (config, yes) => {
        const {policy} = read(config);
        const answers = Object.fromEntries(policy.purposes.map(({id}) => [id, yes]));
        const choice = decide(policy, undefined, {answers, only: false, at: '2026-11-23T03:00:00Z', id: 'f0'.repeat(16)});
        const state = deriveState(policy, decodeChoice(encodeChoice(choice)), {now, stored: true});
        expect(state.needsAsking).toBeUndefined();
        expect(state.allows.marketing).toBe(yes);
      }),
      {numRuns: 500},
    );
  });

  it('is unsound when the check finds something grave, and never without the check finding something', () => {
    fc.assert(
      fc.property(anyConfig, config => {
        const problems = checkConfig(config, id => findInTable(id)?.purpose);
        const grave = problems.filter(
          ({code, path, found}) =>
            !advice.test(code) &&
            // A name within an option that nobody knows is left aside.
            !(code === 'unknown-option' && path?.includes('.')) &&
            path !== 'policy.version' &&
            path !== 'domain' &&
            path !== 'language' &&
            // Looked at when there is something to read (readForeignChoice).
            !path?.startsWith('importFrom') &&
            // Where it is shown (safeLink): what is no address of a page is no link there.
            !(code === 'missing-policy-url' && isText(found)),
        );
        const {policy, sound: readable} = read(config);
        // The half about what is stored is looked at with the acts, once something may have to be deleted.
        const sound = readable && policy.services.every(service => !('name' in service) || readStores(service as Partial<Service>).sound);
        // What is unsound is always explained; what would be held or misread is always unsound.
        expect({config, explained: sound || problems.length > 0}).toEqual({config, explained: true});
        expect(sound ? grave : []).toEqual([]);
      }),
      {numRuns: 1500},
    );
  });
});
