import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** vitest's globalSetup of the e2e project: WebKitGTK needs an X server. One for all workers, none where the caller has a display. */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.env.DISPLAY) {
    return undefined;
  }
  // -displayfd: Xvfb picks a free display, says which, and says it only once it is ready.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const stop = () => {
    child.kill('SIGKILL');
  };
  process.once('exit', stop);
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(([reason]) => {
    throw new Error(`Xvfb did not start (${reason}): apt-get install xvfb, or node test/install-browsers.mjs`);
  });
  const pipe = child.stdio[3];
  if (!pipe) {
    throw new Error('Xvfb gave no pipe');
  }
  const [answer] = (await Promise.race([once(pipe, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  process.env.DISPLAY = `:${answer.toString().trim()}`;
  return () => {
    process.off('exit', stop);
    stop();
    delete process.env.DISPLAY;
  };
}
