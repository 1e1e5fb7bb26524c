import {stores} from './catalogue/stores.js';
import {type Acts, type ChangeParts, createActs as create} from './change.js';

const others = Object.entries(stores).map(([id, store]) => ({id, ...store}));

/** The visitor's acts for the script tag: those of `change.ts` with what the whole catalogue stores. */
export const createActs = (parts: ChangeParts): Acts => create(parts, id => (Object.hasOwn(stores, id) ? stores[id] : undefined), others);
