import * as catalogue from './index.js';

/** The ids of the catalogue, for the developer's console: `table` knows them only in short. The build works this file out. */
export const ids: readonly string[] = Object.values(catalogue).map(({id}) => id);
