import {isText} from '../lib/isText.js';
import {itemNames} from '../model/itemNames.js';
import type {Service} from '../model/types.js';

/**
 * Can this description be shown and decided about as it stands? Only a yes or no: what exactly is wrong, the check says (src/check), which is
 * fetched when something is. What it stores, `readStores` looks at, once there is something to delete.
 */
export const isSound = ({name, provider, purpose, items, retention, country = 'KR'}: Partial<Service>): boolean =>
  [name?.ko, provider, purpose, retention, country].every(isText) && Array.isArray(items) && items.every(item => itemNames.includes(item));
