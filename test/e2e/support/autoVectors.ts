/**
 * A way by which a script of the page makes a request to the tracker: its id, and the code; `$` is the tracker's origin, `q` the query with the id. Workers are
 * kept: one that nobody holds may be collected before the one it starts has run.
 */
export const scriptVectors: Readonly<Record<string, string>> = {
  'script-src': "const s = document.createElement('script'); s.src = `$/t.js${q}`; document.head.appendChild(s);",
  'script-insert-before':
    "const s = document.createElement('script'); s.async = true; s.src = `$/t.js${q}`; const first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(s, first);",
  'script-set-attribute': "const s = document.createElement('script'); s.setAttribute('src', `$/t.js${q}`); document.body.append(s);",
  'script-set-attribute-ns':
    "const s = document.createElement('script'); s.setAttributeNS(null, 'src', `$/t.js${q}`); document.body.append(s);",
  'script-attribute-node':
    "const s = document.createElement('script'); const a = document.createAttribute('src'); a.value = `$/t.js${q}`; s.setAttributeNode(a); document.body.append(s);",
  'script-named-item':
    "const s = document.createElement('script'); const a = document.createAttribute('src'); a.value = `$/t.js${q}`; s.attributes.setNamedItem(a); document.body.append(s);",
  'script-attribute-value':
    "const s = document.createElement('script'); s.setAttribute('src', ''); s.removeAttribute('src'); const i = new Image(); i.setAttribute('src', 'data:,'); i.attributes[0].value = `$/p.gif${q}`; document.body.append(i);",
  'image-attribute-text':
    "const i = new Image(); i.setAttribute('src', 'data:,'); i.attributes[0].textContent = `$/p.gif${q}`; document.body.append(i);",
  'script-later-src': "const s = document.createElement('script'); document.body.append(s); s.src = `$/t.js${q}`;",
  'script-fragment':
    "const f = document.createDocumentFragment(); const s = document.createElement('script'); s.src = `$/t.js${q}`; f.append(s); document.body.append(f);",
  'script-clone': "const s = document.createElement('script'); s.src = `$/t.js${q}`; document.body.append(s.cloneNode());",
  'script-module': "const s = document.createElement('script'); s.type = 'module'; s.src = `$/t.js${q}&module=1`; document.body.append(s);",
  'module-text':
    "const s = document.createElement('script'); s.type = 'module'; document.body.append(s); s.text = `import '$/t.js${q}&module=1'`;",
  'module-append':
    "const s = document.createElement('script'); s.type = 'module'; document.body.append(s); s.append(`import '$/t.js${q}&module=1'`);",
  'script-contextual': 'document.body.append(document.createRange().createContextualFragment(`<script src="$/t.js${q}"><\\/script>`));',
  'script-svg':
    "const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', `$/t.js${q}`); const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.append(s); document.body.append(svg);",
  // Of the page's own markup: one made by `innerHTML` never runs.
  'script-template': "document.body.append(document.getElementById('template').content.cloneNode(true));",
  image: 'new Image().src = `$/p.gif${q}`;',
  'image-set-attribute': "document.createElement('img').setAttribute('src', `$/p.gif${q}`);",
  'image-srcset': 'const i = new Image(); i.srcset = `$/p.gif${q} 1x`; document.body.append(i);',
  'image-inner-html': 'const d = document.createElement(\'div\'); d.innerHTML = `<img src="$/p.gif${q}">`;',
  'image-outer-html': "const d = document.createElement('div'); document.body.append(d); d.outerHTML = `<p><img src='$/p.gif${q}'></p>`;",
  'image-adjacent': "document.body.insertAdjacentHTML('beforeend', `<img src=$/p.gif${q}>`);",
  'image-parser': 'document.body.append(new DOMParser().parseFromString(`<img src="$/p.gif${q}">`, \'text/html\').body.firstChild);',
  'image-svg':
    "const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.href.baseVal = `$/p.gif${q}`; i.setAttribute('width', '9'); i.setAttribute('height', '9'); svg.append(i); document.body.append(svg);",
  'image-input': "const i = document.createElement('input'); i.type = 'image'; i.src = `$/p.gif${q}`; document.body.append(i);",
  'image-poster': "const v = document.createElement('video'); v.poster = `$/p.gif${q}`; document.body.append(v);",
  background: "document.body.setAttribute('background', `$/p.gif${q}`);",
  frame: "const f = document.createElement('iframe'); f.src = `$/frame${q}`; document.body.append(f);",
  'frame-inner-html':
    'const d = document.createElement(\'div\'); document.body.append(d); d.innerHTML = `<iframe src="$/frame${q}"></iframe>`;',
  object: "const o = document.createElement('object'); o.type = 'text/html'; o.data = `$/frame${q}`; document.body.append(o);",
  embed: "const o = document.createElement('embed'); o.type = 'text/html'; o.src = `$/frame${q}`; document.body.append(o);",
  sheet: "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = `$/style.css${q}`; document.head.append(l);",
  preload: "const l = document.createElement('link'); l.rel = 'preload'; l.as = 'image'; l.href = `$/p.gif${q}`; document.head.append(l);",
  'style-import': "const s = document.createElement('style'); s.textContent = `@import '$/style.css${q}';`; document.head.append(s);",
  'style-text-node':
    "const s = document.createElement('style'); document.head.append(s); s.appendChild(document.createTextNode(`@import url($/style.css${q});`));",
  'style-node-value':
    "const s = document.createElement('style'); const t = document.createTextNode(''); s.append(t); document.head.append(s); t.nodeValue = `@import '$/style.css${q}';`;",
  'style-node-text':
    "const s = document.createElement('style'); const t = document.createTextNode(''); s.append(t); document.head.append(s); t.textContent = `@import '$/style.css${q}';`;",
  'image-image': 'const d = document.createElement(\'div\'); document.body.append(d); d.innerHTML = `<image src="$/p.gif${q}">`;',
  'image-stray-quote': 'const d = document.createElement(\'div\'); d.innerHTML = `<img alt="5" tall" src="$/p.gif${q}">`;',
  'image-title-quote': "const d = document.createElement('div'); d.innerHTML = `<img alt=it's src=\"$/p.gif${q}\">`;",
  'image-xhr-document':
    "const x = new XMLHttpRequest(); x.open('GET', URL.createObjectURL(new Blob([`<p><img src='$/p.gif${q}'>`], {type: 'text/html'}))); x.responseType = 'document'; x.onload = () => document.body.append(x.response.body.firstChild); x.send();",
  'image-import-node':
    "const x = new XMLHttpRequest(); x.open('GET', URL.createObjectURL(new Blob([`<p><img src='$/p.gif${q}'>`], {type: 'text/html'}))); x.responseType = 'document'; x.onload = () => document.body.append(document.importNode(x.response.body.firstChild, true)); x.send();",
  'image-xml':
    "const p = new DOMParser().parseFromString(`<svg xmlns='http://www.w3.org/2000/svg'><image width='9' height='9' href='$/p.gif${q}'/></svg>`, 'image/svg+xml'); document.body.append(p.documentElement);",
  'style-attribute-entity':
    "const d = document.createElement('div'); document.body.append(d); const u = `$/p.gif${q}`.replaceAll('/', '&#x2F;'); d.innerHTML = `<p style='width: 9px; height: 9px; background: url(${u})'></p>`;",
  'style-open': "const d = document.createElement('div'); document.body.append(d); d.innerHTML = `<style>@import url($/style.css${q});`;",
  'style-fragment':
    "const s = document.createElement('style'); document.head.append(s); const f = new DocumentFragment(); f.append(`@import url($/style.css${q});`); s.append(f);",
  'style-svg':
    "const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const s = document.createElementNS('http://www.w3.org/2000/svg', 'style'); s.textContent = `@import url($/style.css${q});`; svg.append(s); document.body.append(svg);",
  'style-nested-rule':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.id = id; document.body.append(d); s.sheet.insertRule(`#${id} { width: 9px; height: 9px }`); s.sheet.cssRules[0].insertRule(`& { background: url($/p.gif${q}) }`);",
  'style-key-frames':
    "const d = document.createElement('div'); d.style.cssText = 'width: 9px; height: 9px'; document.body.append(d); const b = [`url($/p.gif${q})`, `url($/p.gif${q})`]; new Animation(new KeyframeEffect(d, {backgroundImage: b}, 9000)).play();",
  'style-animate':
    "const d = document.createElement('div'); d.style.cssText = 'width: 9px; height: 9px'; document.body.append(d); const b = () => Object.assign(Object.create(null), {backgroundImage: `url($/p.gif${q})`}); d.animate(new Set([b(), b()]), 9000);",
  'style-shadow':
    "const d = document.createElement('div'); document.body.append(d); const p = document.createElement('p'); p.style.cssText = 'width: 9px; height: 9px'; d.attachShadow({mode: 'closed'}).append(p); setTimeout(() => { p.style.backgroundImage = `url($/p.gif${q})`; }, 200);",
  'module-comment':
    "const s = document.createElement('script'); s.type = 'module'; s.textContent = `import /* ' */ '$/t.js${q}&module=1';`.replace(\"' \", ''); document.head.append(s);",
  'module-hangul':
    "const s = document.createElement('script'); s.type = 'module'; s.textContent = `import * as 분석 from '$/t.js${q}&module=1';`; document.head.append(s);",
  'module-inner-html':
    "const s = document.createElement('script'); s.type = 'module'; document.head.append(s); s.innerHTML = `import '$/t.js${q}&module=1';`;",
  'worker-plain':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`fetch('$/hit${q}').catch(() => {})`], {type: 'text/plain'}))));",
  'worker-hash': "(window.kept ??= []).push(new Worker(`${URL.createObjectURL(new Blob([`fetch('$/hit${q}').catch(() => {})`]))}#a`));",
  'cache-add':
    "if (window.caches) caches.open('x').then(cache => cache.add(`$/hit${q}`)).catch(() => {}); else fetch(`$/hit${q}`).catch(() => {});",
  'cache-add-all':
    "if (window.caches) caches.open('x').then(cache => cache.addAll([new Request(location.href), `$/hit${q}`])).catch(() => {}); else fetch(`$/hit${q}`).catch(() => {});",
  'frame-blank-again':
    "const n = window.length; const f = document.createElement('iframe'); document.body.append(f); f.onload = () => { f.onload = () => { f.onload = null; window[n].fetch(`$/hit${q}`).catch(() => {}); }; f.src = 'about:blank?2'; }; f.src = 'about:blank?1';",
  'fetch-foreign-request':
    "const f = document.createElement('iframe'); document.body.append(f); fetch(new f.contentWindow.Request(`$/hit${q}`)).catch(() => {});",
  'style-append-data':
    "const s = document.createElement('style'); const t = document.createTextNode(''); s.append(t); document.head.append(s); t.appendData(`@import '$/style.css${q}';`);",
  'style-replace-data':
    "const s = document.createElement('style'); const t = document.createTextNode('/* x */'); s.append(t); document.head.append(s); t.replaceData(0, 7, `@import '$/style.css${q}';`);",
  'style-inner-html': "const s = document.createElement('style'); s.innerHTML = `@import '$/style.css${q}';`; document.head.append(s);",
  'style-rule':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.id = id; document.body.append(d); s.sheet.insertRule(`#${id} { width: 9px; height: 9px; background: url($/p.gif${q}) }`);",
  'style-property':
    "const d = document.createElement('div'); d.style.cssText = 'width: 9px; height: 9px'; d.style.backgroundImage = `url($/p.gif${q})`; document.body.append(d);",
  'style-attribute':
    "const d = document.createElement('div'); d.setAttribute('style', `width: 9px; height: 9px; background: url($/p.gif${q})`); document.body.append(d);",
  'style-constructed':
    "const s = new CSSStyleSheet(); const d = document.createElement('div'); d.id = id; document.body.append(d); s.replaceSync(`#${id} { width: 9px; height: 9px; background: url($/p.gif${q}) }`); document.adoptedStyleSheets = [...document.adoptedStyleSheets, s];",
  fetch: 'fetch(`$/hit${q}`).catch(() => {});',
  'fetch-request': 'fetch(new Request(`$/hit${q}`)).catch(() => {});',
  xhr: "const x = new XMLHttpRequest(); x.open('GET', `$/hit${q}`); x.send();",
  'xhr-sync': "const x = new XMLHttpRequest(); x.open('GET', `$/hit${q}`, false); try { x.send(); } catch {}",
  beacon: "navigator.sendBeacon(`$/hit${q}`, 'x');",
  'event-source': 'new EventSource(`$/hit${q}`);',
  audio: 'new Audio(`$/video${q}`).play().catch(() => {});',
  'frame-fetch': "const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.fetch(`$/hit${q}`).catch(() => {});",
  'frame-index-fetch':
    "const n = window.length; const f = document.createElement('iframe'); document.body.append(f); window[n].fetch(`$/hit${q}`).catch(() => {});",
  'frame-inner-index':
    "const n = window.length; const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<iframe></iframe>'; new window[n].Image().src = `$/p.gif${q}`;",
  'frame-open-self': "const f = document.createElement('iframe'); document.body.append(f); f.contentWindow.open(`$/frame${q}`, '_self');",
  'frame-link':
    "const f = document.createElement('iframe'); document.body.append(f); const a = f.contentDocument.body.appendChild(f.contentDocument.createElement('a')); a.href = `$/frame${q}`; a.click();",
  'frame-write':
    'const f = document.createElement(\'iframe\'); document.body.append(f); f.contentDocument.write(`<script src="$/t.js${q}"><\\/script>`); f.contentDocument.close();',
  'frame-srcdoc':
    'const f = document.createElement(\'iframe\'); f.srcdoc = `<!doctype html><script src="$/t.js${q}"><\\/script>`; document.body.append(f);',
  'frame-srcdoc-fetch':
    "const f = document.createElement('iframe'); f.srcdoc = `<!doctype html><script>fetch('$/hit${q}').catch(() => {})<\\/script>`; document.body.append(f);",
  'frame-blob':
    "const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<script>fetch('$/hit${q}').catch(() => {})<\\/script>`], {type: 'text/html'})); document.body.append(f);",
  'frame-blob-script':
    "const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<p>글</p><script src='$/t.js${q}'><\\/script>`], {type: 'text/html'})); document.body.append(f);",
  'frame-javascript': "const f = document.createElement('iframe'); f.src = `javascript:void fetch('$/hit${q}')`; document.body.append(f);",
  'worker-import':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`try { importScripts('$/worker.js${q}') } catch {}`]))));",
  'worker-fetch': "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`fetch('$/hit${q}').catch(() => {})`]))));",
  'worker-dot':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`fetch('$/hit${q}'.replace('.localhost', '.localhost.')).catch(() => {})`]))));",
  'worker-module':
    "try { (window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`import '$/worker.js${q}';`], {type: 'text/javascript'})), {type: 'module'})); } catch {}",
  'worker-module-nested':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`kept = new Worker(URL.createObjectURL(new Blob([\"import '$/worker.js${q}';\"], {type: 'text/javascript'})), {type: 'module'})`]))));",
  'worklet-import':
    "new OfflineAudioContext(1, 128, 44100).audioWorklet.addModule(URL.createObjectURL(new Blob([`import '$/worker.js${q}';`], {type: 'text/javascript'}))).catch(() => {});",
  'worker-data': "(window.kept ??= []).push(new Worker(`data:text/javascript,fetch('$/hit${q}').catch(() => {})`));",
  'worker-shared': "if (window.SharedWorker) new SharedWorker(URL.createObjectURL(new Blob([`fetch('$/hit${q}').catch(() => {})`])));",
  write: 'document.write(`<img src="$/p.gif${q}">`);',
  'write-script': 'document.write(`<script src="$/t.js${q}"><\\/script>`);',
  'write-pieces': "document.write('<scr'); document.write(`ipt src=\"$/t.js${q}\"></scr`); document.write('ipt>');",
  form: "const f = document.createElement('iframe'); f.name = 'post'; document.body.append(f); const m = document.createElement('form'); m.method = 'post'; m.target = 'post'; m.action = `$/hit${q}`; document.body.append(m); m.submit();",
  'image-backslash':
    "const d = document.createElement('div'); const u = `$/p.gif${q}`.replaceAll('/', '\\\\'); d.innerHTML = `<img src=\"${u}\">`;",
  'image-tab':
    "const d = document.createElement('div'); const u = `$/p.gif${q}`.replaceAll('/', '/\\t'); d.innerHTML = `<img src=\"${u}\">`;",
  'image-named':
    "const d = document.createElement('div'); const u = `$/p.gif${q}`.replaceAll('/', '&sol;').replace('.', '&period;'); d.innerHTML = `<img src=${u}>`;",
  'style-escapes':
    "const d = document.createElement('div'); document.body.append(d); const u = `$/p.gif${q}`.replace(/[/:a]/g, c => `\\\\${c.charCodeAt(0).toString(16)} `); d.innerHTML = `<p style='width: 9px; height: 9px; background: url(${u})'></p>`;",
  'style-sheet-escapes':
    "const s = document.createElement('style'); s.textContent = `@import '${`$/style.css${q}`.replace(/[/:a]/g, c => `\\\\${c.charCodeAt(0).toString(16).padStart(6, 0)}`)}';`; document.head.append(s);",
  'sheet-xml':
    "document.insertBefore(document.createProcessingInstruction('xml-stylesheet', `href='$/style.css${q}' type='text/css'`), document.documentElement);",
  // WebKit takes no address from it.
  'svg-set':
    "const d = document.createElement('div'); document.body.append(d); d.innerHTML = `<svg><image width='9' height='9'><set attributeName='href' to='$/p.gif${q}'/></image></svg>`;",
  'svg-animate':
    "const make = (name, given) => { const e = document.createElementNS('http://www.w3.org/2000/svg', name); for (const each in given) e.setAttribute(each, given[each]); return e; }; const i = make('image', {width: 9, height: 9}); i.append(make('animate', {attributeName: 'href', values: `$/p.gif${q};$/p.gif${q}`, dur: '1s', repeatCount: 'indefinite'})); const svg = make('svg', {}); svg.append(i); document.body.append(svg);",
  'svg-set-mask':
    "const d = document.createElement('div'); document.body.append(d); d.innerHTML = `<svg><rect width='9' height='9'><set attributeName='mask' to='url($/p.gif${q}#a)'/></rect></svg>`;",
  'svg-mask':
    "const d = document.createElement('div'); document.body.append(d); d.innerHTML = `<svg><rect width='9' height='9' mask='url($/p.gif${q}#a)'/></svg>`;",
  'svg-mask-set':
    "const r = document.createElementNS('http://www.w3.org/2000/svg', 'rect'); r.setAttribute('width', '9'); r.setAttribute('height', '9'); r.setAttribute('mask', `url($/p.gif${q}#a)`); const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); svg.append(r); document.body.append(svg);",
  'frame-refresh':
    "const f = document.createElement('iframe'); f.srcdoc = `<meta http-equiv='refresh' content='0;url=$/frame${q}'>`; document.body.append(f);",
  'frame-base': "const f = document.createElement('iframe'); f.srcdoc = `<base href='$/'><img src='p.gif${q}'>`; document.body.append(f);",
  'worker-nested':
    "const inner = `fetch('$/hit${q}').catch(() => {})`; (window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`self.kept = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}])))`]))));",
  xslt: "const read = text => new DOMParser().parseFromString(text, 'text/xml'); const p = new XSLTProcessor(); p.importStylesheet(read(`<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='html'/><xsl:template match='/'><script src='$/t.js${q}'/></xsl:template></xsl:stylesheet>`)); document.body.append(p.transformToFragment(read('<a/>'), document));",
  'xslt-image':
    "const read = text => new DOMParser().parseFromString(text, 'text/xml'); const p = new XSLTProcessor(); p.importStylesheet(read(`<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='html'/><xsl:template match='/'><img src='$/p.gif${q}'/></xsl:template></xsl:stylesheet>`)); document.body.append(p.transformToFragment(read('<a/>'), document));",
  'module-blob':
    "const s = document.createElement('script'); s.type = 'module'; s.src = URL.createObjectURL(new Blob([`import '$/t.js${q}&module=1'`], {type: 'text/javascript'})); document.head.append(s);",
  'module-blob-inner':
    "const u = URL.createObjectURL(new Blob([`import '$/t.js${q}&module=1'`], {type: 'text/javascript'})); const s = document.createElement('script'); s.type = 'module'; s.textContent = `import '${u}'`; document.head.append(s);",
  'object-blob':
    "const o = document.createElement('object'); o.type = 'text/html'; o.data = URL.createObjectURL(new Blob([`<script src='$/t.js${q}'><\\/script>`], {type: 'text/html'})); document.body.append(o);",
  'embed-blob':
    "const o = document.createElement('embed'); o.type = 'text/html'; o.src = URL.createObjectURL(new Blob([`<script src='$/t.js${q}'><\\/script>`], {type: 'text/html'})); document.body.append(o);",
  'frame-blob-markup':
    "const u = URL.createObjectURL(new Blob([`<script src='$/t.js${q}'><\\/script>`], {type: 'text/html'})); document.body.insertAdjacentHTML('beforeend', `<iframe src='${u}'></iframe>`);",
  'frame-blob-svg':
    "const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<svg xmlns='http://www.w3.org/2000/svg'><script href='$/t.js${q}'/></svg>`], {type: 'image/svg+xml'})); document.body.append(f);",
  'frame-blob-svg-image':
    "const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<svg xmlns='http://www.w3.org/2000/svg'><image href='$/p.gif${q}' width='9' height='9'/></svg>`], {type: 'image/svg+xml'})); document.body.append(f);",
  'frame-blob-xml':
    "const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<?xml-stylesheet href='$/style.css${q}' type='text/css'?><a/>`], {type: 'text/xml'})); document.body.append(f);",
  'frame-blob-xslt':
    "const u = URL.createObjectURL(new Blob([`<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:output method='html'/><xsl:template match='/'><body><script src='$/t.js${q}'/></body></xsl:template></xsl:stylesheet>`], {type: 'text/xsl'})); const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob([`<?xml-stylesheet href='${u}' type='text/xsl'?><a/>`], {type: 'text/xml'})); document.body.append(f);",
  'sheet-blob-blob':
    "const u = URL.createObjectURL(new Blob([`@import '$/style.css${q}';`], {type: 'text/css'})); const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = URL.createObjectURL(new Blob([`@import '${u}';`], {type: 'text/css'})); document.head.append(l);",
  'sheet-blob':
    "const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = URL.createObjectURL(new Blob([`@import '$/style.css${q}';`], {type: 'text/css'})); document.head.append(l);",
  'sheet-blob-url':
    "const d = document.createElement('div'); d.id = id; document.body.append(d); const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = URL.createObjectURL(new Blob([`#${id} { width: 9px; height: 9px; background: url($/p.gif${q}) }`], {type: 'text/css'})); document.head.append(l);",
  'style-import-blob':
    "const u = URL.createObjectURL(new Blob([`@import '$/style.css${q}';`], {type: 'text/css'})); const s = document.createElement('style'); s.textContent = `@import '${u}';`; document.head.append(s);",
  'style-import-data':
    "const s = document.createElement('style'); s.textContent = `@import 'data:text/css,${encodeURIComponent(`@import '$/style.css${q}';`).replaceAll(\"'\", '%27')}';`; document.head.append(s);",
  'sheet-data-markup':
    "document.body.insertAdjacentHTML('beforeend', `<link rel='stylesheet' href='data:text/css,${encodeURIComponent(`@import '$/style.css${q}';`).replaceAll(\"'\", '%27')}'>`);",
  'style-registered':
    "CSS.registerProperty({name: `--${id}`, syntax: '<image>', inherits: false, initialValue: `url($/p.gif${q})`}); const d = document.createElement('div'); d.style.cssText = `width: 9px; height: 9px; background-image: var(--${id})`; document.body.append(d);",
  'svg-use-blob':
    "const u = URL.createObjectURL(new Blob([`<svg xmlns='http://www.w3.org/2000/svg'><g id='a'><image href='$/p.gif${q}' width='9' height='9'/></g></svg>`], {type: 'image/svg+xml'})); document.body.insertAdjacentHTML('beforeend', `<svg><use href='${u}#a'/></svg>`);",
  'worker-prototype':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`WorkerGlobalScope.prototype.fetch.call(self, '$/hit${q}').catch(() => {})`]))));",
  'worker-prototype-import':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`try { WorkerGlobalScope.prototype.importScripts.call(self, '$/worker.js${q}') } catch {}`]))));",
  'worker-cache':
    "(window.kept ??= []).push(new Worker(URL.createObjectURL(new Blob([`(self.caches ? caches.open('y').then(cache => cache.addAll(['$/hit${q}'])) : fetch('$/hit${q}')).catch(() => {})`]))));",
  // Chromium shows it only beside media that plays.
  'media-artwork': 'navigator.mediaSession.metadata = new MediaMetadata({artwork: [{src: `$/p.gif${q}`}]});',
  'style-rule-style':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.id = id; document.body.append(d); s.sheet.insertRule(`#${id} { width: 9px; height: 9px }`); s.sheet.cssRules[0].style.backgroundImage = `url($/p.gif${q})`;",
  'style-rule-assign':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.id = id; document.body.append(d); s.sheet.insertRule(`#${id} { width: 9px; height: 9px }`); s.sheet.cssRules[0].style = `background: url($/p.gif${q}); width: 9px; height: 9px`;",
  'style-rule-key-frame':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.style.cssText = `width: 9px; height: 9px; animation: ${id} 1s infinite`; document.body.append(d); s.sheet.insertRule(`@keyframes ${id} { 0%, 100% { color: red } }`); s.sheet.cssRules[0].cssRules[0].style.backgroundImage = `url($/p.gif${q})`;",
  'style-rule-declarations':
    "const s = document.createElement('style'); const d = document.createElement('div'); d.id = id; document.body.append(d); s.textContent = `#${id} { width: 9px; height: 9px; & { color: red } color: blue }`; document.head.append(s); s.sheet.cssRules[0].cssRules[1].style.backgroundImage = `url($/p.gif${q})`;",
  // Firefox has no map of a rule's style.
  'style-rule-map':
    "const s = document.createElement('style'); document.head.append(s); const d = document.createElement('div'); d.id = id; document.body.append(d); s.sheet.insertRule(`#${id} { width: 9px; height: 9px }`); const [r] = s.sheet.cssRules; if (r.styleMap) r.styleMap.set('background-image', `url($/p.gif${q})`); else r.style.backgroundImage = `url($/p.gif${q})`;",
};

/** Those that write into the page as it is parsed: later they would take its place. */
const writing = ['write', 'write-script', 'write-pieces'];
export const lateVectors: readonly string[] = Object.keys(scriptVectors).filter(id => !writing.includes(id));

/**
 * The same as one inline script of a page. `late`: each in a task of its own after the page has loaded, when nothing watches any more what the parser puts
 * into it.
 */
export function runVectors(tracker: string, ids: readonly string[] = Object.keys(scriptVectors), {late = false} = {}): string {
  return `<template id="template"><script src="${tracker}/t.js?id=script-template"></script></TEMPLATE><script>${ids
    .map(id => {
      const code = (scriptVectors[id] ?? '').replaceAll('$/', `${tracker}/`);
      // A rule's declarations are held when the script ends: in one of its own, before another vector has the page laid out (`<object>` does).
      const own = id.startsWith('style-rule-') && !late ? '</script><script>' : '';
      const run = `(() => { const id = '${id}', q = '?id=${id}'; try { ${code} } catch (error) { (window.thrown ??= []).push(id + ': ' + error); } })`;
      return own + (late ? `addEventListener('load', () => setTimeout(${run}));` : `${run}();`);
    })
    .join('\n')}</script>`;
}
