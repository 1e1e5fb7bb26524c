import type {Service} from '../../model/types.js';

/**
 * Commission for sales through links. LPINFO: set on the shop by the gateway page it hosts for LinkPrice, read again at the order, which
 * its server reports: https://github.com/linkprice/MerchantSetup (CPS and CPA guides). Only as a cookie can it be seen there. Pages that
 * show the ads load the counting image track.linkprice.com/lpshow.php and banners from img.linkprice.com; click.linkprice.com is where the
 * link leads, gw its gateway.
 * unchecked: the lifetime of LPINFO (the shop's contract); what is collected; track and img (the code LinkPrice issues, as public pages
 * carry it); retention; policy.
 */
export const linkprice = {
  id: 'linkprice',
  name: {ko: '링크프라이스', en: 'LinkPrice'},
  provider: '㈜링크프라이스',
  purpose: 'ads',
  items: ['ip', 'log', 'content'],
  retention: '링크프라이스 개인정보처리방침에서 정한 기간',
  marks: {beko: 'irt1'},
  urls: ['track.linkprice.com/', 'img.linkprice.com/', 'gw.linkprice.com/'],
  cookies: [{name: 'LPINFO', retention: '이 사이트와 링크프라이스의 계약에서 정한 기간'}],
  unchecked: ['items', 'urls track.linkprice.com/', 'urls img.linkprice.com/', 'cookies LPINFO', 'retention', 'policyUrl'],
} as const satisfies Service;
