import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {killAfter} from '../killAfter.js';

/** What WebKitGTK draws on. */
export interface Display {
  /** The value of `DISPLAY`. */
  name: string;
  stop(): void;
}

/** An X server for one browser: on one that several share, a window loses the focus to the one that came last. The caller's own, where there is one. */
export async function startDisplay(): Promise<Display> {
  if (process.env.DISPLAY) {
    return {name: process.env.DISPLAY, stop: () => undefined};
  }
  // -displayfd: Xvfb picks a free display, says which, and says it only once it is ready.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  killAfter(child);
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]).then(([reason]) => {
    throw new Error(`Xvfb did not start (${reason}): apt-get install xvfb, or node test/install-browsers.mjs`);
  });
  const pipe = child.stdio[3];
  if (!pipe) {
    throw new Error('Xvfb gave no pipe');
  }
  const [answer] = (await Promise.race([once(pipe, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return {
    name: `:${answer.toString().trim()}`,
    stop: () => child.kill('SIGKILL'),
  };
}
