import {expect, it} from 'vitest';
import {dongui} from '../../../src/catalogue/services/dongui.js';
import {matchesPattern} from '../../../src/lib/matchesPattern.js';
import {readSources} from '../support/readSources.js';

/** What stands in the sources as a key of a storage or the name of a cache: `localStorage.x`, `localStorage['x']`, `const key = 'x'` … */
const places = [
  /(?:local|session)Storage(?:\.|\[')(?!getItem|setItem|removeItem)(\w+)/g,
  /const (?:key|place|copy|prefix) = '([\w-]+)'/g,
  /'(dongui-record[\w-]*)'/g,
];

it('declares whatever dongui itself stores, in the disclosure and in `audit()`', () => {
  const sources = readSources().filter(({path}) => /^(ui|store|record|serviceWorker)/.test(path));
  const found = new Set(sources.flatMap(({text}) => places.flatMap(place => [...text.matchAll(place)].map(([, name = '']) => name))));
  expect([...found]).toEqual(expect.arrayContaining(['dongui', 'donguiNews', 'dongui-record', 'dongui-rules']));
  const declared = [...dongui.storage, ...dongui.caches];
  expect([...found].filter(name => !declared.some(pattern => matchesPattern(pattern, name)))).toEqual([]);
});
