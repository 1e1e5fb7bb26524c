import {describeServices} from './catalogue/describeServices.js';
import {descriptions} from './catalogue/descriptions.js';
import type {PolicyService} from './model/types.js';

/** The services' full descriptions for the script tag, from the whole catalogue. */
export const describe = (services: readonly PolicyService[]) => describeServices(services, descriptions);
