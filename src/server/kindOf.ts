import type {Tag} from './types.js';

/** Text of an element that asks for addresses by itself, or says what such text means. */
export type Kind = 'style' | 'rules' | 'map' | 'module';

/** What stands in the element of a start tag, if it is of such a kind. */
export function kindOf({name, attributes}: Tag): Kind | undefined {
  if (name !== 'script') {
    // Whatever its type: the preload scanners of Chromium and Firefox look for `@import` in any.
    return name === 'style' ? name : undefined;
  }
  switch (attributes.get('type')?.value.trim().toLowerCase()) {
    case 'speculationrules':
      return 'rules';
    case 'importmap':
      return 'map';
    case 'module':
      return attributes.has('src') ? undefined : 'module';
    default:
      return undefined;
  }
}
