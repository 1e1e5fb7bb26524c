// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createStoredState} from '../../../src/store/createStoredState.js';
import {decodeChoice} from '../../../src/store/decodeChoice.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {lastDecision} from '../../../src/store/lastDecision.js';
import type {StoredState} from '../../../src/store/types.js';
import {forgetChoice, writeChoice} from '../../../src/store/writeChoice.js';
import {clobber} from '../support/clobber.js';
import {eraseStorage} from '../support/eraseStorage.js';
import {agreed, allowed, now, policy} from '../support/samples.js';

const yes = {personalization: true, analytics: true, ads: true};
const reports: string[] = [];
const open = (): StoredState => createStoredState(policy, code => reports.push(code));
const jar = (): string => decodeURIComponent(document.cookie);

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date']});
  vi.setSystemTime(now);
  reports.length = 0;
});

afterEach(() => {
  eraseStorage();
  vi.useRealTimers();
});

describe('createStoredState', () => {
  it('finds nothing at the first visit, and reports nothing', () => {
    expect(open().get()).toMatchObject({choice: undefined, needsAsking: 'never-asked', stored: true});
    expect(reports).toEqual([]);
  });

  it('finds the choice of an earlier visit', () => {
    document.cookie = `dongui=${encodeChoice(agreed)}; path=/`;
    expect(open().get()).toMatchObject({choice: agreed, needsAsking: undefined});
  });

  it.each(['%E0%A4%A', '%', 'damaged', 'v=2&at=2026-11-23T02:00:00Z', '"', '%00'])(
    'asks again over a cookie that says %j, and reports it',
    value => {
      document.cookie = `dongui=${value}; path=/`;
      const {needsAsking, allows} = open().get();
      expect(needsAsking).toBe('never-asked');
      expect(allows.marketing).toBe(false);
      expect(reports).toHaveLength(1);
    },
  );

  it('asks again where cookies cannot be read, and reports it', () => {
    const undo = clobber('cookie');
    expect(open().get()).toMatchObject({needsAsking: 'never-asked', allows: {ads: false, service: true}});
    undo();
    expect(reports).toHaveLength(1);
  });

  it('does not take a choice from a clock years ahead', () => {
    document.cookie = `dongui=${encodeChoice({...agreed, at: '2036-01-01T00:00:00Z'})}; path=/`;
    expect(open().get()).toMatchObject({needsAsking: 'expired', allows: {ads: false}});
  });
});

describe('writeChoice', () => {
  it('writes the cookie before anything follows, and reads back the same choice', () => {
    const stored = open();
    const after = writeChoice(stored, '', {answers: yes});
    expect(after).toMatchObject({stored: true, needsAsking: undefined, choice: {at: '2026-11-23T03:00:00Z', level: 'all'}});
    expect(stored.get().choice).toBeUndefined();
    expect(jar().startsWith('dongui=v=1&at=2026-11-23T03:00:00Z&level=all&')).toBe(true);
    expect(decodeChoice(jar().slice('dongui='.length))).toEqual(after.choice);
    expect(open().get()).toEqual(after);
  });

  it('has another id for each choice', () => {
    const stored = open();
    expect(writeChoice(stored, '', {answers: yes}).choice?.id).not.toBe(writeChoice(stored, '', {answers: yes}).choice?.id);
  });

  it('builds on the last choice, but not on one that is over', () => {
    const stored = open();
    stored.set(writeChoice(stored, '', {answers: yes}));
    expect(writeChoice(stored, '', {answers: {ads: false}, only: true}).choice?.granted).toEqual(['personalization', 'analytics']);
    vi.setSystemTime(now + 400 * 864e5);
    expect(writeChoice(stored, '', {answers: {ads: true}, only: true}).choice?.asked).toEqual(['ads']);
    expect(writeChoice(stored, '', {answers: {ads: true}}).choice?.granted).toEqual(['ads']);
  });

  it('builds on what another tab wrote meanwhile, not on what this one remembers', () => {
    const stored = open();
    stored.set(writeChoice(stored, '', {answers: yes}));
    const other = open();
    other.set(writeChoice(other, '', {answers: {personalization: false, analytics: false, ads: false}}));
    expect(writeChoice(stored, '', {answers: {analytics: true}, only: true}).choice?.granted).toEqual(['analytics']);
  });

  it('notes when a small change was made, which lengthens nothing', () => {
    const stored = open();
    expect(lastDecision(stored)).toBeUndefined();
    stored.set(writeChoice(stored, '', {answers: yes}));
    expect(jar()).not.toContain('changed');
    expect(lastDecision(stored)).toBe('2026-11-23T03:00:00Z');
    vi.setSystemTime(now + 60_000);
    stored.set(writeChoice(stored, '', {answers: {ads: false}, only: true}));
    expect(stored.get().choice?.at).toBe('2026-11-23T03:00:00Z');
    expect(jar()).toMatch(/&changed=2026-11-23T03:01:00Z$/);
    expect(decodeChoice(jar().slice('dongui='.length))).toEqual(stored.get().choice);
    expect(lastDecision(stored)).toBe('2026-11-23T03:01:00Z');
    vi.setSystemTime(now + 120_000);
    stored.set(writeChoice(stored, '', {answers: yes}));
    expect(jar()).not.toContain('changed');
    expect(lastDecision(stored)).toBe('2026-11-23T03:02:00Z');
  });

  it('takes the time of a choice made elsewhere, which is good from then on', () => {
    const stored = open();
    const at = '2026-01-05T00:00:00Z';
    stored.set(writeChoice(stored, '', {answers: {ads: true}, only: true, at}));
    expect(stored.get()).toMatchObject({choice: {at, asked: ['ads'], granted: ['ads']}, needsAsking: 'new-purpose'});
    expect(lastDecision(stored)).toBe(at);
    vi.setSystemTime(Date.parse('2027-01-06T00:00:00Z'));
    expect(open().get().allows.ads).toBe(false);
  });

  it.each(['', 'yesterday', '2026-01-05T00:00:00Z', '9999-99-99T00:00:00Z'])('knows the last decision beside a change at %j', changed => {
    document.cookie = `dongui=${encodeChoice(agreed)}&changed=${changed}; path=/`;
    expect(lastDecision(open())).toBe(agreed.at);
  });

  it('keeps the cookie no longer than the choice is good', () => {
    const stored = createStoredState({...policy, lifetime: 1}, () => {});
    const written: string[] = [];
    const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => get?.call(document) as string,
      set(text: string) {
        written.push(text);
        set?.call(document, text);
      },
    });
    writeChoice(stored, '', {answers: yes});
    Reflect.deleteProperty(document, 'cookie');
    expect(written.filter(text => text.includes('v=1'))).toEqual([
      expect.stringMatching(/; path=\/; sameSite=lax; expires=Wed, 23 Dec 2026 03:00:00 GMT/i),
    ]);
  });

  it('allows nothing optional where the browser keeps nothing, whatever was agreed to', () => {
    const stored = open();
    Object.defineProperty(document, 'cookie', {configurable: true, get: () => '', set() {}});
    const yesState = writeChoice(stored, '', {answers: yes});
    const noState = writeChoice(stored, '', {answers: {}});
    Reflect.deleteProperty(document, 'cookie');
    expect(yesState.stored).toBe(false);
    expect(allowed(yesState.allows).sort()).toEqual(['dongui', 'essential', 'security', 'service', 'session']);
    expect(noState.refuses).toMatchObject({marketing: true, ads: true});
  });

  it('allows nothing optional where cookies throw', () => {
    const stored = open();
    const undo = clobber('cookie');
    const state = writeChoice(stored, '', {answers: yes});
    undo();
    expect(state).toMatchObject({stored: false, allows: {ads: false, marketing: false}});
  });

  it.each(['https://localhost', 'localhost/', 'a b'])('keeps it for this host alone where the domain (%j) is none', domain => {
    expect(writeChoice(open(), domain, {answers: yes})).toMatchObject({stored: true, allows: {ads: true}});
    expect(open().get().choice?.level).toBe('all');
  });

  it('allows nothing optional where the domain is not this one', () => {
    expect(writeChoice(open(), 'other.example', {answers: yes})).toMatchObject({stored: false, allows: {ads: false}});
  });
});

describe('forgetChoice', () => {
  it('deletes the cookie and leaves the visitor as one who was never here', () => {
    const stored = open();
    stored.set(writeChoice(stored, '', {answers: yes}));
    expect(forgetChoice(stored, '')).toMatchObject({choice: undefined, needsAsking: 'never-asked', allows: {ads: false}});
    expect(document.cookie).toBe('');
  });
});
