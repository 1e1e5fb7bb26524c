import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as catalogue from '../../../src/catalogue/index.js';
import {builtInPurposes} from '../../../src/model/builtInPurposes.js';
import {createMatcher} from '../../../src/model/createMatcher.js';
import {matchesUrl} from '../../../src/model/matchesUrl.js';
import type {Item, Service} from '../../../src/model/types.js';
import {abroad, abroadNeighbours} from './addresses/abroad.js';
import {korea, koreaNeighbours, koreaShared} from './addresses/korea.js';

const entries: [exportName: string, service: Service][] = Object.entries(catalogue);
const services = entries.map(([, service]) => service);
const items: readonly Item[] = ['id', 'ip', 'log', 'content'];
const hangul = /[가-힣]/;

/** What an entry may say of itself that it is not checked. */
const checkable = [
  'name',
  'provider',
  'role',
  'items',
  'retention',
  'country',
  'urls',
  'cookies',
  'storage',
  'globals',
  'policyUrl',
  'optOutUrl',
  'grantCall',
  'withdrawCall',
];
const table = readFileSync(new URL('../../../docs/catalogue.md', import.meta.url), 'utf8');
/** How docs/catalogue.md shows an entry. */
const rowOf = ({id, name, provider, purpose, country = 'KR', unchecked = []}: Service): string =>
  `| \`${id}\` | ${name.ko} | ${provider} | ${purpose} | ${country} | ${unchecked.length ? `⚠ ${unchecked.join(', ')}` : ''} |`;

/**
 * Addresses as browsers request them; what follows a pattern's own path (ids, queries) is made up where no vendor gives an example.
 * Every pattern of a service has to recognise at least one.
 */
const realUrls: Record<string, string[]> = {
  ...korea,
  ...abroad,
  dongui: [],
  amplitude: [
    'https://cdn.amplitude.com/libs/analytics-browser-2.47.0-min.js.gz',
    'https://cdn.amplitude.com/script/a2dbce0e18dfe5f8e.js',
    'https://api2.amplitude.com/2/httpapi',
    'https://api.eu.amplitude.com/2/httpapi',
    'https://api-sr.amplitude.com/sessions/v2/track?device_id=x',
    'https://api-sr.eu.amplitude.com/sessions/v2/track?device_id=x',
    'https://sr-client-cfg.amplitude.com/config/a2dbce0e18?config_group=browser',
    'https://sr-client-cfg.eu.amplitude.com/config/a2dbce0e18?config_group=browser',
    'https://diagnostics.prod.us-west-2.amplitude.com/v1/capture',
    'https://diagnostics.prod.eu-central-1.amplitude.com/v1/capture',
    'https://api.lab.amplitude.com/sdk/v2/vardata?v=0',
    'https://flag.lab.eu.amplitude.com/sdk/v2/flags',
    'https://cdn.amplitude.com/engagement-browser/prod/split/index.js',
    'https://cdn.eu.amplitude.com/script/a2dbce0e18dfe5f8e.experiment.js',
  ],
  'channel-talk': [
    'https://cdn.channel.io/plugin/ch-plugin-web.js',
    'https://api.channel.io/front/v6/users/me',
    'wss://front-ws.channel.io/socket.io/?EIO=4&transport=websocket',
    'wss://jp1.front-ws.channel.io/socket.io/?EIO=4&transport=websocket',
    'https://shop.channel.app/',
    'https://cf.channel.io/avatar/x.png',
  ],
  ga4: [
    'https://www.googletagmanager.com/gtag/js?id=G-ABC',
    'https://www.googletagmanager.com/gtag/js?l=dataLayer&id=G-ABC',
    'https://www.googletagmanager.com/gtag/destination?id=G-ABC&l=dataLayer&cx=c',
    'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC',
    'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC',
    'https://analytics.google.com/g/collect?v=2&tid=G-ABC',
    'https://region1.analytics.google.com/g/collect?v=2&tid=G-ABC',
    'https://stats.g.doubleclick.net/g/collect?v=2&tid=G-ABC',
  ],
  gtm: [
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABC',
    'https://www.googletagmanager.com/ns.html?id=GTM-ABC',
    'https://www.googletagmanager.com/gtag/js?id=GT-ABC',
  ],
  hackle: [
    'https://cdn2.hackle.io/npm/@hackler/javascript-sdk@11.56.1/lib/index.browser.umd.min.js',
    'https://cdn.jsdelivr.net/npm/@hackler/javascript-sdk@11.5.0/lib/index.browser.umd.min.js',
    'https://sdk-api.hackle.io/api/v2/workspaces/KEY/config',
    'https://event-api.hackle.io/api/v2/w/events',
    'https://monitoring.hackle.io/metrics',
    'https://static.hackle.io/sdk/iam-renderer/0.0.12/iam-renderer.js',
  ],
  'kakao-map': [
    'https://dapi.kakao.com/v2/maps/sdk.js?appkey=KEY&libraries=services',
    'https://t1.daumcdn.net/mapjsapi/js/main/4.5.13/kakao.js',
    'https://t1.daumcdn.net/mapjsapi/js/libs/services/1.1.1/services.js',
    'https://t1.daumcdn.net/kakaomapweb/place/jscss/roughmap/6af7869e/roughmapLander.js',
    'https://ssl.daumcdn.net/dmaps/map_js_init/roughmapLoader.js',
    'http://dmaps.daum.net/map_js_init/roughmapLoader.js',
    'https://ssl.daumcdn.net/dmaps/map_js_init/v3.js?autoload=false',
    'https://map1.daumcdn.net/map_2d/2306uwn/L3/2005/897.png',
    'https://mts.daumcdn.net/api/v1/tile/PNG02/v01/latest/3/1/1.png',
  ],
  'kakao-pixel': [
    'https://t1.daumcdn.net/kas/static/kp.js',
    'https://t1.daumcdn.net/adfit/static/kp.js',
    'https://bc.ad.daum.net/bc?d=%7B%7D',
    'https://bc.ds.kakao.com/bc?d=%7B%7D',
    'https://act.ds.kakao.com/act?d=%7B%7D',
    'https://acid-api.ds.kakao.com/acid',
    'https://analytics.ad.daum.net/match?d=1',
    'https://t1.kakaocdn.net/kas/static/third-party/cookie/ct2.html',
  ],
  'meta-pixel': [
    'https://connect.facebook.net/en_US/fbevents.js',
    'https://connect.facebook.net/ko_KR/fbevents.js',
    'https://connect.facebook.net/signals/config/1234?v=2.9',
    'https://www.facebook.com/tr?id=1234&ev=PageView&noscript=1',
    'https://www.facebook.com/tr/?id=1234&ev=PageView',
  ],
  mixpanel: [
    'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    'https://api-js.mixpanel.com/track/?verbose=1&ip=1',
    'https://api.mixpanel.com/track/',
    'https://api-eu.mixpanel.com/engage/',
    'https://api-in.mixpanel.com/track/',
  ],
  'naver-analytics': [
    'http://wcs.naver.net/wcslog.js',
    'https://wcs.pstatic.net/wcslog.js',
    'https://wcs.naver.com/b',
    'https://wcs.naver.com/m?u=https%3A%2F%2Fexample.com',
  ],
  session: [],
  youtube: [
    'https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0',
    'https://youtube.com/embed/dQw4w9WgXcQ',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://youtube-nocookie.com/embed/dQw4w9WgXcQ',
    'https://www.youtube.com/iframe_api',
    'https://www.youtube.com/player_api',
    'https://www.youtube.com/s/player/abcd1234/www-widgetapi.vflset/www-widgetapi.js',
    'https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg',
    'https://i.ytimg.com/vi_webp/dQw4w9WgXcQ/hqdefault.webp',
    'https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg',
  ],
};

/** Neighbours on the same or a similar host, which a page needs without consent, or which are another service. */
const lookAlikes: [url: string, id: string | undefined][] = [
  ...koreaNeighbours,
  ...abroadNeighbours,
  ['https://dapi.kakao.com/v2/local/search/address.json?query=x', undefined],
  ['https://fonts.gstatic.com/s/notosanskr/v1/x.woff2', undefined],
  ['https://fonts.googleapis.com/css2?family=Noto+Sans+KR', undefined],
  ['https://accounts.google.com/gsi/client', undefined],
  ['https://analytics.google.com/analytics/web/', undefined],
  ['https://www.facebook.com/travel', undefined],
  ['https://ssl.pstatic.net/static/x.js', undefined],
  ['https://cdn.jsdelivr.net/npm/swiper@11/swiper-bundle.min.js', undefined],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', undefined],
  ['https://amplitude.com/docs', undefined],
  ['https://mixpanel.com/home', undefined],
  ['https://channel.io/ko', undefined],
  ['https://wcs.naver.net.example.com/wcslog.js', undefined],
  ['https://example.com/wcs.naver.net/wcslog.js', undefined],
];

const patternsOf = (service: Service): readonly string[] => service.urls ?? [];
const match = createMatcher(services);
/** Whose an address is: of several patterns the longest decides, and two services may share a loader. */
const ownersOf = (url: string): string[] => {
  const found = match(new URL(url));
  return found.filter(({pattern}) => pattern.length === found[0]?.pattern.length).map(({id}) => id);
};

describe('catalogue', () => {
  it('exports every file of services/, in alphabetical order, and nothing else', () => {
    const files = readdirSync(new URL('../../../src/catalogue/services/', import.meta.url)).map(file => file.replace(/\.ts$/, ''));
    expect(entries.map(([name]) => name)).toEqual(files.sort());
  });

  it('has unique ids', () => {
    expect(new Set(services.map(({id}) => id)).size).toBe(services.length);
  });

  it('has a table of real addresses for each service', () => {
    expect(Object.keys(realUrls).sort()).toEqual(services.map(({id}) => id).sort());
  });
});

describe.each(entries)('%s', (exportName, service) => {
  it('has an id in kebab-case that is the export name', () => {
    expect(service.id).toMatch(/^[a-z0-9-]+$/);
    expect(service.id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())).toBe(exportName);
    expect(builtInPurposes.map(({id}) => id)).not.toContain(service.id);
  });

  it('says who collects what, why and how long', () => {
    expect(service.name.ko).toMatch(hangul);
    expect(service.name.en).toBeTruthy();
    expect(service.provider).toMatch(/[가-힣㈜]|(LLC|Inc\.|Ltd\.|Corp\.|Corporation|SAS|S\.A\.)$/);
    expect(builtInPurposes.map(({id}) => id)).toContain(service.purpose);
    expect(service.items.length).toBeGreaterThan(0);
    expect(items).toEqual(expect.arrayContaining([...service.items]));
    expect(new Set(service.items).size).toBe(service.items.length);
    expect(service.retention).toMatch(hangul);
  });

  it('names the country of a provider abroad', () => {
    expect(service.country ?? 'KR').toMatch(/^[A-Z]{2}$/);
    expect((service.country ?? 'KR') === 'KR').toBe(hangul.test(service.provider));
  });

  it('links by https', () => {
    for (const link of [service.policyUrl, service.optOutUrl]) {
      expect(link ?? 'https://').toMatch(/^https:\/\//);
    }
  });

  it('has cookies and keys with a name that cannot match everything, each once', () => {
    const cookies = service.cookies ?? [];
    expect(new Set(cookies.map(({name}) => name)).size).toBe(cookies.length);
    for (const {name, retention} of cookies) {
      expect(name.replaceAll('*', '').length).toBeGreaterThan(2);
      expect(retention).toMatch(hangul);
    }
    for (const key of service.storage ?? []) {
      expect(key.replaceAll('*', '').length).toBeGreaterThan(2);
    }
  });

  it('has vendor calls that are JSON', () => {
    for (const call of [service.grantCall, service.withdrawCall]) {
      expect(call?.[0] ?? 'f').toMatch(/^[\w$]+(\.[\w$]+)*$/);
      expect(JSON.parse(JSON.stringify(call ?? null))).toEqual(call ?? null);
    }
  });

  it('marks what nobody could check, and docs/catalogue.md shows it', () => {
    for (const mark of service.unchecked ?? []) {
      const [field = '', ...rest] = mark.split(' ');
      const value = rest.join(' ');
      expect(checkable).toContain(field);
      if (value) {
        const list = ((service as unknown as Record<string, unknown>)[field] ?? []) as readonly (string | {name: string})[];
        expect(
          list.map(each => (typeof each === 'string' ? each : each.name)),
          mark,
        ).toContain(value);
      }
    }
    expect(table).toContain(`\n${rowOf(service)}\n`);
  });

  it('has URL patterns of host and path, without a scheme, each recognising a real address', () => {
    const urls = (realUrls[service.id] ?? []).map(url => new URL(url));
    for (const pattern of patternsOf(service)) {
      expect(pattern).toMatch(/^[a-z0-9.*-]+\.[a-z]+(:\d+)?\/\S*$/);
      expect(
        urls.filter(url => matchesUrl(pattern, url)),
        pattern,
      ).not.toEqual([]);
    }
  });
});

it.each(Object.entries(realUrls).flatMap(([id, urls]) => urls.map((url): [string, string] => [url, id])))('%s is %s alone', (url, id) => {
  expect(ownersOf(url)).toEqual(koreaShared[url] ?? [id]);
});

it.each(lookAlikes)('%s is %s', (url, id) => {
  expect(ownersOf(url)).toEqual(koreaShared[url] ?? (id ? [id] : []));
});
