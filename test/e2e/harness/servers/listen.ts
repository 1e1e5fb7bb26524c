import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';

/** A server on a free loopback port. Closing ends keep-alive connections and answers that hang; `hangUp` does that alone. */
export async function listen(listener: RequestListener): Promise<{port: number; hangUp(): void; close(): Promise<void>}> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('No port');
  }
  return {
    port: address.port,
    hangUp: () => server.closeAllConnections(),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
