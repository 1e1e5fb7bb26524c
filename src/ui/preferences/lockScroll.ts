/** Keeps the page behind the dialog where it is, without moving it: the room of a scrollbar stays. Returns the undo. */
export function lockScroll(): () => void {
  const {documentElement: page} = document;
  const {style} = page;
  const hadStyle = page.hasAttribute('style');
  const {overflow, scrollbarGutter} = style;
  const [x, y] = [scrollX, scrollY];
  const undo = (): void => {
    Object.assign(style, {overflow, scrollbarGutter});
    // Reading it first is no mere caution: without that Chromium keeps an empty attribute.
    if (!hadStyle && page.getAttribute('style') === '') {
      page.removeAttribute('style');
    }
  };
  if (innerWidth > page.clientWidth) {
    style.scrollbarGutter = 'stable';
  }
  style.overflow = 'hidden';
  // Where <body> did the scrolling it now scrolls for itself, and the page has jumped: then rather no lock.
  if (scrollX !== x || scrollY !== y) {
    undo();
    scrollTo({left: x, top: y, behavior: 'instant'});
  }
  return undo;
}
