import type {PolicyService, Service} from '../model/types.js';
import * as catalogue from './index.js';

/** What cleaning up, classifying and telling vendors need of the catalogue, by id. Worked out by the build, like `table`. */
export const stores: Readonly<Record<string, Pick<PolicyService, 'names' | 'urls' | 'items' | 'grantCall' | 'withdrawCall'>>> =
  Object.fromEntries(
    Object.values(catalogue).map((service: Service) => {
      const {id, items, cookies = [], storage = [], urls = [], grantCall, withdrawCall} = service;
      const names = [...cookies.map(({name}) => name), ...storage];
      return [id, {names, urls, items, ...(grantCall && {grantCall}), ...(withdrawCall && {withdrawCall})}];
    }),
  );
