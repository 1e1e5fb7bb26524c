import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classify} from '../../../src/model/classify.js';
import type {Item} from '../../../src/model/types.js';
import {anyPolicy} from '../support/arbitraries.js';
import {policy, withServices} from '../support/samples.js';

describe('classify', () => {
  it.each<[name: string, expected: object]>([
    ['JSESSIONID', {category: 'essential', purpose: 'service', service: 'session', why: 'JSESSIONID'}],
    ['dongui', {category: 'essential', purpose: 'service', service: 'dongui', why: 'dongui'}],
    ['_ga', {category: 'marketing', purpose: 'analytics', service: 'ga4', why: '_ga'}],
    ['_ga_ABC', {category: 'marketing', purpose: 'analytics', service: 'ga4', why: '_ga_*'}],
    ['https://region1.google-analytics.com/g/collect?v=2', {service: 'ga4', why: '*.google-analytics.com/'}],
    ['https://bc.ad.daum.net/bc?d=1', {category: 'marketing', purpose: 'ads', service: 'kakao-pixel', items: ['content']}],
    ['wss://bc.ad.daum.net/bc', {service: 'kakao-pixel'}],
    ['https://bc.ad.daum.net/postcode.js', {category: 'unknown', items: [], why: 'undeclared'}],
    ['_gab', {category: 'unknown'}],
    ['', {category: 'unknown'}],
    ['https://', {category: 'unknown'}],
    ['constructor', {category: 'unknown'}],
  ])('says what %s belongs to, and why', (name, expected) => {
    expect(classify(policy, name)).toMatchObject(expected);
  });

  it('does not know a service whose purpose the policy lacks', () => {
    const orphan = withServices({id: 'orphan', purpose: 'nowhere', items: [], mark: 'o', names: ['lost']});
    expect(classify(orphan, 'lost').category).toBe('unknown');
  });

  // Policy 9-1-가: the same item is collected for running the site, and for marketing.
  describe.each<[Item, essential: string, marketing: string]>([
    ['id', 'login_id', 'ad_id'],
    ['ip', 'last_ip', 'geo_ip'],
    ['log', 'access_log', 'visit_log'],
    ['content', 'last_read', 'interests'],
  ])('a cookie that holds the item %s', (item, essential, marketing) => {
    const both = withServices(
      {id: 'portal', purpose: 'service', items: [item], mark: 'a', names: [essential]},
      {id: 'tracker', purpose: 'ads', items: [item], mark: 'b', names: [marketing]},
    );

    it('is essential where the site itself needs it', () => {
      expect(classify(both, essential)).toEqual({
        category: 'essential',
        purpose: 'service',
        service: 'portal',
        items: [item],
        why: essential,
      });
    });

    it('is marketing where an advertiser uses it', () => {
      expect(classify(both, marketing)).toEqual({category: 'marketing', purpose: 'ads', service: 'tracker', items: [item], why: marketing});
    });
  });

  it('answers for any text, and never with a service that is not in the policy', () => {
    fc.assert(
      fc.property(anyPolicy, fc.oneof(fc.string(), fc.webUrl()), (any, name) => {
        const {service, category} = classify(any, name);
        expect(service === undefined).toBe(category === 'unknown');
        expect([...any.services.map(({id}) => id), undefined]).toContain(service);
      }),
    );
  });
});
