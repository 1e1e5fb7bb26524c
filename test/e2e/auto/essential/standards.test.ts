import {expect} from 'vitest';
import {describeWeb} from '../../support/web/describeWeb.js';
import {testTwins} from './testTwins.js';

await describeWeb('what the standards say', (engine, web) => {
  testTwins(engine, web, {
    name: 'what is called without arguments, or with objects, answers as ever',
    act: () => {
      const fails = (act: () => unknown): string => {
        try {
          act();
          return 'no';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const bare = <Made>(made: Made): (new () => object) & Made => made as never;
      const calls: string[] = [];
      const note = (name: string, value: string): string =>
        ({
          toString() {
            calls.push(name);
            return value;
          },
        }) as unknown as string;
      const request = new XMLHttpRequest();
      request.open(note('method', 'GET'), note('url', '/own'), true, note('user', 'u'), note('password', 'p'));
      const frames = {
        opacity: ['0', '1'],
        get animation() {
          calls.push('animation');
          return '';
        },
        get opacityOfNothing() {
          calls.push('nothing');
          return '';
        },
      };
      const effect = new KeyframeEffect(document.body, frames as PropertyIndexedKeyframes, 100);
      const frame = document.createElement('iframe');
      frame.setAttribute('srcdoc', '');
      const isItself = (name: string): boolean => {
        const found = (window as unknown as Record<string, {prototype: object}>)[name];
        return !found || found.prototype.constructor === found;
      };
      return {
        fails: [
          fails(() => new (bare(Worker))()),
          fails(() => new (bare(SharedWorker))()),
          fails(() => (Range.prototype.createContextualFragment as unknown as () => void).call(document.createRange())),
          fails(() => (request.open as (method: string) => void)('GET')),
        ],
        calls,
        frames: effect.getKeyframes().map(({opacity}) => opacity),
        empty: [frame.getAttribute('srcdoc'), frame.srcdoc, new Audio(undefined).getAttribute('src')],
        themselves: ['Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'FontFace', 'KeyframeEffect'].map(isItself),
        audio: Audio.prototype.constructor === HTMLAudioElement,
      };
    },
    expected: {
      fails: ['TypeError', 'TypeError', 'TypeError', 'TypeError'],
      calls: ['method', 'url', 'user', 'password'],
      frames: ['0', '1'],
      empty: ['', '', null],
      themselves: [true, true, true, true, true, true],
      audio: true,
    },
  });

  testTwins(engine, web, {
    name: 'what is written letter by letter, or by writeln, is what the parser makes of it',
    act: () => {
      const write = (act: (page: Document) => void): string => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const page = frame.contentDocument as Document;
        page.open();
        act(page);
        page.close();
        return page.documentElement.innerHTML;
      };
      const letters = (html: string): string =>
        write(page => {
          for (const letter of html) {
            page.write(letter);
          }
        });
      return [
        letters('<title>a</title><p class="b">I <3 &amp; you<br>'),
        letters('<script type="data">if (a <b && c</'),
        letters('<b>x</b><!-- y'),
        letters('<svg><![CDATA[z'),
        letters('a<'),
        letters('a<b c'),
        write(page => {
          page.writeln('<pre>1', '2');
          page.writeln(null as unknown as string);
          page.writeln('<im');
          page.writeln('g alt="3"></pre>');
        }),
        write(page => {
          page.write('<p id="a">', "<script>document.write('<i>in')</scr", 'ipt>', '</i>out<');
          page.write('b>bold');
        }),
      ];
    },
    expected: [
      '<head><title>a</title></head><body><p class="b">I &lt;3 &amp; you<br></p></body>',
      '<head><script type="data">if (a <b && c</</script></head><body></body>',
      '<head></head><body><b>x</b><!-- y--></body>',
      '<head></head><body><svg>z</svg></body>',
      '<head></head><body>a&lt;</body>',
      '<head></head><body>a</body>',
      '<head></head><body><pre>12\nnull\n<im g="" alt="3"></im></pre>\n</body>',
      '<head></head><body><p id="a"><script>document.write(\'<i>in\')</script><i>in</i>out<b>bold</b></p></body>',
    ],
  });

  testTwins(engine, web, {
    name: 'what a page makes of a blob runs, however it is given and begins',
    files: {'www.shop.example/own': 'own'},
    act: async () => {
      const blob = (code: string, type: string): string => URL.createObjectURL(new Blob([code], {type}));
      const frame = document.createElement('iframe');
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      frame.setAttribute('src', blob('<p>글</p><script>document.body.append(1 + 1)</scr' + 'ipt>', 'text/html'));
      document.body.append(frame);
      await loaded;
      const ask = (worker: Worker | MessagePort): Promise<unknown> =>
        new Promise((resolve, reject) => {
          worker.onmessage = ({data}: MessageEvent) => resolve(data);
          (worker as Worker).onerror = () => reject(new Error('worker'));
        });
      const shared = blob('let count = 0; onconnect = ({ports}) => ports[0].postMessage(count = count + 1)', 'text/javascript');
      const first = await ask(new SharedWorker(shared).port);
      URL.revokeObjectURL(shared);
      return [
        [...(frame.contentDocument?.body.childNodes ?? [])].map(({nodeName, textContent}) => nodeName[0] + (textContent ?? '').slice(0, 1)),
        await ask(new Worker(blob("(function () { postMessage('글') })()", 'text/javascript'))),
        await ask(new Worker('data:text/javascript,(() => postMessage(2))()')),
        await ask(new Worker(blob('[3].forEach(each => postMessage(each))', 'text/javascript'), {type: 'module'})),
        first,
        await ask(new SharedWorker(shared).port),
      ];
    },
    expected: [['P글', 'Sd', '#2'], '글', 2, 3, 1, 2],
  });

  testTwins(engine, web, {
    name: 'a page of a blob is of the kind its doctype says, and without scripts is the very blob',
    act: async () => {
      const show = async (html: string) => {
        const url = URL.createObjectURL(new Blob([html], {type: 'text/html'}));
        const frame = document.createElement('iframe');
        const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
        frame.src = url;
        document.body.append(frame);
        await loaded;
        const page = frame.contentDocument as Document;
        return {
          mode: page.compatMode,
          nodes: [...page.childNodes].map(({nodeName}) => nodeName).join(' '),
          text: page.body.textContent,
          isSame: /<script/.test(html) || (frame.src === url && page.URL === url),
        };
      };
      const script = '<p></p><script>document.querySelector("p").append(1 + 1); document.currentScript.remove()</scr' + 'ipt>';
      return [
        await show(`\n<!-- 인쇄 > --><!--x--><!doctype html>${script}`),
        await show(`<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">${script}`),
        await show(`<!-- 옛 --><p>${script}`),
        await show('<!doctype html><p>글 <img src="/own.gif">'),
      ];
    },
    expected: [
      {mode: 'CSS1Compat', nodes: '#comment #comment html HTML', text: '2', isSame: true},
      {mode: 'CSS1Compat', nodes: '#comment html HTML', text: '2', isSame: true},
      {mode: 'BackCompat', nodes: '#comment HTML', text: '2', isSame: true},
      {mode: 'CSS1Compat', nodes: 'html HTML', text: '글 ', isSame: true},
    ] as never,
  });

  testTwins(engine, web, {
    name: 'workers of a blob may make classes of their own of what asks',
    act: () => {
      const code = `
        const url = 'wss://www.shop.example/socket';
        class Socket extends WebSocket { shout() { return this.readyState + '!'; } }
        class Source extends EventSource {}
        const socket = new Socket(url);
        const made = [socket instanceof Socket, socket.shout?.(), new Source('https://www.shop.example/events') instanceof Source];
        if (self.Worker) {
          class Helper extends Worker {}
          made.push(new Helper(URL.createObjectURL(new Blob(['1']))) instanceof Helper);
        }
        postMessage(made);`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      return new Promise<unknown[]>((resolve, reject) => {
        worker.onmessage = ({data}) => resolve(data);
        worker.onerror = ({message}) => reject(new Error(message));
      }).then(made => made.map(String));
    },
    expected: expect.not.arrayContaining(['false', 'undefined']) as never,
    reached: ['WS www.shop.example/socket'],
  });

  testTwins(engine, web, {
    name: 'who looks at what a class has hears of an error where it is, and only there',
    act: async () => {
      const {CSSStyleRule, Attr, Element, HTMLImageElement, HTMLIFrameElement, HTMLTemplateElement, SVGUseElement} = window;
      const found = [CSSStyleRule, Attr, Element, HTMLImageElement, HTMLIFrameElement, HTMLTemplateElement, SVGUseElement].map(
        ({prototype}) =>
          ['style', 'value', 'attributes', 'src', 'contentWindow', 'content', 'href']
            .filter(key => key in prototype)
            .map(key => {
              try {
                return typeof (prototype as unknown as Record<string, unknown>)[key];
              } catch (error) {
                return (error as Error).name;
              }
            }),
      );
      await new Promise(resolve => setTimeout(resolve, 50));
      return found.map(each => [...new Set(each)].join());
    },
    expected: Array(7).fill('TypeError'),
  });

  testTwins(engine, web, {
    name: 'an import map after dongui counts',
    files: {'www.shop.example/price.js': 'export const price = 9900;'},
    head: '<script type="importmap">{"imports": {"price": "/price.js"}}</script><script type="module">import {price} from "price"; window.price = price;</script>',
    act: () => (window as unknown as {price: number}).price,
    expected: 9900,
  });
});
