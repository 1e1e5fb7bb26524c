import {describeWeb} from '../../support/web/describeWeb.js';
import {testTwins} from './testTwins.js';

await describeWeb('what a page may rely on', (engine, web) => {
  testTwins(engine, web, {
    name: 'natives look and inherit as they do',
    act: () => {
      const native = (text: string) => /\[native code\]/.test(text);
      const nameOf = (act: () => unknown): string => {
        try {
          act();
          return 'nothing';
        } catch (error) {
          return (error as Error).name;
        }
      };
      class Socket extends WebSocket {
        shout() {
          return `${this.readyState}!`;
        }
      }
      class Request2 extends XMLHttpRequest {
        more = 1;
      }
      const socket = new Socket('wss://www.shop.example/socket');
      const request = new Request2();
      request.open('GET', '/');
      class Tile extends HTMLElement {
        static observedAttributes = ['src', 'style'];
        seen: string[] = [];
        attributeChangedCallback(name: string, before: string, after: string) {
          this.seen.push(`${name} ${before} ${after}`);
        }
      }
      customElements.define('shop-tile', Tile);
      const tile = document.createElement('shop-tile') as Tile;
      tile.setAttribute('src', '/a.png');
      tile.setAttribute('style', 'color: red');
      tile.removeAttribute('src');
      class Button extends HTMLAnchorElement {}
      const image = new Image(3, 4);
      const setSrc = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')?.set;
      setSrc?.call(image, '/b.png');
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inFrame = (frame.contentWindow as unknown as {Array: typeof Array}).Array;
      const result = {
        texts: [
          `${fetch}`,
          `${Document.prototype.write}`,
          `${Element.prototype.setAttribute}`,
          `${setSrc}`,
          `${WebSocket}`,
          `${Function.prototype.toString}`,
          Function.prototype.toString.call(Node.prototype.appendChild),
        ].map(native),
        names: [fetch.name, fetch.length, WebSocket.name, WebSocket.length, XMLHttpRequest.prototype.open.length, setSrc?.name],
        socket: [
          socket instanceof WebSocket,
          socket instanceof Socket,
          socket.shout(),
          WebSocket.OPEN,
          Object.prototype.toString.call(socket),
        ],
        request: [request instanceof XMLHttpRequest, request.more, request.readyState],
        tile: tile.seen,
        image: [image instanceof HTMLImageElement, image.width, image.src, Object.getPrototypeOf(image) === HTMLImageElement.prototype],
        audio: [new Audio() instanceof HTMLAudioElement, new Audio('/x.mp3').src, new Audio().preload],
        errors: [
          nameOf(() => document.body.appendChild(null as unknown as Node)),
          nameOf(() => document.body.insertBefore(document.createElement('p'), document.createElement('p'))),
          nameOf(() => new WebSocket('nonsense://')),
          nameOf(() => new (Button as unknown as {new (): unknown})()),
          nameOf(() => (WebSocket as unknown as () => void)()),
          nameOf(() => document.body.setAttribute('', '')),
          nameOf(() => setSrc?.call({}, '/c.png')),
          nameOf(() => document.createElement('div').insertAdjacentHTML('nowhere' as 'beforeend', '')),
          nameOf(() => localStorage.setItem.call({}, 'a', 'b')),
        ],
        keys: Object.keys(window).filter(key => /^(fetch|WebSocket|XMLHttpRequest|Audio)$/.test(key)),
        // biome-ignore lint/suspicious/useIsArray: an array of another realm is none of this one's.
        foreign: [new inFrame() instanceof Array, Array.isArray(new inFrame())],
        own: Object.getOwnPropertyNames(HTMLImageElement.prototype).includes('src'),
        enumerable: Object.keys(Element.prototype).includes('setAttribute'),
      };
      frame.remove();
      return result;
    },
    expected: {
      texts: [true, true, true, true, true, true, true],
      names: ['fetch', 1, 'WebSocket', 1, 2, 'set src'],
      socket: [true, true, '0!', 1, '[object WebSocket]'],
      request: [true, 1, 1],
      tile: ['src null /a.png', 'style null color: red', 'src /a.png null'],
      image: [true, 3, 'https://www.shop.example/b.png', true],
      audio: [true, 'https://www.shop.example/x.mp3', 'auto'],
      errors: [
        'TypeError',
        'NotFoundError',
        'SyntaxError',
        'TypeError',
        'TypeError',
        'InvalidCharacterError',
        'TypeError',
        'SyntaxError',
        'TypeError',
      ],
      keys: ['fetch'],
      foreign: [false, true],
      own: true,
      enumerable: true,
    },
    reached: ['WS www.shop.example/socket', 'GET www.shop.example/b.png', 'GET www.shop.example/x.mp3'],
  });

  testTwins(engine, web, {
    name: 'a page may wrap, watch and copy',
    files: {'www.shop.example/api/*': ({path}) => ({headers: {'content-type': 'application/json'}, body: JSON.stringify({path})})},
    act: async () => {
      const heard: string[] = [];
      const before = window.fetch;
      window.fetch = ((...args: Parameters<typeof fetch>) => {
        heard.push(`fetch ${args[0]}`);
        return before(...args);
      }) as typeof fetch;
      const {open} = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
        heard.push(`open ${args[1]}`);
        return Reflect.apply(open, this, args);
      } as typeof open;
      const {path} = await (await fetch('/api/one')).json();
      const answer = await new Promise<string>(resolve => {
        const request = new XMLHttpRequest();
        request.open('GET', '/api/two');
        request.onload = () => resolve(request.responseText);
        request.send();
      });
      const storage = new Proxy(localStorage, {get: (target, key) => (key === 'plus' ? 1 : Reflect.get(target, key))});
      storage.cart = '3';
      localStorage.setItem('theme', 'dark');
      const records = await new Promise<number>(resolve => {
        let seen = 0;
        const observer = new MutationObserver(found => {
          seen += found.length;
          if (seen >= 600) {
            observer.disconnect();
            resolve(seen);
          }
        });
        observer.observe(document.body, {childList: true, subtree: true, attributes: true});
        for (let index = 0; index < 300; index++) {
          const item = document.createElement('p');
          document.body.append(item);
          item.setAttribute('class', `n${index}`);
        }
      });
      // A page that puts each element back where it changes: it must come to rest.
      let rounds = 0;
      const host = document.body.appendChild(document.createElement('div'));
      const keeper = new MutationObserver(() => {
        rounds++;
        host.setAttribute('style', 'width: 9px');
      });
      keeper.observe(host, {attributeFilter: ['class']});
      host.className = 'x';
      await new Promise(resolve => setTimeout(resolve, 50));
      const copy = structuredClone({a: new Date(0), b: new Map([[1, {c: [2]}]])});
      document.cookie = 'view=list; path=/';
      const form = new FormData();
      form.append('file', new Blob(['x']), 'x.txt');
      const template = document.createElement('template');
      template.innerHTML = '<tr><td onclick="1">a<td>b</table>';
      const parsed = new DOMParser().parseFromString('<p title="a">x<script>1 < 2</script>', 'text/html');
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      svg.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '#icon');
      const range = document.createRange().createContextualFragment('<b>1</b><i>2</i>');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets = [sheet];
      return {
        heard,
        path,
        answer,
        storage: [
          storage.getItem?.length,
          localStorage.getItem('cart'),
          (storage as unknown as {plus: number}).plus,
          `${Object.keys(localStorage).sort()}`,
        ],
        records,
        rounds,
        copy: [copy.a.getTime(), copy.b.get(1)?.c],
        cookie: document.cookie.includes('view=list'),
        template: template.innerHTML,
        parsed: parsed.body.innerHTML,
        href: svg.href.baseVal,
        range: range.textContent,
        colour: getComputedStyle(document.querySelector('p') as Element).color,
      };
    },
    expected: {
      heard: ['fetch /api/one', 'open /api/two'],
      path: '/api/one',
      answer: '{"path":"/api/two"}',
      storage: [1, '3', 1, 'cart,theme'],
      records: 600,
      rounds: 1,
      copy: [0, [2]],
      cookie: true,
      template: '<tr><td onclick="1">a</td><td>b</td></tr>',
      parsed: '<p title="a">x<script>1 < 2</script></p>',
      href: '#icon',
      range: '12',
      colour: 'rgb(1, 2, 3)',
    },
  });

  testTwins(engine, web, {
    name: 'requests to the site’s own hosts are its own matter',
    files: {
      'www.shop.example/api/*': ({method, path, body, headers}) => ({
        headers: {'content-type': 'application/json', 'x-seen': '1'},
        body: JSON.stringify({
          method,
          path,
          length: body.length > 0,
          type: `${headers['content-type']}`.split(';')[0],
          own: headers['x-own'],
        }),
      }),
      'www.shop.example/stream': {headers: {'content-type': 'text/plain'}, body: 'a'.repeat(70_000)},
      'www.shop.example/events': {headers: {'content-type': 'text/event-stream'}, body: 'event: price\ndata: 9900\n\n'},
      'www.shop.example/worker.js': 'onmessage = async ({data}) => postMessage(await (await fetch(data)).json());',
      'www.shop.example/module.js': 'export const price = 9900;',
      'api.shop.example/*': ({path}) => ({headers: {'content-type': 'application/json'}, body: JSON.stringify({other: path})}),
      'cdn.example.net/font.css': {headers: {'content-type': 'text/css'}, body: 'h1 { color: rgb(9, 9, 9) }'},
    },
    head: '<link rel="stylesheet" href="https://cdn.example.net/font.css"><script type="module">import {price} from "/module.js"; window.price = price;</script>',
    act: async () => {
      const form = new FormData();
      form.append('name', '홍길동');
      form.append('file', new Blob(['x'.repeat(99)]), 'a.txt');
      const post = async (url: string, init: RequestInit) => (await fetch(url, init)).json();
      const controller = new AbortController();
      const aborted = fetch('/api/aborted', {signal: controller.signal}).catch((error: Error) => error.name);
      controller.abort();
      const reader = (await fetch('/stream')).body?.getReader();
      let size = 0;
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        size += part.value.length;
      }
      const price = await new Promise<string>(resolve => {
        const source = new EventSource('/events');
        source.addEventListener('price', event => {
          source.close();
          resolve((event as MessageEvent).data);
        });
      });
      const hello = await new Promise<string>(resolve => {
        const socket = new WebSocket('wss://www.shop.example/socket');
        socket.onmessage = ({data}) => {
          socket.close();
          resolve(data);
        };
      });
      const worker = new Worker('/worker.js');
      const work = new Promise<{path: string}>(resolve => {
        worker.onmessage = ({data}) => resolve(data);
      });
      worker.postMessage('/api/worker');
      const blob = new Worker(URL.createObjectURL(new Blob(['onmessage = ({data}) => postMessage(data * 2)'])));
      const doubled = new Promise<number>(resolve => {
        blob.onmessage = ({data}) => resolve(data);
      });
      blob.postMessage(21);
      const sync = new XMLHttpRequest();
      sync.open('PUT', '/api/sync', false);
      sync.setRequestHeader('x-own', 'yes');
      sync.send('body');
      const steps: number[] = [];
      const late = await new Promise<ProgressEvent>(resolve => {
        const request = new XMLHttpRequest();
        request.responseType = 'blob';
        request.onreadystatechange = () => steps.push(request.readyState);
        request.onloadend = resolve;
        request.open('DELETE', 'https://api.shop.example/things/1');
        request.send();
      });
      return {
        json: await post('/api/json', {method: 'POST', headers: {'content-type': 'application/json'}, body: '{"a":1}'}),
        form: await post('/api/form', {method: 'POST', body: form}),
        request: await (await fetch(new Request('/api/request', {method: 'PATCH', body: new URLSearchParams({a: '1'})}))).json(),
        aborted: await aborted,
        size,
        price,
        hello,
        work: await work,
        doubled: await doubled,
        sync: [sync.status, JSON.parse(sync.responseText).own],
        late: [late.type, steps.at(-1)],
        beacon: navigator.sendBeacon('/api/beacon', new Blob(['x'], {type: 'text/plain'})),
        module: (window as unknown as {price: number}).price,
        colour: getComputedStyle(document.querySelector('h1') as Element).color,
      };
    },
    expected: {
      json: {method: 'POST', path: '/api/json', length: true, type: 'application/json'},
      form: {method: 'POST', path: '/api/form', length: true, type: 'multipart/form-data'},
      request: {method: 'PATCH', path: '/api/request', length: true, type: 'application/x-www-form-urlencoded'},
      aborted: 'AbortError',
      size: 70_000,
      price: '9900',
      hello: 'hello',
      work: {method: 'GET', path: '/api/worker', length: false, type: 'undefined'},
      doubled: 42,
      sync: [200, 'yes'],
      late: ['loadend', 4],
      beacon: true,
      module: 9900,
      colour: 'rgb(9, 9, 9)',
    } as never,
    reached: ['POST www.shop.example/api/beacon', 'WS www.shop.example/socket', 'DELETE api.shop.example/things/1'],
  });
});
