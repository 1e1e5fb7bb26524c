import {blobOf} from './blobOf.mjs';

const make = "const script = document.createElement('script');";

/** Elements made by a script of the page, and how they get their address and into the page. @type {import('./types.mjs').Group} */
export const elements = {
  title: 'Elements made by a script',
  vectors: [
    {
      id: 'el-src',
      label: '`script.src`, `appendChild`',
      code: at => `${make} script.src = '${at.script}'; document.head.appendChild(script);`,
    },
    {
      id: 'el-set-attribute',
      label: '`setAttribute`, `insertBefore`',
      code: at => `${make} script.setAttribute('src', '${at.script}'); document.head.insertBefore(script, document.head.firstChild);`,
    },
    {
      id: 'el-set-attribute-ns',
      label: '`setAttributeNS`, `append`',
      code: at => `${make} script.setAttributeNS(null, 'src', '${at.script}'); document.body.append(script);`,
    },
    {
      id: 'el-attribute-node',
      label: '`setAttributeNode`, `replaceWith`',
      code: at => `${make} const node = document.createAttribute('src'); node.value = '${at.script}'; script.setAttributeNode(node);
const old = document.body.appendChild(document.createElement('i')); old.replaceWith(script);`,
    },
    {
      id: 'el-attr-value',
      label: '`attr.value`, `insertAdjacentElement`',
      code: at => `${make} script.setAttribute('src', ''); script.getAttributeNode('src').value = '${at.script}';
document.body.insertAdjacentElement('beforeend', script);`,
    },
    {
      id: 'el-node-value',
      label: '`attr.nodeValue`, `prepend`',
      code: at =>
        `${make} script.setAttribute('src', ''); script.attributes.src.nodeValue = '${at.script}'; document.body.prepend(script);`,
    },
    {
      id: 'el-attr-text',
      label: '`attr.textContent`',
      code: at =>
        `${make} script.setAttribute('src', ''); script.attributes.src.textContent = '${at.script}'; document.body.append(script);`,
    },
    {
      id: 'el-named-item',
      label: '`attributes.setNamedItem`, `replaceChild`',
      code: at => `${make} const node = document.createAttribute('src'); node.value = '${at.script}'; script.attributes.setNamedItem(node);
document.body.replaceChild(script, document.body.appendChild(document.createElement('i')));`,
    },
    {
      id: 'el-toggle',
      label: '`src` after insertion',
      code: at => `${make} document.body.append(script); script.src = '${at.script}';`,
    },
    {
      id: 'el-fragment',
      label: 'in a fragment',
      code: at =>
        `${make} script.src = '${at.script}'; const all = document.createDocumentFragment(); all.append(script); document.body.append(all);`,
    },
    {
      id: 'el-range',
      label: '`range.insertNode`',
      code: at =>
        `${make} script.src = '${at.script}'; const range = document.createRange(); range.selectNodeContents(document.body); range.insertNode(script);`,
    },
    {
      id: 'el-clone',
      label: '`cloneNode`',
      code: at => `${make} script.src = '${at.script}'; document.body.append(script.cloneNode(true));`,
    },
    {
      id: 'el-template',
      label: '`<template>` content, by `importNode`',
      body: at => `<template id="t"><script src="${at.script}"></script></template>
<script>document.body.append(document.importNode(document.getElementById('t').content, true));</script>`,
    },
    {
      id: 'el-import-node',
      label: "another document's, by `importNode`",
      code: at => `const script = document.implementation.createHTMLDocument('').createElement('script');
script.setAttribute('src', '${at.script}'); document.body.append(document.importNode(script));`,
    },
    {
      id: 'el-adopt-node',
      label: "another document's, by `adoptNode`",
      code: at => `const script = document.implementation.createHTMLDocument('').createElement('script');
script.setAttribute('src', '${at.script}'); document.body.append(document.adoptNode(script));`,
    },
    {
      id: 'el-reflect',
      label: '`src` setter taken from the prototype',
      code: at => `${make} Reflect.set(script, 'src', '${at.script}'); Node.prototype.appendChild.call(document.head, script);`,
    },
    {
      id: 'el-svg',
      label: 'SVG script, `href.baseVal`',
      code: at => `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const script = document.createElementNS('http://www.w3.org/2000/svg', 'script'); svg.append(script);
script.href.baseVal = '${at.script}'; document.body.append(svg);`,
    },
    {
      id: 'el-inline-module',
      label: 'inline module with a static `import`',
      code: at => `${make} script.type = 'module'; script.textContent = "import '${at.script}';"; document.body.append(script);`,
    },
    {
      id: 'el-module-blob',
      label: 'module of a `blob:` with a static `import`',
      code: at => `${make} script.type = 'module'; script.src = ${blobOf(`import '${at.script}'`)}; document.body.append(script);`,
    },
    {
      id: 'el-shadow',
      label: 'in a shadow root, `attachShadow`',
      code: at => `${make} script.src = '${at.script}';
document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'}).append(script);`,
    },
    {
      id: 'el-custom',
      label: 'in a closed shadow root of a custom element',
      body: at => `<x-counter></x-counter><script>customElements.define('x-counter', class extends HTMLElement {
  connectedCallback() { ${make} script.src = '${at.script}'; this.attachShadow({mode: 'closed'}).append(script); }
});</script>`,
    },
    {id: 'image', label: '`new Image().src`', code: at => `new Image().src = '${at.image}';`},
    {id: 'image-srcset', label: '`img.srcset`', code: at => `new Image().srcset = '${at.image} 1x';`},
    {id: 'image-attribute', label: "`img.setAttribute('src')`", code: at => `new Image().setAttribute('src', '${at.image}');`},
    {
      id: 'image-dot',
      label: '`img.src`, a dot after the host',
      code: at => `new Image().src = '${at.image.replace('.localhost', '.localhost.')}';`,
    },
    {
      id: 'image-srcset-backslash',
      label: '`img.srcset`, `\\` for `/`',
      code: at => `new Image().srcset = '${at.image.replaceAll('/', '\\\\')} 1x';`,
    },
    {id: 'new-audio', label: '`new Audio(url)`', code: at => `new Audio('${at.media}').load();`},
    {
      id: 'video-src',
      label: '`video.src`',
      code: at => `const video = document.createElement('video'); video.preload = 'auto'; video.src = '${at.media}';`,
    },
    {
      id: 'video-poster',
      label: '`video.poster`',
      code: at => `const video = document.createElement('video'); video.poster = '${at.image}'; document.body.append(video);`,
    },
    {
      id: 'media-artwork',
      label: '`MediaMetadata`, `artwork`',
      code: at => `navigator.mediaSession.metadata = new MediaMetadata({title: 'x', artwork: [{src: '${at.image}'}]});`,
      settle: 900,
    },
    {
      id: 'link-href',
      label: '`link.href`, a stylesheet',
      code: at =>
        `const link = document.createElement('link'); link.rel = 'stylesheet'; link.href = '${at.style}'; document.head.append(link);`,
    },
    {
      id: 'link-preload',
      label: '`link.href`, a preload, `rel` last',
      code: at =>
        `const link = document.createElement('link'); link.href = '${at.script}'; link.as = 'script'; document.head.append(link); link.rel = 'preload';`,
    },
    {
      id: 'link-blob',
      label: 'stylesheet of a `blob:` with `@import`',
      code: at => `const link = document.createElement('link'); link.rel = 'stylesheet';
link.href = ${blobOf(`@import "${at.style}";`, 'text/css')}; document.head.append(link);`,
    },
    {
      id: 'object-data',
      label: '`object.data`',
      code: at => `const object = document.createElement('object'); object.data = '${at.frame}'; document.body.append(object);`,
    },
    {
      id: 'embed-src',
      label: '`embed.src`',
      code: at =>
        `const embed = document.createElement('embed'); embed.type = 'text/html'; embed.src = '${at.frame}'; document.body.append(embed);`,
    },
    {
      id: 'svg-base-val',
      label: 'SVG image, `href.baseVal`',
      code: at => `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const image = document.createElementNS('http://www.w3.org/2000/svg', 'image'); image.setAttribute('width', 9); image.setAttribute('height', 9);
svg.append(image); document.body.append(svg); image.href.baseVal = '${at.image}';`,
    },
    {
      id: 'svg-use-blob',
      label: 'SVG `<use>` of a `blob:` with an image',
      code: at => `const make = name => document.createElementNS('http://www.w3.org/2000/svg', name); const use = make('use');
use.setAttribute('href', ${blobOf(`<svg xmlns="http://www.w3.org/2000/svg"><g id="x"><image width="9" height="9" href="${at.image}"/></g></svg>`, 'image/svg+xml')} + '#x');
document.body.appendChild(make('svg')).append(use);`,
    },
    {
      id: 'speculation-made',
      label: 'speculation rules, made by script',
      code: at => `${make} script.type = 'speculationrules';
script.textContent = JSON.stringify({prefetch: [{source: 'list', urls: ['${at.frame}'], eagerness: 'immediate'}]}); document.head.append(script);`,
      settle: 900,
    },
    {
      id: 'speculation-shadow',
      label: 'speculation rules in a shadow root',
      code: at => `${make} script.type = 'speculationrules';
script.textContent = JSON.stringify({prefetch: [{source: 'list', urls: ['${at.frame}'], eagerness: 'immediate'}]});
document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'}).append(script);`,
      settle: 900,
    },
  ],
};
