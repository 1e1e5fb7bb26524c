import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {publint} from 'publint';
import {rollup} from 'rollup';
import {describe, expect, it} from 'vitest';
import {root} from './files.js';

type Target = string | Record<string, string>;
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {exports: Record<string, Target>};

/** Runs a program in the project; whatever it says. */
function run(program: string, ...args: string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(program, args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26});
  return {status, output: stdout || stderr};
}

describe('the package', () => {
  it('exports files that are there', () => {
    const targets = Object.values(exports).flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(targets.filter(target => !existsSync(join(root, target)))).toEqual([]);
    expect(Object.keys(exports)).toEqual([
      ...['.', './ui', './services', './auto', './server'],
      ...['./dongui.js', './dongui.auto.js', './dongui-sw.js', './package.json'],
    ]);
  });

  it.each([
    ['dongui', ['createConsent']],
    ['dongui/auto', ['createConsent']],
    ['dongui/server', ['checkDisclosure', 'holdHtml', 'policyTableCss', 'readConsent', 'renderPolicyTable', 'responseHeaders']],
    ['dongui/ui', ['en', 'ko', 'ui']],
    [
      'dongui/services',
      [
        'acecounter',
        'adbrix',
        'aedi',
        'airbridge',
        'amplitude',
        'appier',
        'awsAlb',
        'beusable',
        'bigin',
        'braze',
        'buzzvil',
        'cafe24Log',
        'channelTalk',
        'clarity',
        'cloudflare',
        'coupangPartners',
        'crema',
        'criteo',
        'dable',
        'datadogRum',
        'dongui',
        'ga4',
        'googleAds',
        'groobee',
        'gtm',
        'hackle',
        'happytalk',
        'hotjar',
        'ifdo',
        'imwebStat',
        'inicis',
        'instagram',
        'kakaoAdfit',
        'kakaoMap',
        'kakaoPixel',
        'kakaoPostcode',
        'kakaoSdk',
        'kakaoTiara',
        'kakaoTv',
        'karrotPixel',
        'linkedin',
        'linkprice',
        'logger',
        'metaPixel',
        'mixpanel',
        'mobon',
        'msUet',
        'naverAnalytics',
        'naverGfp',
        'naverLogin',
        'naverMap',
        'naverPay',
        'naverPremiumLog',
        'naverTv',
        'nhnAce',
        'nicepay',
        'notifly',
        'portone',
        'recaptcha',
        'rtbhouse',
        'sentry',
        'session',
        'smartlog',
        'taboola',
        'tenping',
        'tiktokPixel',
        'tossPayments',
        'whatap',
        'widerplanet',
        'xPixel',
        'youtube',
      ],
    ],
  ])('lets %s be imported without a DOM, and exports only what it says', (name, names) => {
    const script = `const names = Object.keys(await import('${name}')); console.log(JSON.stringify({names, dom: typeof document}))`;
    expect(run(process.execPath, '--input-type=module', '-e', script).output.trim()).toBe(
      JSON.stringify({names: [...names].sort(), dom: 'undefined'}),
    );
  });

  it('passes publint', async () => {
    const {messages} = await publint({pkgDir: root, level: 'warning'});
    expect(messages).toEqual([]);
  });

  it('has types that every resolution of ES modules finds', () => {
    // What a script tag or a service worker takes is not for imports.
    const {output} = run(
      process.execPath,
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      ...[
        '--pack',
        '.',
        '--profile',
        'esm-only',
        '--exclude-entrypoints',
        './dongui.js',
        './dongui.auto.js',
        './dongui-sw.js',
        '--format',
        'json',
      ],
    );
    const {analysis} = JSON.parse(output) as {analysis: {types: unknown; problems: {kind: string; resolutionKind?: string}[]}};
    expect(analysis.types).toEqual({kind: 'included'});
    expect(analysis.problems.filter(({resolutionKind = ''}) => !['node10', 'node16-cjs'].includes(resolutionKind))).toEqual([]);
  });

  it('brings an HTML parser into a bundle only with holdHtml', async () => {
    const bundle = async (name: string): Promise<string> => {
      const built = await rollup({
        input: 'use',
        plugins: [
          {
            name: 'use',
            resolveId: id => (id === 'use' ? id : null),
            load: id => (id === 'use' ? `export {${name}} from 'dongui/server'` : null),
          },
          nodeResolve({rootDir: root}),
        ],
      });
      return (await built.generate({format: 'es'})).output[0].code;
    };
    expect(await bundle('holdHtml')).toContain('annotation-xml');
    expect(await bundle('readConsent')).not.toContain('annotation-xml');
    expect((await bundle('policyTableCss')).length).toBeLessThan(8000);
  });

  it.each([
    ['bundler', 'ESNext'],
    ['node16', 'Node16'],
    ['nodenext', 'NodeNext'],
  ])('compiles in a strict project that resolves as %s does', (moduleResolution, module) => {
    expect(compile(fixture, {module, moduleResolution, lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: []})).toEqual({
      status: 0,
      output: '',
    });
  });

  it('has types that TypeScript before 5.7 reads, whose arrays of bytes take no argument', () => {
    const types = Object.values(exports).flatMap(target => (typeof target === 'string' ? [] : [target.types ?? '']));
    expect(types).toHaveLength(5);
    expect(types.filter(path => /\b(Uint8Array|Float\d+Array|DataView|Buffer)</.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });

  it('compiles on a server, without the types of browsers', () => {
    expect(compile(serverFixture, {module: 'NodeNext', moduleResolution: 'nodenext', lib: ['ES2022'], types: ['node']})).toEqual({
      status: 0,
      output: '',
    });
  });
});

/** Compiles this code as strictly as there is. */
function compile(code: string, options: object): {status: number | null; output: string} {
  mkdirSync(join(root, 'artifacts'), {recursive: true});
  // Inside the package, so that its own name leads through `exports`, as it does for those who installed it.
  const folder = mkdtempSync(join(root, 'artifacts', 'fixture-'));
  try {
    writeFileSync(join(folder, 'use.ts'), code);
    const compilerOptions = {
      target: 'ES2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      ...options,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.ts']}));
    return run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const serverFixture = `
import {checkDisclosure, type ConsentConfig, holdHtml, type Language, readConsent, renderPolicyTable, responseHeaders} from 'dongui/server';
const config: ConsentConfig = {company: 'a', policy: {url: '/p'}, services: ['gtm']};
const language: Language = 'en';
const {allows} = readConsent('a=1', config);
export const answers = [allows, holdHtml('<p>', config), responseHeaders(config), renderPolicyTable(config, {language}), checkDisclosure(config)];
`;

const fixture = `
import {type Choice, type Consent, type ConsentConfig, createConsent, type Purpose, type Service, type State} from 'dongui';
import {createConsent as createAutoConsent} from 'dongui/auto';
import {checkDisclosure, holdHtml, policyTableCss, readConsent, renderPolicyTable, responseHeaders} from 'dongui/server';
import * as catalogue from 'dongui/services';
import {ga4, kakaoPixel} from 'dongui/services';
import * as parts from 'dongui/ui';

const survey: Purpose = {id: 'survey', category: 'marketing', name: {ko: '설문'}};
const own: Service = {id: 'own', name: {ko: '가'}, provider: '나', purpose: 'survey', items: ['id'], retention: '1년'};
const config: ConsentConfig = {company: 'a', policy: {url: '/p'}, services: ['gtm', ga4, kakaoPixel, own], catalogue, purposes: ['ads', survey]};
const consent: Consent = createConsent(config);
const undo: () => void = consent.onChange((state: State, before: State) => state.needsAsking === before.needsAsking);
const choice: Choice | undefined = consent.state.choice;
document.addEventListener('dongui:change', event => event.detail.allows.ga4);
void consent.whenGranted('ga4', new AbortController().signal).then(undo);
export const page: string = holdHtml('<p>', config, {cookie: 'a=1', url: 'https://portal.example/'});
export const headers: Record<string, string> = responseHeaders(config, 'a=1');
export const allowed: boolean | undefined = readConsent('a=1', config).allows.ads;
export const table: string = policyTableCss + renderPolicyTable(config, {language: 'en', headingLevel: 2, userAgent: null});
export const lacking: string[] = checkDisclosure(config).map(({code, where}) => code + where);
export const category: string = createConsent(config).classify('_ga').category;
export const strict: () => Consent = () => createAutoConsent({...config, gate: 'auto', unknown: 'hold', report: true});
// @ts-expect-error no such option
createConsent({company: 'a', policy: {url: '/p'}, lifetme: 6});
// @ts-expect-error no such item
export const wrong: Service = {...own, items: ['cookie']};
export const used = [choice?.granted, () => createConsent({company: '', policy: {url: '/'}}, parts)];
`;
