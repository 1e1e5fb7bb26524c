import {markService} from './markService.js';
import type {PolicyService, Service} from './types.js';

/** Makes a description ready for holding and deciding. What the catalogue says unchanged has the mark that its id has by itself (docs/decisions/0009). */
export function toPolicyService(service: Service): PolicyService {
  const facts = markService(service);
  return {...service, mark: service.marks?.[facts] ?? facts};
}
