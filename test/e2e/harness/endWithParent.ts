let watching = false;

/** A vitest that was interrupted leaves its workers running on, and with them the browsers: end them by their exit handlers. */
export function endWithParent(): void {
  if (!watching) {
    watching = true;
    process.once('disconnect', () => process.exit(1));
  }
}
