const box = "const box = document.body.appendChild(document.createElement('p')); box.textContent = '글';";

/** CSS written by a script. @type {import('./types.mjs').Group} */
export const styles = {
  title: 'CSS written by a script',
  vectors: [
    {
      id: 'style-text',
      label: '`style.textContent` with `@import`',
      code: at =>
        `const style = document.createElement('style'); style.textContent = '@import "${at.style}"'; document.head.append(style);`,
    },
    {
      id: 'style-escapes',
      label: '`style.textContent`, the host with escapes',
      code: at =>
        `const style = document.createElement('style'); style.textContent = '@import "${at.style.replaceAll('/', '\\\\2f ')}"'; document.head.append(style);`,
    },
    {
      id: 'svg-mask',
      label: "`setAttribute('mask')` in SVG",
      code: at => `const make = name => document.createElementNS('http://www.w3.org/2000/svg', name); const rect = make('rect');
rect.setAttribute('width', 9); rect.setAttribute('height', 9); rect.setAttribute('mask', 'url(${at.svg}#x)');
document.body.appendChild(make('svg')).append(rect);`,
    },
    {
      id: 'style-node',
      label: 'a text node into `<style>`',
      code: at => `const style = document.head.appendChild(document.createElement('style'));
style.append(document.createTextNode('body {background: url("${at.image}")}'));`,
    },
    {
      id: 'style-node-value',
      label: '`text.nodeValue` in `<style>`',
      code: at => `const text = document.createTextNode(''); const style = document.createElement('style'); style.append(text);
document.head.append(style); text.nodeValue = 'body {background: url("${at.image}")}';`,
    },
    {
      id: 'style-append-data',
      label: '`text.appendData` in `<style>`',
      code: at => `const text = document.createTextNode(''); const style = document.createElement('style'); style.append(text);
document.head.append(style); text.appendData('body {background: url("${at.image}")}');`,
    },
    {
      id: 'insert-rule',
      label: '`insertRule`',
      code: at => `const {sheet} = document.head.appendChild(document.createElement('style'));
sheet.insertRule('body {background: url("${at.image}")}', 0);`,
    },
    {
      id: 'rule-style',
      label: '`rule.style.backgroundImage`',
      code: at => `const {sheet} = document.head.appendChild(document.createElement('style'));
sheet.insertRule('body {color: red}', 0); sheet.cssRules[0].style.backgroundImage = 'url("${at.image}")';`,
    },
    {
      id: 'rule-style-map',
      label: '`rule.styleMap.set`',
      code: at => `const {sheet} = document.head.appendChild(document.createElement('style'));
sheet.insertRule('body {color: red}', 0); sheet.cssRules[0].styleMap.set('background-image', 'url("${at.image}")');`,
    },
    {
      id: 'rule-layout',
      label: '`rule.style.backgroundImage`, laid out at once',
      code: at => `const {sheet} = document.head.appendChild(document.createElement('style'));
sheet.insertRule('body {color: red}', 0); sheet.cssRules[0].style.backgroundImage = 'url("${at.image}")'; document.body.offsetHeight;`,
    },
    {
      id: 'rule-key-frame-style',
      label: '`style` of a key frame',
      code: at => `const {sheet} = document.head.appendChild(document.createElement('style')); sheet.insertRule('body {animation: a 1s infinite}', 0);
sheet.insertRule('@keyframes a {0%, 100% {color: red}}', 1); sheet.cssRules[1].cssRules[0].style.backgroundImage = 'url("${at.image}")';`,
    },
    {
      id: 'xml-stylesheet',
      label: '`<?xml-stylesheet?>` put in by script',
      code: at =>
        `document.insertBefore(document.createProcessingInstruction('xml-stylesheet', 'href="${at.style}" type="text/css"'), document.documentElement);`,
    },
    {id: 'style-background', label: '`el.style.backgroundImage`', code: at => `${box} box.style.backgroundImage = 'url("${at.image}")';`},
    {
      id: 'style-layout',
      label: '`el.style.backgroundImage`, laid out at once',
      code: at => `${box} box.style.backgroundImage = 'url("${at.image}")'; box.offsetHeight;`,
    },
    {id: 'style-image-set', label: '`image-set("…")`', code: at => `${box} box.style.backgroundImage = 'image-set("${at.image}" 1x)';`},
    {id: 'style-css-text', label: '`el.style.cssText`', code: at => `${box} box.style.cssText = 'background: url("${at.image}")';`},
    {
      id: 'style-property',
      label: '`el.style.setProperty`, a variable',
      code: at => `${box} box.style.setProperty('--b', 'url("${at.image}")'); box.style.background = 'var(--b)';`,
    },
    {
      id: 'style-set-attribute',
      label: "`setAttribute('style')`",
      code: at => `${box} box.setAttribute('style', 'background: url("${at.image}")');`,
    },
    {
      id: 'style-assign',
      label: '`el.style = …`',
      code: at => `${box} box.style = 'list-style: url("${at.image}"); display: list-item';`,
    },
    {
      id: 'style-map',
      label: '`attributeStyleMap.set`',
      code: at => `${box} box.attributeStyleMap.set('background-image', 'url("${at.image}")');`,
    },
    {
      id: 'registered-property',
      label: '`CSS.registerProperty`, its first value',
      code: at => `CSS.registerProperty({name: '--b', syntax: '<image>', inherits: false, initialValue: 'url("${at.image}")'});
${box} box.style.backgroundImage = 'var(--b)';`,
    },
    {
      id: 'constructed-sheet',
      label: 'constructed sheet, `replaceSync`',
      code: at => `const sheet = new CSSStyleSheet(); sheet.replaceSync('body {background: url("${at.image}")}');
document.adoptedStyleSheets = [sheet];`,
    },
    {
      id: 'constructed-replace',
      label: "constructed sheet, `replace`, a shadow root's",
      code: at => `${box} box.attachShadow({mode: 'open'}).innerHTML = '<p>글</p>'; const sheet = new CSSStyleSheet(); box.shadowRoot.adoptedStyleSheets = [sheet];
sheet.replace('p {background: url("${at.image}")}');`,
    },
    {
      id: 'constructed-base',
      label: 'constructed sheet, `baseURL` of the tracker',
      code: at => `const sheet = new CSSStyleSheet({baseURL: '${new URL(at.image).origin}'});
sheet.replaceSync('body {background: url("${at.image.slice(new URL(at.image).origin.length)}")}'); document.adoptedStyleSheets = [sheet];`,
    },
    {
      id: 'animate',
      label: '`el.animate`',
      code: at => `${box} box.animate([{backgroundImage: 'url("${at.image}")'}, {backgroundImage: 'url("${at.image}")'}], 1000);`,
    },
    {
      id: 'svg-set-mask',
      label: '`<set attributeName=mask>` in SVG',
      code: at => `document.body.appendChild(document.createElement('p')).innerHTML =
  '<svg><rect width="9" height="9"><set attributeName="mask" to="url(${at.svg}#x)"/></rect></svg>';`,
    },
    {id: 'font-face', label: '`new FontFace`, `load`', code: at => `new FontFace('F', 'url("${at.font}")').load().catch(() => {});`},
  ],
};
