// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from 'vitest';
import * as catalogue from '../../src/catalogue/index.js';
import {createConsent} from '../../src/index.js';
import type {Service} from '../../src/model/types.js';
import type {Consent} from '../../src/types.js';

const least = {company: '인프라닉스', policy: {url: '/privacy#chapter9'}, ui: false};
let consent: Consent | undefined;

afterEach(() => {
  consent?.reset();
  consent?.destroy();
});

/** What the console says of a config. */
async function problemsOf(config: Parameters<typeof createConsent>[0]): Promise<string> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  consent = createConsent(config);
  await vi.dynamicImportSettled();
  const text = said.mock.calls.join('\n');
  said.mockRestore();
  return text;
}

describe('createConsent', () => {
  it('finds ids in a catalogue that is a module', async () => {
    expect(await problemsOf({...least, catalogue, services: ['session', 'ga4']})).toBe('');
    expect([consent?.has('session'), consent?.has('ga4')]).toEqual([true, false]);
  });

  it('takes descriptions, decides at once, and forgets', () => {
    consent = createConsent({...least, services: [catalogue.ga4, catalogue.kakaoPixel]});
    consent.save({analytics: true});
    expect([consent.has('ga4'), consent.has('kakao-pixel'), consent.state.needsAsking]).toEqual([true, false, undefined]);
    consent.reset();
    expect([consent.has('ga4'), consent.state.needsAsking]).toEqual([false, 'never-asked']);
  });

  it('takes an answer for all of marketing, and what is named beside it', () => {
    consent = createConsent({...least, services: [catalogue.ga4, catalogue.kakaoPixel]});
    consent.save({marketing: true, ads: false});
    expect([consent.has('ga4'), consent.has('kakao-pixel'), consent.has('personalization')]).toEqual([true, false, true]);
    consent.save({marketing: false});
    expect([consent.has('ga4'), consent.has('personalization'), consent.state.choice?.level]).toEqual([false, false, 'none']);
  });

  it('takes over a choice made by phone, and says what is wrong with one', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = createConsent({...least, services: [catalogue.ga4, catalogue.kakaoPixel]});
    consent = made;
    const changes: unknown[] = [];
    made.onChange(({choice}) => changes.push([choice?.at, choice?.asked, choice?.granted]));
    const ago = (minutes: number): string => `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 19)}Z`;
    const [long, before] = [ago(60), ago(30)];
    made.importChoice({method: 'phone', at: long, answers: {ads: true, analytics: false}, reference: '2026-1120'});
    expect([made.has('kakao-pixel'), made.has('ga4'), made.state.needsAsking]).toEqual([true, false, 'new-purpose']);
    // The same at the next page, and what cannot be: nothing.
    made.importChoice({method: 'phone', at: long, answers: {ads: true, analytics: false}});
    made.importChoice({method: 'paper', at: 'today', answers: {analytics: true}});
    made.importChoice({method: 'paper', at: before, answers: {nobody: true, service: false}});
    made.importChoice({method: 'paper', at: ago(90), answers: {analytics: true}});
    expect(changes).toEqual([[long, ['analytics', 'ads'], ['ads']]]);
    // A small change by the visitor counts too, though the choice keeps its date.
    made.withdraw('ads');
    made.importChoice({method: 'fax', at: before, answers: {ads: true}});
    expect([made.has('ads'), made.state.choice?.at]).toEqual([false, long]);
    await vi.dynamicImportSettled();
    expect(said.mock.calls.join('\n').match(/\[dongui\] [\w-]+/g)).toEqual([
      '[dongui] import-invalid',
      '[dongui] unknown-id',
      '[dongui] import-older',
      '[dongui] import-older',
    ]);
    said.mockRestore();
  });

  it('takes a withdrawal by phone over', () => {
    consent = createConsent({...least, services: [catalogue.ga4]});
    consent.importChoice({method: 'paper', at: '2026-10-01T12:00:00+09:00', answers: {marketing: true}});
    expect([consent.has('ga4'), consent.has('ads'), consent.state.choice?.level]).toEqual([true, true, 'all']);
    consent.importChoice({method: 'phone', at: '2026-10-02T12:00:00+09:00', answers: {analytics: false}});
    expect([consent.has('ga4'), consent.has('ads'), consent.state.choice?.at]).toEqual([false, true, '2026-10-01T03:00:00Z']);
  });

  it('takes over what another consent tool knows, once', async () => {
    const settled = async (): Promise<void> => {
      await vi.dynamicImportSettled();
      await new Promise(resolve => setTimeout(resolve));
    };
    const config = {...least, services: [catalogue.ga4, catalogue.kakaoPixel], importFrom: ['klaro']} as const;
    document.cookie = `klaro=${encodeURIComponent('{"ga4":true,"kakao-pixel":false}')}; path=/`;
    document.cookie = '_ga=1; path=/';
    consent = createConsent(config);
    await settled();
    expect([consent.has('ga4'), consent.has('kakao-pixel'), consent.state.needsAsking]).toEqual([true, false, 'new-purpose']);
    // What the old consent covers was not deleted on the way.
    expect(document.cookie).toContain('_ga=1');
    expect(document.cookie).toContain('klaro=');
    consent.reset();
    consent.destroy();
    consent = createConsent(config);
    await settled();
    expect([consent.has('ga4'), consent.state.needsAsking]).toEqual([false, 'never-asked']);
    localStorage.clear();
    document.cookie = 'klaro=; max-age=0; path=/';
  });

  it('is one for a page: called again it answers the first and says so, until that is destroyed', async () => {
    consent = createConsent(least);
    const heard = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(createConsent(least)).toBe(consent);
    await vi.dynamicImportSettled();
    expect(heard.mock.calls.join()).toContain('loaded-twice');
    heard.mockRestore();
    consent.destroy();
    const next = createConsent(least);
    expect(next).not.toBe(consent);
    consent = next;
  });

  it('takes what is no answer for none, changes nothing, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const made = createConsent({...least, services: [catalogue.ga4]});
    consent = made;
    const wrong = [null, undefined, 5, 'ga4', ['ga4'], new Map([['ga4', true]])] as never[];
    wrong.forEach(each => void made.save(each));
    expect(made.state.choice).toBe(undefined);
    made.acceptAll();
    const {choice} = made.state;
    wrong.forEach(each => void made.save(each));
    [null, 5, ['analytics'], {toString: null}, Symbol('ga4')].forEach(each => void made.withdraw(each as never));
    expect(made.state.choice).toBe(choice);
    expect(made.classify(null as never)).toEqual({category: 'unknown', items: [], why: 'undeclared'});
    expect(await made.record(null as never)).toMatchObject({level: 'all'});
    await vi.dynamicImportSettled();
    const text = said.mock.calls.join('\n');
    said.mockRestore();
    for (const found of ['null', 'undefined', '5', 'ga4', '["ga4"]', '{}', '["analytics"]', '{"toString":null}', 'symbol']) {
      expect(text).toContain(`unknown-id (found: ${found})`);
    }
  });

  it('still answers what is stored, and whose, once destroyed', async () => {
    const made = createConsent({...least, services: [catalogue.ga4]});
    made.destroy();
    expect(made.classify('_ga')).toMatchObject({category: 'marketing', service: 'ga4'});
    expect(await made.audit()).toBeInstanceOf(Array);
  });

  it('decides nothing any more once destroyed', () => {
    consent = createConsent({...least, services: [catalogue.ga4]});
    consent.destroy();
    consent.acceptAll();
    expect([consent.has('ga4'), document.cookie]).toEqual([false, '']);
  });

  it('makes no choice of a withdrawal of what needs no consent', () => {
    consent = createConsent({...least, services: [catalogue.ga4, catalogue.session]});
    for (const id of ['session', 'service', 'essential', 'dongui']) {
      consent.withdraw(id);
    }
    expect([consent.state.choice, document.cookie]).toEqual([undefined, '']);
  });

  it('withdraws a purpose of which a service alone was agreed to', () => {
    consent = createConsent({...least, services: [catalogue.ga4]});
    consent.save({analytics: false, ga4: true});
    expect(consent.has('ga4')).toBe(true);
    consent.withdraw('analytics');
    expect(consent.has('ga4')).toBe(false);
  });

  it('says which id of an answer nobody declared', async () => {
    const heard = vi.spyOn(console, 'error').mockImplementation(() => {});
    consent = createConsent(least);
    consent.save({anlytics: true});
    await vi.dynamicImportSettled();
    expect(heard.mock.calls.join()).toContain('unknown-id (found: anlytics; wanted: "analytics")');
    heard.mockRestore();
  });

  it('withdraws nothing it does not know, and says so', async () => {
    const said = await problemsOf({...least, services: [catalogue.ga4]});
    const heard = vi.spyOn(console, 'error').mockImplementation(() => {});
    consent?.withdraw('nobody');
    await vi.dynamicImportSettled();
    const text = heard.mock.calls.join('\n');
    heard.mockRestore();
    expect(said).toBe('');
    expect(text).toContain('unknown-id (found: nobody)');
    expect([consent?.state.choice, document.cookie]).toEqual([undefined, '']);
  });

  it('calls a first choice consent, and forgetting one a change', () => {
    const events: string[] = [];
    for (const name of ['dongui:consent', 'dongui:change']) {
      document.addEventListener(name, () => events.push(name));
    }
    consent = createConsent(least);
    consent.reset();
    consent.rejectAll();
    consent.reset();
    expect(events).toEqual(['dongui:change', 'dongui:consent', 'dongui:change']);
  });

  it('tells who listens at once what is held from the start', async () => {
    document.body.innerHTML = '<iframe data-service="ga4" data-src="/f"></iframe>';
    consent = createConsent({...least, services: [catalogue.ga4]});
    const held: string[] = [];
    consent.onHeld(all => held.push(...all.map(({id}) => id)));
    await Promise.resolve();
    expect(held).toEqual(['ga4']);
    document.body.textContent = '';
  });

  it('knows what an address of the catalogue belongs to', async () => {
    consent = createConsent({...least, catalogue, services: ['kakao-pixel']});
    expect(await consent.classify('https://t1.daumcdn.net/kas/static/kp.js')).toMatchObject({
      service: 'kakao-pixel',
      category: 'marketing',
    });
    expect(await consent.classify('https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js')).toMatchObject({
      category: 'unknown',
    });
  });

  it('says what to do with an id and no catalogue, and with a catalogue that is damaged', async () => {
    expect(await problemsOf({...least, services: ['ga4']})).toContain('unknown-service at services[0] (found: ga4)');
    consent?.destroy();
    const damaged = {a: null, b: {id: 'ga4'}} as unknown as Record<string, Service>;
    expect(await problemsOf({...least, catalogue: damaged, services: ['ga4']})).toContain('unknown-service at services[0]');
    expect(consent?.has('ga4')).toBe(false);
  });

  it('throws for no config whatever, and asks nobody with one it cannot read', async () => {
    for (const config of [undefined, null, 5, 'text', []]) {
      expect(await problemsOf(config as never)).toContain('config-unreadable');
      expect([consent?.has('essential'), consent?.has('marketing')]).toEqual([true, false]);
      consent?.destroy();
    }
  });

  it('leaves a function of the site that has its name, and goes where the page has said `var dongui`', async () => {
    const page = window as {dongui?: unknown};
    const own = (): string => 'of the site';
    page.dongui = own;
    consent = createConsent(least);
    expect(page.dongui).toBe(own);
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(createConsent(least)).toBe(consent);
    await vi.dynamicImportSettled();
    said.mockRestore();
    consent.destroy();
    expect(page.dongui).toBe(own);

    // What `var` makes in a script of the page. It stays in this window, so it is the last of these tests.
    Object.defineProperty(page, 'dongui', {value: undefined, writable: true, configurable: false});
    consent = createConsent(least);
    expect(page.dongui).toBe(consent);
    consent.destroy();
    expect(page.dongui).toBeUndefined();
  });
});
