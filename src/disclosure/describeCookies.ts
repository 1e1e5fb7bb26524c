import type {Words} from './createWords.js';
import type {DisclosureTexts, Entry, Section} from './types.js';

/** What is stored in this browser, name by name. Cookies of other hosts are not in it: the catalogue lists those the site can delete. */
export function describeCookies(entries: readonly Entry[], {columns, cookies: texts}: DisclosureTexts, {foreign, code}: Words): Section[] {
  const rows = entries.flatMap(({id, name, cookies, storage, databases, caches}) =>
    [
      ...cookies.map(cookie => [cookie.name, texts.cookie, cookie.retention] as const),
      ...storage.map(key => [key, texts.storage, texts.untilDeleted] as const),
      ...databases.map(key => [key, texts.database, texts.untilDeleted] as const),
      ...caches.map(key => [key, texts.cache, texts.untilDeleted] as const),
    ].map(([key, kind, duration]) => ({id, cells: [[code(key)], [foreign(name)], [kind], [foreign(duration)]]})),
  );
  const table = {caption: texts.caption, columns: [columns.cookie, columns.service, columns.role, columns.duration], rows};
  return rows[0] ? [{id: 'cookies', title: texts.title, lead: [texts.lead], tables: [table]}] : [];
}
