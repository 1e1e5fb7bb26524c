import {expect, it} from 'vitest';
import {importsOf} from '../../../src/lib/importsOf.js';

it.each<[code: string, addresses: string[]]>([
  ['import "./a.js"', ['./a.js']],
  ["import'./a.js';import './b.js'", ['./a.js', './b.js']],
  ['import a from "./a.js"; import * as b from "./b.js"', ['./a.js', './b.js']],
  ['import a, {b as c,\n  d}\n  from\n  "./a.js"', ['./a.js']],
  ['import {가져온_것 as 나} from "https://나.example/ㄱ.js"', ['https://나.example/ㄱ.js']],
  ['import /* what for */ a /* and */ from // whom\n "./a.js"', ['./a.js']],
  ['import a from "./a.js" with {type: "json"}', ['./a.js']],
  ['export * from "./a.js"; export {b as c} from \'./b.js\'; export * as d from "./d.js"', ['./a.js', './b.js', './d.js']],
  ['console.log("loaded from"); import "./a.js"', ['); import ', './a.js']],
  ['import("./a.js"); import.meta.resolve("./b.js"); export default "c"; export const d = "e"; important "f"', []],
  ['"import a from"', []],
  ['', []],
])('%s', (code, addresses) => {
  expect(importsOf(code)).toEqual(addresses);
});

it.each(['export from ', 'import ', 'from ', 'export ', 'export from export "', "import'", '"', 'x'])(
  'does not stumble over %j again and again',
  piece => {
    // Quadratic it was seconds at a tenth of this.
    const code = piece.repeat(2_000_000 / piece.length);
    expect(importsOf(`export from ${code}; import "./a.js"`).at(-1)).toBe('./a.js');
  },
);
