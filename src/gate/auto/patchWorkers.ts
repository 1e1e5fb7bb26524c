import {decodeData} from '../../lib/decodeData.js';
import {trustedLike} from '../../lib/trustedLike.js';
import {askedBy} from './askedBy.js';
import type {Part} from './types.js';

/** Workers whose code the page has made itself (`blob:`, `data:`): a guard runs before it. One on another's address waits for consent as a whole. */
export const patchWorkers: Part = (win, patcher, {judge, waiting, guard, blobs}) => {
  // By its other name: pages have a text named `URL`.
  const {webkitURL} = win;
  patcher.method(webkitURL, 'createObjectURL', (go, _self, [blob]) => {
    const url = go() as string;
    // One of a media source has no type, and nothing is looked for in it.
    blobs.set(url, blob as Blob);
    return url;
  });
  patcher.method(webkitURL, 'revokeObjectURL', (go, _self, [url]) => {
    blobs.delete(url as string);
    // What a worker got in its place goes with it; where there is none this does nothing.
    go([guarded.get(url as string)]);
    return go();
  });

  /**
   * The worker's code with the guard before it in the same line, so that lines count as before, at an address of its own; the same each time, since shared
   * workers are known by theirs.
   */
  const guarded = new Map<string, string>();
  const withGuard = (url: string): string => {
    const [data, base64] = /^data:[^,]*?(;\s*base64\s*)?,/i.exec(url) ?? [];
    const text = data && decodeData(url).replace(/^data:[^,]*,/i, '');
    const code =
      text && base64
        ? new TextDecoder().decode(Uint8Array.from(text, byte => byte.charCodeAt(0)))
        : (text ?? blobs.get(url.split('#')[0] as string));
    if (code !== undefined && !guarded.has(url)) {
      guarded.set(
        url,
        data
          ? `data:text/javascript,${encodeURIComponent(`${guard()}${code}`)}`
          : webkitURL.createObjectURL(new win.Blob([guard(), code], {type: 'text/javascript'})),
      );
    }
    // A shared worker that runs is found by its address also once that is revoked.
    return guarded.get(url) ?? url;
  };

  for (const name of ['Worker', 'SharedWorker']) {
    patcher.class(win, name, (make, args) => {
      const [address, ...rest] = args;
      const url = `${address}`;
      const isModule = Object(rest[0]).type === 'module';
      if (isModule ? waiting.hold(askedBy(url), 'worker', {}, judge.text) : waiting.hold(url, 'worker', {})) {
        // A browser only takes workers of the page's own origin, so this one is the site's own proxy of a tracker, or imports one.
        throw new win.DOMException(`${url} waits for consent.`, 'SecurityError');
      }
      const made = withGuard(url);
      return make(made === url ? args : [trustedLike('createScriptURL', [address], made), ...rest]);
    });
  }
};
