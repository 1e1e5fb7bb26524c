import {builtInPurposes} from '../model/builtInPurposes.js';

/** As much of `window.dongui` as it takes to know whose an address is. */
export interface Page {
  has(id: string): boolean;
  state?: {choice?: {at: string} | undefined};
  classify(name: string): {category: string; service?: string} | Promise<{category: string; service?: string}>;
}

/** Looks an id up in the catalogue at hand. */
export type FindService = (id: string) => {purpose: string} | undefined;

/** The service an address belongs to, if it is one that needs consent, declared or not; empty otherwise. */
export async function whoseTracker(address: string, {classify}: Page, findService: FindService): Promise<string> {
  const {category, service = ''} = await classify(address);
  // The catalogue knows the built-in purposes only.
  const purpose = builtInPurposes.find(({id}) => id === findService(service)?.purpose);
  return category === 'marketing' || (category === 'unknown' && purpose?.category === 'marketing') ? service : '';
}
