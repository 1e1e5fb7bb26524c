import {markService} from './markService.js';
import type {PolicyService, Service} from './types.js';

/** Makes a description ready for holding and deciding. */
export function toPolicyService(service: Service): PolicyService {
  return {...service, mark: markService(service)};
}
