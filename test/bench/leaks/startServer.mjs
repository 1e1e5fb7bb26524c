import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * @param {import('node:http').RequestListener} listener
 * @returns {Promise<{port: number, server: import('node:http').Server, close(): Promise<void>}>}
 */
export async function startServer(listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port,
    server,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
