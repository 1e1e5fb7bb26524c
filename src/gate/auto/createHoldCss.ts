import type {HoldCss, Judge} from './types.js';

/** An address that reaches nothing, with the one that waits behind it. */
const inert = 'about:dongui,';

/** Not a selector's attribute, nor a namespace in an image of its own. */
const absolute =
  /(about:dongui,)?((?:\b(?:https?|wss?):)?\/\/(?<!(?:\[[\w-]+[*^$~|]?|\bxmlns[\w:]*)=(?:["']|%2[27])?(?:https?:)?\/\/)[^\s"'()<>;\\,]+)/gi;
/** Any that CSS asks for, in its two ways. */
const any = /((?:url\(|@import)\s*["']?)(?:about:dongui,)?([^"')\s]+)/g;

/** CSS with every address that has to wait made one that reaches nothing, and every other, also one that waited before, as it was. */
export function createHoldCss(judge: Judge): HoldCss {
  const settle = (url: string): string => (judge.address(url, 'style') ? inert + url : url);

  return (text, change) => {
    let settled = text;
    if (judge.mindsRelative()) {
      settled = text.replace(any, (_, start: string, url: string) => start + settle(url));
    } else if (text.includes('//')) {
      settled = text.replace(absolute, (_, __, url: string) => settle(url));
    }
    if (settled !== text) {
      change?.(settled);
    }
    return settled;
  };
}
