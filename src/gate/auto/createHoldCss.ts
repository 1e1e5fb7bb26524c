import {mayAsk} from './mayAsk.js';
import type {HoldCss, Judge} from './types.js';

/** An address that reaches nothing, with the one that waits behind it. */
const inert = 'about:dongui,';

/** Not the value of an attribute: a selector's, a namespace, or of markup that is taken for a sheet; nor what is in an image of its own. */
const absolute =
  /;base64,[\w+/=]+|@namespace[^;]*|(about:dongui,)?((?:\b(?:https?|wss?):)?\/\/(?<!=(?:["']|%2[27])?(?:https?:)?\/\/)[^\s"'()<>;\\,]+)(\\\w)?/gi;
/** Any that CSS asks for, in its two ways, with escapes (WebKit writes all of a custom property so) or without a host. */
const any = /((?:url\(|@import(?=\s*["']))\s*["']?\s*)(?:about.?:dongui.?,)?((?!data:im)(?:\\(?:[\da-f]{1,6}\s?|.)|[^"')\\])+)/gis;
/** As a browser reads it: https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
const readEscapes = (url: string): string =>
  url.replace(
    /\\(?:([\da-f]{1,6})\s?|(.))/gis,
    (_, hex: string, char?: string) => char ?? String.fromCodePoint(Number(`0x${hex}`) % 0x110000),
  );

/** CSS with every address that has to wait made one that reaches nothing, and every other, also one that waited before, as it was. */
export function createHoldCss(judge: Judge): HoldCss {
  const settle = (url: string): string => (judge.address(readEscapes(url), 'style') ? inert + url : url);

  return (text, change) => {
    if (!mayAsk(text)) {
      return text;
    }
    let settled = text;
    if (/\\|data:t|blob:/i.test(text) || judge.mindsRelative()) {
      settled = text.replace(any, (_, start: string, url: string) => start + settle(url));
    }
    if (text.includes('//')) {
      settled = settled.replace(absolute, (whole: string, _, url?: string, more?: string) => (url && !more ? settle(url) : whole));
    }
    if (settled !== text) {
      change?.(settled);
    }
    return settled;
  };
}
