import {isText} from '../lib/isText.js';

/** Can it be the id of a purpose or service? Lower-case letters, digits and hyphens; the two categories have their names for themselves. */
export const isId = (id: unknown): id is string => isText(id) && /^(?!(essential|marketing)$)[a-z0-9-]+$/.test(id);
