import type {Judge} from './types.js';

/** What stands before a page's first element: a script before its doctype would make it a page in quirks mode. Of comments only such as end where they say so. */
const prolog = /^(?:\s|<(?:\?|!doctype)[^>]*>|<!--(?!-?>)(?:(?!--!?>).)*-->)*/is;

/** Of attributes given twice the first counts: with these a `<base>` names the page around it, and a `<meta>` sends nobody on. */
const first = ' href=# http-equiv=x';

/**
 * Makes a frame's page of its own (`srcdoc`, a `blob:`) as it may be: its markup held, and before its first script one that has the page around it patch its
 * globals. In a sandbox nobody may, and it does nothing. What would send it on (`<meta http-equiv=refresh>`), or all its relative addresses (`<base>`), to what
 * waits is made void.
 */
export const createHoldPage =
  (markup: (html: string) => string, judge: Judge, nonce: string | undefined) =>
  (html: string): string => {
    const settled = markup(html).replace(/<(?:base|meta(?=[^>]*\brefresh\b))(?=[\s/])[^>]*>/gi, tag =>
      // Not taken out: where it stands in a value, a quote would go with it.
      judge.text(tag, 'frame') && !tag.startsWith(first, 5) ? tag.slice(0, 5) + first + tag.slice(5) : tag,
    );
    const guard = `<script${nonce ? ` nonce="${nonce}"` : ''}>try{parent[Symbol.for("dongui.frame")](window)}catch{}document.currentScript.remove()</script>`;
    // Once: it is looked at again and again. A page without the nonce runs no script where there is one, and style sheets could read it off the attribute.
    return !html || (!html.includes(guard) && html.includes(nonce ?? '') && /<script|srcdoc|[\s"'/]on\w+\s*=|javascript:/i.test(html))
      ? settled.replace(prolog, start => start + guard)
      : settled;
  };
