export { i as ui } from './chunks/index.js';
export { b as en } from './chunks/banner.js';
export { b as ko } from './chunks/banner2.js';
//# sourceMappingURL=ui.js.map
