/**
 * Tab goes from the dialog's last button on to its first, and back. Browsers do so by themselves, by way of their own toolbar; but Firefox (153)
 * does not find the start again in a dialog that is in a shadow root, and stays at the end.
 */
export function wrapFocus(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', event => {
    const stops = [...dialog.querySelectorAll<HTMLElement>('h2, button')];
    const {activeElement} = dialog.getRootNode() as ShadowRoot;
    const [first, last] = [stops.find(each => each.matches('button')), stops.at(-1)];
    // The title can have the focus too, and stands before the first button.
    const leaves = event.shiftKey ? activeElement === first || activeElement === stops[0] : activeElement === last;
    if (event.key === 'Tab' && leaves) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  });
}
