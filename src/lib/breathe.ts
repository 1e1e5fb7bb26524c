/**
 * Lets the browser answer a press and draw, then goes on. `scheduler.yield` comes back before other tasks; a timeout, where it is not known,
 * waits 4 ms each from the fifth on. https://developer.mozilla.org/docs/Web/API/Scheduler/yield
 */
export async function breathe(): Promise<void> {
  const page = globalThis as {scheduler?: {yield?(): Promise<void>}};
  await (page.scheduler?.yield?.() ?? new Promise(setTimeout as (resolve: () => void) => void));
}
