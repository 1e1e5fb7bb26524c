import type {Choice, Level} from '../model/types.js';

/**
 * Reads what `encodeChoice` wrote. Whatever else it is given (damaged, of another program, of a newer version),
 * it answers `undefined`: the visitor is asked again.
 */
export function decodeChoice(value: string): Choice | undefined {
  const fields = new URLSearchParams(value);
  const [v, at = '', level, id = '', ...lists] = ['v', 'at', 'level', 'id', 'asked', 'granted', 'denied', 'scope'].map(
    name => fields.get(name) ?? '',
  );
  const [asked = [], granted = [], denied = [], scope = []] = lists.map(list => list.split('.').filter(Boolean));
  return Date.parse(at) &&
    /^1 [\d-]{10}T[\d:]{8}Z (all|ask|none|custom) [\w-]{1,64} [a-z0-9.,-]*$/.test([v, at, level, id, `${lists}`].join(' '))
    ? {at, level: level as Level, asked, granted, denied, scope, id}
    : undefined;
}
