import {readFileSync} from 'node:fs';
import {createServer, request} from 'node:http';

const config = {
  company: '인프라닉스',
  policy: {url: '/privacy'},
  services: ['ga4', 'naver-analytics', 'meta-pixel'],
  gate: 'auto',
  ui: false,
  trigger: false,
};

/** Leaves what the tests of a page have found in `window.found`. */
const collector = `setup({output: false});
add_completion_callback((tests, {status}) => {
  if (typeof window !== 'undefined') {
    window.found = {status, tests: tests.map(({name, status}) => [name, status])};
  }
});`;

/**
 * The tests' own server once more, at a port of its own, with another `testharness.js`: where `isGated`, dongui comes first in it, as it would in the page.
 *
 * @param {number} port Of the tests' own server, plain http.
 * @param {boolean} isGated
 * @returns {Promise<{port: number, close: () => void}>}
 */
export async function startProxy(port, isGated) {
  const built = readFileSync(new URL('../../../dist/dongui.auto.js', import.meta.url), 'utf8').replace(/^\/\/#.*$/gm, '');
  // Workers load the harness too, and have no page.
  const gate = isGated ? `if (typeof document !== 'undefined') { window.donguiConfig = ${JSON.stringify(config)};\n${built}\n}\n` : '';

  const server = createServer((asked, answer) => {
    const {method, url: path = '/', headers} = asked;
    if (path === '/resources/testharnessreport.js') {
      answer.writeHead(200, {'content-type': 'text/javascript'}).end(collector);
      return;
    }
    const isHarness = path === '/resources/testharness.js' && gate;
    const onward = request({host: '127.0.0.1', port, method, path, headers}, found => {
      const {'content-length': length, ...others} = found.headers;
      answer.writeHead(found.statusCode ?? 502, isHarness ? others : found.headers);
      if (isHarness) {
        answer.write(gate);
      }
      found.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {port: /** @type {import('node:net').AddressInfo} */ (server.address()).port, close: () => server.close()};
}
