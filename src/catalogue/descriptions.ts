import type {Service} from '../model/types.js';
import * as catalogue from './index.js';

/**
 * The catalogue as people are shown it, for the script tag. Worked out by the build, like `table`: what services are recognised by and called with is in
 * `table`, `patterns` and `stores`. Of the addresses one tells that there are some (disclosure/listEntries.ts).
 */
export const descriptions: Readonly<Record<string, Service>> = Object.fromEntries(
  Object.entries(catalogue).map(
    ([key, {urls = [], globals, grantCall, withdrawCall, revision, marks, unchecked, ...shown}]: [string, Service]) => [
      key,
      {...shown, ...(urls[0] && {urls: [urls[0]]})},
    ],
  ),
);
