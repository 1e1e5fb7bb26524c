import {toPolicyService} from '../model/toPolicyService.js';
import type {PolicyService} from '../model/types.js';
import * as catalogue from './index.js';

/** What cleaning up, classifying and telling vendors need of the catalogue, by id. Worked out by the build, like `table`. */
export const stores: Readonly<Record<string, Pick<PolicyService, 'names' | 'urls' | 'grantCall' | 'withdrawCall'>>> = Object.fromEntries(
  Object.values(catalogue).map(service => {
    const {id, names = [], urls = [], grantCall, withdrawCall} = toPolicyService(service);
    return [id, {names, urls, ...(grantCall && {grantCall}), ...(withdrawCall && {withdrawCall})}];
  }),
);
