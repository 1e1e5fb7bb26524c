import type {ConsentConfig} from '../../../src/index.js';
import type {PageAnswer, Servers} from '../harness/index.js';

/** What a test says about its page; the rest is the same on every page of the portal. */
export interface PortalPage {
  /** For the config tag: JSON, or a text put in as it is; `null` for none. Default {@link siteConfig}. */
  config?: Partial<ConsentConfig> | string | null;
  /** `auto`: with `dongui.auto.js`. `false`: without dongui's script tag, for a page that brings dongui itself. */
  tag?: boolean | 'auto';
  /** In `<head>`, before the config and dongui.js. */
  head?: string;
  body: string;
  /** Of the answer, such as `set-cookie`. */
  headers?: PageAnswer['headers'];
}

export interface Portal {
  /** Puts a page with dongui on the portal; gives its URL. */
  gated(path: string, page: PortalPage): string;
  /** The open twin: the same page without dongui, its markup live. Proves that every id would have fired. */
  open(path: string, page: PortalPage): string;
}

/** Of each optional purpose one service: `naver-analytics` and `ga4` analytics, `kakao-pixel` ads, `youtube` personalization. */
export const siteConfig = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
  services: ['session', 'naver-analytics', 'ga4', 'kakao-pixel', 'youtube'],
} satisfies ConsentConfig;

/** Marked markup as a page without dongui would have it. */
export function makeLive(html: string): string {
  return html
    .replace(/<template [^>]*data-(?:category|purpose|service)=[^>]*>|<\/template>/g, '')
    .replace(/ (?:type="text\/plain"|data-(?:category|purpose|service)="[^"]*")/g, '')
    .replace(/ data-(type|srcset|src|href|poster|data)="/g, ' $1="');
}

/**
 * The portal's pages. In each, `track('x')` notes `x` in `window.ran` and sends `/hit?id=x` to the tracker, numbered: a browser asks but
 * once for the same image. With `?cookies` a page answers the cookies it was sent instead.
 */
export function createPortal({page, tracker}: Pick<Servers, 'page' | 'tracker'>): Portal {
  const put = (path: string, head: string, {body, headers}: PortalPage): string =>
    page(path, request => {
      if (request.url.searchParams.has('cookies')) {
        return `${request.headers.cookie ?? ''}`;
      }
      const html = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>포털</title>
<script>window.ran = []; window.track = id => { ran.push(id); new Image().src = '${tracker}/hit?id=' + id + '&n=' + ran.length; };</script>
${head}</head><body><h1>포털</h1>
${body}
</body></html>`;
      return {...(headers && {headers}), body: html};
    });
  return {
    gated(path, given) {
      const {config = {}, tag = true, head = ''} = given;
      const json = typeof config === 'string' ? config : JSON.stringify({...siteConfig, ...config});
      const settings = config === null ? '' : `<script type="application/json" data-dongui-config>${json}</script>`;
      const file = tag === 'auto' ? 'dongui.auto.js' : 'dongui.js';
      // Under `auto` the gate comes first in the page.
      const script = `${settings}<script src="/${file}"></script>`;
      return put(path, tag === 'auto' ? script + head : tag ? head + script : head, given);
    },
    open: (path, given) => put(path, makeLive(given.head ?? ''), {...given, body: makeLive(given.body)}),
  };
}
