import type {KeyChord, Page} from '../harness/index.js';

/** What has the focus, through all shadow roots: its action, its name or its id, else its tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    const host = (element?.getRootNode() as Partial<ShadowRoot> | undefined)?.host;
    if (host?.hasAttribute('data-dongui-trigger')) {
      return 'trigger';
    }
    const {donguiAction} = (element as HTMLElement | null)?.dataset ?? {};
    return donguiAction || element?.getAttribute('name') || element?.id || element?.textContent?.trim().slice(0, 30) || '';
  });
}

/** Presses a key until the focus is where it should be, and gives the stops on the way, that one included. */
export async function tabTo(
  page: Page,
  wanted: string,
  {key = 'Tab', atMost = 40}: {key?: KeyChord; atMost?: number} = {},
): Promise<string[]> {
  const stops: string[] = [];
  while (stops.at(-1) !== wanted) {
    if (stops.length === atMost) {
      throw new Error(`${key} does not lead to ${wanted}: ${stops.join(' → ')}`);
    }
    await page.press(key);
    stops.push(await focused(page));
  }
  return stops;
}
