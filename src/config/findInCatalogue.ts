import {toPolicyService} from '../model/toPolicyService.js';
import type {PolicyService, Service} from '../model/types.js';
import {isSound} from './isSound.js';

/** Finds an id among the descriptions that a site gave as its catalogue. What is described badly is not found; a sensitive one serves no purpose, as in `resolve`. */
export function findInCatalogue(services: readonly (Service | null)[], id: string): PolicyService | undefined {
  const service = services.find(each => each?.id === id);
  return service && isSound(service) ? {...toPolicyService(service), ...(service.sensitive && {purpose: ''})} : undefined;
}
