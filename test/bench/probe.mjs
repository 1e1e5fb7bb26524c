/**
 * What the probe notes in the page, as `window.bench`. Milliseconds since the navigation began, unless said otherwise.
 *
 * @typedef {object} Notes
 * @property {number} [banner] The first frame with the banner in it.
 * @property {number} [clicked] When the mouse was let go.
 * @property {number} [dialog] The first frame with the dialog in it.
 * @property {number} [painted] From the press until the frame after the next one begins, a duration.
 * @property {number} interaction The longest interaction to its next paint as Event Timing has it, a duration; 0 when none took 16 ms.
 * @property {number} shift The sum of all layout shifts.
 * @property {number} longest The longest script of the library's own inside a frame that took over 50 ms, a duration.
 * @property {number} longTasks Number of tasks over 50 ms, whoever's.
 * @property {number} longTime Their sum, a duration.
 */

/**
 * Put into the page before anything of its own, as text. It looks once per frame, when the frame's own scripts have run, and stops when it
 * has seen what it looked for. Visible means: it has a box, and neither `visibility` nor `opacity: 0` of any ancestor hides it.
 *
 * @param {import('./libraries/types.mjs').Selectors} selectors
 * @param {readonly string[]} files
 */
export function probe(selectors, files) {
  /** @type {Notes} */
  const bench = {interaction: 0, shift: 0, longest: 0, longTasks: 0, longTime: 0};

  /** @param {string} path */
  function find(path) {
    /** @type {Document | Element | ShadowRoot | null | undefined} */
    let node = document;
    for (const [index, part] of path.split('>>>').entries()) {
      node = index > 0 ? /** @type {Element | undefined} */ (node)?.shadowRoot?.querySelector(part) : document.querySelector(part);
    }
    return /** @type {Element | null | undefined} */ (node);
  }

  /** @param {'banner' | 'dialog'} name */
  function watch(name) {
    const element = find(selectors[name]);
    const box = element?.getBoundingClientRect();
    if (box && box.width > 0 && box.height > 0 && element?.checkVisibility({opacityProperty: true, visibilityProperty: true})) {
      bench[name] = performance.now();
    } else {
      requestAnimationFrame(() => watch(name));
    }
  }

  /** @param {string} type @param {(entry: any) => void} note */
  function observe(type, note) {
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe(
      /** @type {PerformanceObserverInit} */ ({type, buffered: true, durationThreshold: 16}),
    );
  }

  observe('layout-shift', entry => {
    bench.shift += entry.value;
  });
  observe('event', entry => {
    if (entry.interactionId) {
      bench.interaction = Math.max(bench.interaction, entry.duration);
    }
  });
  observe('longtask', entry => {
    bench.longTasks += 1;
    bench.longTime += entry.duration;
  });
  observe('long-animation-frame', entry => {
    for (const script of entry.scripts) {
      if (files.some(file => script.sourceURL.endsWith(file) || script.invoker.endsWith(file))) {
        bench.longest = Math.max(bench.longest, script.duration);
      }
    }
  });
  addEventListener(
    'click',
    event => {
      bench.clicked = event.timeStamp;
      // Not by a message, which work of higher priority (scheduler.yield) may overtake.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          bench.painted = performance.now() - event.timeStamp;
        }),
      );
      if (event.composedPath().includes(/** @type {EventTarget} */ (find(selectors.customize)))) {
        requestAnimationFrame(() => watch('dialog'));
      }
    },
    true,
  );
  requestAnimationFrame(() => watch('banner'));
  Object.assign(window, {bench, benchFind: find});
}
