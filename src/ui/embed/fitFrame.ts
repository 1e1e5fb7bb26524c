/** What decides where a box stands and how large it is. */
const properties =
  'position inset width height min-width min-height max-width max-height margin padding box-sizing aspect-ratio float flex grid-area align-self justify-self order z-index border-width border-radius vertical-align';

/**
 * Puts the box in the frame's place, exactly: nothing on the page moves. Without a box of its own a frame answers getComputedStyle with what
 * was written (`100%`, `auto`), not with pixels, so the copy stays as responsive as the frame. Where the two still differ (a frame is a
 * replaced element, 300 × 150 by nature), the measured size decides. Returns the undo.
 */
export function fitFrame(frame: HTMLElement, box: HTMLElement): () => void {
  const {style} = frame;
  const hadStyle = frame.hasAttribute('style');
  const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  const undo = (): void => {
    style.setProperty('display', value, priority);
    // Reading it first is no mere caution: without that Chromium keeps an empty attribute.
    if (!hadStyle && frame.getAttribute('style') === '') {
      frame.removeAttribute('style');
    }
  };

  const css = getComputedStyle(frame);
  const {display} = css;
  const {offsetWidth, offsetHeight} = frame;
  style.setProperty('display', 'none', 'important');
  // For a copy of both, where nobody knows any more (undoCopy.ts).
  box.dataset.display = value;
  for (const property of properties.split(' ')) {
    box.style.setProperty(property, css.getPropertyValue(property));
  }
  box.style.border = 'solid transparent';
  box.style.borderWidth = css.borderWidth;
  box.style.display = display === 'inline' ? 'inline-block' : display;
  box.style.overflow = 'hidden';
  if (offsetWidth && (box.offsetWidth !== offsetWidth || box.offsetHeight !== offsetHeight)) {
    box.style.boxSizing = 'border-box';
    box.style.width = `${offsetWidth}px`;
    box.style.height = `${offsetHeight}px`;
  }
  return undo;
}
