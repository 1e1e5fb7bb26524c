import type {Purpose} from './types.js';

/** The purposes of chapter 9. The first two need no consent (PIPA art. 15(1)4 and 6); the others are the bullets of 9-1-나. */
export const builtInPurposes: readonly Purpose[] = ['service', 'security', 'personalization', 'analytics', 'ads'].map((id, index) => ({
  id,
  category: index < 2 ? 'essential' : 'marketing',
}));
