/**
 * Does something that one tab is enough for, by a Web Lock, and answers `undefined` where another tab is at it. Without locks (plain http, a sandboxed
 * frame) it is simply done: the receiver knows what it has got already.
 */
export async function withLock<Value>(name: string, act: () => Promise<Value>): Promise<Value | undefined> {
  const {locks} = navigator as {locks?: LockManager};
  let started = false;
  try {
    return locks
      ? await locks.request(name, {ifAvailable: true}, lock => {
          started = true;
          return lock ? act() : undefined;
        })
      : await act();
  } catch (error) {
    if (started || !locks) {
      throw error;
    }
    return act();
  }
}
