import type {Foreign} from './types.js';

const entry = /\s*(\w+):(?:'([^']*)'|(true|false|-?\d+))(?:,|$)/y;

/**
 * Cookiebot: cookie `CookieConsent`, `{stamp:'…',necessary:true,preferences:false,statistics:true,marketing:false,method:'explicit',ver:1,
 * utc:1740000000000,region:'kr'}` with quotes and commas percent-encoded: nearly JSON. Sources: cookiebot.com/en/developer (server-side usage,
 * `consent.method`) and CookiebotAPI.md of its WordPress plugin.
 *
 * - `-1`, and the stamp `-1`: outside the regions where Cookiebot asks; all is on and nobody agreed.
 * - `0`: declined (older versions).
 * - `method`: `implied` is no visitor's act, and Cookiebot takes a missing one for that too. A no is a no all the same.
 *
 * Not checked at the vendor: what is written where a site has categories of its own.
 */
export function readCookiebot(value: string): Foreign | undefined {
  const kinds = ['preferences', 'statistics', 'marketing'];
  if (value === '-1' || value === '0') {
    return {answers: value === '0' ? Object.fromEntries(kinds.map(kind => [kind, false])) : {}};
  }
  const fields = parse(value);
  const answers = kinds.map(kind => [kind, fields?.get(kind)] as const);
  const utc = Number(fields?.get('utc') ?? Number.NaN);
  const explicit = fields?.get('method') === 'explicit' && fields.get('stamp') !== '-1';
  if (!fields || !answers.every(([, flag]) => flag === 'true' || flag === 'false') || (explicit && !(Math.abs(utc) < 8.64e15))) {
    return undefined;
  }
  return {
    answers: Object.fromEntries(answers.map(([kind, flag]) => [kind, flag === 'true'] as const).filter(([, flag]) => explicit || !flag)),
    ...(Math.abs(utc) < 8.64e15 && {at: new Date(utc).toISOString()}),
  };
}

/** The fields as texts; `undefined` where anything is left over or comes twice. */
function parse(value: string): Map<string, string> | undefined {
  let text: string;
  try {
    text = decodeURIComponent(value);
  } catch {
    return undefined;
  }
  const inside = text.length < 20_000 ? (/^\{(.*)\}$/s.exec(text)?.[1] ?? '') : '';
  const fields = new Map<string, string>();
  entry.lastIndex = 0;
  while (entry.lastIndex < inside.length) {
    const [, key = '', quoted, bare = ''] = entry.exec(inside) ?? [];
    if (!key || fields.has(key)) {
      return undefined;
    }
    fields.set(key, quoted ?? bare);
  }
  return fields;
}
