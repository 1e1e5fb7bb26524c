const frame = "const frame = document.body.appendChild(document.createElement('iframe'));";
const year = '; path=/; max-age=31536000';

/** What is left in the browser. @type {import('./types.mjs').Group} */
export const storage = {
  title: 'Cookies and storage',
  vectors: [
    {
      id: 'cookie',
      label: '`document.cookie`, a cookie of the config',
      code: () => `document.cookie = '_tracked_a=1${year}';`,
      stored: {in: 'cookie', name: '_tracked_a'},
    },
    {
      id: 'cookie-ga',
      label: '`document.cookie`, `_ga`, of the catalogue only',
      code: () => `document.cookie = '_ga=GA1.1.1.1${year}';`,
      stored: {in: 'cookie', name: '_ga'},
    },
    {
      id: 'cookie-setter',
      label: "`document.cookie`, by the prototype's setter",
      code: () => `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '_tracked_b=1${year}');`,
      stored: {in: 'cookie', name: '_tracked_b'},
    },
    {
      id: 'cookie-frame',
      label: "`document.cookie` of an about:blank frame's document",
      code: () => `${frame} frame.contentDocument.cookie = '_tracked_c=1${year}';`,
      stored: {in: 'cookie', name: '_tracked_c'},
    },
    {
      id: 'cookie-store',
      label: '`cookieStore.set`',
      code: () => "cookieStore.set('_tracked_d', '1').catch(() => {});",
      stored: {in: 'cookie', name: '_tracked_d'},
    },
    {
      id: 'local-set',
      label: '`localStorage.setItem`',
      code: () => "localStorage.setItem('_tracked_e', '1');",
      stored: {in: 'local', name: '_tracked_e'},
    },
    {
      id: 'local-property',
      label: '`localStorage.x = …`',
      code: () => "localStorage._tracked_f = '1';",
      stored: {in: 'local', name: '_tracked_f'},
    },
    {
      id: 'local-define',
      label: '`Object.defineProperty(localStorage)`',
      code: () => "Object.defineProperty(localStorage, '_tracked_g', {value: '1'});",
      stored: {in: 'local', name: '_tracked_g'},
    },
    {
      id: 'local-prototype',
      label: '`Storage.prototype.setItem.call`',
      code: () => "Storage.prototype.setItem.call(localStorage, '_tracked_h', '1');",
      stored: {in: 'local', name: '_tracked_h'},
    },
    {
      id: 'local-frame',
      label: "an about:blank frame's `localStorage`",
      code: () => `${frame} frame.contentWindow.localStorage.setItem('_tracked_i', '1');`,
      stored: {in: 'local', name: '_tracked_i'},
    },
    {
      id: 'session-set',
      label: '`sessionStorage.setItem`',
      code: () => "sessionStorage.setItem('_tracked_j', '1');",
      stored: {in: 'session', name: '_tracked_j'},
    },
    {
      id: 'session-property',
      label: '`sessionStorage.x = …`',
      code: () => "sessionStorage['_tracked_k'] = '1';",
      stored: {in: 'session', name: '_tracked_k'},
    },
    {
      id: 'indexed-db',
      label: '`indexedDB.open`',
      code: () => "indexedDB.open('_tracked_l');",
      stored: {in: 'database', name: '_tracked_l'},
    },
  ],
};
