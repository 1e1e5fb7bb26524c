import type {HoldCss} from './types.js';

/** Decides anew about the rules that a script has put into a sheet: each that changes is put in again in its place. */
export function settleSheet(sheet: CSSStyleSheet | CSSGroupingRule, css: HoldCss): void {
  try {
    [...sheet.cssRules].forEach((rule, index) => {
      css(rule.cssText, settled => {
        sheet.deleteRule(index);
        sheet.insertRule(settled, index);
      });
    });
  } catch {
    // A sheet of another origin cannot be read.
  }
}
