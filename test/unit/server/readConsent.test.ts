import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import * as catalogue from '../../../src/catalogue/index.js';
import {resolve} from '../../../src/config/resolve.js';
import {decide} from '../../../src/model/decide.js';
import {deriveState} from '../../../src/model/deriveState.js';
import {toPolicyService} from '../../../src/model/toPolicyService.js';
import type {Service} from '../../../src/model/types.js';
import {type ConsentConfig, readConsent} from '../../../src/server.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';
import {anyChoice} from '../support/arbitraries.js';
import {anyConfig} from '../support/configs.js';
import {config, toHeader} from './config.js';

const {policy} = resolve(config, findInTable);
const at = `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`;
const all = decide(policy, undefined, {answers: {analytics: true, ads: true, personalization: true}, only: false, at, id: '0'.repeat(32)});

describe('readConsent', () => {
  it('reads what the browser wrote as the browser reads it', () => {
    const state = readConsent(toHeader(all), config);
    expect(state).toEqual(deriveState(policy, all, {now: Date.now(), stored: true}));
    expect(state.needsAsking).toBeUndefined();
    expect(state.allows).toMatchObject({marketing: true, ga4: true, 'kakao-pixel': true, trk: true});
  });

  it('takes the last choice of several, in whatever order a browser sends them', () => {
    const [older, newer] = [
      'dongui=v=1&at=2026-11-23T03:00:00Z&level=all&asked=ads&granted=ads&denied=&scope=&id=',
      'dongui=v=1&at=2026-11-23T03:00:01Z&level=none&asked=ads&granted=&denied=&scope=&id=',
    ].map((text, index) => text + `${index}`.repeat(32));
    for (const header of [`${older}; ${newer}`, `${newer}; a=b; ${older}`]) {
      expect(readConsent(header, config).choice?.level).toBe('none');
    }
    expect(readConsent(older, config).choice?.level).toBe('all');
  });

  it('takes a missing, empty or foreign header for a visitor who was never asked', () => {
    for (const header of [
      undefined,
      null,
      '',
      ' ',
      ';',
      'a=1; b=2',
      'xdongui=v%3D1',
      'dongui',
      'dongui=',
      'dongui=%',
      'dongui=%E0%A4',
      'dongui=v%3D2',
    ]) {
      const state = readConsent(header, config);
      expect(state.needsAsking).toBe('never-asked');
      expect(state.choice).toBeUndefined();
      expect(state.allows).toMatchObject({marketing: false, ga4: false, essential: true, pay: true});
    }
  });

  it('lets nothing optional run on a page for children, whatever was agreed to elsewhere on the site', () => {
    const {choice, needsAsking, allows, refuses} = readConsent(toHeader(all), {...config, minor: true});
    expect(choice).toEqual(all);
    expect(needsAsking).toBeUndefined();
    expect(allows).toMatchObject({marketing: false, ads: false, ga4: false, trk: false, essential: true, pay: true});
    expect(refuses).toMatchObject({marketing: true, trk: true});
    expect(readConsent(undefined, {...config, minor: true}).needsAsking).toBeUndefined();
    expect(readConsent(toHeader(all), {...config, minor: 'true' as never}).allows.marketing).toBe(false);
  });

  it('takes a damaged one for none', () => {
    const yes = `dongui=${encodeURIComponent(encodeChoice(all))}`;
    expect(readConsent(yes, config).allows.ga4).toBe(true);
    for (const header of ['dongui=%', `${yes}; dongui=x`, `${yes}%26x%3D${'x'.repeat(4096)}`]) {
      expect(readConsent(header, config).allows.ga4).toBe(false);
    }
  });

  it('reads any choice as the browser would', () => {
    fc.assert(
      fc.property(anyChoice, choice => {
        const {allows, choice: read} = readConsent(toHeader(choice), config);
        expect(read).toEqual(choice);
        expect(allows).toEqual(deriveState(policy, choice, {now: Date.now(), stored: true}).allows);
      }),
    );
  });

  it('never throws, and allows nothing by garbage', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({unit: 'binary'}).map(text => `dongui=${text}`),
        ),
        anyConfig,
        (header, broken) => {
          expect(readConsent(header, config).allows.marketing).toBe(false);
          expect(readConsent(header, broken as ConsentConfig).choice).toBeUndefined();
        },
      ),
    );
  });

  it('looks ids up in the catalogue of the config, where it has one', () => {
    const own = {...config, services: ['ga4', 'mixpanel'], catalogue: {ga4: catalogue.ga4}};
    expect(Object.keys(readConsent('', own).allows)).toContain('ga4');
    expect(Object.keys(readConsent('', own).allows)).not.toContain('mixpanel');
    const npm = resolve({...config, services: own.services}, id => (id === 'ga4' ? toPolicyService(catalogue.ga4 as Service) : undefined));
    const choice = decide(npm.policy, undefined, {answers: {analytics: true}, only: false, at, id: '0'.repeat(32)});
    expect(readConsent(toHeader(choice), own).allows.ga4).toBe(true);
  });

  it('understands what a page with the npm package stored without a catalogue, too, and with its objects what the script tag did', () => {
    const objects = {...config, services: [catalogue.ga4]};
    const ids = {...config, services: ['ga4']};
    for (const [page, server] of [
      [objects, ids],
      [ids, objects],
    ] as const) {
      const choice = decide(resolve(page, findInTable).policy, undefined, {
        answers: {analytics: true},
        only: false,
        at,
        id: '0'.repeat(32),
      });
      expect(readConsent(toHeader(choice), server).allows.ga4).toBe(true);
    }
    const other = {...config, services: [{...catalogue.ga4, retention: '2개월'}]};
    const choice = decide(resolve(ids, findInTable).policy, undefined, {answers: {analytics: true}, only: false, at, id: '0'.repeat(32)});
    expect(readConsent(toHeader(choice), other).allows.ga4).toBe(false);
  });

  it('does not mix up configs', () => {
    expect(readConsent('', {...config, services: ['mixpanel']}).allows.mixpanel).toBe(false);
    expect(readConsent('', config).allows.mixpanel).toBeUndefined();
  });
});
