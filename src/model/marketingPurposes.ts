import type {Policy, Purpose} from './types.js';

/** The purposes a visitor is asked about. */
export function marketingPurposes({purposes}: Policy): Purpose[] {
  return purposes.filter(({category}) => category === 'marketing');
}
