/**
 * Lets a reload ask for the address, and send no form: what came of one that was posted Chromium would send again without a word, and an order would be placed
 * twice. Written anew, the entry in the history is one without a form. By the prototype: what counts views has put its own on `history`.
 */
export function askByAddress(): void {
  try {
    History.prototype.replaceState.call(history, history.state, '');
  } catch {
    // Browsers let a page do so but so often.
  }
}
