/**
 * Listens on loopback only, on the first free port from `port` on.
 *
 * @param {import('node:http').Server} server
 * @param {number} port  0 lets the system choose
 * @returns {Promise<number>} the port taken
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {number} candidate */
    const attempt = candidate => {
      server.once('error', error => {
        const busy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
        if (busy && candidate < port + 50) {
          attempt(candidate + 1);
        } else {
          reject(error);
        }
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
      });
    };
    attempt(port);
  });
}
