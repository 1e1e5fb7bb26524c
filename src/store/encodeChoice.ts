import type {Choice} from '../model/types.js';

/**
 * The cookie's value, readable by any language's query-string parser:
 * `v=1&at=2026-11-23T03:00:00Z&level=custom&asked=personalization.analytics.ads&granted=analytics&denied=kakao-pixel&scope=3f9a…&id=…`.
 * Lists are joined by dots; ids hold nothing that would need escaping.
 */
export function encodeChoice({at, level, asked, granted, denied, scope, id}: Choice): string {
  return Object.entries({v: 1, at, level, asked, granted, denied, scope, id})
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('.') : value}`)
    .join('&');
}
