import type {Instead} from '../../lib/createPatcher.js';
import type {Part} from './types.js';

/** CSS made by script: rules, sheets, declarations, fonts. What it puts into an element's own `style` the observer sees before it is drawn. */
export const patchStyles: Part = (win, patcher, {css}) => {
  // What is no text means something to the browser as it is; in key frames texts stand in lists of declarations, or in a declaration of lists.
  const settle = (value: unknown): unknown =>
    typeof value === 'string'
      ? css(value)
      : Array.isArray(value)
        ? value.map(settle)
        : Object(value) === value && Object.getPrototypeOf(value) === win.Object.prototype
          ? Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, settle(each)]))
          : value;
  const texts: Instead = (go, _self, args) => go(args.map(settle));
  for (const [owner, names] of [
    [win.CSSStyleSheet, 'insertRule addRule replace replaceSync'],
    [win.CSSGroupingRule, 'insertRule'],
    [win.CSSStyleRule, 'insertRule'],
    [win.CSSKeyframesRule, 'appendRule'],
    [win.CSSStyleDeclaration, 'setProperty'],
    [win.KeyframeEffect, 'setKeyframes'],
    [win.Element, 'animate'],
  ] as const) {
    patcher.method(owner?.prototype, names, texts);
  }
  patcher.property(win.CSSStyleDeclaration.prototype, 'cssText', texts);
  for (const name of ['FontFace', 'KeyframeEffect']) {
    patcher.class(win, name, (make, args) => make(args.map(settle)));
  }
  // A rule's declarations have no setters in Chromium: what has become of them is looked at before anything is drawn.
  patcher.property(win.CSSStyleRule.prototype, 'style', undefined, (_self, go) => {
    const style = go() as CSSStyleDeclaration;
    queueMicrotask(() =>
      css(style.cssText, settled => {
        style.cssText = settled;
      }),
    );
    return style;
  });
};
