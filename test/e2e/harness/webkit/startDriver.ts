import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {killAfter} from '../killAfter.js';
import {pause} from '../page/pause.js';
import {createGtkConfig} from './createGtkConfig.js';
import {findFreePort} from './findFreePort.js';
import {startDisplay} from './startDisplay.js';

/** A running WebKitWebDriver. It holds one session at a time. */
export interface Driver {
  /** One WebDriver command; gives its value, throws its error. */
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** Ends the driver and every browser process it started. */
  stop(): Promise<void>;
}

const COMMAND_TIMEOUT = 30_000;
const ATTEMPTS = 3;

export async function startDriver({reducedMotion}: {reducedMotion: boolean}): Promise<Driver> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    const config = await createGtkConfig(reducedMotion);
    const display = await startDisplay();
    // Without a graphics card, what is drawn costs a quarter less without buffers shared with one.
    const env = {
      ...process.env,
      DISPLAY: display.name,
      XDG_CONFIG_HOME: config,
      NO_AT_BRIDGE: '1',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    };
    // Detached: a process group of its own, so that the browser's helpers end with it.
    const child = spawn('WebKitWebDriver', [`--port=${port}`], {stdio: 'ignore', detached: true, env});
    const killGroup = killAfter(child);
    const kill = () => {
      killGroup();
      display.stop();
      rmSync(config, {recursive: true, force: true});
    };
    // First of all: a worker has half a second to end.
    process.prependOnceListener('exit', kill);
    const call: Driver['call'] = (method, path, body) => callDriver(`http://127.0.0.1:${port}${path}`, method, body);
    const stop = async () => {
      process.off('exit', kill);
      const ended = child.exitCode === null && child.signalCode === null && child.pid !== undefined && once(child, 'exit');
      kill();
      await ended;
    };
    if (await isReady(child, call)) {
      return {call, stop};
    }
    await stop();
    if (attempt === ATTEMPTS) {
      throw new Error(`WebKitWebDriver did not start in ${ATTEMPTS} attempts`);
    }
  }
}

/** False when the driver ended at once, as it does where another process took the port meanwhile. */
async function isReady(child: ChildProcess, call: Driver['call']): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && !failed && child.exitCode === null; await pause(20)) {
    try {
      await call('GET', '/status');
      return true;
    } catch {
      // Not listening yet.
    }
  }
  return false;
}

async function callDriver(url: string, method: string, body: object | undefined): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    signal: AbortSignal.timeout(COMMAND_TIMEOUT),
  });
  const {value} = (await response.json()) as {value: unknown};
  if (!response.ok) {
    const {error, message} = value as {error: string; message: string};
    throw new Error(`WebDriver ${method} ${new URL(url).pathname.replace(/^\/session\/[^/]+/, '')}: ${error}: ${message}`);
  }
  return value;
}
