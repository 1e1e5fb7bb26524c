import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Choice} from '../../../src/model/types.js';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {agreed, policy, refused} from '../support/samples.js';

const occasion = {
  at: '2026-11-23T03:00:00Z',
  method: 'banner',
  shown: '쿠키를 사용합니다.',
  language: 'ko',
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
} as const;
const {version} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {version: string};

describe('the draft of a record', () => {
  it('says who decided what, when, how, on which text', () => {
    expect(draftRecord(policy, agreed, {...occasion, context: {site: 'm-console'}})).toEqual({
      record: {
        v: 1,
        id: '0123456789abcdef0123456789abcdef',
        at: '2026-11-23T03:00:00Z',
        method: 'banner',
        level: 'all',
        lifetime: 12,
        purposes: {personalization: true, analytics: true, ads: true},
        services: {hackle: true, ga4: true, 'kakao-pixel': true, 'meta-pixel': true},
        policy: {url: '/privacy#chapter9', version: '2022-04-12'},
        company: '인프라닉스',
        scope: 'g1.h1.k1.m1',
        text: {language: 'ko', hash: null},
        library: `dongui/${version}`,
        context: {site: 'm-console'},
        hash: null,
      },
      text: '쿠키를 사용합니다.',
    });
  });

  it('tells refused from never asked, and names what was taken back', () => {
    expect(draftRecord(policy, refused, {...occasion, before: agreed}).record).toMatchObject({
      purposes: {personalization: false, analytics: false, ads: false},
      services: {hackle: false, ga4: false, 'kakao-pixel': false, 'meta-pixel': false},
      withdrawn: ['personalization', 'analytics', 'ads', 'hackle', 'ga4', 'kakao-pixel', 'meta-pixel'],
    });
    const one: Choice = {...agreed, level: 'custom', asked: [], granted: ['kakao-pixel'], scope: ['k1']};
    const {record} = draftRecord(policy, one, occasion);
    expect(record).toMatchObject({purposes: {}, services: {'kakao-pixel': true}});
    expect(Object.keys(record.services)).toEqual(['kakao-pixel']);
    expect(record).not.toHaveProperty('withdrawn');
  });

  it('does not count a service as agreed to that was not shown as it is, nor one singled out', () => {
    const some: Choice = {...agreed, level: 'custom', denied: ['ga4'], scope: ['g1', 'h1', 'm1']};
    expect(draftRecord(policy, some, occasion).record.services).toEqual({
      hackle: true,
      ga4: false,
      'kakao-pixel': false,
      'meta-pixel': true,
    });
  });

  it('claims no text where nothing was shown, and takes whatever a config says', () => {
    const {record, text} = draftRecord(policy, agreed, {at: '', language: 'en', company: ' ', policy: {url: 5, version: null}});
    expect(text).toBeUndefined();
    expect(record).not.toHaveProperty('text');
    expect(record).not.toHaveProperty('method');
    expect(record).toMatchObject({company: '', policy: {url: '', version: ''}});
  });

  it('changes nothing that it is given', () => {
    const before = JSON.stringify([policy, agreed]);
    draftRecord(policy, Object.freeze({...agreed, scope: Object.freeze(['m1', 'g1'])}), occasion);
    expect(JSON.stringify([policy, agreed])).toBe(before);
  });
});
