import {isPattern} from './isPattern.js';

/** Is it a pattern as an address has it: without a scheme, Korean hosts in Punycode, Korean paths in percents? Any other matches nothing. */
export const isUrlPattern = (value: unknown): boolean => isPattern(value) && !/^(\w*:?\/)?\/|[^!-~]/.test(value as string);
