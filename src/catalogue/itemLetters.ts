import {itemNames} from '../model/itemNames.js';
import type {Item} from '../model/types.js';

/** Items as the built tables have them, by their last letters in the order of chapter 9: `id`, `ip`, `log`, `content` are d p g t. */
export const writeItems = (items: readonly Item[]): string =>
  itemNames
    .filter(item => items.includes(item))
    .map(item => item.at(-1))
    .join('');

/** The items that stand for these letters. */
export const readItems = (letters: string): Item[] => itemNames.filter(item => letters.includes(item.at(-1) as string));
