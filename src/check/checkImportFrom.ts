import {importTools} from '../config/importTools.js';
import type {ProblemList} from './createProblemList.js';

const isTool = (key: unknown): boolean => typeof key === 'string' && importTools.some(tool => key === tool || key.startsWith(`${tool}:`));

/** Lists what is wrong with `importFrom`. `ids`: of all purposes and services of the config. */
export function checkImportFrom(value: unknown, ids: ReadonlySet<string>, problems: ProblemList): void {
  if (Array.isArray(value)) {
    value.forEach((key: unknown, index) => {
      if (!isTool(key)) {
        problems.add('import-from', `importFrom[${index}]`, key ?? 'nothing');
      }
    });
    return;
  }
  for (const [key, names] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    const path = `importFrom.${key}`;
    if (!isTool(key)) {
      problems.add('import-from', path, key);
    } else if (Object.prototype.toString.call(names) !== '[object Object]') {
      problems.add('import-from', path, names ?? 'nothing');
    } else {
      for (const [name, id] of Object.entries(names as object)) {
        if (!ids.has(id)) {
          problems.add('import-from', `${path}.${name}`, id ?? 'nothing');
        }
      }
    }
  }
}
