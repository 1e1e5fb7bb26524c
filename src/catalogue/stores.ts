import type {PolicyService, Service} from '../model/types.js';
import * as catalogue from './index.js';

/** What cleaning up, classifying and telling vendors need of the catalogue, by id. Worked out by the build, like `table`. */
export const stores: Readonly<
  Record<string, Pick<PolicyService, 'names' | 'databases' | 'caches' | 'urls' | 'items' | 'grantCall' | 'withdrawCall'>>
> = Object.fromEntries(
  Object.values(catalogue).map((service: Service) => {
    const {id, items, cookies = [], storage = [], urls = [], databases, caches, grantCall, withdrawCall} = service;
    const names = [...cookies.map(({name}) => name), ...storage];
    return [
      id,
      {
        names,
        urls,
        items,
        ...(databases && {databases}),
        ...(caches && {caches}),
        ...(grantCall && {grantCall}),
        ...(withdrawCall && {withdrawCall}),
      },
    ];
  }),
);
