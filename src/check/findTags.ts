/** dongui's script tags in this page, in their order. A tag that a bundler has made of dongui's file has another name. */
export const findTags = (): HTMLScriptElement[] => [...document.scripts].filter(({src}) => /\/dongui(\.auto)?\.js(\?|#|$)/.test(src));
