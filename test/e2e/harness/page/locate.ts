export type Located = {x: number; y: number; seen: string} | {problem: string};

/** Runs in the page: scrolls an element into view and says where to click it, or why that cannot be. */
export function locate(path: readonly string[], force: boolean): Located {
  let scope: Document | ShadowRoot = document;
  let element: Element | undefined;
  for (const selector of path) {
    if (element) {
      if (!element.shadowRoot) {
        return {problem: `no open shadow root to find "${selector}" in`};
      }
      scope = element.shadowRoot;
    }
    element = scope.querySelector(selector) ?? undefined;
    if (!element) {
      return {problem: `nothing matches "${selector}"`};
    }
  }
  if (!element) {
    return {problem: 'an empty path'};
  }
  element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  // The first line of a broken inline element: the middle of its bounding box may be beside it.
  const box = [...element.getClientRects()].find(({width, height}) => width > 0 && height > 0);
  if (!box || getComputedStyle(element).visibility !== 'visible') {
    return {problem: 'the element is not visible'};
  }
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;

  let hit = document.elementFromPoint(x, y);
  for (let inner = hit?.shadowRoot?.elementFromPoint(x, y); inner && inner !== hit; inner = hit?.shadowRoot?.elementFromPoint(x, y)) {
    hit = inner;
  }
  let node: Node | null = force ? element : hit;
  while (node && node !== element) {
    const slot: Node | null = node instanceof Element ? node.assignedSlot : null;
    node = slot ?? (node instanceof ShadowRoot ? node.host : node.parentNode);
  }
  if (!node) {
    return {problem: hit ? `covered by ${hit.outerHTML.slice(0, 120)}` : 'out of the viewport'};
  }
  return {x, y, seen: [x, y, box.width, box.height].map(Math.round).join()};
}
