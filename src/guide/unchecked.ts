import type {BrowserId, BrowserTexts} from './types.js';

/**
 * Menu paths that could not be read at the vendor's help or in the regulator's template, by browser: they are told as people remember them.
 * docs/disclosure.md shows the list with the sources of the others; a test keeps the two in step.
 */
export const unchecked: Readonly<Partial<Record<BrowserId, readonly (keyof BrowserTexts)[]>>> = {
  chrome: ['every'],
  'chrome-android': ['third', 'every'],
  'chrome-ios': ['remove'],
  edge: ['remove', 'also'],
  'safari-ios': ['remove', 'third', 'also'],
  samsung: ['every'],
  whale: ['third'],
  firefox: ['remove', 'third'],
  'firefox-android': ['remove', 'every'],
  'firefox-ios': ['remove', 'third'],
};
