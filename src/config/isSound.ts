import {isPattern} from '../lib/isPattern.js';
import {isText} from '../lib/isText.js';
import type {Service} from '../model/types.js';

/**
 * Can this description be used as it stands? Only a yes or no: what exactly is wrong, the check says (src/check), which is fetched when
 * something is.
 */
export function isSound({
  name,
  provider,
  purpose,
  items,
  retention,
  country = 'KR',
  urls = [],
  cookies = [],
  storage = [],
}: Partial<Service>): boolean {
  try {
    return (
      [name?.ko, provider, purpose, retention, country, ...cookies.map(cookie => cookie.retention)].every(isText) &&
      !!items?.every(item => ['id', 'ip', 'log', 'content'].includes(item)) &&
      [urls, storage, cookies.map(cookie => cookie.name)].every(list => list.every(isPattern))
    );
  } catch {
    // A list that is none, a cookie that is nothing.
    return false;
  }
}
