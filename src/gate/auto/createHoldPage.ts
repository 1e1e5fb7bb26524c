import type {Judge} from './types.js';

/** What stands before a page's first element: a script before its doctype would make it a page in quirks mode. Of comments only such as end where they say so. */
const prolog = /^(?:\s|<(?:\?|!doctype)[^>]*>|<!--(?!-?>)(?:(?!--!?>).)*-->)*/is;

/**
 * Makes a frame's page of its own (`srcdoc`, a `blob:`) as it may be: its markup held, and before its first script one that has the page around it patch its
 * globals. In a sandbox nobody may, and it does nothing. What would send it on (`<meta http-equiv=refresh>`), or all its relative addresses (`<base>`), to what
 * waits is taken out.
 */
export const createHoldPage =
  (markup: (html: string) => string, judge: Judge, nonce: string | undefined) =>
  (html: string): string => {
    const settled = markup(html).replace(/<(?:base|meta(?=[^>]*\brefresh\b))(?=[\s/])[^>]*>/gi, tag =>
      judge.text(tag, 'frame') ? '' : tag,
    );
    const first = `<script${nonce ? ` nonce="${nonce}"` : ''}>try{parent[Symbol.for("dongui.frame")](window)}catch{}document.currentScript.remove()</script>`;
    // Once: it is looked at again and again. A page without the nonce runs no script where there is one, and style sheets could read it off the attribute.
    return !html || (!html.includes(first) && html.includes(nonce ?? '') && /<script|\son\w+\s*=|javascript:/i.test(html))
      ? settled.replace(prolog, start => start + first)
      : settled;
  };
