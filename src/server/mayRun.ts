import type {State} from '../model/types.js';
import type {Site} from './types.js';

/** May this service be reached? A declared one as the visitor decided; one that only the catalogue knows when it needs no consent. */
export function mayRun({isEssential}: Site, {allows}: State, id: string): boolean {
  return allows[id] ?? isEssential(id);
}
