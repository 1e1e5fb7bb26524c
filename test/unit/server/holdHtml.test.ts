import {createHash} from 'node:crypto';
import {Readable} from 'node:stream';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findInTable} from '../../../src/catalogue/findInTable.js';
import {resolve} from '../../../src/config/resolve.js';
import {decide} from '../../../src/model/decide.js';
import type {Service} from '../../../src/model/types.js';
import {type ConsentConfig, holdHtml} from '../../../src/server.js';
import {anyConfig} from '../support/configs.js';
import {config, toHeader, tracker} from './config.js';
import {findLive} from './findLive.js';

const T = tracker;
const mark = 'data-service="trk"';
const hold = (html: string, other: Partial<ConsentConfig> = {}, url?: string): string => holdHtml(html, {...config, ...other}, {url});
const at = `${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}Z`;
const choose = (answers: Record<string, boolean>): string =>
  toHeader(decide(resolve(config, findInTable).policy, undefined, {answers, only: false, at, id: '0'.repeat(32)}));

/** Markup and what becomes of it. */
const kinds: readonly (readonly [name: string, live: string, held: string])[] = [
  ['script', `<script src="${T}/a.js"></script>`, `<script type="text/plain" ${mark} data-src="${T}/a.js"></script>`],
  [
    'script with everything',
    `<script async defer type="module" nonce=n crossorigin src='${T}/a.js' integrity="sha256-x">x</script>`,
    `<script type="text/plain" ${mark} async defer data-type="module" nonce=n crossorigin data-src='${T}/a.js' integrity="sha256-x">x</script>`,
  ],
  [
    'odd casing, no quotes',
    `<SCRIPT TYPE=Module SRC=${T}/a.js></SCRIPT>`,
    `<SCRIPT type="text/plain" ${mark} data-TYPE=Module data-SRC=${T}/a.js></SCRIPT>`,
  ],
  ['iframe', `<iframe src="${T}/"></iframe>`, `<iframe ${mark} data-src="${T}/"></iframe>`],
  ['frame', `<frameset><frame src="${T}/"></frameset>`, `<frameset><frame ${mark} data-src="${T}/"></frameset>`],
  ['embed', `<embed src=${T}/a>`, `<embed ${mark} data-src=${T}/a>`],
  ['object', `<object data="${T}/a"></object>`, `<object ${mark} data-data="${T}/a"></object>`],
  ['img', `<img src="${T}/a" alt>`, `<img ${mark} data-src="${T}/a" alt>`],
  ['img srcset', `<img src="/a" srcset="/b, ${T}/c 2x">`, `<img ${mark} data-src="/a" data-srcset="/b, ${T}/c 2x">`],
  [
    'addresses given twice',
    `<img src="${T}/a" SRC='${T}/b'alt=x src = /c/src=d src><script src=${T}/a src=/own.js></script><iframe src=/own SRC=${T}/b></iframe>`,
    `<img ${mark} data-src="${T}/a" data-SRC='${T}/b'alt=x data-src = /c/src=d data-src><script type="text/plain" ${mark} data-src=${T}/a data-src=/own.js></script><iframe src=/own SRC=${T}/b></iframe>`,
  ],
  [
    'sources of a video with a mark of nobody here',
    `<video data-service="nobody"><source src="${T}/a"></video>`,
    `<video ${mark} data-data-service="nobody"><source data-src="${T}/a"></video>`,
  ],
  [
    'a poster given twice',
    `<video poster=/p poster=/q><source src="${T}/a"></video>`,
    `<video ${mark} data-poster=/p data-poster=/q><source data-src="${T}/a"></video>`,
  ],
  [
    'an address given twice, of which the first is empty',
    `<script src="" SRC="${T}/a"></script><link rel=stylesheet href href='${T}/b'><input type=image src="" src=&#47;/tracker.example/c><script src=/own src=${T}/d></script>`,
    `<script src="" data-SRC="${T}/a"></script><link rel=stylesheet href data-href='${T}/b'><input type=image src="" data-src=&#47;/tracker.example/c><script src=/own src=${T}/d></script>`,
  ],
  [
    'what an address is for given twice',
    `<script type="text/plain" src="${T}/a" type=module></script><link rel=alternate href="${T}/b" rel="stylesheet"><script type="text/plain" src="/own" type=module></script>`,
    `<script type="text/plain" src="${T}/a" data-type=module></script><link rel=alternate href="${T}/b" data-rel="stylesheet"><script type="text/plain" src="/own" type=module></script>`,
  ],
  [
    'a mark in front of the type of before',
    `<script type="text/plain" ${mark} type="text/javascript" src="${T}/a"></script>`,
    `<script type="text/plain" ${mark} data-type="text/javascript" src="${T}/a"></script>`,
  ],
  [
    'text that is markup where a select takes no notice of what begins it',
    `<select><title><script src=${T}/a></script></title><iframe><img src=${T}/b></iframe></select><title><img src=${T}/c></title>`,
    `<select><title><script type="text/plain" data-src=${T}/a></script></title><iframe><img data-src=${T}/b></iframe></select><title><img src=${T}/c></title>`,
  ],
  [
    'SVG’s names of an address, which Chromium’s preload scanner reads in HTML behind an svg',
    `<svg><desc><image href="${T}/a"><script xlink:href=${T}/b></script>`,
    `<svg><desc><image ${mark} data-href="${T}/a"><script type="text/plain" ${mark} data-href=${T}/b></script>`,
  ],
  [
    'a shadow root with a mark, which holds nothing in it',
    `<div><template shadowrootmode=open ${mark}><script src="${T}/a"></script></template></div>`,
    `<div><template shadowrootmode=open ${mark}><script type="text/plain" ${mark} data-src="${T}/a"></script></template></div>`,
  ],
  [
    'SVG’s sheet around elements',
    `<svg><style>a{b:url(${T}/a)}<g/>a{b:url(${T}/b)}<g>a{b:url(${T}/c)}</g>a{b:url(${T}/d)}<style/>a{b:url(${T}/f)}</style>url(${T}/e)</svg>`,
    `<svg><style>a{b:url(data:,${T}/a)}<g/>a{b:url(data:,${T}/b)}<g>a{b:url(data:,${T}/c)}</g>a{b:url(data:,${T}/d)}<style/>a{b:url(data:,${T}/f)}</style>url(${T}/e)</svg>`,
  ],
  [
    'an import as a preload scanner reads it, which knows no escapes',
    `<style>@import "https:\\\\tracker.example/a"; b { c: url(/own) }</style>`,
    `<style>@import "data:,https:\\\\tracker.example/a"; b { c: url(/own) }</style><template ${mark}><style>@import "https:\\\\tracker.example/a"; b { c: url(/own) }</style></template>`,
  ],
  ['image, which is an img', `<image src=${T}/a>`, `<image ${mark} data-src=${T}/a>`],
  ['image button', `<input type="IMAGE" src="${T}/a">`, `<input ${mark} type="IMAGE" data-src="${T}/a">`],
  ['audio', `<audio src="${T}/a"></audio>`, `<audio ${mark} data-src="${T}/a"></audio>`],
  ['video', `<video poster="${T}/p" src=/own></video>`, `<video ${mark} data-poster="${T}/p" data-src=/own></video>`],
  [
    'sources of a video',
    `<video poster=/p><source src=/own><source src="${T}/a">text</video>`,
    `<video ${mark} data-poster=/p><source src=/own><source data-src="${T}/a">text</video>`,
  ],
  [
    'sources of two services',
    `<audio><source src="${T}/a"><source src="https://stats.example/"></audio>`,
    `<audio ${mark}><source data-src="${T}/a"><source data-service="stats" data-src="https://stats.example/"></audio>`,
  ],
  [
    'source of a video that has its own',
    `<video src=/own><source src=${T}/a></video>`,
    `<video src=/own><source ${mark} data-src=${T}/a></video>`,
  ],
  [
    'source in a marked video',
    `<video data-category="marketing"><source src=${T}/a></video>`,
    `<video data-category="marketing"><source data-src=${T}/a></video>`,
  ],
  ['picture', `<picture><source srcset=${T}/a><img></picture>`, `<picture><source ${mark} data-srcset=${T}/a><img></picture>`],
  ['track', `<video src=/a><track src=${T}/a></video>`, `<video src=/a><track ${mark} data-src=${T}/a></video>`],
  ['stylesheet', `<link href=${T}/a rel=stylesheet>`, `<link ${mark} data-href=${T}/a rel=stylesheet>`],
  ...['preload', 'modulepreload', 'prefetch', 'alternate stylesheet', 'shortcut icon', 'manifest'].map(
    rel => [`link ${rel}`, `<link rel="${rel}" href=${T}/a>`, `<link ${mark} rel="${rel}" data-href=${T}/a>`] as const,
  ),
  ['preload of images', `<link rel=preload imagesrcset="${T}/a 1x">`, `<link ${mark} rel=preload data-imagesrcset="${T}/a 1x">`],
  ['PRECONNECT', '<link rel=PRECONNECT href=//stats.example>', '<link data-service="stats" rel=PRECONNECT data-href=//stats.example>'],
  [
    'dns-prefetch',
    '<link rel="dns-prefetch" href=//stats.example>',
    '<link data-service="stats" rel="dns-prefetch" data-href=//stats.example>',
  ],
  [
    'preconnect by host',
    '<link rel=preconnect href=//bc.ad.daum.net>',
    '<link data-service="kakao-pixel" rel=preconnect data-href=//bc.ad.daum.net>',
  ],
  ['background', `<body background="${T}/a">`, `<body data-background="${T}/a">`],
  ['ping', `<a href=${T}/ ping="/x ${T}/a">`, `<a href=${T}/ data-ping="/x ${T}/a">`],
  ['SVG script', `<svg><script href="${T}/a"/></svg>`, `<svg><script ${mark} data-href="${T}/a"/></svg>`],
  ['SVG image', `<svg><image xlink:href="${T}/a"/></svg>`, `<svg><image ${mark} data-href="${T}/a"/></svg>`],
  [
    'SVG image, both names',
    `<svg><image href="${T}/a" xlink:href=b /></svg>`,
    `<svg><image ${mark} data-href="${T}/a" data-xlink:href=b /></svg>`,
  ],
  ['feImage', `<svg><filter><feImage href=${T}/a></filter></svg>`, `<svg><filter><feImage ${mark} data-href=${T}/a></filter></svg>`],
  [
    'SVG in a select',
    `<select><option><svg><image href="${T}/a"/></svg></select>`,
    `<select><option><svg><image ${mark} data-href="${T}/a"/></svg></select>`,
  ],
  // For Chromium's preload scanner such a section ends with the first `>`. The text that it is stays the same.
  [
    'CDATA',
    `<svg><text><![CDATA[a > b<br><img src="${T}/a">]]>c</text></svg>`,
    `<svg><text><![CDATA[a > b]]>&lt;<![CDATA[br>]]>&lt;<![CDATA[img src="${T}/a">]]>c</text></svg>`,
  ],
  [
    'CDATA around HTML, and without end',
    `<svg><foreignObject><![CDATA[><script href="${T}/a"/>`,
    `<svg><foreignObject><![CDATA[>]]>&lt;<![CDATA[script href="${T}/a"/>`,
  ],
  ['SVG attribute', `<svg><path mask="url(${T}/a)"/></svg>`, `<svg><path mask="url(data:,${T}/a)"/></svg>`],
  [
    'HTML in SVG',
    `<svg><foreignObject><script src=${T}/a></script></foreignObject></svg>`,
    `<svg><foreignObject><script type="text/plain" ${mark} data-src=${T}/a></script></foreignObject></svg>`,
  ],
  [
    'sheets of any type',
    `<style type="text/x-less">@import "${T}/a"</style>`,
    `<style type="text/x-less">@import "data:,${T}/a"</style><template ${mark}><style type="text/x-less">@import "${T}/a"</style></template>`,
  ],
  ['SVG style', `<svg><style>a{b:url(&#x22;${T}/a&quot;)}</style></svg>`, `<svg><style>a{b:url(&#x22;data:,${T}/a&quot;)}</style></svg>`],
  ['style attribute', `<p style="a:url('${T}/a')">`, `<p style="a:url('data:,${T}/a')">`],
  [
    'style attribute, escaped',
    `<p style=a:url(&quot;https&colon;//tracker&#46;example/a&quot;)>`,
    `<p style=a:url(&quot;data:,https&colon;//tracker&#46;example/a&quot;)>`,
  ],
  [
    'style attribute, CSS escapes',
    `<p style="a:\\75rl(https\\3a //tracker\\2e example/)">`,
    `<p style="a:\\75rl(data:,https\\3a //tracker\\2e example/)">`,
  ],
  [
    'style',
    `<style media=all>a{b:url(${T}/a)}c{d:e}</style>x`,
    `<style media=all>a{b:url(data:,${T}/a)}c{d:e}</style><template ${mark}><style media=all>a{b:url(${T}/a)}c{d:e}</style></template>x`,
  ],
  [
    'style without end',
    `<style>a{b:url(${T}/a)}</body>`,
    `<style>a{b:url(data:,${T}/a)}</body></style><template ${mark}><style>a{b:url(${T}/a)}</body></style></template>`,
  ],
  [
    '@import and image-set',
    `<style>/* url(${T}/0) */@import '${T}/1';@IMPORT url( "${T}/2" );a{b:image-set("${T}/3" 1x)}c::after{content:"${T}/4"}</style>`,
    `<style>/* url(${T}/0) */@import 'data:,${T}/1';@IMPORT url( "data:,${T}/2" );a{b:image-set("data:,${T}/3" 1x)}c::after{content:"${T}/4"}</style>` +
      `<template ${mark}><style>/* url(${T}/0) */@import '${T}/1';@IMPORT url( "${T}/2" );a{b:image-set("${T}/3" 1x)}c::after{content:"${T}/4"}</style></template>`,
  ],
  [
    'style of two services',
    `<style>@import "${T}/1";@import "//stats.example"</style>`,
    `<style>@import "data:,${T}/1";@import "data:,//stats.example"</style>` +
      `<template ${mark}><template data-service="stats"><style>@import "${T}/1";@import "//stats.example"</style></template></template>`,
  ],
  [
    'an inline module',
    `<script type=module>import {a} from "${T}/m.js"; a()</script>`,
    `<script type="text/plain" ${mark} data-type=module>import {a} from "${T}/m.js"; a()</script>`,
  ],
  [
    'inline modules that import by names of import maps',
    `<script type=importmap>{"imports":{"a":"${T}/a.js","own":"/own.js"}}</script><script type=module>import "own"</script><script type=module>import "a"</script>
<script type=ImportMap>{"imports":{"b/":"//tracker.example/b/"},"scopes":{"/":{"c":"${T}/c.js"}}}</script><script type=module>import {x} from 'b/x.js'</script><script type=module>import "c"</script>`,
    `<script type=importmap>{"imports":{"a":"${T}/a.js","own":"/own.js"}}</script><script type=module>import "own"</script><script type="text/plain" ${mark} data-type=module>import "a"</script>
<script type=ImportMap>{"imports":{"b/":"//tracker.example/b/"},"scopes":{"/":{"c":"${T}/c.js"}}}</script><script type="text/plain" ${mark} data-type=module>import {x} from 'b/x.js'</script><script type="text/plain" ${mark} data-type=module>import "c"</script>`,
  ],
  [
    'speculation rules',
    `<script type=speculationrules>{"prefetch":[{"urls":["/x","${T}/"]}]}</script>`,
    `<script type="text/plain" ${mark} data-type=speculationrules>{"prefetch":[{"urls":["/x","${T}/"]}]}</script>`,
  ],
  [
    'srcdoc',
    `<iframe srcdoc="<img src=&quot;${T}/a&quot; alt='&amp;lt;&eacute;'><p style='x:url(${T}/b)'>">`,
    `<iframe srcdoc="<img data-src=&quot;${T}/a&quot; alt='&amp;lt;&eacute;'><p style='x:url(data:,${T}/b)'>">`,
  ],
  [
    'addresses that SVG animates',
    `<svg><image><set attributeName=href to="${T}/a"/><animate values="/own;${T}/b" dur=1s /></image></svg><set to="${T}/c">`,
    `<svg><image><set attributeName=href data-to="${T}/a"/><animate data-values="/own;${T}/b" dur=1s /></image></svg><set to="${T}/c">`,
  ],
  [
    'srcdoc without quotes',
    `<iframe srcdoc=&lt;script&#32;src=${T}/a&gt;>`,
    `<iframe srcdoc=&lt;script&#32;type&#61;&quot;text/plain&quot;&#32;data-src=${T}/a&gt;>`,
  ],
  [
    'srcdoc in srcdoc',
    `<iframe srcdoc="<iframe srcdoc='<img src=&amp;quot;${T}/&amp;quot;>'>">`,
    `<iframe srcdoc="<iframe srcdoc='<img data-src=&amp;quot;${T}/&amp;quot;>'>">`,
  ],
  [
    'noscript',
    `<noscript><img src=${T}/a><iframe src=${T}/b></iframe></noscript>`,
    `<noscript><img data-src=${T}/a><iframe data-src=${T}/b></iframe></noscript>`,
  ],
  [
    'noscript in head',
    `<head><noscript><link rel=stylesheet href=${T}/a></noscript>`,
    `<head><noscript><link rel=stylesheet data-href=${T}/a></noscript>`,
  ],
  [
    'template',
    `<template><img src=${T}/a><script src=${T}/b></script></template>`,
    `<template><img ${mark} data-src=${T}/a><script type="text/plain" ${mark} data-src=${T}/b></script></template>`,
  ],
  [
    'marked template',
    `<template data-category=marketing><img src=${T}/a><script src=${T}/b></script><style>@import "${T}/c"</style></template><img src=${T}/d>`,
    `<template data-category=marketing><img data-src=${T}/a><script type="text/plain" data-src=${T}/b></script><style>@import "${T}/c"</style></template><img ${mark} data-src=${T}/d>`,
  ],
  ["another library's attribute", `<img data-category="shoes" src=${T}/a>`, `<img ${mark} data-category="shoes" data-src=${T}/a>`],
  [
    'escaped address',
    `<img src="https&colon;//tracker&period;example/&#x61;">`,
    `<img ${mark} data-src="https&colon;//tracker&period;example/&#x61;">`,
  ],
  ['address with tabs', `<img src=" ht\ntps://track\ter.example/a">`, `<img ${mark} data-src=" ht\ntps://track\ter.example/a">`],
  [
    'a dot at the end of the host',
    `<img src="${T}./a"><img src=//tracker.example.:8443/a>`,
    `<img ${mark} data-src="${T}./a"><img ${mark} data-src=//tracker.example.:8443/a>`,
  ],
  ['no scheme', '<img src="//TRACKER.example/">', `<img ${mark} data-src="//TRACKER.example/">`],
  ['base', `<base href="${T}/x/"><img src="y"><img src="/pay/z">`, `<base href="${T}/x/"><img ${mark} data-src="y"><img src="/pay/z">`],
  [
    'a base that is none',
    `<base href="data:,x"><img src="//tracker.example/y">`,
    `<base href="data:,x"><img ${mark} data-src="//tracker.example/y">`,
  ],
  [
    'a module that imports with a comment or a Korean name',
    `<script type=module>import /* x */ * as 분석 from "${T}/m.js"</script>`,
    `<script type="text/plain" ${mark} data-type=module>import /* x */ * as 분석 from "${T}/m.js"</script>`,
  ],
  [
    'a page as an address',
    `<iframe src="data:text/html,<script src=${T}/x>">`,
    `<iframe ${mark} data-src="data:text/html,<script src=${T}/x>">`,
  ],
  [
    'a page as an address, encoded',
    `<object data="data:text/html;base64,${btoa(`<img src=${T}/x>`)}">`,
    `<object ${mark} data-data="data:text/html;base64,${btoa(`<img src=${T}/x>`)}">`,
  ],
  ['code as an address', `<iframe src="javascript:'<img src=${T}/x>'">`, `<iframe ${mark} data-src="javascript:'<img src=${T}/x>'">`],
  [
    'a sheet as an address',
    `<link rel=stylesheet href="data:text/css,@import '${T}/x'">`,
    `<link ${mark} rel=stylesheet data-href="data:text/css,@import '${T}/x'">`,
  ],
  [
    'a mark of nobody here',
    `<script data-service="nobody" src=${T}/x></script>`,
    `<script type="text/plain" ${mark} data-data-service="nobody" data-src=${T}/x></script>`,
  ],
  ['a row', `<table><tbody background=${T}/x>`, `<table><tbody data-background=${T}/x>`],
  [
    'undeclared of the catalogue',
    '<script src=//cdn.mxpnl.com/libs/x.js>',
    '<script type="text/plain" data-service="mixpanel" data-src=//cdn.mxpnl.com/libs/x.js>',
  ],
];

/** What stays as it is. */
const untouched: readonly (readonly [name: string, html: string])[] = [
  ['own', '<script src="/a.js"></script><img src="a.png">'],
  ['other hosts', '<script src="https://cdn.example/a.js"></script>'],
  ['essential', `<script src="https://pay.example/a.js"></script><script src="${T}/pay/a.js"></script>`],
  ['essential of the catalogue', '<script src="//t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js"></script>'],
  [
    'inline scripts',
    `<script>var a='<img src="${T}/a">'</script><script type=module>import "/own.js"; const a = "${T}/a"; fetch(a)</script>`,
  ],
  ['script with comments', `<script><!-- <script> </script> <img src=${T}/a> --></script>`],
  ['an image of its own', `<img src="data:image/svg+xml,<svg xmlns='${T}/svg'/>"><iframe src="data:text/html,<svg xmlns='${T}/svg'/>">`],
  [
    'data of its own',
    `<link rel=icon href="data:image/svg+xml,<!-- ${T}/x --><svg/>"><script src="data:text/javascript,// ${T}/x"></script>`,
  ],
  ['a module that exports', `<script type=module>export default {api: "${T}/v1"}; export const a = "${T}/v2"</script>`],
  [
    'modules behind import maps that are damaged, null, of another folder or of other names',
    ['{"imports":{"a":', 'null', `{"imports":null,"scopes":{"/elsewhere/":{"a":"${T}/a.js"}}}`, `{"imports":{"b":"${T}/b.js","a":null}}`]
      .map(map => `<script type=importmap>${map}</script><script type=module>import "a"</script>`)
      .join(''),
  ],
  ['a type that is a name of every object', `<script type="constructor">import "${T}/a.js"</script>`],
  ['JSON', `<script type="application/json">{"url":"${T}/a"}</script>`],
  ['inert scripts', `<script type="text/plain" src="${T}/a"></script>`],
  ['marked', `<script type="text/plain" data-purpose="ads" data-src="${T}/a"></script><img data-category="!marketing" data-src="${T}/b">`],
  ['comments', `<!-- <img src=${T}/a> --><!x <img src=${T}/b>`],
  ['texts', ['textarea', 'title', 'xmp', 'noembed', 'noframes'].map(tag => `<${tag}><img src=${T}/a></${tag}>`).join('')],
  ['content of a frame', `<iframe><img src=${T}/a></iframe>`],
  ['CDATA in SVG', `<svg><desc><![CDATA[<img src="${T}/a">]]></desc></svg>`.replace('desc', 'title').replace('/desc', '/title')],
  [
    'CDATA of its own',
    `<svg><text><![CDATA[a > b<br><img src="/own">]]></text><foreignObject><![CDATA[<img src=${T}/a>]]></foreignObject></svg>`,
  ],
  ['plaintext', `<plaintext><img src=${T}/a>`],
  ['links', `<a href="${T}/">x</a><form action="${T}/"></form><link rel=canonical href=${T}/><area href=${T}>`],
  ['refresh', `<meta http-equiv=refresh content="0;url=${T}/">`],
  ['preconnect to a shared host', `<link rel=preconnect href=//t1.daumcdn.net><link rel=preconnect href=${T}>`],
  ['text buttons', `<input type=text src=${T}/a>`],
  ['own data', `<div data-src="${T}/a"></div>`],
  ['other sheets of the site', `<style type="text/x-less">@import "/a"; a { b: url(c) }</style>`],
  ['addresses in texts', `<p>url(${T}/a) ${T}</p><p title="url(${T}/a)">`],
  ['unfinished tag', `x<img src="${T}/a"`],
  ['unfinished comment', `x<!-- <img src="${T}/a">`],
];

/** Pieces that make all kinds of trouble. */
const trouble = [
  '\ufeff',
  '\r\n',
  '\r',
  '\n',
  '\0',
  '<',
  '</',
  '<!',
  '<!--',
  '-->',
  '--!>',
  '<![CDATA[',
  ']]>',
  '<?x ?>',
  '>',
  '"',
  "'",
  '=',
  '&',
  '&amp',
  '&#',
  '&lt;',
  '가나다',
  '😀',
  '\ud800',
  '<p>',
  '</p>',
  '<p',
  ' a=1',
  ' a="',
  "<b c='",
  '<svg>',
  '</svg>',
  '<math>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<script>',
  '</script>',
  '</scr',
  '<!--<script>',
  '<style>',
  '</style>',
  '<noscript>',
  '</noscript>',
  '<template>',
  '</template>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<select>',
  '<option>',
  '</select>',
  '<iframe>',
  '</iframe>',
  '<plaintext',
  '<frameset>',
  '<a href=x>',
  '<a>',
  '<b>',
  '<i>',
  '</b>',
  '<!doctype html>',
  '<html a=b>',
  '<body>',
  '</body>',
  '</html>',
  '<video>',
  '<source src=/x>',
  '</video>',
  '<img/src=/x/ /a=b>',
  '<IMG SRC=/x srcset="/y 2x,">',
  '<style>a{b:url(/x)}',
  '<base href="/x/">',
  '<iframe srcdoc="<p>&lt;">',
];
const anyPieces = (more: readonly string[] = []): fc.Arbitrary<string[]> => fc.array(fc.constantFrom(...trouble, ...more), {maxLength: 25});

async function* cut(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let index = 0; from < bytes.length; index++) {
    const to = Math.min(bytes.length, from + (lengths[index % lengths.length] ?? 1));
    yield bytes.subarray(from, to);
    from = to;
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) {
    all.push(piece);
  }
  return Buffer.concat(all);
}

const isPlain = (html: string): boolean => !html.includes('<base');

const everything = `<!doctype html><html lang=ko><head><title>가 ${T}</title>${kinds.map(([, live]) => (!isPlain(live) || /<(frameset|plaintext|body|base|head)/.test(live) || !live.includes('</') ? '' : live)).join('\r\n')}`;

describe('holdHtml', () => {
  it('takes no page for none: the body of a 304 or of an answer to HEAD', () => {
    const {body} = new Response(null, {status: 304});
    expect(new Response(holdHtml(body, config)).body).toBe(null);
    expect(holdHtml(undefined, config)).toBe(undefined);
  });

  it.each(kinds)('holds: %s', (_, live, held) => {
    expect(hold(live)).toBe(held);
    expect(hold(held)).toBe(held);
    expect(findLive(held, 'tracker.example')).toEqual([]);
  });

  it.each(kinds)('leaves as it is what the visitor agreed to: %s', (_, live) => {
    const header = choose({ads: true, analytics: true, personalization: true});
    if (!live.includes('mxpnl')) {
      expect(holdHtml(live, config, header)).toBe(live);
    }
  });

  it('leaves the frames behind dongui’s tag to the gate, after a yes too, but no other', () => {
    const header = choose({ads: true, analytics: true, personalization: true});
    const frame = `<iframe src="${T}/a"></iframe>`;
    const held = `<iframe ${mark} data-src="${T}/a"></iframe>`;
    for (const tag of ['<script src="/dongui.js"></script>', '<script async src="https://cdn.example/x/dongui.auto.js?v=1"></script>']) {
      expect(holdHtml(`${frame}${tag}${frame}`, config, header)).toBe(`${frame}${tag}${held}`);
      expect(holdHtml(`${tag}${held}`, config, header)).toBe(`${tag}${held}`);
      // None of the site's own or of nobody's, what needs no consent, and what no gate reaches.
      for (const page of [
        `${tag}<iframe src="${T}/pay/a"></iframe><iframe src="https://nobody.example/"></iframe><iframe src="/own"></iframe><iframe></iframe>`,
        `${tag}<iframe srcdoc="<iframe src=&quot;${T}/a&quot;></iframe>"></iframe>`,
        `${tag}<noscript>${frame}</noscript>`,
        `${tag}<template ${mark}>${frame}</template>`,
        `<iframe srcdoc="${tag.replaceAll('"', '&quot;')}"></iframe>${frame}`,
      ]) {
        expect(holdHtml(page, config, header)).toBe(page);
      }
      expect(holdHtml(tag + frame, {...config, report: true}, header)).toBe(tag + frame);
    }
  });

  it.each(untouched)('does not touch: %s', (_, html) => {
    expect(hold(html)).toBe(html);
  });

  it('follows the choice by service', () => {
    const page = `<script src="${T}/a"></script><script src="https://stats.example/a"></script>`;
    expect(holdHtml(page, config, choose({analytics: true}))).toBe(
      `<script type="text/plain" ${mark} data-src="${T}/a"></script><script src="https://stats.example/a"></script>`,
    );
    expect(holdHtml(page, config, {cookie: choose({ads: true, trk: false})})).toContain(mark);
  });

  it('holds everything optional on a page for children, whatever was agreed to elsewhere on the site', () => {
    const page = `<script src="${T}/a.js"></script><script src="${T}/pay/a.js"></script>`;
    const cookie = choose({ads: true, analytics: true, personalization: true});
    expect(holdHtml(page, config, cookie)).toBe(page);
    const held = `<script type="text/plain" ${mark} data-src="${T}/a.js"></script><script src="${T}/pay/a.js"></script>`;
    expect(holdHtml(page, {...config, minor: true}, cookie)).toBe(held);
  });

  it('leaves what is in a marked template to its mark, what is in another there to one of its own, and nothing behind it', () => {
    const script = `<script src="${T}/a.js"></script>`;
    const held = `<script type="text/plain" ${mark} data-src="${T}/a.js"></script>`;
    const nest = (own: string, inner: string): string =>
      `<template ${mark}><p><template><div><template>${inner}</template>${inner}</template>${own}</template>`;
    const inside = nest(`<script type="text/plain" data-src="${T}/a.js"></script>`, held);
    expect(hold(nest(script, script))).toBe(inside);
    expect(hold(inside)).toBe(inside);
    const code = nest('<script>a()</script>', `<script type="module">import '${T}/a'</script>`);
    expect(hold(code)).toBe(code);
    const around = (part: string): string => `<template>${part}${inside}${part}<template><b>${part}</template>${part}</template>${part}`;
    expect(hold(around(script))).toBe(around(held));
  });

  it.each([
    ['templates in templates', '<template>'.repeat(20_000) + '<b>'.repeat(20_000)],
    ['a deep template', `<template>${'<div>'.repeat(100_000)}`],
    [
      'an import map, and a module that uses it',
      `<script type=importmap>{"imports":{${Array.from({length: 30_000}, (_, n) => `"a${n}/":"${T}/${n}"`).join()}}}</script><script type=module>${'import "b";'.repeat(100_000)}</script>`,
    ],
    ['text that looks like imports', `<script type="module">"${'export from '.repeat(100_000)}"</script>`],
    ['noscript in noscript, that nothing closes', '<noscript>'.repeat(5000)],
    ['noscript in noscript in srcdoc', `<iframe srcdoc="${'<noscript><p>'.repeat(5000)}">`],
    ['CDATA sections', `<svg>${'<![CDATA[a><b>]]>'.repeat(200_000)}`],
    ['commas in srcset', `<img srcset="a${','.repeat(200_000)}b">`],
    ['descriptors in srcset', `<img srcset="a ${'()'.repeat(8_000_000)}">`],
    ['a long image in a sheet', `<style>a{b:url(data:image/png,${'x'.repeat(12_000_000)})}</style>`],
    ['a long text in a sheet', `<style>@import "data:text/css,${'x'.repeat(12_000_000)}"</style>`],
  ])('does not take longer than a page is long: %s', (_what, page) => {
    // Quadratic each took minutes.
    expect(hold(page)).toBe(page);
  });

  it('takes a long image in a tag in small pieces in the time that it is long', async () => {
    const page = Buffer.from(`<p>x<img src="data:image/png;base64,${'A'.repeat(8_000_000)}"><img src=${T}/a>`);
    // Copied with each piece it took more than a minute.
    const held = await collect(holdHtml(cut(page, [300]), config));
    expect(held.equals(Buffer.from(hold(page.toString())))).toBe(true);
  }, 15_000);

  it('holds in noscript in noscript, however many', () => {
    expect(hold(`<noscript><img src=${T}/a>`.repeat(3700))).toBe(`<noscript><img data-src=${T}/a>`.repeat(3700));
  });

  it('holds many addresses in one sheet or attribute in the time that these are long', () => {
    const rule = (start: string): string => `a{b:url(${start}${T}/a)}`.repeat(60_000);
    expect(hold(`<style>${rule('')}</style>`)).toBe(
      `<style>${rule('data:,')}</style><template ${mark}><style>${rule('')}</style></template>`,
    );
    const image = (start: string): string => `<img ${start}src=&quot;${T}/a&quot;>`.repeat(20_000);
    expect(hold(`<iframe srcdoc="${image('')}">`)).toBe(`<iframe srcdoc="${image('data-')}">`);
  });

  it('looks into srcdoc in srcdoc, and lets none load that is in too many', () => {
    const nest = (inside: string, depth: number, start = ''): string =>
      depth
        ? `<iframe ${start}srcdoc="${nest(inside, depth - 1, depth > 2 ? '' : start)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}">`
        : inside;
    expect(hold(nest(`<img src=${T}/a>`, 4))).toBe(nest(`<img data-src=${T}/a>`, 4));
    expect(hold(nest('<p>x', 4))).toBe(nest('<p>x', 4));
    expect(hold(nest(nest(`<img src=${T}/a>`, 1), 4))).toBe(nest(nest(`<img src=${T}/a>`, 1, 'data-'), 4));
    expect(hold(nest(nest('no markup', 1), 4))).toBe(nest(nest('no markup', 1), 4));
    // Each `>` is escaped as often as it is deep.
    const deep = `${'<iframe/srcdoc='.repeat(700)}${Array.from({length: 700}, (_, at) => `&${'amp;'.repeat(699 - at)}gt;`).join('')}>`;
    const held = hold(deep);
    expect(held).not.toBe(deep);
    expect(hold(held)).toBe(held);
  });

  it('holds whatever the gate is, and without a config all that is not essential', () => {
    const page = `<img src="//cdn.mxpnl.com/libs/x"><img src="//pay.naver.com/x">`;
    const held = '<img data-service="mixpanel" data-src="//cdn.mxpnl.com/libs/x"><img src="//pay.naver.com/x">';
    for (const gate of ['marked', 'auto', 'lockdown'] as const) {
      expect(hold(page, {gate})).toBe(held);
    }
    expect(holdHtml(page, undefined as never)).toBe(held);
    expect(hold(page, {report: true, unknown: 'hold'})).toBe(page);
  });

  it('holds on its own host only by a declared pattern with a path', () => {
    const page = '<img src="/collect?x"><img src="https://www.own.example/x">';
    expect(hold(page)).toBe(page);
    expect(hold(page, {}, 'https://www.own.example/a/b')).toBe(
      '<img data-service="stats" data-src="/collect?x"><img src="https://www.own.example/x">',
    );
    expect(hold(`<img src="${T}/a">`, {}, `${T}/`)).toBe(`<img src="${T}/a">`);
  });

  it('holds what nobody declared where the site asks for that', () => {
    const page =
      '<script src="https://cdn.example/a.js"></script><img src="/x"><img src="//static.own.example/x"><img src="//pay.example/x"><script src="//cdn.example/dongui.js"></script><link rel=preconnect href=//x.example>';
    expect(hold(page, {unknown: 'hold'}, 'https://www.own.example/')).toBe(
      '<script type="text/plain" data-category="unknown" data-src="https://cdn.example/a.js"></script><img src="/x"><img src="//static.own.example/x"><img src="//pay.example/x"><script src="//cdn.example/dongui.js"></script><link data-category="unknown" rel=preconnect data-href=//x.example>',
    );
    const once = hold(page, {unknown: 'hold'});
    expect(hold(once, {unknown: 'hold'})).toBe(once);
    // What cannot be read is read in the safe way.
    expect(hold(page, {unknown: 'Hold' as never})).toBe(once);
  });

  it('is the same at any place it is cut, in bytes and in letters', async () => {
    const bytes = new TextEncoder().encode(everything);
    const whole = Buffer.from(hold(everything));
    expect(findLive(whole.toString(), 'tracker.example')).toEqual([]);
    for (let first = 1; first < bytes.length; first += 1) {
      const held = await collect(holdHtml(cut(bytes, [first, bytes.length]), config));
      if (!held.equals(whole)) {
        expect([first, held.toString()]).toEqual([first, whole.toString()]);
      }
    }
    expect((await collect(holdHtml(cut(bytes, [1]), config))).equals(whole)).toBe(true);
  }, 120_000);

  it('gives a page without trackers back byte for byte, however broken and cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyPieces(), fc.array(fc.integer({min: 1, max: 30}), {minLength: 1}), async (pieces, lengths) => {
        const page = pieces.join('');
        expect(hold(page)).toBe(page);
        const bytes = new TextEncoder().encode(page);
        expect((await collect(holdHtml(cut(bytes, lengths), config))).equals(bytes)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves nothing live, changes nothing twice, and does not mind where it is cut, whatever the page', async () => {
    // A `<frameset>` after content of its own is dropped, and a template is content.
    const live = kinds.map(([, html]) => html).filter(html => isPlain(html) && !html.includes('<frameset'));
    await fc.assert(
      fc.asyncProperty(anyPieces(live), fc.array(fc.integer({min: 1, max: 200}), {minLength: 1}), async (pieces, lengths) => {
        // parse5, which says here what is live, knows no markup in a select.
        const page = pieces.join('').replaceAll('<frameset>', '').replaceAll('<select>', '<select></select>');
        const held = hold(page);
        expect(hold(held)).toBe(held);
        expect(findLive(held, 'tracker.example')).toEqual([]);
        const bytes = Buffer.from(page, 'latin1');
        const cutHeld = await collect(holdHtml(cut(bytes, lengths), config));
        expect(cutHeld.equals(await collect(holdHtml(cut(bytes, [bytes.length || 1]), config)))).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('lets any bytes through: EUC-KR, and none that mean anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 200}), fc.integer({min: 1, max: 50}), async (bytes, length) => {
        expect((await collect(holdHtml(cut(bytes, [length]), config))).equals(bytes)).toBe(true);
      }),
    );
    const korean = Buffer.concat([
      Buffer.from('<p>'),
      Buffer.from([0xb0, 0xa1, 0xb3, 0xaa, 0xc8, 0x41]),
      Buffer.from(`<img src=${T}/a alt="`),
      Buffer.from([0xb5, 0xbf, 0xc0, 0xc7]),
      Buffer.from('">'),
    ]);
    const held = await collect(holdHtml(cut(korean, [3]), config));
    expect(held.toString('latin1')).toBe(korean.toString('latin1').replace('<img src', `<img ${mark} data-src`));
  });

  const abroad: ConsentConfig = {
    ...config,
    services: [
      {
        ...(config.services[2] as Service),
        id: 'kr',
        purpose: 'ads',
        urls: ['track.xn--3e0b707e.kr/', 'shop.example/%EA%B4%91%EA%B3%A0/'],
      } as Service,
    ],
  };
  const inKorean = [
    '\ufeff<p>가😀</p><script src="https://track.한국.kr/a.js"></script><img srcset="https://shop.example/광고/x.gif 2x, /나">',
    '<p style="a:url(//shop.example/광고/고)">뷁</p><style>@import url(//track.한국.kr/고)</style><img src="//track.&#54620;국.kr">',
    '<iframe srcdoc="<img src=//track.한국.kr/가>"></iframe><noscript><img src="//track.한국.kr"></noscript>',
    '<iframe src="data:text/html,<img src=//shop.example/광고/>"></iframe>',
    '<base href="https://track.한국.kr/"><img src="고.gif"><a ping="/고">다</a>',
  ].join('\n');

  it('recognises addresses with Korean letters in streams as in a text, wherever they are cut', async () => {
    const whole = holdHtml(inKorean, abroad);
    expect(whole.match(/data-(?:src|srcset|ping)=|data:,/g)).toHaveLength(10);
    const bytes = new TextEncoder().encode(inKorean);
    for (const first of bytes.keys()) {
      const held = await collect(holdHtml(cut(bytes, [first || 1, bytes.length]), abroad));
      if (held.toString() !== whole) {
        expect([first, held.toString()]).toEqual([first, whole]);
      }
    }
    expect((await collect(holdHtml(cut(bytes, [1]), abroad))).toString()).toBe(whole);
    const web = holdHtml(new Response(inKorean).body as ReadableStream<Uint8Array>, abroad);
    expect(Buffer.from(await new Response(web).arrayBuffer()).toString()).toBe(whole);
    expect((await collect(holdHtml(Readable.from([inKorean]), abroad))).toString()).toBe(whole);
  });

  it('recognises them in EUC-KR, and beside bytes that are nothing', async () => {
    // 한국 and 광고 in EUC-KR; each letter a byte.
    const page =
      '<p>\xb0\xa1</p><script src="//track.\xc7\xd1\xb1\xb9.kr/a.js"></script><img src="//track.\xc7\xd1\xb1\xb9.kr"><img src="//shop.example/\xb1\xa4\xb0\xed/\xff">\xff\xfe';
    const held = page
      .replace('<script src', '<script type="text/plain" data-service="kr" data-src')
      .replaceAll('<img src', '<img data-service="kr" data-src');
    for (const length of [1, 2, 3, 1000]) {
      const answer = await collect(holdHtml(cut(Buffer.from(page, 'latin1'), [length]), abroad));
      expect(answer.toString('latin1')).toBe(held);
    }
    const mixed = Buffer.concat([
      Buffer.from('<img src="//shop.example/광고/'),
      Buffer.from([0xff, 0xed, 0xa0, 0x80, 0xc2]),
      Buffer.from('">'),
    ]);
    const answer = await collect(holdHtml(cut(mixed, [2]), abroad));
    expect(answer.toString('latin1')).toBe(mixed.toString('latin1').replace('<img src', '<img data-service="kr" data-src'));
  });

  it('takes texts that were cut within a letter', async () => {
    const page = `<p>😀</p><img alt="😀😀" src="${T}/a.png">😀`;
    for (const length of [1, 2, 3]) {
      const pieces = Array.from({length: Math.ceil(page.length / length)}, (_, index) => page.slice(index * length, (index + 1) * length));
      expect(`${await collect(holdHtml(Readable.from(pieces), config))}`).toBe(holdHtml(page, config));
    }
    expect(`${await collect(holdHtml(Readable.from(['<p>', '\ud83d']), config))}`).toBe('<p>\ufffd');
  });

  it('takes a page of bytes, in any encoding', () => {
    const page = Buffer.concat([Buffer.from('<p>가</p>'), Buffer.from([0xb0, 0xa1, 0xff]), Buffer.from(`<img src=${T}/a>`)]);
    const held: Uint8Array = holdHtml(page, config);
    expect(Buffer.from(held).toString('latin1')).toBe(page.toString('latin1').replace('<img src', `<img ${mark} data-src`));
    expect(Buffer.from(holdHtml(page, config, choose({ads: true, analytics: true, personalization: true}))).equals(page)).toBe(true);
    expect(holdHtml(new Uint8Array(), config)).toHaveLength(0);
  });

  it('takes web streams and Node streams', async () => {
    const page = `<p>가</p><img src="${T}/a">`;
    const web = holdHtml(new Response(page).body as ReadableStream<Uint8Array>, config);
    expect(web).toBeInstanceOf(ReadableStream);
    expect(await new Response(web).text()).toBe(hold(page));
    expect((await collect(holdHtml(Readable.from([Buffer.from(page)]), config))).toString()).toBe(hold(page));
    expect((await collect(holdHtml(Readable.from([page]), config))).toString()).toBe(hold(page));
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('<p>');
        throw new Error('lost');
      })(),
    );
    await expect(collect(holdHtml(broken, config))).rejects.toThrow('lost');
    await expect(
      new Response(holdHtml(new ReadableStream({pull: controller => controller.error(new Error('lost'))}), config)).text(),
    ).rejects.toThrow('lost');
  });

  it('sends on at once what can be sent', async () => {
    const sent: string[] = [];
    async function* pieces(): AsyncGenerator<string> {
      for (const piece of [
        '<!doctype html><p>one',
        ' two</p><script>let a',
        ' = 1;</script><img',
        ` src=${T}/a>`,
        '<style>',
        'a{}',
        '</style>',
      ]) {
        yield piece;
        sent.push('|');
      }
    }
    for await (const piece of holdHtml(pieces(), config)) {
      sent.push(Buffer.from(piece).toString());
    }
    expect(sent.join('')).toBe(
      `<!doctype html><p>one| two</p><script>let a| = 1;</script>|<img ${mark} data-src=${T}/a>|||<style>a{}</style>|`,
    );
  });

  it('holds a page of any length in little memory', async () => {
    const row = `<div class="a"><p>가나다 lorem</p><img src="/b.png"><script src="${T}/a.js"></script><style>a{b:url(${T}/x)}</style></div>\n`;
    const bytes = Buffer.from(row);
    const rows = Math.ceil(5_000_000 / bytes.length);
    async function* page(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < rows; at += 500) {
        yield Buffer.concat(Array(Math.min(500, rows - at)).fill(bytes));
      }
    }
    const expected = hold(row).repeat(rows);
    const found = createHash('sha256');
    let most = 0;
    for await (const piece of holdHtml(page(), config)) {
      most = Math.max(most, piece.length);
      found.update(piece);
    }
    expect(found.digest('hex')).toBe(createHash('sha256').update(expected).digest('hex'));
    // What comes out at a time is what went in at a time: nothing piles up.
    expect(most).toBeLessThan((Buffer.byteLength(expected) / rows) * 550);
    expect(hold(row.repeat(rows))).toBe(expected);
  });

  it('never throws, whatever the config', () => {
    fc.assert(
      fc.property(anyConfig, anyPieces([`<img src=${T}/a>`]), (broken, pieces) => {
        expect(typeof holdHtml(pieces.join(''), broken as ConsentConfig, {url: pieces[0]})).toBe('string');
      }),
    );
  });
});
