/** What Tab stops at, in the dialog's order. What a closed <details> folds away has a box in some browsers (`content-visibility`), and no stop. */
function findStops(dialog: HTMLElement): HTMLElement[] {
  const folded = 'details:not([open]) > :not(summary)';
  return [...dialog.querySelectorAll<HTMLElement>('a[href], summary, :is(button, input):not(:disabled)')].filter(
    each => each.getClientRects().length > 0 && !each.matches(`${folded}, ${folded} *`),
  );
}

/**
 * Tab goes from the dialog's last stop on to its first, and back. Browsers do so by themselves, by way of their own toolbar; but Firefox (153)
 * does not find the start again in a dialog that is in a shadow root, and stays at the end.
 */
export function wrapFocus(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', event => {
    const {activeElement} = dialog.getRootNode() as ShadowRoot;
    const stops = findStops(dialog);
    const [first, last] = [stops[0], stops.at(-1)];
    // The title can have the focus too, and stands before the first stop.
    const leaves = event.shiftKey ? activeElement === first || activeElement?.matches('h2') : activeElement === last;
    if (event.key === 'Tab' && leaves) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  });
}
