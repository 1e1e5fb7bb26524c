import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll, describe, expect, it} from 'vitest';

const document = readFileSync(new URL('../../../docs/cookie.md', import.meta.url), 'utf8');
const exampleOf = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(document)?.[1] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'dongui-cookie-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const iso = (daysAgo: number): string => `${new Date(Date.now() - daysAgo * 864e5).toISOString().slice(0, 19)}Z`;
const cookie = (at: string, granted: string, denied = ''): string =>
  `dongui=v=1&at=${at}&level=custom&asked=personalization.analytics.ads&granted=${granted}&denied=${denied}&scope=30jn.m1bi&id=53ff117c557548f9f15a67111e28803b`;
const [older, newer] = [iso(10), iso(1)];

/** Headers, and whether they let `ga4` (analytics) run. */
const cases: [header: string, allowed: boolean][] = [
  ['', false],
  ['a=1', false],
  [cookie(newer, 'analytics'), true],
  [`a=1; ${cookie(newer, 'analytics')}; b=2`, true],
  [cookie(newer, 'ads'), false],
  [cookie(newer, 'ads.ga4'), true],
  [cookie(newer, 'analytics', 'ga4'), false],
  [cookie(iso(400), 'analytics'), false],
  [cookie(iso(-3), 'analytics'), false],
  [cookie('yesterday', 'analytics'), false],
  [cookie(newer, 'analytics').replace('v=1', 'v=2'), false],
  // Of several the greatest text counts, in whatever order they come.
  [`${cookie(older, 'analytics')}; ${cookie(newer, '')}`, false],
  [`${cookie(newer, '')}; ${cookie(older, 'analytics')}`, false],
  [`${cookie(older, '')};${cookie(newer, 'analytics')}`, true],
  [`${cookie(newer, 'analytics')}; x=1; ${cookie(older, '')}`, true],
];
const headers = cases.map(([header]) => header);

/** For each language the program around its example, and what runs it: it prints 1 or 0 for each of its arguments. */
const languages: [language: string, file: string, code: string, command: string, version: string[]][] = [
  [
    'js',
    'read.mjs',
    `${exampleOf('js')}\nconsole.log(process.argv.slice(2).map(each => Number(donguiAllows(each, 'analytics', 'ga4'))).join(''));`,
    process.execPath,
    ['--version'],
  ],
  [
    'python',
    'read.py',
    `${exampleOf('python')}\nimport sys\nprint("".join(str(int(dongui_allows(each, "analytics", "ga4"))) for each in sys.argv[1:]))`,
    'python3',
    ['--version'],
  ],
  [
    'php',
    'read.php',
    `<?php\n${exampleOf('php')}\nforeach (array_slice($argv, 1) as $each) { $_SERVER['HTTP_COOKIE'] = $each; echo (int) dongui_allows('analytics', 'ga4'); }`,
    'php',
    ['--version'],
  ],
  [
    'java',
    'Read.java',
    `import java.net.*; import java.nio.charset.*; import java.time.*; import java.util.*; import java.util.function.*;
class Read {
${exampleOf('java')}
  public static void main(String[] given) {
    for (String each : given) { System.out.print(donguiAllows(each, "analytics", "ga4", 365) ? 1 : 0); }
  }
}`,
    'java',
    // A runtime alone compiles nothing.
    ['--list-modules'],
  ],
];

describe('the examples of docs/cookie.md', () => {
  it.each(languages)('in %s judges as the rules say', {timeout: 60_000}, (language, file, code, command, version) => {
    const {status, stdout} = spawnSync(command, version, {encoding: 'utf8'});
    if (status !== 0 || (language === 'java' && !stdout.includes('jdk.compiler'))) {
      // Not on this machine; Node.js always is.
      expect(language).not.toBe('js');
      return;
    }
    writeFileSync(join(folder, file), code);
    const printed = execFileSync(command, [join(folder, file), ...headers], {encoding: 'utf8'}).trim();
    expect(headers.map((header, index) => [header, printed[index] === '1'])).toEqual(cases);
  });
});
