import {layout} from './layout.mjs';

/** No library: what each engine does with each vector. @type {import('./types.mjs').Level} */
export const open = {name: 'open', title: 'no library', files: {}, render: piece => ({html: layout(piece)})};
