import {blobOf} from './blobOf.mjs';

const frame = "const frame = document.body.appendChild(document.createElement('iframe'));";
const inScript = (/** @type {string} */ code) => `<script>${code}<\\/script>`;

/** Frames, and code in windows other than the page's. @type {import('./types.mjs').Group} */
export const frames = {
  title: 'Frames',
  vectors: [
    {
      id: 'frame-src',
      label: '`iframe.src`',
      code: at => `const frame = document.createElement('iframe'); frame.src = '${at.frame}'; document.body.append(frame);`,
    },
    {id: 'frame-location', label: '`contentWindow.location`', code: at => `${frame} frame.contentWindow.location = '${at.frame}';`},
    {
      id: 'frame-replace',
      label: '`contentWindow.location.replace`',
      code: at => `${frame} frame.contentWindow.location.replace('${at.frame}');`,
    },
    {
      id: 'frame-open',
      label: '`window.open` into a frame',
      code: at => `${frame} frame.name = 'sink'; frame.contentWindow.name = 'sink'; open('${at.frame}', 'sink');`,
    },
    {
      id: 'frame-open-self',
      label: "a frame's own `open(…, '_self')`",
      code: at => `${frame} frame.contentWindow.open('${at.frame}', '_self');`,
    },
    {
      id: 'frame-navigation',
      label: '`contentWindow.navigation.navigate`',
      code: at => `${frame} frame.contentWindow.navigation.navigate('${at.frame}');`,
    },
    {
      id: 'frame-link',
      label: 'about:blank, `click` on a link in it',
      code: at =>
        `${frame} const link = frame.contentDocument.body.appendChild(frame.contentDocument.createElement('a')); link.href = '${at.frame}'; link.click();`,
    },
    {
      id: 'blank-fetch',
      label: 'about:blank, `contentWindow.fetch`',
      code: at => `${frame} frame.contentWindow.fetch('${at.text}').catch(() => {});`,
    },
    {
      id: 'frames-fetch',
      label: '`window.frames[0].fetch` right after `append`',
      code: at => `document.body.append(document.createElement('iframe')); window.frames[0].fetch('${at.text}').catch(() => {});`,
    },
    {
      id: 'frames-html',
      label: '`window[0].fetch` right after `innerHTML`',
      code: at =>
        `document.body.appendChild(document.createElement('p')).innerHTML = '<iframe></iframe>'; window[0].fetch('${at.text}').catch(() => {});`,
    },
    {
      id: 'frame-markup',
      label: '`window[0].fetch` of a frame in the markup',
      body: at => `<iframe title="틀"></iframe><script>window[0].fetch('${at.text}').catch(() => {});</script>`,
    },
    {
      id: 'blank-image',
      label: 'about:blank, `contentWindow.Image`',
      code: at => `${frame} new frame.contentWindow.Image().src = '${at.image}';`,
    },
    {
      id: 'blank-xhr',
      label: 'about:blank, `contentWindow.XMLHttpRequest`',
      code: at => `${frame} const xhr = new frame.contentWindow.XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send();`,
    },
    {
      id: 'blank-beacon',
      label: 'about:blank, `contentWindow.navigator.sendBeacon`',
      code: at => `${frame} frame.contentWindow.navigator.sendBeacon('${at.text}', 'x');`,
    },
    {
      id: 'blank-script',
      label: 'about:blank, a script put into it',
      code: at =>
        `${frame} const script = frame.contentDocument.createElement('script'); script.src = '${at.script}'; frame.contentDocument.body.append(script);`,
    },
    {
      id: 'blank-eval',
      label: 'about:blank, `contentWindow.eval`',
      code: at => `${frame} frame.contentWindow.eval("fetch('${at.text}').catch(() => {})");`,
    },
    {
      id: 'blank-steal',
      label: "about:blank's `fetch` kept when the frame is gone",
      code: at => `${frame} window.fetch = frame.contentWindow.fetch.bind(window); fetch('${at.text}').catch(() => {});`,
    },
    {
      id: 'blank-later',
      label: 'about:blank, after its `load`',
      code: at => `const frame = document.createElement('iframe'); frame.src = 'about:blank';
frame.onload = () => frame.contentWindow.fetch('${at.text}').catch(() => {}); document.body.append(frame);`,
    },
    {
      id: 'frame-write',
      label: '`document.write` of a script into a frame',
      code: at => `${frame} frame.contentDocument.write('<script src="${at.script}"><\\/script>'); frame.contentDocument.close();`,
    },
    {
      id: 'frame-write-code',
      label: '`document.write` of code into a frame',
      code: at => `${frame} frame.contentDocument.write('${inScript(`fetch("${at.text}")`)}'); frame.contentDocument.close();`,
    },
    {
      id: 'frame-write-refresh',
      label: '`document.write` of `<meta http-equiv=refresh>` into a frame',
      code: at =>
        `${frame} frame.contentDocument.write('<meta http-equiv="refresh" content="0;url=${at.frame}">'); frame.contentDocument.close();`,
      settle: 900,
    },
    {
      id: 'made-srcdoc-script',
      label: '`iframe.srcdoc` with a script',
      code: at => `${frame} frame.srcdoc = '<script src="${at.script}"><\\/script>';`,
    },
    {
      id: 'made-srcdoc-fetch',
      label: '`iframe.srcdoc` with `fetch`',
      code: at => `${frame} frame.srcdoc = '${inScript(`fetch("${at.text}")`)}';`,
    },
    {
      id: 'srcdoc-refresh',
      label: '`iframe.srcdoc` with `<meta http-equiv=refresh>`',
      code: at => `${frame} frame.srcdoc = '<meta http-equiv="refresh" content="0;url=${at.frame}">';`,
      settle: 900,
    },
    {
      id: 'srcdoc-base',
      label: '`iframe.srcdoc` with a `<base>` of the tracker',
      code: at =>
        `${frame} frame.srcdoc = '<base href="${new URL(at.image).origin}/"><img alt="" src="${at.image.slice(new URL(at.image).origin.length + 1)}">';`,
    },
    {
      id: 'srcdoc-sandbox',
      label: '`iframe.srcdoc` with `fetch`, in a sandbox',
      code: at => `${frame} frame.sandbox = 'allow-scripts'; frame.srcdoc = '${inScript(`fetch("${at.text}")`)}';`,
    },
    {
      id: 'blob-script',
      label: '`blob:` frame with a script',
      code: at => `${frame} frame.src = URL.createObjectURL(new Blob(['<script src="${at.script}"><\\/script>'], {type: 'text/html'}));`,
    },
    {
      id: 'blob-fetch',
      label: '`blob:` frame with `fetch`',
      code: at => `${frame} frame.src = URL.createObjectURL(new Blob(['${inScript(`fetch("${at.text}")`)}'], {type: 'text/html'}));`,
    },
    {
      id: 'blob-svg',
      label: '`blob:` frame of SVG with a script',
      code: at =>
        `${frame} frame.src = ${blobOf(`<svg xmlns="http://www.w3.org/2000/svg"><script href="${at.script}"/></svg>`, 'image/svg+xml')};`,
    },
    {
      id: 'blob-xslt',
      label: '`blob:` frame of XML that XSLT makes a script of',
      code: at => `const xslt = ${blobOf(`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><html><body><script src="${at.script}"/></body></html></xsl:template></xsl:stylesheet>`, 'text/xsl')};
${frame} frame.src = URL.createObjectURL(new Blob(['<?xml-stylesheet href="' + xslt + '" type="text/xsl"?><a/>'], {type: 'text/xml'}));`,
    },
    {
      id: 'blob-object',
      label: '`blob:` object with a script',
      code: at => `const object = document.createElement('object'); object.type = 'text/html';
object.data = ${blobOf(`<script src="${at.script}"></script>`, 'text/html')}; document.body.append(object);`,
    },
    {
      id: 'data-frame',
      label: '`data:` frame with a script',
      code: at => `${frame} frame.src = 'data:text/html,' + encodeURIComponent('<script src="${at.script}"><\\/script>');`,
    },
    {
      id: 'data-frame-code',
      label: '`data:` frame that makes an image',
      code: at => `${frame} frame.src = 'data:text/html,' + encodeURIComponent('${inScript(`new Image().src = "${at.image}"`)}');`,
    },
    {
      id: 'javascript-frame',
      label: '`javascript:` frame',
      code: at =>
        `const frame = document.createElement('iframe'); frame.src = 'javascript:void fetch("${at.text}")'; document.body.append(frame);`,
    },
    {
      id: 'javascript-html',
      label: '`javascript:` frame that returns markup',
      code: at =>
        `const frame = document.createElement('iframe'); frame.src = "javascript:'<img src=${at.image}>'"; document.body.append(frame);`,
    },
    {
      id: 'own-page-fetch',
      label: "the site's own page in a frame, `contentWindow.fetch`",
      code: at => `const frame = document.createElement('iframe'); frame.src = '/plain';
frame.onload = () => frame.contentWindow.fetch('${at.text}').catch(() => {}); document.body.append(frame);`,
    },
  ],
};
