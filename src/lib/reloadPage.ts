/**
 * Loads the page again, and never a form: what came of one that was posted Chromium would send again without a word, and an order would be placed twice. Written
 * anew, the entry in the history is one that is asked for by its address. By the prototype: what counts views has put its own on `history`.
 */
export function reloadPage(): void {
  try {
    History.prototype.replaceState.call(history, history.state, '');
  } catch {
    // Browsers let a page do so but so often.
  }
  location.reload();
}
