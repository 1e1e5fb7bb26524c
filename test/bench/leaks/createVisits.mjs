import {setTimeout as pause} from 'node:timers/promises';

/**
 * @typedef {import('../../e2e/harness/types.js').Engine} Engine
 * @typedef {import('../../e2e/harness/types.js').Page} Page
 * @typedef {import('./levels/types.mjs').Level} Level
 * @typedef {import('./vectors/types.mjs').Vector} Vector
 *
 * @typedef {'ran' | 'asked' | 'nothing' | 'failed'} Outcome `asked` also stands for something left in the browser. `failed`: the page could not be opened.
 */

/** How long a page is watched after its `load`, in milliseconds. */
const settle = 400;

/** Of all engines: the tracker keeps one log, and knows a visit by its number. */
let count = 0;

/**
 * Visits pages, each in its own document, the pages of one level in one session of a browser.
 *
 * @param {object} parts
 * @param {ReturnType<typeof import('./createLog.mjs').createLog>} parts.log
 * @param {string} parts.portal
 */
export function createVisits({log, portal}) {
  /** @param {Page} page @param {Vector} vector */
  async function isLeft(page, {stored}) {
    if (!stored) {
      return false;
    }
    // On a page with no library, which could hide it.
    await page.goto(`${portal}/plain`);
    if (stored.in === 'cookie') {
      return (await page.cookies()).some(({name}) => name === stored.name);
    }
    return page.evaluate(
      async (kind, name) =>
        kind === 'database'
          ? (await indexedDB.databases()).some(each => each.name === name)
          : name in (kind === 'local' ? localStorage : sessionStorage),
      stored.in,
      stored.name,
    );
  }

  /**
   * @param {Page} page
   * @param {Level} level
   * @param {Vector} vector
   * @param {{most?: Outcome, patience?: number}} [options] `most`: no more than this can come, so nothing is waited for after it.
   * @returns {Promise<Outcome>}
   */
  async function visit(page, level, vector, {most = 'ran', patience = 1} = {}) {
    const id = `${vector.id}-${(count++).toString(36)}`;
    let failed = false;
    try {
      await page.goto(`${portal}/${level.name}/${vector.id}?id=${id}`, {timeout: 8000});
    } catch {
      failed = true;
    }
    const end = Date.now() + (vector.settle ?? settle) * patience;
    while (Date.now() < end && log.of(id) !== most && log.of(id) !== 'ran') {
      await pause(20);
    }
    if (await isLeft(page, vector).catch(() => false)) {
      return 'asked';
    }
    return log.of(id) ?? (failed ? 'failed' : 'nothing');
  }

  return {visit};
}
