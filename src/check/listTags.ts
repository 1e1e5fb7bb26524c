/** Where dongui's script tags of this page come from, as written there. */
export const listTags = (): string | undefined =>
  [...document.querySelectorAll('script')]
    .map(script => script.getAttribute('src') ?? '')
    .filter(src => /(^|\/)dongui(\.auto)?\.js(\?|#|$)/.test(src))
    .join(' + ') || undefined;
