import {existsSync, readdirSync, readFileSync} from 'node:fs';

const modules = new URL('../../../../node_modules/', import.meta.url);

/**
 * Files of a peer's package, by the paths they get on the site. A package that is not installed gives none, and says so.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} files A folder, ending in `/`, stands for its files.
 */
export function readPackage(name, files) {
  const root = new URL(`${name}/`, modules);
  if (!existsSync(root)) {
    return {version: '', missing: `${name} is not installed`, files: {}};
  }
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const all = Object.entries(files).flatMap(([path, file]) =>
    file.endsWith('/') ? readdirSync(new URL(file, root)).map(each => [path + each, file + each]) : [[path, file]],
  );
  return {version, files: Object.fromEntries(all.map(([path, file]) => [path, readFileSync(new URL(/** @type {string} */ (file), root))]))};
}
