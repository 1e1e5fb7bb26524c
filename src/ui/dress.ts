import type {Settings} from '../config/types.js';
import {addStyles} from './addStyles.js';
import type {Surface} from './createSurface.js';
import layouts from './styles/layouts.css?inline';
import themes from './styles/themes.css?inline';

/** Gives a surface the shape and colours that the config asks for beside the usual ones. */
export function dress({host, root}: Pick<Surface, 'host' | 'root'>, {layout, theme}: Settings): void {
  Object.assign(host.dataset, {donguiLayout: layout, donguiTheme: theme});
  addStyles(root, layouts + themes);
}
