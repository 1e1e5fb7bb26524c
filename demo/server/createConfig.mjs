import * as catalogue from '../../dist/services.js';

/** Where the demo's tracker server plays what the page /auto has unmarked. @type {Record<string, string[]>} */
const paths = {
  'naver-analytics': ['/wcslog.js', '/b?'],
  'kakao-pixel': ['/adfit/static/kp.js', '/bc?'],
  ga4: ['/gtag/js', '/g/collect'],
  'meta-pixel': ['/*/fbevents.js', '/tr?'],
  mixpanel: ['/libs/mixpanel-2', '/track?'],
  'channel-talk': ['/plugin/ch-plugin-web.js', '/front/'],
  youtube: ['/youtube/'],
};

/**
 * The portal's config as its pages have it. A real site names its services by id and is done, since the catalogue knows their addresses. Here they are
 * the demo's tracker server, so those that have to be recognised stand in full, as the catalogue has them, with that address. On every page: one that
 * describes them in another way would ask again.
 *
 * @param {import('../../dist/server.js').ConsentConfig} config
 * @param {{tracker: string, gate?: 'auto' | undefined, report: boolean}} options
 * @returns {import('../../dist/server.js').ConsentConfig}
 */
export function createConfig(config, {tracker, gate, report}) {
  const {host} = new URL(tracker);
  const known = Object.values(catalogue);
  const services = (config.services ?? []).map(id => {
    const service = known.find(each => each.id === id);
    const own = paths[`${id}`];
    return service && own ? {...service, urls: own.map(path => host + path)} : id;
  });
  return {...config, ...(gate && {gate}), ...(report && {report}), services};
}
