import {register} from 'node:module';
import {performance} from 'node:perf_hooks';
import * as catalogue from '../../../dist/services.js';

register('../leaks/typeScriptHooks.mjs', import.meta.url);

/** @typedef {{id: string, urls: readonly string[]}} Recognisable */

/** Has it a host of its own, or could it be anybody's (`*.com/app/Eclog/`)? Such are tried on every host that ends alike. */
const hasHost = (/** @type {string} */ pattern) => {
  const [host = ''] = pattern.split(/[:/]/);
  return /[^.]\.[^.]/.test(host.replace(/^.*\*[^.]*\.?/, ''));
};

/**
 * The catalogue as often as given, each time under hosts of its own: `wcs.naver.net`, `wcs.naver1.net` …
 *
 * @param {readonly Recognisable[]} services
 * @param {number} times
 * @param {(pattern: string) => boolean} isCopied
 */
function multiply(services, times, isCopied) {
  return Array.from({length: times}, (_, copy) =>
    services.map(({id, urls}) => ({
      id: copy ? `${id}-${copy}` : id,
      urls: copy ? urls.filter(isCopied).map(url => url.replace(/\.([a-z]+)(?=[:/]|$)/, `${copy}.$1`)) : urls,
    })),
  ).flat();
}

/** How often in a round. */
const times = 20;

/**
 * What a look at an address takes with the catalogue and with ten times as many services, in nanoseconds: at hosts it meets for the first time, and at ones it
 * has met. `hosts`: ten times as many, but for patterns without a host of their own, which are there once. Half of the addresses are of services, half of nobody.
 *
 * @param {number} rounds
 */
export async function measureMatcher(rounds) {
  const {createMatcher} = await import('../../../src/model/createMatcher.ts');
  const services = /** @type {readonly Recognisable[]} */ (Object.values(catalogue).map(({id, urls = []}) => ({id, urls})));
  const kinds = {one: services, ten: multiply(services, 10, () => true), hosts: multiply(services, 10, hasHost)};
  const known = services.flatMap(({urls}) => urls.map(url => new URL(`https://${url.replaceAll('*', 'x')}`)));
  const strange = known.map((_, index) => new URL(`https://static${index}.shop${index % 97}.co.kr/images/${index}.png?v=${index}`));
  const urls = known.flatMap((url, index) => [url, strange[index] ?? url]);

  /** @type {Record<string, number[]>} */
  const found = {oneFirst: [], oneAgain: [], tenFirst: [], tenAgain: [], hostsFirst: [], hostsAgain: []};
  let matches = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of /** @type {const} */ (round % 2 ? ['one', 'ten', 'hosts'] : ['hosts', 'ten', 'one'])) {
      /** @type {Record<string, number>} */
      const spent = {First: 0, Again: 0};
      for (let time = 0; time < times; time += 1) {
        // A fresh one, so that every host is new to it; one at a time, as a page has it.
        const match = createMatcher(kinds[name]);
        for (const kind of ['First', 'Again']) {
          const start = performance.now();
          for (const url of urls) {
            matches += match(url).length;
          }
          spent[kind] = (spent[kind] ?? 0) + performance.now() - start;
        }
      }
      for (const [kind, ms] of Object.entries(spent)) {
        found[name + kind]?.push((ms * 1e6) / (times * urls.length));
      }
    }
  }
  return {found, services: kinds.one.length, more: kinds.ten.length, addresses: urls.length, matches};
}
