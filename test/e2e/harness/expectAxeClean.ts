import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import {expect} from 'vitest';
import type {Page} from './types.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeOptions {
  /** Only this part of the page: a selector path as for `click`. Default: the whole document, open shadow roots included. */
  within?: string;
  /** Passed on to `axe.run`. */
  run?: RunOptions;
}

/** Fails with one line per violated rule and element. */
export async function expectAxeClean(page: Page, {within, run = {}}: AxeOptions = {}): Promise<void> {
  await page.addScript(await readFile(axePath, 'utf8'));
  const problems = await page.evaluate(
    async (path, options) => {
      const {axe} = globalThis as unknown as {axe: {run(context: unknown, options: unknown): Promise<AxeResults>}};
      const context = path ? {include: [{fromShadowDom: path}]} : document;
      const {violations} = await axe.run(context, {...options, resultTypes: ['violations']});
      return violations.flatMap(({id, impact, help, nodes}) =>
        nodes.map(({target, html}) => `${id} (${impact}): ${help}\n  ${target}\n  ${html}`),
      );
    },
    within?.split('>>>').map(part => part.trim()),
    run,
  );
  expect(problems, problems.join('\n')).toEqual([]);
}
