/** A press beside the dialog closes it (`closedby="any"`, which Safari lacks). One that began inside, to mark text, does not. */
export function closeOnBackdrop(dialog: HTMLDialogElement, close: () => void): void {
  let began: EventTarget | null = null;
  dialog.addEventListener('pointerdown', event => {
    began = event.target;
  });
  dialog.addEventListener('click', event => {
    // The content covers the dialog: what hits the dialog itself is its backdrop.
    if (event.target === dialog && began === dialog) {
      close();
    }
  });
}
