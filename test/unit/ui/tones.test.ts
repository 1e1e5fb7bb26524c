import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const locales = new URL('../../../src/ui/locales/', import.meta.url);
const files = readdirSync(new URL('ko-haeyo/', locales)).sort();

/** Every text with its path. */
function flatten(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flatten(value, `${path}${key}.`),
  );
}
const read = async (tone: string): Promise<[path: string, text: string][]> =>
  (await Promise.all(files.map(file => import(new URL(`${tone}/${file}`, locales).href)))).flatMap(module => flatten(module));
const [formal, polite] = await Promise.all([read('ko'), read('ko-haeyo')]);

const names = (text: string): string[] => [...text.matchAll(/\{\w+\}(\{[가-힣]+\})?/g)].map(([name]) => name).sort();
/** Without what stands in brackets at its end: `남아 있어요({names}).` */
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).map(each => each.replace(/\([^)]*\)(?=[.?!]?$)/, ''));

describe('합니다체 and 해요체', () => {
  test('have the same texts, with the same values to fill in', () => {
    expect(files).toEqual(expect.arrayContaining(['banner.ts', 'placeholder.ts', 'preferences.ts', 'toast.ts']));
    expect(polite.map(([path, text]) => [path, names(text)])).toEqual(formal.map(([path, text]) => [path, names(text)]));
  });

  test('have the same labels, legal nouns and buttons', () => {
    const texts = new Map(polite);
    const labels = formal.filter(([, text]) => !/니다|[.?!]/.test(text));
    expect(labels.length).toBeGreaterThan(60);
    expect(labels.filter(([path, text]) => texts.get(path) !== text)).toEqual([]);
  });

  test('are not mixed: 해요체 ends no sentence as 합니다체 does', () => {
    expect(polite.filter(([, text]) => /니다(?![가-힣])|니까(?![가-힣])|십시오/.test(text))).toEqual([]);
    const endings = polite.flatMap(([, text]) => sentences(text).filter(each => /[.?!]$/.test(each)));
    expect(endings.length).toBeGreaterThan(50);
    expect(endings.filter(each => !/요[.?!]$/.test(each))).toEqual([]);
  });

  test('are not mixed: 합니다체 ends no sentence as 해요체 does, but for 「해 주세요」 and a question', () => {
    const wrong = /(?<!주세|까)[요죠]$/;
    expect(formal.filter(([, text]) => sentences(text).some(each => wrong.test(each.replace(/[.?!]$/, ''))))).toEqual([]);
    // The rule finds what it looks for.
    expect(polite.filter(([, text]) => sentences(text).some(each => wrong.test(each.replace(/[.?!]$/, '')))).length).toBeGreaterThan(40);
  });
});
