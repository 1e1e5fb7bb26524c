/** What a button in the page may ask for: `<button data-dongui="preferences">`. */
export type MarkupAct = 'preferences' | 'accept-all' | 'reject-all' | 'withdraw';

/**
 * Hears buttons anywhere in the page, also ones added later. One listener on `window`, so a click counts even before the interface is loaded; ahead of the
 * page's own, which may keep it to themselves (`$('a[href="#"]').click(() => false)`, a menu that stays open).
 */
export function listenForMarkup(act: (name: MarkupAct) => unknown, {signal}: {signal: AbortSignal}): void {
  addEventListener(
    'click',
    event => {
      // The innermost element, also where the click was inside an open shadow root.
      const name = (event.composedPath() as HTMLElement[]).find(each => each.dataset?.dongui)?.dataset.dongui as MarkupAct;
      if (/^(preferences|accept-all|reject-all|withdraw)$/.test(name)) {
        // It may be a link that leads to the policy where there is no script.
        event.preventDefault();
        act(name);
      }
    },
    {capture: true, signal},
  );
}
