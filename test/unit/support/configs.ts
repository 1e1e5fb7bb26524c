import fc from 'fast-check';
import {pixel} from './samples.js';

/** A config that uses every option, good as it stands. JSON, so that every part of it can be spoiled. */
export const goodConfig = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
  services: [
    'ga4',
    'session',
    {
      ...pixel,
      urls: ['t.example/pixel'],
      cookies: [{name: '_own_*', retention: '2년'}],
      storage: ['own_*'],
      databases: ['own-*'],
      caches: ['own-*'],
      sensitive: false,
      country: 'US',
      grantCall: ['own', 1],
    },
    {...pixel, id: 'own-survey', purpose: 'surveys'},
    {...pixel, id: 'own-login', purpose: 'payment'},
  ],
  purposes: [
    'personalization',
    'analytics',
    'ads',
    {id: 'surveys', category: 'marketing', name: {ko: '설문'}},
    {id: 'payment', category: 'essential', name: {ko: '결제'}},
  ],
  lifetime: 6,
  domain: 'systeer.com',
  language: 'ko',
  reload: false,
  trigger: false,
  consentMode: true,
  scriptTimeout: 1000,
  ui: true,
  importFrom: {klaro: {ga: 'ga4', marketing: 'ads'}, onetrust: {C0002: 'analytics'}},
};

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function pathsOf(value: unknown): Path[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, child]) => [[key], ...pathsOf(child).map(path => [key, ...path])]);
}

function change(value: unknown, [key, ...rest]: Path, replace: (old: unknown) => unknown): unknown {
  if (key === undefined) {
    return replace(value);
  }
  const copy = Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)};
  const next = change(Reflect.get(copy, key), rest, replace);
  if (next === undefined && !Array.isArray(copy)) {
    Reflect.deleteProperty(copy, key);
  } else {
    Object.defineProperty(copy, key, {value: next, enumerable: true, configurable: true, writable: true});
  }
  return copy;
}

const wrong = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      false,
      0,
      1,
      -1,
      5,
      13,
      '',
      ' ',
      '*',
      '.*',
      '*/',
      'ads',
      'ga4',
      'service',
      'essential',
      'marketing',
      'dongui',
      'nobody',
      [],
      {},
      ['ads'],
      ['ga4'],
      [['id']],
      [null],
      ['*'],
      {ko: ''},
      {ko: 5},
      {toString: 1},
      {toString: 1, valueOf: 1},
      {url: {toString: 1}},
      {id: 'ads'},
      {id: ['ads']},
      {id: {toString: 1}},
      [{}],
      [{name: '*', retention: '1년'}],
      [{name: 'a'}],
      'javascript:alert(1)',
      'usa',
    ),
  },
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})},
);

const spoil = (value: unknown): fc.Arbitrary<unknown> => {
  const paths = pathsOf(value);
  return paths.length === 0
    ? fc.constant(value)
    : fc.oneof(
        fc.tuple(fc.constantFrom(...paths), wrong).map(([path, by]) => change(value, path, () => by)),
        fc
          .tuple(fc.constantFrom(...paths), fc.constantFrom('extra', '__proto__', 'toString', 'id', 'purpose', 'category'), wrong)
          .map(([path, key, by]) => change(value, path, old => (typeof old === 'object' && old ? change(old, [key], () => by) : old))),
      );
};

/** A good config with one to four places spoiled. */
export const spoiltConfig: fc.Arbitrary<unknown> = spoil(goodConfig).chain(one => fc.oneof(fc.constant(one), spoil(one).chain(spoil)));

/** Configs put together from good and doubtful pieces, so that ids meet. */
export const pieceConfig: fc.Arbitrary<unknown> = fc.record({
  company: fc.constant('a'),
  policy: fc.constant({url: '/p'}),
  purposes: fc.array(
    fc.oneof(
      fc.constantFrom('ads', 'analytics', 'personalization', 'service'),
      fc.record({
        id: fc.constantFrom('own', 'a', 'b', 'service', 'dongui', 'session'),
        category: fc.constantFrom('essential', 'marketing'),
        name: fc.constant({ko: '가'}),
      }),
    ),
    {maxLength: 5},
  ),
  services: fc.array(
    fc.oneof(
      fc.constantFrom('ga4', 'session', 'kakao-pixel', 'nobody', 'ads', ''),
      fc
        .record({
          id: fc.constantFrom('a', 'b', 'own', 'ads', 'analytics', 'ga4', 'session', 'dongui', 'service', 'marketing', 'essential'),
          purpose: fc.constantFrom('ads', 'analytics', 'service', 'security', 'own', 'a', 'nowhere'),
          sound: fc.boolean(),
        })
        .map(({sound, ...rest}) => (sound ? {...pixel, ...rest} : rest)),
    ),
    {maxLength: 6},
  ),
});

export const anyConfig: fc.Arbitrary<unknown> = fc.oneof(fc.jsonValue(), spoiltConfig, pieceConfig);
