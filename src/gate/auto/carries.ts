import {carriedBy} from './carriedBy.js';
import {carriers} from './carriers.js';
import {cssNames} from './cssNames.js';

/** Of all elements' attributes, in one look, since `setAttribute` is called often. */
const names = new Set([...cssNames, ...Object.values(carriers).flatMap(each => each.split(' '))]);

/** Does this attribute make this element ask for something? `name` in lower case. */
export const carries = (element: Element, name: string): boolean =>
  names.has(name) && (cssNames.includes(name) || carriedBy(element).includes(name));
