import {createServer} from 'node:http';
import {argv, env} from 'node:process';
import {pathToFileURL} from 'node:url';
import {createArrivals} from './server/createArrivals.mjs';
import {createPortal} from './server/createPortal.mjs';
import {createTracker} from './server/createTracker.mjs';
import {listen} from './server/listen.mjs';

/**
 * Starts the demo: the portal, and on a second origin a server that plays all trackers. Both on loopback; nothing else is contacted.
 *
 * @param {{port?: number, trackerPort?: number}} [options]  a busy port moves on to the next free one; 0: any free one
 * @returns {Promise<{portal: string, tracker: string, hits: import('./server/createArrivals.mjs').Hit[], close: () => Promise<void>}>}
 *   the two origins, the live list of what reached the tracker, and the way to stop
 */
export async function startDemo({port = 8080, trackerPort = 8081} = {}) {
  const arrivals = createArrivals();
  const trackerServer = createServer(createTracker(arrivals));
  const takenByTracker = await listen(trackerServer, trackerPort);
  const portalServer = createServer(createPortal({arrivals, trackerPort: takenByTracker}));
  const takenByPortal = await listen(portalServer, port);

  return {
    portal: `http://portal.localhost:${takenByPortal}`,
    tracker: `http://tracker.localhost:${takenByTracker}`,
    hits: arrivals.hits,
    async close() {
      arrivals.close();
      for (const server of [portalServer, trackerServer]) {
        server.closeAllConnections();
        await new Promise(resolve => server.close(resolve));
      }
    },
  };
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const {portal, tracker} = await startDemo({port: Number(env.PORT ?? 8080), trackerPort: Number(env.TRACKER_PORT ?? 8081)});
  console.log(`dongui demo: ${portal.replace('portal.', '')}  (or ${portal}; its trackers: ${tracker})`);
}
