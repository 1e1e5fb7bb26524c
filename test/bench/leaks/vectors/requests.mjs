const frame = `const frame = document.createElement('iframe'); frame.name = 'sink'; document.body.append(frame);`;

/** Requests of the page's own code. @type {import('./types.mjs').Group} */
export const requests = {
  title: 'Requests',
  vectors: [
    {id: 'fetch', label: '`fetch`', code: at => `fetch('${at.text}').catch(() => {});`},
    {
      id: 'fetch-request',
      label: '`fetch(new Request)`',
      code: at => `fetch(new Request(new URL('${at.text}'), {mode: 'no-cors'})).catch(() => {});`,
    },
    {
      id: 'fetch-keepalive',
      label: '`fetch`, keepalive',
      code: at => `fetch('${at.text}', {method: 'POST', body: 'x', keepalive: true}).catch(() => {});`,
    },
    {
      id: 'fetch-scheme',
      label: '`fetch` of `//host`, odd letters',
      code: at => `fetch('\\t' + '${at.text}'.replace('http:', '').replace('tracker', 'TrAcKer')).catch(() => {});`,
    },
    {id: 'fetch-later', label: '`fetchLater`', code: at => `fetchLater('${at.text}', {activateAfter: 0});`, settle: 900},
    {id: 'xhr', label: 'XMLHttpRequest', code: at => `const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send();`},
    {
      id: 'xhr-sync',
      label: 'XMLHttpRequest, synchronous',
      code: at => `const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.text}', false); try { xhr.send(); } catch {}`,
    },
    {id: 'beacon', label: '`sendBeacon`', code: at => `navigator.sendBeacon('${at.text}', 'x');`},
    {
      id: 'event-source',
      label: 'EventSource',
      code: at => `const source = new EventSource('${at.events}'); source.onmessage = source.onerror = () => source.close();`,
    },
    {id: 'web-socket', label: 'WebSocket', code: at => `new WebSocket('${at.socket}');`},
    {id: 'web-socket-stream', label: 'WebSocketStream', code: at => `new WebSocketStream('${at.socket}').opened.catch(() => {});`},
    {
      id: 'cache-add-all',
      label: '`cache.addAll`',
      code: at => `caches.open('x').then(cache => cache.addAll(['${at.text}'])).catch(() => {});`,
    },
    {
      id: 'payment',
      label: 'PaymentRequest, `canMakePayment`',
      code: at => `new PaymentRequest([{supportedMethods: '${at.text}'}], {total: {label: 'x', amount: {currency: 'USD', value: '1'}}})
  .canMakePayment().catch(() => {});`,
      settle: 900,
    },
    {
      id: 'form',
      label: 'form into a hidden frame, `submit`',
      code: at => `${frame} const form = document.createElement('form'); form.action = '${at.frame}'; form.method = 'post'; form.target = 'sink';
document.body.append(form); form.submit();`,
    },
    {
      id: 'form-action',
      label: 'form, `formaction` of its button',
      code: at => `${frame} document.body.insertAdjacentHTML('beforeend', '<form method="post" target="sink"><button formaction="${at.frame}">보내기</button></form>');
document.querySelector('form').requestSubmit(document.querySelector('form button'));`,
    },
    {
      id: 'form-click',
      label: 'form, `click` on its button',
      code: at => `${frame} const form = document.createElement('form'); form.action = '${at.frame}'; form.method = 'post'; form.target = 'sink';
const button = form.appendChild(document.createElement('button')); document.body.append(form); button.click();`,
    },
    {
      id: 'link-target',
      label: 'link into a hidden frame, `click`',
      code: at =>
        `${frame} const link = document.createElement('a'); link.href = '${at.frame}'; link.target = 'sink'; document.body.append(link); link.click();`,
    },
    {
      id: 'ping',
      label: '`<a ping>`, `click`',
      code: at =>
        `const link = document.createElement('a'); link.href = '#'; link.ping = '${at.text}'; document.body.append(link); link.click();`,
    },
    {
      id: 'import',
      label: '`import()`',
      code: at => `import('${at.script}').catch(() => {});`,
      beyond: 'an import',
    },
  ],
};
