import {decodeReferences} from './decodeReferences.js';
import {findAgain} from './findAgain.js';
import {requestedBy} from './requestedBy.js';
import type {Edit, Recogniser, Tag} from './types.js';

export interface HoldAgainParts {
  recogniser: Recogniser;
  base: string;
  /** The raw text of the tag. */
  read(tag: Tag): string;
}

/**
 * What has to change in a start tag that asks for nothing by its attributes, but has one of them twice. A parser takes the first; Chromium's preload scanner the last
 * `type` and `rel`, and the first address that is not empty. https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/core/html/parser/html_preload_scanner.cc
 */
export function holdAgain(tag: Tag, {recogniser, base, read}: HoldAgainParts): Edit[] {
  const names = requestedBy(tag).filter(name => tag.attributes.has(name));
  if (!names[0]) {
    return [];
  }
  const text = read(tag);
  const again = ['type', 'rel', ...names].filter(name => tag.attributes.has(name)).map(name => ({name, others: findAgain(text, name)}));
  const repeated = again.flatMap(({others}) => others);
  if (!repeated[0]) {
    return [];
  }
  const addresses = again
    .filter(({name}) => names.includes(name))
    .map(({name, others}) => [tag.attributes.get(name)?.value ?? '', ...others.map(({raw}) => decodeReferences(raw).text)]);
  return addresses.some(each => recogniser.markFor(each.find(address => address.trim()) ?? '', base))
    ? repeated.map(({at}) => ({start: tag.start + at, end: tag.start + at, text: 'data-'}))
    : [];
}
