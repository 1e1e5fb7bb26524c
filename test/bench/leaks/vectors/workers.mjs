import {blobOf as blob} from './blobOf.mjs';

const quoted = (/** @type {string} */ code) => JSON.stringify(code).replaceAll('</', '<\\/');
const data = (/** @type {string} */ code) => `'data:text/javascript,' + encodeURIComponent(${quoted(code)})`;

/** Workers. The code that runs in them is the page's own, but for what it loads. @type {import('./types.mjs').Group} */
export const workers = {
  title: 'Workers',
  vectors: [
    {id: 'worker-import', label: 'blob worker, `importScripts`', code: at => `new Worker(${blob(`importScripts('${at.script}')`)});`},
    {id: 'worker-fetch', label: 'blob worker, `fetch`', code: at => `new Worker(${blob(`fetch('${at.text}')`)});`},
    {
      id: 'worker-prototype',
      label: 'blob worker, `WorkerGlobalScope.prototype.fetch`',
      code: at => `new Worker(${blob(`WorkerGlobalScope.prototype.fetch.call(self, '${at.text}')`)});`,
    },
    {
      id: 'worker-cache',
      label: 'blob worker, `cache.add`',
      code: at => `new Worker(${blob(`caches.open('x').then(cache => cache.add('${at.text}'))`)});`,
    },
    {
      id: 'worker-dot',
      label: 'blob worker, `fetch`, a dot after the host',
      code: at => `new Worker(${blob(`fetch('${at.text.replace('.localhost', '.localhost.')}')`)});`,
    },
    {
      id: 'worker-xhr',
      label: 'blob worker, XMLHttpRequest',
      code: at => `new Worker(${blob(`const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send();`)});`,
    },
    {id: 'worker-socket', label: 'blob worker, WebSocket', code: at => `new Worker(${blob(`new WebSocket('${at.socket}')`)});`},
    {
      id: 'worker-nested',
      label: 'blob worker in a blob worker, `fetch`',
      code: at => `new Worker(${blob(`new Worker(${blob(`fetch('${at.text}')`)})`)});`,
    },
    {
      id: 'worker-module',
      label: 'module worker, static `import`',
      code: at => `new Worker(${blob(`import '${at.script}';`)}, {type: 'module'});`,
    },
    {
      id: 'worker-module-nested',
      label: 'module worker in a blob worker, static `import`',
      code: at => `new Worker(${blob(`self.inner = new Worker(${blob(`import '${at.script}';`)}, {type: 'module'})`)});`,
    },
    {
      id: 'worker-dynamic',
      label: 'blob worker, `import()`',
      code: at => `new Worker(${blob(`import('${at.script}')`)});`,
      beyond: 'an import',
    },
    {id: 'worker-data', label: '`data:` worker, `importScripts`', code: at => `new Worker(${data(`importScripts('${at.script}')`)});`},
    {
      id: 'worker-data-fetch',
      label: '`data:` worker, `fetch`',
      code: at => `new Worker(${data(`fetch('${at.text}', {mode: 'no-cors'})`)});`,
    },
    {
      id: 'worker-file',
      label: "worker of the site's own file, `fetch`",
      code: at => `new Worker('/worker.js?' + encodeURIComponent('${at.text}'));`,
    },
    {id: 'shared-fetch', label: 'shared blob worker, `fetch`', code: at => `new SharedWorker(${blob(`fetch('${at.text}')`)});`},
    {
      id: 'shared-import',
      label: 'shared blob worker, `importScripts`',
      code: at => `new SharedWorker(${blob(`importScripts('${at.script}')`)});`,
    },
    {
      id: 'worklet',
      label: 'worklet, `addModule`',
      // Nothing can be asked for in a worklet: it has run when its processor is known.
      code: at => `const audio = new OfflineAudioContext(1, 128, 44100);
audio.audioWorklet.addModule('${at.script}').then(() => { new AudioWorkletNode(audio, 'ran'); fetch('/ran?id=${at.id}'); }, () => {});`,
    },
    {
      id: 'worklet-blob',
      label: 'worklet of a blob, static `import`',
      code: at => `const audio = new OfflineAudioContext(1, 128, 44100);
audio.audioWorklet.addModule(${blob(`import '${at.script}';`)}).then(() => { new AudioWorkletNode(audio, 'ran'); fetch('/ran?id=${at.id}'); }, () => {});`,
    },
    {id: 'paint-worklet', label: 'paint worklet, `addModule`', code: at => `CSS.paintWorklet.addModule('${at.script}').catch(() => {});`},
  ],
};
