/** Decides anew about the rules that a script has put into a sheet: each that changes is put in again in its place. */
export function settleSheet(sheet: CSSStyleSheet | CSSGroupingRule, css: (text: string) => string): void {
  try {
    [...sheet.cssRules].forEach((rule, index) => {
      const settled = css(rule.cssText);
      if (settled !== rule.cssText) {
        sheet.deleteRule(index);
        sheet.insertRule(settled, index);
      }
    });
  } catch {
    // A sheet of another origin cannot be read.
  }
}
