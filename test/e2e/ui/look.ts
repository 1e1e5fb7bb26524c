import type {Page} from '../harness/index.js';

/** One element as a visitor finds it; sizes in CSS pixels, as fractions. */
export interface Seen {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  right: number;
  bottom: number;
  /** Its text is wider than its box. */
  cut: boolean;
  /** Of a switch. */
  checked: boolean;
  mixed: boolean;
  href: string;
  rel: string;
  /** What makes one button look heavier than another. */
  weight: string;
}

/** What of dongui's own root fits the selector and takes up room. */
export function look(page: Page, selector: string): Promise<Seen[]> {
  return page.evaluate(
    (path: string) =>
      [...(document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelectorAll<HTMLElement>(path) ?? [])]
        .filter(element => element.getClientRects().length > 0)
        .map(element => {
          const {x, y, width, height, right, bottom} = element.getBoundingClientRect();
          const {fontSize, fontWeight, color, backgroundColor, borderColor, borderWidth, boxShadow, opacity} = getComputedStyle(element);
          const {checked = false, indeterminate = false} = element as HTMLInputElement;
          return {
            text: element.innerText.trim().replace(/\s+/g, ' '),
            x,
            y,
            width,
            height,
            right,
            bottom,
            cut: element.scrollWidth > element.clientWidth,
            checked,
            mixed: indeterminate,
            href: element.getAttribute('href') ?? '',
            rel: element.getAttribute('rel') ?? '',
            weight: [fontSize, fontWeight, color, backgroundColor, borderColor, borderWidth, boxShadow, opacity].join(' '),
          };
        }),
    selector,
  );
}

/** The texts of what fits the selector and takes up room. */
export async function read(page: Page, selector: string): Promise<string[]> {
  return (await look(page, selector)).map(({text}) => text);
}

/** Waits until something that fits takes up room. */
export async function waitToSee(page: Page, selector: string): Promise<void> {
  await page.waitFor(
    path => (document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector(path)?.getClientRects().length ?? 0) > 0,
    [selector],
  );
}

/** Waits until nothing that fits takes up room. */
export async function waitToMiss(page: Page, selector: string): Promise<void> {
  await page.waitFor(
    path => (document.querySelector('[data-dongui-root]')?.shadowRoot?.querySelector(path)?.getClientRects().length ?? 0) === 0,
    [selector],
  );
}

/** The one that fits. */
export async function lookAt(page: Page, selector: string): Promise<Seen> {
  const [found, ...others] = await look(page, selector);
  if (!found || others.length > 0) {
    throw new Error(`${selector} shows ${found ? others.length + 1 : 0} times`);
  }
  return found;
}

/** How many pixels from top to bottom of each, at its middle, are its own to press: what it is padded by counts, what covers it does not. */
export function reach(page: Page, selector: string): Promise<{text: string; height: number}[]> {
  return page.evaluate((path: string) => {
    const root = document.querySelector('[data-dongui-root]')?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(path) ?? [])]
      .filter(element => element.getClientRects().length > 0)
      .map(element => {
        element.scrollIntoView({block: 'center'});
        const {x, width} = element.getBoundingClientRect();
        let height = 0;
        for (let y = 0; y < innerHeight; y += 1) {
          const hit = root?.elementFromPoint(x + width / 2, y);
          height += hit === element || (hit && element.contains(hit)) ? 1 : 0;
        }
        return {text: element.textContent?.trim() ?? '', height};
      });
  }, selector);
}
