import {existsSync, readdirSync} from 'node:fs';

/** Debian keeps MiniBrowser in a folder named after the machine: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser. */
export function findMiniBrowser(): string {
  for (const folder of readdirSync('/usr/lib')) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = `/usr/lib/${folder}/${version}/MiniBrowser`;
      if (existsSync(path)) {
        return path;
      }
    }
  }
  throw new Error('WebKitGTK MiniBrowser is not installed: apt-get install webkit2gtk-driver, or node test/install-browsers.mjs');
}
