import {describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import * as catalogue from '../../../src/catalogue/index.js';
import {resolve} from '../../../src/config/resolve.js';
import {decide} from '../../../src/model/decide.js';
import {lockdownPolicy} from '../../../src/model/lockdownPolicy.js';
import type {Service} from '../../../src/model/types.js';
import {responseHeaders} from '../../../src/server.js';
import {config, toHeader} from './config.js';

const at = `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`;
const choose = (answers: Record<string, boolean>): string =>
  toHeader(decide(resolve(config, findInTable).policy, undefined, {answers, only: false, at, id: '0'.repeat(32)}));
const policyOf = (header?: string): string => responseHeaders(config, header)['content-security-policy'] ?? '';

describe('lockdownPolicy', () => {
  const sourceOf = (pattern: string): string | undefined => /, default-src 'self' (?!')(\S+)/.exec(lockdownPolicy([pattern]))?.[1];

  it.each([
    ['a.example', 'a.example:*'],
    ['a.example/', 'a.example:*'],
    ['A.Example/X/', 'a.example:*/X/'],
    ['a.example:8443/x/', 'a.example:8443/x/'],
    ['tracker.localhost:1234/', 'tracker.localhost:1234'],
    ['a.example/sdk.js', 'a.example:*/sdk.js'],
    ['a.example/x/sdk', 'a.example:*/x/'],
    ['a.example/b', 'a.example:*'],
    ['a.example/tr?', 'a.example:*/tr'],
    ['a.example/gtag/js?*id=G-', 'a.example:*/gtag/js'],
    ['a.example/*/fbevents.js', 'a.example:*'],
    ['a.example/x/v*/y.js', 'a.example:*/x/'],
    ['a.example/x.v*', 'a.example:*'],
    ['a.example/x/v2.0', 'a.example:*/x/'],
    ['*.a.example/', '*.a.example:*'],
    ['*.localhost/', '*.localhost:*'],
    ['map*.daumcdn.net/map_', '*.daumcdn.net:*'],
    ['diagnostics.prod.*.amplitude.com/v1/', '*.amplitude.com:*/v1/'],
    ["a.example/x;y,'z/", 'a.example:*/x%3by%2c%27z/'],
    ['a.example/가/', 'a.example:*/%EA%B0%80/'],
    ['a.example/x\ud800/', 'a.example:*/x/'],
    // No source is as narrow as these, so they stay out.
    ['*example.com/', undefined],
    ['a.*/x', undefined],
    ['*/collect', undefined],
    ['a.example; script-src *', undefined],
    ['a b/', undefined],
    ['', undefined],
  ])('covers %s by %s', (pattern, source) => {
    expect(sourceOf(pattern)).toBe(source);
  });

  it('names sockets apart, and each source once, behind a policy that lets no script be made of data', () => {
    expect(lockdownPolicy(['a.example/', 'a.example']).split(', ')).toEqual([
      "script-src * 'unsafe-inline' 'unsafe-eval'; worker-src * data: blob:",
      "default-src 'self' a.example:* 'unsafe-inline' 'unsafe-eval' data: blob: ws://a.example:*",
    ]);
  });

  it('covers every address of the catalogue: what cannot be said would be refused, essential or agreed to', () => {
    const patterns = Object.values(catalogue as Readonly<Record<string, Service>>).flatMap(({urls = []}) => urls);
    expect(patterns.length).toBeGreaterThan(200);
    // Of SDKs from years ago.
    expect(patterns.filter(pattern => !sourceOf(pattern))).toEqual(['*.browser-intake-*datadoghq.com/api/v2/rum']);
  });

  it('is two policies whatever a pattern has in it', () => {
    expect(lockdownPolicy(['a.example/x, script-src *']).split(',')).toHaveLength(2);
  });

  it('names encrypted sockets where a port of its own keeps them out', () => {
    expect(lockdownPolicy(['a.example:8443/x/'])).toContain(' ws://a.example:8443/x/ wss://a.example:8443/x/');
  });
});

describe('responseHeaders', () => {
  it('lets in essential services, declared or not, and no others before a choice', () => {
    for (const policy of [policyOf(), policyOf('dongui=%'), policyOf(choose({analytics: false}))]) {
      expect(policy).toContain(' pay.example:* ');
      expect(policy).toContain(' tracker.example:*/pay/ ');
      expect(policy).toContain('/mapjsapi/bundle/postcode/');
      expect(policy).not.toMatch(/stats\.example|tracker\.example:\* |google-analytics|mixpanel/);
    }
  });

  it('lets in what the visitor agreed to, and never what nobody declared', () => {
    const some = policyOf(choose({analytics: true}));
    expect(some).toContain(' stats.example:* ');
    expect(some).toContain(' *.google-analytics.com:* ');
    expect(some).not.toContain(' tracker.example:* ');
    const all = policyOf(choose({analytics: true, ads: true, personalization: true}));
    expect(all).toContain(' tracker.example:* ');
    expect(all).not.toContain('mixpanel');
  });

  it('lets in nothing optional on a page for children, whatever was agreed to elsewhere on the site', () => {
    const header = choose({analytics: true, ads: true, personalization: true});
    const lets = (minor: boolean): boolean =>
      `${responseHeaders({...config, minor}, header)['content-security-policy']}`.includes('stats.example');
    expect([lets(false), lets(true)]).toEqual([true, false]);
  });

  it('names what a cache has to know, the domain, the nonce, and the report', () => {
    expect(responseHeaders(config)).toHaveProperty('vary', 'Cookie');
    const shared = responseHeaders({...config, domain: 'own.example'}, {nonce: 'abc'})['content-security-policy'];
    expect(shared).toContain("'self' own.example:* *.own.example:* ");
    expect(shared).toMatch(/^script-src \* 'nonce-abc'; worker-src \* data: blob:, default-src /);
    expect(responseHeaders(config, {nonce: null})).toEqual(responseHeaders(config));
    expect(Object.keys(responseHeaders({...config, report: true}))).toEqual(['content-security-policy-report-only', 'vary']);
  });

  it('lets nothing of a bad nonce into the header, and no code of the page then', () => {
    const header = responseHeaders(config, {nonce: "x'; script-src *"})['content-security-policy'];
    expect(header).toMatch(/^script-src \* ; worker-src \* data: blob:, default-src /);
    expect(header).toMatch(/^[^']*, default-src 'self' /);
  });

  it('is fit for a header, and leaves navigation alone', () => {
    const policy = policyOf();
    expect(policy).toMatch(/^[\x20-\x7e]+$/);
    expect(policy.length).toBeLessThan(6000);
    expect(policy).not.toMatch(/form-action|base-uri|frame-ancestors/);
  });
});
