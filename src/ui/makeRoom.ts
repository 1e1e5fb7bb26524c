import {addStyles} from './addStyles.js';

let undo: (() => void) | undefined;

/**
 * Lets the page be scrolled as far as a box over its end is high, and further where the focus moves behind one: what has the focus stays in sight
 * (WCAG 2.2, 2.4.11; technique C43), and the footer can be read. To be called when a box comes, goes or changes its height.
 */
export function makeRoom(root: ShadowRoot): void {
  // Without a doctype `<body>` tells the heights of the window, or nothing does, and the root knows none.
  const {scrollHeight, clientHeight, offsetHeight} = (document.scrollingElement ?? root) as HTMLElement;
  const rooms = [...root.querySelectorAll<HTMLElement>('.banner')].map(
    box => box.offsetHeight && innerHeight - box.getBoundingClientRect().top,
  );
  const room = Math.max(...rooms);
  // On a wide screen a page that does not scroll gets no scrollbar for it, which would push everything aside. By its content: one that is as high as its
  // window would be squeezed. Where the page is as high as its window, and its content higher (`html, body {height: 100%}`), only what comes after that makes
  // room; not where a little hangs over the end of a long page: its body may be a row, or have an `::after` of its own.
  const far =
    scrollHeight > clientHeight + 32 && offsetHeight < clientHeight + 32
      ? `}:where(body)::after{content:"";display:block;min-height:${room}px`
      : scrollHeight > clientHeight || innerWidth <= 520
        ? `;box-sizing:content-box!important;padding-bottom:${room}px!important`
        : '';
  undo?.();
  undo = room ? addStyles(document, `@media screen{html{scroll-padding-bottom:${room}px!important${far}}}`) : undefined;
}
