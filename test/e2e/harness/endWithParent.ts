let watching = false;

/**
 * Browsers end with their worker, by their exit handlers: a vitest that was interrupted leaves its workers running on, and one that is done kills them half a
 * second after it asked, before a browser would have closed.
 */
export function endWithParent(): void {
  if (!watching) {
    watching = true;
    // Each browser listens for the end of its worker.
    process.setMaxListeners(100);
    process.once('disconnect', () => process.exit(1));
    process.prependOnceListener('SIGTERM', () => process.exit(0));
  }
}
