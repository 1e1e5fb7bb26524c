import type {AskTexts} from '../types.js';

export const ask = {
  title: 'Allow {name}?',
  body: '{provider} wants to store cookies and collect {items}. Purpose: {purpose}.',
  bodyUnknown: 'Cookies are about to be stored. Purpose: {purpose}.',
  transfer: 'This data may be transferred abroad ({country}).',
  retention: 'Kept for: {retention}',
  once: 'Just this time',
  always: 'Always allow',
  never: 'Do not allow',
  more: '{count} more to decide.',
} as const satisfies AskTexts;
