import type {Choice} from '../../../src/model/types.js';
import type {ConsentConfig} from '../../../src/server.js';
import {encodeChoice} from '../../../src/store/encodeChoice.js';

export const tracker = 'https://tracker.example';

/** One service of each kind: `trk` ads, `stats` analytics, `pay` essential, and two of the catalogue. */
export const config = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9'},
  services: [
    'ga4',
    'kakao-pixel',
    ...(
      [
        ['trk', 'ads', ['tracker.example/']],
        ['stats', 'analytics', ['stats.example/', 'www.own.example/collect']],
        ['pay', 'service', ['pay.example/', 'tracker.example/pay/']],
      ] as const
    ).map(([id, purpose, urls]) => ({id, purpose, urls, name: {ko: id}, provider: 'p', items: ['ip' as const], retention: '1년'})),
  ],
} satisfies ConsentConfig;

/** A `Cookie` header with this choice. */
export const toHeader = (choice: Choice): string => `a=1; dongui=${encodeURIComponent(encodeChoice(choice))}; b="x y"`;
