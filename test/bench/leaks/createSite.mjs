import {createLog} from './createLog.mjs';
import {startPortal} from './startPortal.mjs';
import {startTracker} from './startTracker.mjs';

const nothing = {head: '', bodyAttributes: '', body: '', code: ''};
/** A worker of the site's own: asks for the address it is given. */
const workerFile = "fetch(decodeURIComponent(location.search.slice(1)), {mode: 'no-cors'});";

/** @type {Readonly<Record<string, {type: string, body: string | Buffer}>>} */
const ownFiles = {
  '/plain': {type: 'text/html; charset=utf-8', body: '<!doctype html><title>빈 페이지</title><p>글'},
  '/worker.js': {type: 'text/javascript', body: workerFile},
  '/media.mp4': {type: 'video/mp4', body: ''},
};

const types = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8'};

/**
 * The portal with a page for each level and vector, `/<level>/<vector>?id=<visit>`, and the tracker.
 *
 * @param {readonly import('./levels/types.mjs').Level[]} levels
 * @param {readonly import('./vectors/types.mjs').Vector[]} vectors
 */
export async function createSite(levels, vectors) {
  const log = createLog();
  const files = Object.fromEntries(levels.flatMap(level => Object.entries(level.files)));
  const tracker = await startTracker(log, () => portal.origin);

  /** @param {string} id @returns {import('./vectors/types.mjs').Addresses} */
  const addresses = id => {
    const at = (/** @type {string} */ path) => `${tracker.origin}${path}?id=${id}`;
    return {
      id,
      portal: portal.origin,
      script: at('/t.js'),
      image: at('/p.gif'),
      svg: at('/p.svg'),
      frame: at('/frame'),
      style: at('/style.css'),
      media: at('/media'),
      captions: at('/track.vtt'),
      font: at('/font'),
      events: at('/events'),
      text: at('/text'),
      socket: at('/socket').replace('http', 'ws'),
    };
  };

  /** @type {Parameters<typeof startPortal>[1]} */
  const answer = url => {
    const own = ownFiles[url.pathname];
    if (own) {
      return own;
    }
    // An inlined script has no address of its own: it looks for its neighbours beside the page, in the folder of the level.
    const file = files[url.pathname] ?? files[url.pathname.slice(url.pathname.lastIndexOf('/'))];
    if (file) {
      return {type: types[/** @type {'js'} */ (url.pathname.split('.').at(-1))], body: file};
    }
    const [, levelName, vectorId] = url.pathname.split('/');
    const level = levels.find(({name}) => name === levelName);
    const vector = vectors.find(({id}) => id === vectorId);
    if (!level || !(vector || vectorId === 'blank')) {
      return undefined;
    }
    const at = addresses(url.searchParams.get('id') ?? '');
    const piece = vector
      ? {
          head: vector.head?.(at) ?? '',
          bodyAttributes: vector.bodyAttributes?.(at) ?? '',
          body: vector.body?.(at) ?? '',
          code: vector.code?.(at) ?? '',
        }
      : nothing;
    const {html, headers = {}} = level.render(piece, {url: url.href, trackerHost: tracker.host});
    return {body: html, headers};
  };

  const portal = await startPortal(log, answer);
  return {
    log,
    portal: portal.origin,
    async close() {
      await Promise.all([portal.close(), tracker.close()]);
    },
  };
}
