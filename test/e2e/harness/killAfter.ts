import {type ChildProcess, spawn} from 'node:child_process';
import type {Writable} from 'node:stream';

/** Reads `+ pid` and `- pid`, and kills the process groups that are left when its input ends. */
const script = `
let text = '';
process.stdin.on('data', piece => { text += piece; }).on('end', () => {
  const left = new Set();
  for (const line of text.split('\\n')) {
    const [sign, pid] = line.split(' ');
    sign === '+' ? left.add(pid) : left.delete(pid);
  }
  for (const pid of left) {
    try { process.kill(-pid, 'SIGKILL'); } catch {}
  }
});`;

let input: Writable | undefined;

function open(): Writable {
  const child = spawn(process.execPath, ['-e', script], {detached: true, stdio: ['pipe', 'ignore', 'ignore']});
  child.unref();
  // Neither does it keep the worker, nor does the worker mind when it is gone.
  (child.stdin as unknown as {unref(): void}).unref();
  child.stdin.on('error', () => undefined);
  return child.stdin;
}

/**
 * Ends a process group with this process. At its exit, before what removes a browser's files; Puppeteer does it, too, but one browser that cannot be killed any more
 * keeps it from killing those started later. And where this process was killed and no exit handler of its ran: a vitest that is done gives its workers half a second,
 * which the first handlers may need on a busy machine. Answers what ends the group now.
 */
export function killAfter(child: ChildProcess | null): () => void {
  const pid = child?.pid;
  if (pid === undefined) {
    return () => undefined;
  }
  const kill = (): void => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  input ??= open();
  input.write(`+ ${pid}\n`);
  process.prependListener('exit', kill);
  child?.once('exit', () => {
    input?.write(`- ${pid}\n`);
    process.off('exit', kill);
  });
  return kill;
}
