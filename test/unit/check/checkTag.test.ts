// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {checkTag} from '../../../src/check/checkTag.js';

const own = 'https://portal.example/dongui/0.1.0/dongui.auto.js?x';
const found: Record<string, {category: string; service?: string}> = {
  'https://declared.example/t.js': {category: 'marketing', service: 'declared'},
  'https://agreed.example/t.js': {category: 'marketing', service: 'agreed'},
  'https://undeclared.example/t.js': {category: 'unknown', service: 'meta-pixel'},
  'https://postcode.example/t.js': {category: 'unknown', service: 'kakao-postcode'},
  'https://nobody.example/t.js': {category: 'unknown'},
};
const addresses = Object.keys(found);

/** A page whose scripts stand before dongui's tag; `asked` are those that the browser has requested. */
async function look(gate: string, {attributes = '', asked = addresses} = {}): Promise<string[]> {
  document.head.innerHTML = `${addresses.map(src => `<script type="text/plain" src="${src}"></script>`).join('')}<script ${attributes} src="${own}"></script>`;
  performance.getEntriesByName = name => (asked.includes(name) ? [{} as PerformanceEntry] : []);
  const dongui = {has: (id: string) => id === 'agreed', classify: (name: string) => found[name] ?? {category: 'unknown'}};
  Object.assign(window, {dongui});
  const problems = await checkTag(gate, id => findInTable(id));
  return problems.map(({code, found}) => (typeof found === 'string' ? `${code} ${found}` : code));
}

describe('checkTag', () => {
  afterEach(() => {
    document.head.innerHTML = '';
  });

  it.each(['auto', 'lockdown'])('names under %s what should have waited, of the config and of the catalogue', async gate => {
    expect(await look(gate)).toEqual(['script-before https://declared.example/t.js', 'script-before https://undeclared.example/t.js']);
  });

  it('names nothing where the gate holds only marked code, and nothing that is held', async () => {
    expect(await look('marked')).toEqual([]);
    expect(await look('auto', {asked: []})).toEqual([]);
  });

  // jsdom does not know `async`.
  it.each(['defer', 'type="module"'])('tells of a tag with %s', async attributes => {
    expect(await look('marked', {attributes})).toEqual(['tag-late']);
  });

  it('says nothing where the page has no tag of dongui', async () => {
    await look('auto');
    document.head.innerHTML = '<script src="https://declared.example/t.js"></script>';
    expect(await checkTag('auto', id => findInTable(id))).toEqual([]);
  });
});
