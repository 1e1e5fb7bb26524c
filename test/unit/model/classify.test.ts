import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classify} from '../../../src/model/classify.js';
import type {Item, PolicyService} from '../../../src/model/types.js';
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
    ['HTTPS://BC.AD.daum.net/bc', {service: 'kakao-pixel'}],
    ['https://bc.ad.daum.net./bc', {service: 'kakao-pixel'}],
    ['https://bc.ad.daum.net.:8443/bc', {service: 'kakao-pixel'}],
    ['https://./bc', {category: 'unknown'}],
    ['https://bc.ad.daum.net/postcode.js', {category: 'unknown', items: [], why: 'undeclared'}],
    ['_gab', {category: 'unknown'}],
    ['', {category: 'unknown'}],
    ['https://', {category: 'unknown'}],
    ['constructor', {category: 'unknown'}],
  ])('says what %s belongs to, and why', (name, expected) => {
    expect(classify(policy, name)).toMatchObject(expected);
  });

  it.each([null, undefined, 5, {}, [], Symbol('_ga')])('says of %o, which is no name, that nobody declares it', given => {
    expect(classify(policy, given as never)).toEqual({category: 'unknown', items: [], why: 'undeclared'});
  });

  it('takes the longest pattern that fits', () => {
    const map = {id: 'map', purpose: 'personalization', items: [], mark: 'm', urls: ['t1.daumcdn.net/mapjsapi/']};
    const postcode = {id: 'postcode', purpose: 'service', items: [], mark: 'p', urls: ['t1.daumcdn.net/mapjsapi/bundle/postcode/']};
    const both = withServices(map, postcode);
    expect(classify(both, 'https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js').service).toBe('postcode');
    expect(classify(both, 'https://t1.daumcdn.net/mapjsapi/js/main/kakao.js').service).toBe('map');
  });

  it('says of what nobody declared whose it looks like', () => {
    const others = [{id: 'hotjar', items: ['log' as const], names: ['_hj*'], urls: ['*.hotjar.com/']}];
    const seen = {category: 'unknown', service: 'hotjar', items: ['log'], why: 'undeclared'};
    expect(classify(policy, '_hjSession_1', others)).toEqual(seen);
    expect(classify(policy, 'https://static.hotjar.com/c/hotjar-1.js', others)).toEqual(seen);
    expect(classify(policy, '_ga', others).category).toBe('marketing');
  });

  /** korea.md §3, of policy chapter 9-1: not what a cookie collects makes it optional, but what it is used for. */
  it.each<[item: Item, essential: Partial<PolicyService>, marketing: Partial<PolicyService>]>([
    ['id', {id: 'login', purpose: 'service', names: ['SESSION']}, {id: 'client-id', purpose: 'analytics', names: ['_cid']}],
    ['ip', {id: 'waf', purpose: 'security', names: ['__cf_bm']}, {id: 'geo-ads', purpose: 'ads', names: ['geo_ad']}],
    ['log', {id: 'audit-log', purpose: 'security', names: ['audit']}, {id: 'frequency', purpose: 'analytics', names: ['visits']}],
    ['content', {id: 'cart', purpose: 'service', names: ['cart']}, {id: 'interests', purpose: 'personalization', names: ['interests']}],
  ])('%s is essential in one use and optional in another', (item, essential, marketing) => {
    const service = (part: Partial<PolicyService>): PolicyService => ({id: '', purpose: '', mark: part.id ?? '', items: [item], ...part});
    const both = withServices(service(essential), service(marketing));
    expect(classify(both, essential.names?.[0] ?? '')).toMatchObject({category: 'essential', items: [item], service: essential.id});
    expect(classify(both, marketing.names?.[0] ?? '')).toMatchObject({category: 'marketing', items: [item], service: marketing.id});
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
