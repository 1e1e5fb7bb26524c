import {readFileSync} from 'node:fs';

/**
 * Paths of the tests in a checkout's `MANIFEST.json` that run by themselves, on plain http, in a window.
 *
 * @param {string} folder
 * @param {readonly string[]} only Beginnings of paths without the first `/`; none: all.
 * @returns {string[]}
 */
export function readTests(folder, only) {
  const {items} = JSON.parse(readFileSync(`${folder}/MANIFEST.json`, 'utf8'));
  /** @type {string[]} */
  const paths = [];
  /** @param {Record<string, any>} tree @param {string} path */
  const walk = (tree, path) => {
    for (const [name, value] of Object.entries(tree)) {
      if (Array.isArray(value)) {
        for (const [url, options] of value.slice(1)) {
          if (!options?.testdriver) {
            paths.push(url ?? `${path}${name}`);
          }
        }
      } else {
        walk(value, `${path}${name}/`);
      }
    }
  };
  walk(items.testharness, '');
  return paths
    .map(path => (path.startsWith('/') ? path : `/${path}`))
    .filter(path => !/\.https\.|worker\.html|worker-module\.html/.test(path))
    .filter(path => only.length === 0 || only.some(start => path.startsWith(`/${start}`)));
}
