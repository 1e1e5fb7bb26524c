import type {PolicyService} from './types.js';

/** Is a service of the catalogue, which knows the built-in purposes only, for what a site cannot do without: payment, login, postcode? */
export const isEssential = ({purpose}: Pick<PolicyService, 'purpose'>): boolean => ['service', 'security'].includes(purpose);
