import {fileURLToPath} from 'node:url';
import {pause} from '../page/pause.js';
import {createHitLog} from './createHitLog.js';
import {createPortal} from './createPortal.js';
import {createTracker} from './createTracker.js';
import {listen} from './listen.js';
import type {PageContent, Servers} from './types.js';

const builtFiles = fileURLToPath(new URL('../../../../dist', import.meta.url));

/** A portal and a tracker on free loopback ports: two sites to a browser, since `*.localhost` names are. */
export async function startServers({dist = builtFiles}: {dist?: string} = {}): Promise<Servers> {
  const log = createHitLog();
  const pages = new Map<string, PageContent>();
  const portal = await listen(createPortal({pages, dist}));
  const tracker = await listen(createTracker(log));
  const portalOrigin = `http://portal.localhost:${portal.port}`;
  const clear = (): void => {
    log.clear();
    pages.clear();
  };
  return {
    portal: portalOrigin,
    tracker: `http://tracker.localhost:${tracker.port}`,
    tracker2: `http://tracker2.localhost:${tracker.port}`,
    page(path, content) {
      pages.set(path, content);
      return portalOrigin + path;
    },
    hits: log.hits,
    waitForHit: log.waitForHit,
    settle: log.settle,
    clear,
    async startAfresh() {
      await pause(20);
      tracker.hangUp();
      portal.hangUp();
      clear();
    },
    async close() {
      await Promise.all([portal.close(), tracker.close()]);
    },
  };
}
