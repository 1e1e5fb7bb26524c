import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

// The browser's own toolbar would keep the window, and with it the viewport, wider than a phone.
const css = `toolbar, toolbar *, headerbar, headerbar *, entry, button {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1);
}`;

/** A folder for XDG_CONFIG_HOME: what this user set for GTK must not reach the tests. WebKit reads reduced motion from GTK's animations. */
export async function createGtkConfig(reducedMotion: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dongui-webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), css);
  return folder;
}
