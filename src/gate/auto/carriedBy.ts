import {carriers} from './carriers.js';

/** The attributes that make this element ask for something, beside `style`. */
export const carriedBy = ({localName}: Pick<Element, 'localName'>): readonly string[] =>
  carriers[localName.toLowerCase()]?.split(' ') ?? [];
