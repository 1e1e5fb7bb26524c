import type {Vendor} from './types.js';

const kakaoPixel = `window.kakaoPixel = function (id) {
  var send = function (kind) { return function (what) {
    new Image().src = 'https://bc.ad.daum.net/bc?track=' + id + '&e=' + kind + '&d=' + encodeURIComponent(JSON.stringify(what || '')) + '&n=' + (window.sent = (window.sent || 0) + 1);
  }; };
  return {pageView: send('PageView'), purchase: send('Purchase'), participation: send('Participation')};
};`;

/**
 * Snippets as their vendors publish them. What they load is played: it does with the page's calls what the vendor's code is documented to do, and
 * numbers what it sends, since requests may pass each other on their way.
 */
export const snippets: readonly Vendor[] = [
  {
    // https://naver.github.io/conversion-tracking/
    name: 'Naver Analytics',
    services: ['naver-analytics'],
    hosts: ['naver.net', 'naver.com'],
    files: {
      'wcs.naver.net/wcslog.js': `document.cookie = 'wcs_bt=s_1:2; path=/; max-age=99999';
window.wcs = {cnv: function (type, value) { return type + ',' + value; }, inflow: function () {}};
window.wcs_do = function (nasa) {
  new Image().src = 'https://wcs.naver.com/m?u=' + encodeURIComponent(location.href) + '&wa=' + wcs_add.wa + (nasa ? '&cnv=' + nasa.cnv : '') + '&n=' + (window.sent = (window.sent || 0) + 1);
};`,
    },
    snippet: `<script type="text/javascript" src="//wcs.naver.net/wcslog.js"></script>
<script type="text/javascript">if(!wcs_add) var wcs_add = {}; wcs_add["wa"] = "s_0123456789"; if(window.wcs) { wcs.inflow("shop.example"); wcs_do(); }</script>`,
    tell: 'var _nasa = {}; if (window.wcs) { _nasa["cnv"] = wcs.cnv("$", "10000"); wcs_do(_nasa); }',
    stores: /^wcs_bt$/,
    scanned: /^GET wcs\.naver\.net\/wcslog\.js$/,
  },
  {
    // https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install
    name: 'Kakao Pixel',
    services: ['kakao-pixel'],
    hosts: ['daumcdn.net', 'kakao.com', 'daum.net'],
    files: {
      't1.daumcdn.net/kas/static/kp.js': kakaoPixel,
    },
    snippet: `<script type="text/javascript" charset="UTF-8" src="//t1.daumcdn.net/kas/static/kp.js"></script>
<script type="text/javascript">kakaoPixel('1234567890').pageView();</script>`,
    tell: "kakaoPixel('1234567890').purchase({tag: '$', total_price: '9900', currency: 'KRW', products: [{name: '신발'}]})",
    scanned: /^GET t1\.daumcdn\.net\/kas\/static\/kp\.js$/,
  },
  {
    // The same, with the pixel kept in a variable.
    name: 'Kakao Pixel, kept',
    services: ['kakao-pixel'],
    hosts: ['daumcdn.net', 'kakao.com', 'daum.net'],
    files: {'t1.daumcdn.net/kas/static/kp.js': kakaoPixel},
    snippet: `<script type="text/javascript" charset="UTF-8" src="//t1.daumcdn.net/kas/static/kp.js"></script>
<script type="text/javascript">var pixel = kakaoPixel('1234567890'); pixel.pageView();</script>`,
    tell: "pixel.purchase({tag: '$'})",
    scanned: /^GET t1\.daumcdn\.net\/kas\/static\/kp\.js$/,
  },
  {
    // https://developers.facebook.com/docs/meta-pixel/get-started
    name: 'Meta Pixel',
    services: ['meta-pixel'],
    hosts: ['facebook.net', 'facebook.com'],
    files: {
      'connect.facebook.net/en_US/fbevents.js': `(function () {
  document.cookie = '_fbp=fb.1.' + Date.now() + '.1; path=/; domain=.shop.example; max-age=7776000';
  fbq.callMethod = function () {
    var args = arguments;
    if (args[0] === 'init') fbq.id = args[1];
    if (/^track/.test(args[0])) new Image().src = 'https://www.facebook.com/tr/?id=' + fbq.id + '&ev=' + args[1] + '&n=' + (window.sent = (window.sent || 0) + 1);
  };
  while (fbq.queue.length) fbq.callMethod.apply(fbq, fbq.queue.shift());
})();`,
    },
    snippet: `<script>!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '123456789012345');
fbq('track', 'PageView');</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1"/></noscript>`,
    tell: "fbq('trackCustom', '$')",
    stores: /^_fbp$/,
  },
  {
    // https://developers.google.com/tag-platform/gtagjs
    name: 'gtag.js',
    services: ['ga4'],
    hosts: ['googletagmanager.com', 'google-analytics.com'],
    files: {
      'www.googletagmanager.com/gtag/js': `(function () {
  document.cookie = '_ga=GA1.1.1.1; path=/; domain=.shop.example; max-age=63072000';
  function see(entry) {
    if (entry[0] === 'event') navigator.sendBeacon('https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&en=' + entry[1] + '&n=' + (window.sent = (window.sent || 0) + 1));
  }
  var layer = window.dataLayer, push = layer.push;
  layer.slice().forEach(see);
  layer.push = function () { [].forEach.call(arguments, see); return push.apply(layer, arguments); };
})();`,
    },
    snippet: `<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABCDEF1234"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-ABCDEF1234');
</script>`,
    tell: "gtag('event', '$', {value: 1})",
    stores: /^_ga$/,
    scanned: /^GET www\.googletagmanager\.com\/gtag\/js/,
  },
  {
    // https://developers.google.com/tag-platform/tag-manager/web. The container has a GA4 tag and an HTML tag with a pixel.
    name: 'Google Tag Manager',
    services: ['gtm', 'ga4', 'meta-pixel'],
    hosts: ['googletagmanager.com', 'google-analytics.com', 'facebook.com'],
    files: {
      'www.googletagmanager.com/gtm.js': `(function () {
  function see(entry) {
    if (!/^told/.test(entry.event)) return;
    fetch('https://www.google-analytics.com/g/collect?v=2&tid=G-ABCDEF1234&en=' + entry.event + '&n=' + (window.sent = (window.sent || 0) + 1), {method: 'POST', mode: 'no-cors', keepalive: true});
    var div = document.createElement('div');
    div.innerHTML = '<img width="1" height="1" src="https://www.facebook.com/tr?id=1&amp;ev=' + entry.event.replace('told', 'image') + '">';
    document.body.appendChild(div);
  }
  var layer = window.dataLayer, push = layer.push;
  layer.slice().forEach(see);
  layer.push = function () { [].forEach.call(arguments, see); return push.apply(layer, arguments); };
})();`,
    },
    snippet: `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-ABC1234');</script>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC1234" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>`,
    tell: "dataLayer.push({event: '$', ecommerce: {value: 1}})",
  },
  {
    // https://ads.tiktok.com/help/article/get-started-pixel
    name: 'TikTok Pixel',
    services: ['tiktok-pixel'],
    hosts: ['tiktok.com'],
    files: {
      'analytics.tiktok.com/i18n/pixel/events.js': `(function () {
  document.cookie = '_ttp=abc; path=/; max-age=9999999';
  sessionStorage.setItem('tt_sessionId', '1');
  var queued = ttq.slice();
  ttq.push = see;
  ttq.track = function (name) { see(['track', name]); };
  function see(call) {
    if (call[0] !== 'track') return;
    var request = new XMLHttpRequest();
    request.open('POST', 'https://analytics.tiktok.com/api/v2/pixel');
    request.send(JSON.stringify({event: call[1], n: (window.sent = (window.sent || 0) + 1)}));
  }
  queued.forEach(see);
})();`,
    },
    snippet: `<script>
!function (w, d, t) {
  w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","track","identify","instances","debug","on","off","once","ready","alias","group","enableCookie","disableCookie","holdConsent","revokeConsent","grantConsent"],ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.instance=function(t){for(var e=ttq._i[t]||[],n=0;n<ttq.methods.length;n++)ttq.setAndDefer(e,ttq.methods[n]);return e},ttq.load=function(e,n){var r="https://analytics.tiktok.com/i18n/pixel/events.js",o=n&&n.partner;ttq._i=ttq._i||{},ttq._i[e]=[],ttq._i[e]._u=r,ttq._t=ttq._t||{},ttq._t[e]=+new Date,ttq._o=ttq._o||{},ttq._o[e]=n||{};n=document.createElement("script");n.type="text/javascript",n.async=!0,n.src=r+"?sdkid="+e+"&lib="+t;e=document.getElementsByTagName("script")[0];e.parentNode.insertBefore(n,e)};
  ttq.load('ABCDEFGHIJ');
  ttq.page();
}(window, document, 'ttq');
</script>`,
    tell: "ttq.track('$', {value: 1})",
    stores: /^(_ttp|tt_)/,
  },
  {
    // The code that Karrot's ad manager issues.
    name: 'Karrot pixel',
    services: ['karrot-pixel'],
    hosts: ['daangn.com'],
    files: {
      'karrot-pixel.business.daangn.com/0.4/karrot-pixel.umd.js': `window.karrotPixel = {
  init: function (id) { this.id = id; },
  track: function (name, params) {
    navigator.sendBeacon('https://collect.daangn.com/p/c', JSON.stringify({id: this.id, name: name, params: params, n: (window.sent = (window.sent || 0) + 1)}));
  },
};`,
    },
    snippet: `<script src="https://karrot-pixel.business.daangn.com/0.4/karrot-pixel.umd.js"></script>
<script>window.karrotPixel.init('1234567890'); window.karrotPixel.track('ViewPage');</script>`,
    tell: "window.karrotPixel.track('Purchase', {total_price: '9900', id: '$'})",
    scanned: /^GET karrot-pixel\.business\.daangn\.com\/0\.4\/karrot-pixel\.umd\.js$/,
  },
  {
    // The code that Dable issues.
    name: 'Dable',
    services: ['dable'],
    hosts: ['dable.io'],
    files: {
      'static.dable.io/dist/plugin.min.js': `(function () {
  document.cookie = 'dable_uid=1.2; path=/; max-age=9999999';
  var queued = window.dable.q;
  function see(call) {
    if (call[0] === 'sendLog') new Image().src = 'https://api.dable.io/logs/services/shop.example/users/1?e=' + call[1] + '&n=' + (window.sent = (window.sent || 0) + 1);
  }
  window.dable = function () { see(arguments); };
  queued.forEach(see);
})();`,
    },
    snippet: `<script>
(function(d,a,b,l,e,_) {
if(d[b]&&d[b].q)return;d[b]=function(){(d[b].q=d[b].q||[]).push(arguments)};e=a.createElement(l);
e.async=1;e.charset='utf-8';e.src='//static.dable.io/dist/plugin.min.js';
_=a.getElementsByTagName(l)[0];_.parentNode.insertBefore(e,_);
})(window,document,'dable','script');
dable('setService', 'shop.example');
dable('sendLogOnce');
</script>`,
    tell: "dable('sendLog', '$', {id: 1})",
    stores: /^(dable_uid|__dbl__)/,
  },
];

/** The same where a site has them in a file of its own, some after a hint for their host, as page-speed advisers recommend. */
export const snippetsInFiles: readonly Vendor[] = snippets.flatMap(vendor => {
  const hints: Record<string, string> = {
    'Meta Pixel': '<link rel="preconnect" href="https://connect.facebook.net">',
    'TikTok Pixel': '<link rel="dns-prefetch" href="https://analytics.tiktok.com">',
    Dable: '<link rel="preload" as="script" href="https://static.dable.io/dist/plugin.min.js">',
    'Google Tag Manager': '',
  };
  const inFile = hints[vendor.name];
  return inFile === undefined ? [] : [{...vendor, inFile, scanned: /^GET static\.dable\.io\/dist/}];
});
