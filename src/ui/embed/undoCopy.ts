/** Takes out a copy of a placeholder, and shows the frame that stands before it, which was hidden for the box that it is a copy of. */
export function undoCopy(copy: HTMLElement): void {
  const frame = copy.previousElementSibling;
  if (frame instanceof HTMLIFrameElement) {
    frame.style.display = copy.dataset.display ?? '';
  }
  copy.remove();
}
