import {rmSync} from 'node:fs';
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer-core';
import {killAfter} from '../killAfter.js';
import type {SessionOptions} from '../types.js';
import {chromiumPath} from './chromiumPath.js';

/**
 * What no test looks at. A window draws two pages for the suggestions of its address bar: half of the processor time that a session took; and of two processes
 * of a session one was for a page still to come.
 */
export const quiet: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess',
];
/** Chromium's content setting "block". */
const BLOCK = 2;

export async function launchChromium(options: SessionOptions): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'dongui-chromium-'));
  // A content setting has no command-line switch; contexts made later inherit it from the profile.
  const contentSettings = options.cookies === 'blocked' ? {cookies: BLOCK} : {};
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({profile: {default_content_setting_values: contentSettings}, intl: {accept_languages: 'ko-KR,ko'}}),
  );
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(options.whole || options.cookies === 'blocked'),
    networkEnabled: false,
    userDataDir: profile,
    defaultViewport: {width: 1280, height: 800},
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // The shell reads no profile.
      '--accept-lang=ko-KR,ko',
      // 0 is dark, 1 light (third_party/blink/public/mojom/css/preferred_color_scheme.mojom).
      `--blink-settings=preferredColorScheme=${options.colorScheme === 'dark' ? 0 : 1}`,
      ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    ],
  });
  killAfter(browser.process());
  const removeProfile = () => {
    try {
      rmSync(profile, {recursive: true, force: true, maxRetries: 5});
    } catch {
      // What its processes still write into stays in the temporary folder.
    }
  };
  process.once('exit', removeProfile);
  browser.process()?.once('exit', () => {
    process.off('exit', removeProfile);
    removeProfile();
  });
  return browser;
}
