import type {Part} from './types.js';

/** CSS made by script: rules, sheets, declarations, fonts. What it puts into an element's own `style` the observer sees before it is drawn. */
export const patchStyles: Part = (win, patcher, {css}) => {
  for (const [owner, names] of [
    [win.CSSStyleSheet, 'insertRule addRule replace replaceSync'],
    [win.CSSGroupingRule, 'insertRule'],
  ] as const) {
    patcher.method(owner?.prototype, names, (go, _self, args) => go(args.map(each => (typeof each === 'string' ? css(each) : each))));
  }
  const declaration = win.CSSStyleDeclaration.prototype;
  patcher.method(declaration, 'setProperty', (go, _self, [name, value, ...rest]) => go([name, css(`${value ?? ''}`), ...rest]));
  patcher.property(declaration, 'cssText', (go, _self, [value]) => go([css(`${value}`)]));
  patcher.class(win, 'FontFace', (make, [family, source, ...rest]) =>
    make([family, typeof source === 'string' ? css(source) : source, ...rest]),
  );
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
  // Key frames: a list of declarations, or a declaration of lists.
  const settle = (value: unknown): unknown =>
    typeof value === 'string'
      ? css(value)
      : Array.isArray(value)
        ? value.map(settle)
        : Object(value) === value
          ? Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, settle(each)]))
          : value;
  patcher.method(win.Element.prototype, 'animate', (go, _self, [frames, ...rest]) => go([settle(frames), ...rest]));
};
