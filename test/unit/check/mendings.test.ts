import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {disclosureMendings} from '../../../src/check/disclosureMendings.js';
import {disclosureReasons} from '../../../src/check/disclosureReasons.js';
import {mendings} from '../../../src/check/mendings.js';
import {readSources} from '../support/readSources.js';

const all = {...mendings, ...disclosureMendings};
const docs = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');
const sections = docs
  .split(/^### /m)
  .slice(1)
  .map(section => section.split(/^## /m)[0] ?? '');

/** Every code that src reports or adds to a list of problems. */
function usedCodes(): string[] {
  const sources = readSources();
  const all = sources.map(({text}) => text).join('\n');
  const literal = [...all.matchAll(/(?:\breport\(|problems\.add\(|\bcode: )'([\w-]+)'/g)].map(([, code = '']) => code);
  const fields = sources.find(({path}) => path === 'check/checkService.ts')?.text.matchAll(/\b(?:must|may)\(\s*'(\w+)'/g) ?? [];
  // `config` stands for all that the check then finds.
  return [...new Set([...literal, ...[...fields].map(([, field = '']) => `service-${field.toLowerCase()}`)])]
    .filter(code => code !== 'config')
    .sort();
}

describe('the mendings', () => {
  it('are there for every code that is used, and for no other', () => {
    expect(usedCodes()).toEqual(Object.keys(all).sort());
  });

  it('are sentences', () => {
    expect(Object.entries(all).filter(([, text]) => !/^([A-Z]|dongui ).{10,}[.:")]+$/.test(text))).toEqual([]);
  });

  it('come with the law where the disclosure lacks something', () => {
    expect(Object.keys(disclosureReasons).filter(code => !(code in all))).toEqual([]);
    expect(Object.keys(disclosureMendings).filter(code => !/PIPA art\. \d/.test(disclosureReasons[code] ?? ''))).toEqual([]);
  });

  it('are in docs/problems.md, each under its code, with its cause', () => {
    const written = sections.map(section => {
      const [code, cause, mending] = section.split('\n\n');
      return {code, cause: cause !== undefined && cause.length > 10, mending: mending?.trim().replaceAll('`', '')};
    });
    expect(written).toEqual(Object.entries(all).map(([code, text]) => ({code, cause: true, mending: `→ ${text.replaceAll('`', '')}`})));
  });
});
