/** Calls a function that is not ours; what it throws goes to the page's own error handling and stops nothing here. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}
