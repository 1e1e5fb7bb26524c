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
 * Ends a browser, which has a process group of its own, also where this process is killed and no exit handler of its runs: a vitest that is done gives its workers
 * half a second, which the first handlers may need on a busy machine.
 */
export function killAfter(child: ChildProcess): void {
  if (child.pid !== undefined) {
    const {pid} = child;
    input ??= open();
    input.write(`+ ${pid}\n`);
    child.once('exit', () => input?.write(`- ${pid}\n`));
  }
}
