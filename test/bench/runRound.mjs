import {agree, comeBack, countCalls, measureCost, openSettings} from './visits.mjs';

/** How much slower the processor is made for what is measured in elapsed time: a phone of the middle class. */
const phone = 4;

/**
 * @typedef {import('./libraries/types.mjs').Library} Library
 * @typedef {Awaited<ReturnType<typeof import('./openBrowser.mjs').openBrowser>>} Browser
 * @typedef {Awaited<ReturnType<typeof import('./startServer.mjs').startServer>>} Server
 * @typedef {Record<string, Record<string, number>>} Round Numbers by library and measure; `blank` and `twin` among the libraries.
 * @typedef {{browser: Browser, server: Server, libraries: readonly Library[], round: number}} Parts
 */

/**
 * One round: every measure of every library once, one library after the other within each measure, each time another one first.
 *
 * @param {Parts} parts
 * @returns {Promise<Round>}
 */
export async function runRound({browser, server, libraries, round}) {
  const {origin} = server;
  const turned = libraries.map((_, index) => /** @type {Library} */ (libraries[(index + round) % libraries.length]));
  /** @type {Round} */
  const found = {blank: {}, twin: {}};
  for (const {name} of libraries) {
    found[name] = {};
  }
  const note = (/** @type {string} */ name, /** @type {Record<string, number | undefined>} */ numbers) => {
    Object.assign(found[name] ?? {}, numbers);
  };

  /** @template T @param {Parameters<Browser['open']>[0]} options @param {(visit: import('./openBrowser.mjs').Visit) => Promise<T>} act */
  async function during(options, act) {
    const visit = await browser.open(options);
    try {
      return await act(visit);
    } finally {
      await visit.close();
    }
  }
  /** @param {string} path */
  const filesBytes = path =>
    server
      .takeSent()
      .filter(sent => sent.path !== path && sent.path !== '/site.css')
      .reduce((sum, {bytes}) => sum + bytes, 0);

  /** @type {Map<string, import('puppeteer-core').Cookie[]>} */
  const agreed = new Map();
  for (const library of turned) {
    const {name} = library;
    await during({slowdown: phone}, async visit => {
      const notes = await agree(visit, `${origin}/${name}/1`, library);
      note(name, {banner1: notes.banner, interaction1: notes.interaction, painted1: notes.painted, shift: notes.shift});
      agreed.set(name, await visit.page.browserContext().cookies());
    });
  }
  for (const library of turned) {
    const {name} = library;
    const notes = await during({slowdown: phone}, visit => agree(visit, `${origin}/${name}/1000`, library));
    note(name, {
      banner1000: notes.banner,
      interaction1000: notes.interaction,
      painted1000: notes.painted,
      release: Number(notes.ranAt) - Number(notes.clicked),
      longest: notes.longest,
      longTasks: notes.longTasks,
      longTime: notes.longTime,
    });
  }
  for (const library of turned) {
    if (library.announced) {
      const notes = await during({slowdown: phone}, visit => agree(visit, `${origin}/${library.name}/1/announced`, library));
      note(library.name, {announced1: notes.banner});
    }
  }
  for (const library of turned) {
    const notes = await during({slowdown: phone}, visit => openSettings(visit, `${origin}/${library.name}/1`, library));
    note(library.name, {settings: Number(notes.dialog) - Number(notes.clicked)});
  }

  // Twice, and the lesser taken: what else the machine does only adds.
  for (let repeat = 0; repeat < 2; repeat += 1) {
    for (const {name} of [...turned, {name: 'blank'}]) {
      for (const kind of ['first', 'return']) {
        const path = `/${name}/1`;
        server.takeSent();
        const cookies = kind === 'return' ? agreed.get(name) : [];
        const bare = await browser.openBare(cookies);
        const {script, task, heap} = await measureCost(bare, origin + path);
        await bare.close();
        const least = (/** @type {string} */ key, /** @type {number} */ value) => Math.min(value, found[name]?.[key] ?? value);
        note(name, {
          [`${kind}Script`]: least(`${kind}Script`, script),
          [`${kind}Task`]: least(`${kind}Task`, task),
          [`${kind}Heap`]: least(`${kind}Heap`, heap),
          [`${kind}Bytes`]: filesBytes(path),
        });
      }
    }
  }

  // Twice for the same reason, each time the open twin among them.
  const twin = {.../** @type {Library} */ (libraries[0]), name: 'twin'};
  for (let repeat = 0; repeat < 2; repeat += 1) {
    for (const library of [...turned, twin]) {
      const {name} = library;
      const notes = await during({slowdown: phone, cookies: agreed.get(name)}, visit => comeBack(visit, `${origin}/${name}/1`, library));
      note(name, {ranAt: Math.min(Number(notes.ranAt), found[name]?.ranAt ?? Number.POSITIVE_INFINITY), returnLongest: notes.longest});
      if (notes.banner !== undefined) {
        throw new Error(`${name} asks a visitor again who has agreed`);
      }
    }
  }
  for (const library of turned) {
    const {name} = library;
    note(name, {calls: await during({cookies: agreed.get(name)}, visit => countCalls(visit, `${origin}/${name}/1`, library))});
  }
  return found;
}
