import {basename} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readSources} from './support/readSources.js';

const sources = readSources();
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** The house, from the top (design.md §3): imports only go down this list. Rooms on one floor do not know each other. */
const floors: readonly (readonly string[])[] = [
  [
    'index',
    'auto',
    'scriptTag',
    'scriptTagAuto',
    'scriptTagActs',
    'scriptTagServices',
    'serviceWorker',
    'services',
    'ui-entry',
    'react',
    'server-entry',
    'testing',
  ],
  ['server'],
  ['composition'],
  ['gate', 'signals', 'record', 'ui', 'disclosure'],
  ['store'],
  ['check'],
  ['config', 'catalogue'],
  ['model', 'guide'],
  ['lib'],
];

/** The files beside the rooms. The entries stand for themselves. */
const rooms: Readonly<Record<string, string>> = {
  'auditStored.ts': 'composition',
  'create.ts': 'composition',
  'change.ts': 'composition',
  'createEvidence.ts': 'composition',
  'createFullGate.ts': 'composition',
  'startConsent.ts': 'composition',
  'startTag.ts': 'composition',
  'server.ts': 'server-entry',
  'types.ts': 'composition',
  'ui.ts': 'ui-entry',
};
const roomOf = (path: string): string => rooms[path] ?? (path.split('/')[0] ?? '').replace(/\.tsx?$/, '');
const floorOf = (path: string): number => floors.findIndex(floor => floor.includes(roomOf(path)));

const isText = (path: string): boolean => /(^|\/)locales\//.test(path) || path.startsWith('catalogue/');
const offenders = (wrong: (source: (typeof sources)[number]) => boolean): string[] => sources.filter(wrong).map(({path}) => path);

describe('the house', () => {
  it('has a floor for every file', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(offenders(({path}) => floorOf(path) < 0)).toEqual([]);
  });

  it('has no import of a file that is not there', () => {
    const known = new Set(sources.map(({path}) => path));
    expect(sources.flatMap(({path, imports}) => imports.filter(each => !known.has(each)).map(each => `${path} → ${each}`))).toEqual([]);
  });

  it('lets imports only go down, types too', () => {
    const wrong = sources.flatMap(({path, imports}) =>
      imports.filter(each => roomOf(each) !== roomOf(path) && floorOf(each) <= floorOf(path)).map(each => `${path} → ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circles', () => {
    const importsOf = new Map(sources.map(({path, imports}) => [path, imports]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) {
        circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      } else if (!done.has(path)) {
        for (const each of importsOf.get(path) ?? []) {
          walk(each, [...way, path]);
        }
        done.add(path);
      }
    };
    for (const {path} of sources) {
      walk(path, []);
    }
    // The parts of the dialog take the type of their properties from the dialog; the compiler erases that.
    expect(circles.filter(circle => !/^ui\/preferences\/(Preferences\.tsx|Extras\.ts) → /.test(circle))).toEqual([]);
  });

  it('has types at the composition level that hold nothing else', () => {
    const types = sources.find(({path}) => path === 'types.ts');
    expect(types?.text).not.toMatch(/^(export )?(const|let|function|class|enum) |^import \{/m);
    expect(types?.imports.every(each => ['model', 'record'].includes(roomOf(each)))).toBe(true);
  });
});

describe('a file', () => {
  /** Pairs that undo each other and share what makes them a pair. */
  const pairs: Readonly<Record<string, readonly string[]>> = {
    'store/writeChoice.ts': ['writeChoice', 'forgetChoice'],
    'ui/keepNotice.ts': ['keepNotice', 'takeNotice'],
  };
  /** Entries and the two halves of the composition root are named after what they are, not after what they export. */
  const entries = ['index.ts', 'auto.ts', 'change.ts', 'scriptTagActs.ts', 'scriptTagServices.ts'];

  it('exports one function, and is named after it', () => {
    const wrong = sources.flatMap(({path, functions}) => {
      const expected = pairs[path] ?? [basename(path).replace(/\.tsx?$/, '')];
      const fine = functions.length === 0 || entries.includes(path) ? functions.length < 2 : `${functions}` === `${expected}`;
      return fine || isText(path) ? [] : [`${path}: ${functions}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no more exceptions than it needs', () => {
    for (const [path, functions] of Object.entries(pairs)) {
      expect([path, sources.find(each => each.path === path)?.functions]).toEqual([path, functions]);
    }
  });

  it('has at most 300 lines, and half of the files fewer than 120', () => {
    expect(offenders(({path, lines}) => lines > 300 && !isText(path))).toEqual([]);
    const lengths = sources.map(({lines}) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(120);
  });

  it('is not a drawer', () => {
    expect(offenders(({path}) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.|$)/i.test(path))).toEqual([]);
  });

  it('has no default export, but declarations of stylesheets', () => {
    expect(offenders(({text}) => /^export default/m.test(text))).toEqual([]);
  });
});

describe('the code', () => {
  it('lets each dependency in by one door', () => {
    const doors = sources.flatMap(({path, packages}) => packages.map(name => `${name.split('/')[0]} in ${roomOf(path)}`));
    expect([...new Set(doors)].sort()).toEqual(['js-cookie in lib', 'parse5 in server', 'preact in ui']);
    expect(offenders(({packages}) => packages.includes('js-cookie'))).toEqual(['lib/createCookieJar.ts']);
  });

  it('makes no code or markup of texts', () => {
    const forbidden = [
      'innerHTML',
      'insertAdjacentHTML',
      'eval',
      'Function',
      'createContextualFragment',
      'setHTMLUnsafe',
      'parseFromString',
    ];
    forbidden.push('dangerouslySetInnerHTML', 'srcdoc');
    // What `auto` patches it has to name: it reads `Function.prototype`, and makes nothing by it.
    expect(sources.flatMap(({path, names}) => forbidden.filter(name => names.has(name)).map(name => `${path}: ${name}`))).toEqual([
      'gate/auto/createRealms.ts: Function',
    ]);
    expect(offenders(({accesses}) => accesses.has('document.write') || accesses.has('document.writeln'))).toEqual([]);
    expect(offenders(({text}) => /\.outerHTML\s*[+]?=[^=]/.test(text))).toEqual([]);
  });

  /** Particles are grammar, not texts; mendings show the developer an example of a config. */
  const speaksKorean = ['check/mendings.ts', 'lib/josa.ts'];

  it('has Korean texts only where texts are', () => {
    const found = offenders(({path, literals}) => !isText(path) && literals.some(text => hangul.test(text)));
    expect(found.sort()).toEqual(speaksKorean);
  });

  it('speaks to the developer only by the check, and where that cannot be loaded', () => {
    const found = offenders(({accesses}) => [...accesses].some(access => access.startsWith('console.')));
    expect(found.filter(path => !path.startsWith('check/') && path !== 'create.ts')).toEqual([]);
  });

  it('knows no `any`, and silences no error without saying why', () => {
    expect(offenders(({text}) => /:\s*any\b|as any\b|<any>|@ts-ignore|@ts-nocheck/.test(text))).toEqual([]);
    expect(offenders(({text}) => /biome-ignore \S+:\s*$/m.test(text))).toEqual([]);
  });
});
