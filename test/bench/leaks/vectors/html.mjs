import {blobOf} from './blobOf.mjs';

/** @param {string} made By the template of a stylesheet. */
const xslt = made => `const read = text => new DOMParser().parseFromString(text, 'text/xml'); const xslt = new XSLTProcessor();
xslt.importStylesheet(read('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>'
  + '<xsl:template match="/">${made}</xsl:template></xsl:stylesheet>'));
document.body.append(xslt.transformToFragment(read('<a/>'), document));`;

/** Markup that a script hands to the browser. @type {import('./types.mjs').Group} */
export const html = {
  title: 'Markup parsed by a script',
  vectors: [
    {
      id: 'inner-html',
      label: '`innerHTML` with an image',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML = '<img alt="" src="${at.image}">';`,
    },
    {
      id: 'inner-html-detached',
      label: '`innerHTML` of an element not in the page',
      code: at => `document.createElement('p').innerHTML = '<img alt="" src="${at.image}">';`,
    },
    {
      id: 'inner-html-image',
      label: '`innerHTML` with `<image src>`, which becomes an `<img>`',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML = '<image alt="" src="${at.image}">';`,
    },
    {
      id: 'inner-html-mask',
      label: '`innerHTML` with `mask="url()"` in SVG',
      code: at =>
        `document.body.appendChild(document.createElement('p')).innerHTML = '<svg width="9" height="9"><rect width="9" height="9" mask="url(${at.svg}#x)"/></svg>';`,
    },
    {
      id: 'inner-html-set',
      label: '`innerHTML` with `<set attributeName=href>` in SVG',
      code: at =>
        `document.body.appendChild(document.createElement('p')).innerHTML = '<svg><image width="9" height="9"><set attributeName="href" to="${at.image}"/></image></svg>';`,
      settle: 900,
    },
    {
      id: 'inner-html-backslash',
      label: '`innerHTML` with an image, `\\\\` before the host',
      code: at =>
        `document.body.appendChild(document.createElement('p')).innerHTML = '<img alt="" src="${at.image.replace('//', '\\\\\\\\')}">';`,
    },
    {
      id: 'inner-html-reference',
      label: '`innerHTML` with an image, `&sol;&sol;` before the host',
      code: at =>
        `document.body.appendChild(document.createElement('p')).innerHTML = '<img alt="" src="${at.image.replaceAll('/', '&sol;')}">';`,
    },
    {
      id: 'inner-html-iframe',
      label: '`innerHTML` with an iframe',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML = '<iframe src="${at.frame}"></iframe>';`,
    },
    {
      id: 'inner-html-blob',
      label: '`innerHTML` with a frame of a `blob:` with a script',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML =
  '<iframe src="' + ${blobOf(`<script src="${at.script}"></script>`, 'text/html')} + '"></iframe>';`,
    },
    {
      id: 'inner-html-style',
      label: '`innerHTML` with `<style>`',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML = '<style>@import "${at.style}"</style>';`,
    },
    {
      id: 'inner-html-shadow',
      label: '`innerHTML` of a shadow root',
      code: at =>
        `document.body.appendChild(document.createElement('p')).attachShadow({mode: 'closed'}).innerHTML = '<img alt="" src="${at.image}">';`,
    },
    {
      id: 'outer-html',
      label: '`outerHTML`',
      code: at => `document.body.appendChild(document.createElement('p')).outerHTML = '<img alt="" src="${at.image}">';`,
    },
    {
      id: 'insert-adjacent',
      label: '`insertAdjacentHTML`',
      code: at => `document.body.insertAdjacentHTML('beforeend', '<img alt="" srcset="${at.image} 1x">');`,
    },
    {
      id: 'set-html-unsafe',
      label: '`setHTMLUnsafe`',
      code: at => `document.body.appendChild(document.createElement('p')).setHTMLUnsafe('<img alt="" src="${at.image}">');`,
    },
    {
      id: 'set-html-unsafe-shadow',
      label: '`setHTMLUnsafe` with a shadow root',
      code: at => `document.body.appendChild(document.createElement('p'))
  .setHTMLUnsafe('<div><template shadowrootmode="open"><img alt="" src="${at.image}"></template></div>');`,
    },
    {
      id: 'set-html-unsafe-closed',
      label: '`setHTMLUnsafe` with a closed shadow root',
      code: at => `document.body.appendChild(document.createElement('p'))
  .setHTMLUnsafe('<div><template shadowrootmode="closed"><iframe src="${at.frame}"></iframe></template></div>');`,
    },
    {
      id: 'contextual-fragment',
      label: '`createContextualFragment` with a script',
      code: at => `document.body.append(document.createRange().createContextualFragment('<script src="${at.script}"><\\/script>'));`,
    },
    {
      id: 'dom-parser',
      label: '`DOMParser`, adopted image',
      code: at => `const parsed = new DOMParser().parseFromString('<img alt="" src="${at.image}">', 'text/html');
document.body.append(parsed.querySelector('img'));`,
    },
    {
      id: 'parse-html-unsafe',
      label: '`Document.parseHTMLUnsafe`, adopted iframe',
      code: at => `document.body.append(Document.parseHTMLUnsafe('<iframe src="${at.frame}"></iframe>').querySelector('iframe'));`,
    },
    {id: 'xslt-script', label: '`XSLTProcessor`, a script', code: at => xslt(`<script src="${at.script}"/>`)},
    {
      id: 'template-html',
      label: '`template.innerHTML`, content appended',
      code: at => `const template = document.createElement('template'); template.innerHTML = '<img alt="" src="${at.image}">';
document.body.append(template.content);`,
    },
    {
      id: 'noscript-html',
      label: 'text of a `<noscript>`, by `innerHTML`',
      body: at => `<noscript id="n"><img alt="" src="${at.image}"></noscript>
<script>document.body.appendChild(document.createElement('p')).innerHTML = document.getElementById('n').textContent;</script>`,
    },
    {
      id: 'exec-command',
      label: "`execCommand('insertHTML')` with an image",
      body: at => `<div id="edit" contenteditable>글</div><script>document.getElementById('edit').focus();
getSelection().selectAllChildren(document.getElementById('edit')); document.execCommand('insertHTML', false, '<img alt="" src="${at.image}">');</script>`,
    },
    {
      id: 'write-script',
      label: '`document.write` of a script',
      code: at => `document.write('<script src="${at.script}"><\\/script>');`,
    },
    {
      id: 'write-pieces',
      label: '`document.write` of a script, in pieces',
      code: at => `document.write('<scr'); document.write('ipt src="${at.script.slice(0, 12)}');
document.write('${at.script.slice(12)}"></scr'); document.write('ipt>');`,
    },
    {
      id: 'write-pieces-style',
      label: '`document.write` of `<style>`, in pieces',
      code: at => `document.write('<style>@imp'); document.write('ort "${at.style}'); document.write('";</style>');`,
    },
    {
      id: 'write-module',
      label: '`document.write` of an inline module',
      code: at => `document.write('<script type="module">import "${at.script}"<\\/script>');`,
    },
    {
      id: 'write-image',
      label: '`document.writeln` of an image',
      code: at => `document.writeln('<img alt="" src="${at.image}">');`,
    },
    {
      id: 'write-inline',
      label: '`document.write` of an inline script',
      code: at => `document.write('<script>new Image().src = "${at.image}"<\\/script>');`,
    },
  ],
};
