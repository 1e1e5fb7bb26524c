import type {Judge} from './types.js';

/** An address that reaches nothing, with the one that waits behind it. */
const inert = 'about:dongui,';

const absolute = /(about:dongui,)?((?:\b(?:https?|wss?):)?\/\/[^\s"'()<>;\\,]+)/g;
/** Any that CSS asks for, in its two ways. */
const any = /((?:url\(|@import)\s*["']?)(?:about:dongui,)?([^"')\s]+)/g;

/** CSS with every address that has to wait made one that reaches nothing, and every other, also one that waited before, as it was. */
export function holdCss(text: string, judge: Judge): string {
  const settle = (url: string): string => (judge.address(url, 'style') ? inert + url : url);
  if (judge.mindsRelative()) {
    return text.replace(any, (_, start: string, url: string) => start + settle(url));
  }
  return text.includes('//') ? text.replace(absolute, (_, __, url: string) => settle(url)) : text;
}
