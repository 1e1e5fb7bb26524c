import {createServer} from 'node:http';
import {argv, env} from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {createArrivals} from './server/createArrivals.mjs';
import {createPortal} from './server/createPortal.mjs';
import {createTracker} from './server/createTracker.mjs';
import {listen} from './server/listen.mjs';
import {createRecordStore} from './server/records/createRecordStore.mjs';
import {createRecords} from './server/records/createRecords.mjs';
import {startKeeping} from './server/records/startKeeping.mjs';

/**
 * Starts the demo: the portal, and on a second origin a server that plays all trackers. Both on loopback; nothing else is contacted.
 *
 * @param {{port?: number, trackerPort?: number, records?: string, keepMonths?: number}} [options]  a busy port moves on to the next free one; 0: any free one.
 *   `records`: the database for consent records, `sqlite:…` or `postgres://…`; default: in memory. `keepMonths`: how long they are kept after a choice can hold
 *   no longer; default: for good
 * @returns {Promise<{portal: string, tracker: string, hits: import('./server/createArrivals.mjs').Hit[], close: () => Promise<void>}>}
 *   the two origins, the live list of what reached the tracker, and the way to stop
 */
export async function startDemo({port = 8080, trackerPort = 8081, records = 'sqlite::memory:', keepMonths} = {}) {
  const store = await createRecordStore({url: records});
  const keeping = await startKeeping(store, {months: keepMonths});
  const arrivals = createArrivals();
  const trackerServer = createServer(createTracker(arrivals));
  const takenByTracker = await listen(trackerServer, trackerPort);
  const portalServer = createServer(createPortal({arrivals, records: createRecords(store, {keeping}), trackerPort: takenByTracker}));
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
      await keeping.stop();
      await store.close();
    },
  };
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const {portal, tracker} = await startDemo({
    port: Number(env.PORT ?? 8080),
    trackerPort: Number(env.TRACKER_PORT ?? 8081),
    records: env.RECORDS_DB ?? `sqlite:${fileURLToPath(new URL('.data/records.sqlite', import.meta.url))}`,
    ...(env.RECORDS_KEEP_MONTHS && {keepMonths: Number(env.RECORDS_KEEP_MONTHS)}),
  });
  console.log(
    `dongui demo: ${portal.replace('portal.', '')}  (or ${portal}; its trackers: ${tracker}; consent records: ${portal.replace('portal.', '')}/records)`,
  );
}
