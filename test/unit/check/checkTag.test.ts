// @vitest-environment jsdom
import {afterEach, describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {checkTag} from '../../../src/check/checkTag.js';
import type {Problem} from '../../../src/check/types.js';

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
async function look(gate: string, {attributes = '', asked = addresses, place = 'head' as 'head' | 'body'} = {}): Promise<string[]> {
  document[place].innerHTML =
    `${addresses.map(src => `<script type="text/plain" src="${src}"></script>`).join('')}<script ${attributes} src="${own}"></script>`;
  tell(asked);
  return list(await checkTag(dongui, {gate, report: false}, id => findInTable(id)));
}

const dongui = {has: (id: string) => id === 'agreed', classify: (name: string) => found[name] ?? {category: 'unknown'}};

/** What the browser has requested, one every hundred milliseconds. */
function tell(asked: readonly string[]): void {
  performance.getEntriesByName = name => (asked.includes(name) ? [{} as PerformanceEntry] : []);
  performance.getEntriesByType = () => asked.map((name, index) => ({name, startTime: index * 100}) as PerformanceEntry);
}

function list(problems: readonly Problem[]): string[] {
  return problems.map(({code, found}) => (typeof found === 'string' ? `${code} ${found}` : code));
}

describe('checkTag', () => {
  afterEach(() => {
    document.head.innerHTML = document.body.innerHTML = '';
  });

  it.each(['auto', 'lockdown'])('names under %s what should have waited, of the config and of the catalogue', async gate => {
    expect(await look(gate)).toEqual(['script-before https://declared.example/t.js', 'script-before https://undeclared.example/t.js']);
  });

  it('names nothing where the gate holds only marked code, and nothing that is held', async () => {
    expect(await look('marked', {asked: ['https://agreed.example/t.js', 'https://postcode.example/t.js']})).toEqual([]);
    expect(await look('auto', {asked: []})).toEqual([]);
  });

  // jsdom does not know `async`.
  it.each(['defer', 'type="module"'])('tells of a tag with %s', async attributes => {
    expect(await look('marked', {attributes, asked: []})).toEqual(['tag-late']);
  });

  it('says nothing where the page has no tag of dongui', async () => {
    await look('auto');
    document.head.innerHTML = '<script src="https://declared.example/t.js"></script>';
    expect(await checkTag(dongui, {gate: 'auto', report: false}, id => findInTable(id))).toEqual([]);
  });

  it.each(['marked', undefined])('names under %s what ran for want of a mark, of each service once', async gate => {
    tell([...addresses, 'https://declared.example/t.js']);
    const names = ['unmarked https://declared.example/t.js', 'unmarked https://undeclared.example/t.js'];
    const look = async (report: boolean | undefined) => list(await checkTag(dongui, {gate, report}, id => findInTable(id)));
    expect(await look(gate === undefined ? undefined : false)).toEqual(names);
    expect(await look(true)).toEqual([]);
    document.head.innerHTML = '<iframe data-service="declared" data-src="https://declared.example/t.js"></iframe>';
    expect(await look(gate === undefined ? undefined : false)).toEqual(names.slice(1));
    // What is no address, in a template of the page's own, hides nothing.
    document.head.innerHTML = `<iframe data-service="declared" data-src="https://{{host}}/"></iframe>
<picture data-service="declared"><source srcset="/own.png 1x, https://declared.example/t.js 2x"></picture>`;
    expect(await look(gate === undefined ? undefined : false)).toEqual(names.slice(1));
  });

  it('names none that was requested before a decision on this page: it may have been agreed to until then', async () => {
    tell(['https://undeclared.example/t.js', 'https://declared.example/t.js']);
    const look = async (after: number) => {
      const state = {choice: {at: new Date(performance.timeOrigin + after).toISOString()}};
      return list(await checkTag({...dongui, state}, {gate: 'marked'}, id => findInTable(id)));
    };
    expect(await look(50)).toEqual(['unmarked https://declared.example/t.js']);
    expect(await look(150)).toEqual([]);
    expect(await look(-86_400_000)).toHaveLength(2);
  });

  it('looks through a page of thousands of marks, and as many requests, within seconds', async () => {
    document.body.innerHTML = '<img data-service="declared" data-src="/a.png">'.repeat(2000);
    tell(Array.from({length: 1000}, (_, index) => `https://nobody.example/${index}`));
    const begin = performance.now();
    expect(await checkTag(dongui, {gate: 'marked'}, id => findInTable(id))).toEqual([]);
    // Less than one, where each request that looked at each mark took a quarter of a minute.
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('names with the npm package what was requested before it was called', async () => {
    const early = ['https://nobody.example/t.js', 'https://declared.example/t.js', 'https://undeclared.example/t.js'];
    tell(early);
    const look = async (began: number) => list(await checkTag(dongui, {gate: 'auto', report: false, began}, id => findInTable(id)));
    expect(await look(150)).toEqual(['script-before https://declared.example/t.js']);
    expect(await look(50)).toEqual([]);
  });

  it('tells of a tag in the body where the gate holds what nobody marked', async () => {
    expect(await look('auto', {place: 'body', asked: []})).toEqual(['tag-late']);
    expect(await look('marked', {place: 'body', asked: []})).toEqual([]);
  });
});
