import type {Instead} from '../../lib/createPatcher.js';
import type {Part} from './types.js';

/** CSS made by script: rules, sheets, declarations, fonts. What it puts into an element's own `style` the observer sees before it is drawn. */
export const patchStyles: Part = (win, patcher, {css, judge, waiting}) => {
  const text = (value: unknown): unknown => (typeof value === 'string' ? css(value) : value);
  const texts: Instead = (go, _self, args) => go(args.map(text));
  const due = new WeakSet();
  for (const owner of [
    win.CSSStyleSheet,
    win.CSSStyleDeclaration,
    win.CSSStyleRule,
    win.CSSFontFaceRule,
    win.CSSGroupingRule,
    win.CSSKeyframesRule,
    win.CSSKeyframeRule,
    win.CSSNestedDeclarations,
    win.StylePropertyMap,
  ]) {
    patcher.method(owner?.prototype, 'insertRule addRule replace replaceSync appendRule setProperty set append', texts);
    // A rule's declarations have no setters in Chromium: what has become of them is looked at before anything is drawn.
    patcher.property(owner?.prototype, 'style styleMap', undefined, (self, go) => {
      // Throws here for what is no rule, not in the microtask, where no page can catch it.
      const found = go();
      if (!due.has(self)) {
        due.add(self);
        queueMicrotask(() => {
          // It is still due, so that this look brings no other.
          const {style} = self as CSSStyleRule;
          css(style.cssText, settled => {
            style.cssText = settled;
          });
          due.delete(self);
        });
      }
      return found;
    });
  }
  patcher.property(win.CSSStyleDeclaration.prototype, 'cssText', texts);
  patcher.class(win, 'FontFace', (make, args) => make(args.map(text)));

  // A sheet as XML names one, which pages of HTML load as well.
  patcher.method(win.Document.prototype, 'createProcessingInstruction', (go, _self, [target, value]) => {
    const data = `${value}`;
    const release = (): void => {
      made.data = data;
    };
    const made = go(waiting.hold(data, 'style', {release}, judge.text) ? [target, ''] : undefined) as ProcessingInstruction;
    return made;
  });

  // Key frames: declarations in a list or another row, or a declaration of lists. Objects of the browser's own, as `CSS.px(1)`, have a tag.
  const settle = (value: unknown): unknown => {
    if (Object(value) !== value) {
      return text(value);
    }
    if (Symbol.iterator in (value as object)) {
      return [...(value as Iterable<unknown>)].map(settle);
    }
    return Symbol.toStringTag in (value as object)
      ? value
      : Object.defineProperties(
          // Of options what they inherit counts as well.
          Object.create(value as object),
          Object.fromEntries(
            // Read when the browser reads it, or not at all.
            Object.keys(value as object).map(name => [
              name,
              {enumerable: true, get: () => settle((value as Record<string, unknown>)[name])},
            ]),
          ),
        );
  };
  const frames: Instead = (go, _self, args) => go(args.map(settle));
  patcher.method(win.Element.prototype, 'animate', frames);
  patcher.method(win.KeyframeEffect?.prototype, 'setKeyframes', frames);
  // What a property begins with, and what the system shows of media.
  patcher.method(win.CSS, 'registerProperty', frames);
  patcher.property(win.MediaMetadata?.prototype, 'artwork', frames);
  patcher.class(win, 'MediaMetadata', (make, args) => make(args.map(settle)));
  // The element that it moves stays out: a form is a list as well.
  patcher.class(win, 'KeyframeEffect', (make, args) => make(args.map((each, place) => (place === 1 ? settle(each) : each))));
};
