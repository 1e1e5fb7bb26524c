import type {Choice, Policy, PolicyService, Service} from '../../../src/model/types.js';

/** A moment every test agrees on. */
export const now = Date.parse('2026-11-23T03:00:00Z');

/** A full description, good as it stands. */
export const pixel: Service = {
  id: 'own-pixel',
  name: {ko: '자체 픽셀', en: 'Own pixel'},
  provider: '㈜인프라닉스',
  purpose: 'ads',
  items: ['ip', 'log'],
  retention: '2년',
};

/** The purposes of chapter 9, one service each for most, and the consent cookie's own. */
export const policy: Policy = {
  purposes: [
    {id: 'service', category: 'essential'},
    {id: 'security', category: 'essential'},
    {id: 'personalization', category: 'marketing'},
    {id: 'analytics', category: 'marketing'},
    {id: 'ads', category: 'marketing'},
  ],
  services: [
    {id: 'dongui', purpose: 'service', items: ['id'], mark: '', names: ['dongui']},
    {id: 'session', purpose: 'service', items: ['id', 'ip', 'log'], mark: 's1', names: ['JSESSIONID']},
    {id: 'ga4', purpose: 'analytics', items: ['ip', 'log'], mark: 'g1', names: ['_ga', '_ga_*'], urls: ['*.google-analytics.com/']},
    {id: 'hackle', purpose: 'personalization', items: ['id'], mark: 'h1', names: ['_hackle*']},
    {id: 'kakao-pixel', purpose: 'ads', items: ['content'], mark: 'k1', urls: ['bc.ad.daum.net/bc']},
    {id: 'meta-pixel', purpose: 'ads', items: ['ip'], mark: 'm1', names: ['_fbp']},
  ],
  lifetime: 12,
};

/** Agreed to everything, an hour before `now`. */
export const agreed: Choice = {
  at: '2026-11-23T02:00:00Z',
  level: 'all',
  asked: ['personalization', 'analytics', 'ads'],
  granted: ['personalization', 'analytics', 'ads'],
  denied: [],
  scope: ['g1', 'h1', 'k1', 'm1'],
  id: '0123456789abcdef0123456789abcdef',
};

/** Refused everything, an hour before `now`. */
export const refused: Choice = {...agreed, level: 'none', granted: []};

/** The policy with other services. */
export const withServices = (...services: PolicyService[]): Policy => ({...policy, services});

/** The ids that may run. */
export const allowed = (allows: Readonly<Record<string, boolean>>): string[] => Object.keys(allows).filter(id => allows[id]);
