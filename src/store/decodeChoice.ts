import type {Choice, Level} from '../model/types.js';

/**
 * Reads what `encodeChoice` wrote. Whatever else it is given (damaged, of another program, of a newer version),
 * it answers `undefined`: the visitor is asked again.
 */
export function decodeChoice(value: string): Choice | undefined {
  const fields = new URLSearchParams(value);
  const get = (name: string): string => fields.get(name) ?? '';
  const list = (name: string): string[] => get(name).split('.').filter(Boolean);
  const choice = {
    at: get('at'),
    level: get('level') as Level,
    asked: list('asked'),
    granted: list('granted'),
    denied: list('denied'),
    scope: list('scope'),
    id: get('id'),
  };
  const {at, level, id, ...lists} = choice;
  return +new Date(at) &&
    /^1 [\dT:-]{19}Z (all|ask|none|custom) [\w-]{1,64} [a-z0-9.,-]*$/.test([get('v'), at, level, id, Object.values(lists)].join(' '))
    ? choice
    : undefined;
}
