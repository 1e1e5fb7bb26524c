import {cssNames} from './cssNames.js';

/** A selector for elements with such a text, in small letters or capitals, in an attribute that is CSS. */
export const withCss = (text: string): string => cssNames.map(name => `[${name}*="${text}" i]`).join();
