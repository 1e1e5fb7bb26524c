import {isText} from './isText.js';

/** Is it a pattern that says something? One of nothing but `*` would recognise, and on withdrawal delete, what belongs to others. */
export const isPattern = (value: unknown): boolean => isText(value) && /[^*./:]/.test(value);
