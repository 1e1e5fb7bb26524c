// Makes sure that what test/e2e needs is on this machine: three engines, and nginx. Debian or Ubuntu and root: installs what is missing.
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';

const inPath = name => (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)));
const hasMiniBrowser = () =>
  existsSync('/usr/lib') &&
  readdirSync('/usr/lib').some(folder =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].some(version => existsSync(`/usr/lib/${folder}/${version}/MiniBrowser`)),
  );
const hasKoreanFont = () => /noto/i.test(spawnSync('fc-list', [':lang=ko', 'family'], {encoding: 'utf8'}).stdout ?? '');

const needs = [
  {package: 'chromium', isThere: () => existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium')},
  {package: 'firefox-esr', isThere: () => existsSync(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr')},
  {package: 'webkit2gtk-driver', isThere: () => inPath('WebKitWebDriver') && hasMiniBrowser()},
  {package: 'xvfb', isThere: () => Boolean(process.env.DISPLAY) || inPath('Xvfb')},
  {package: 'fonts-noto-cjk', isThere: hasKoreanFont},
  {package: 'nginx', isThere: () => existsSync(process.env.NGINX_PATH ?? '/usr/sbin/nginx')},
];
/** Chromium's engine alone, which most tests take where it is there (test/e2e/harness/puppeteer/chromiumPath.ts): it spares two fifths of the processor time, and Ubuntu has none. */
const shell = 'chromium-headless-shell';
const wantsShell = () =>
  !process.env.CHROMIUM_PATH && !existsSync(`/usr/bin/${shell}`) && spawnSync('apt-cache', ['show', shell]).status === 0;
const findMissing = () => needs.filter(({isThere}) => !isThere()).map(need => need.package);

let missing = findMissing();
const canInstall = process.getuid?.() === 0 && inPath('apt-get');
if (canInstall && (missing.length > 0 || wantsShell())) {
  const options = {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing, ...(wantsShell() ? [shell] : [])], options);
    if (missing.includes('nginx') && existsSync('/run/systemd/system')) {
      // Debian starts what it installs. The tests want the program, nobody asked for a server on port 80.
      execFileSync('systemctl', ['disable', '--now', 'nginx'], options);
    }
  } catch (error) {
    // Ubuntu, for one, has no such package under this name; the line below says what is left to do.
    console.error(error.message);
  }
  missing = findMissing();
}

if (missing.length > 0) {
  console.error(
    `Missing for the e2e tests: apt-get install --no-install-recommends ${missing.join(' ')} (or set CHROMIUM_PATH, FIREFOX_PATH, NGINX_PATH)`,
  );
  process.exit(1);
}
console.log('Chromium, Firefox, WebKitGTK and nginx are there.');
