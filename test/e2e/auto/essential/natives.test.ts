import {describeWeb} from '../../support/web/describeWeb.js';
import {testTwins} from './testTwins.js';

await describeWeb('what browsers do of their own', (engine, web) => {
  testTwins(engine, web, {
    name: 'what is held reads as the page gave it',
    services: ['youtube'],
    files: {'www.youtube.com/*': 'video', 'www.facebook.com/*': {status: 204}, 'www.shop.example/own': 'own'},
    act: async () => {
      const frame = document.createElement('iframe');
      frame.src = '//www.youtube.com/embed/a?b=1';
      document.body.append(frame);
      frame.src += '&autoplay=1';
      const image = new Image();
      image.src = '//www.facebook.com/tr?id=1';
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = '<iframe src="https://www.youtube.com/embed/b"></iframe><iframe src="https://www.youtube.com/embed/c"></iframe>';
      const [second, third] = box.children as unknown as [HTMLIFrameElement, HTMLIFrameElement];
      const before = second.src;
      await new Promise(resolve => setTimeout(resolve, 300));
      second.src = '/own';
      third.removeAttribute('src');
      // A busy machine takes its time.
      for (let turn = 0; turn < 100 && second.contentDocument?.body?.textContent !== 'own'; turn++) {
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      return {
        frame: frame.src,
        image: [new URL(image.src).hostname, image.src],
        before,
        after: [
          second.src,
          second.getAttribute('data-service'),
          getComputedStyle(second).display,
          second.contentDocument?.body.textContent,
        ],
        third: [third.src, third.getAttribute('data-service')],
      };
    },
    expected: {
      frame: 'https://www.youtube.com/embed/a?b=1&autoplay=1',
      image: ['www.facebook.com', 'https://www.facebook.com/tr?id=1'],
      before: 'https://www.youtube.com/embed/b',
      after: ['https://www.shop.example/own', null, 'inline', 'own'],
      third: ['', null],
    },
    held: ['GET www.youtube.com', 'GET www.facebook.com'],
  });

  testTwins(engine, web, {
    name: 'text is text, and XML is XML',
    services: ['youtube'],
    files: {'www.youtube.com/*': 'video'},
    act: () => {
      const feed = new DOMParser().parseFromString(
        '<feed><entry><link rel="enclosure" href="https://www.youtube.com/embed/a"/></entry></feed>',
        'application/xml',
      );
      const field = document.createElement('textarea');
      field.innerHTML = '<iframe src="https://www.youtube.com/embed/a"></iframe>';
      const write = (...pieces: unknown[]): Promise<string> => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const inner = frame.contentDocument as Document;
        inner.open();
        for (const piece of pieces) {
          inner.write(...(Array.isArray(piece) ? piece : [piece]));
        }
        inner.close();
        return Promise.resolve().then(() => inner.body.innerHTML);
      };
      return Promise.all([
        feed.querySelector('link')?.getAttribute('href') ?? feed.documentElement.outerHTML,
        field.value,
        write('<h1>A</h1><p>I <3 you'),
        write('<h1>B</h1>', '<im', 'g alt="1">'),
        write('<h1>C</h1>', '<b unfinished'),
        write([null, undefined]),
      ]);
    },
    expected: [
      'https://www.youtube.com/embed/a',
      '<iframe src="https://www.youtube.com/embed/a"></iframe>',
      '<h1>A</h1><p>I &lt;3 you</p>',
      '<h1>B</h1><img alt="1">',
      '<h1>C</h1>',
      'nullundefined',
    ],
  });

  testTwins(engine, web, {
    name: 'workers and sandboxed frames of the page run as they are written',
    act: async () => {
      const ask = (url: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const worker = new Worker(url);
          worker.onmessage = ({data}) => resolve(data);
          worker.onerror = () => reject(new Error(url));
        });
      const bytes = new TextEncoder().encode("postMessage('한글 ' + 5 % 2)");
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc =
        '<p>글</p><script>parent.postMessage(document.scripts.length + document.body.textContent.slice(0, 1), "*")</scr' + 'ipt>';
      const heard = new Promise(resolve => addEventListener('message', ({data}) => resolve(data)));
      document.body.append(frame);
      return [
        await ask(`data:text/javascript;base64,${btoa(String.fromCharCode(...bytes))}`),
        await ask('data:text/javascript,postMessage(5 % 2)'),
        await ask(URL.createObjectURL(new Blob(["postMessage('글')"], {type: 'text/plain'}))),
        await heard,
      ];
    },
    expected: ['한글 1', 1, '글', '1글'],
  });

  testTwins(engine, web, {
    name: "a frame of another site's can be spoken to",
    files: {
      'pay.example.com/*': {
        headers: {'content-type': 'text/html'},
        body: '<script>addEventListener("message", ({data, source}) => source.postMessage("got " + data, "*"))</script>',
      },
    },
    act: async () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://pay.example.com/card';
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const heard = new Promise(resolve => addEventListener('message', ({data}) => resolve(data)));
      const {contentWindow} = frame;
      contentWindow?.postMessage('card', '*');
      return [await heard, contentWindow === window[0], frame.contentDocument];
    },
    expected: ['got card', true, null],
    reached: ['GET pay.example.com/card'],
  });

  testTwins(engine, web, {
    name: 'what CSS takes that is no text arrives as it is',
    act: () => {
      const box = document.body.appendChild(document.createElement('div'));
      const style = document.head.appendChild(document.createElement('style'));
      const fails = (act: () => unknown): boolean => {
        try {
          act();
          return false;
        } catch {
          return true;
        }
      };
      box.style.setProperty('--x', undefined as unknown as string);
      box.style.width = '5px';
      box.style.setProperty('width', undefined as unknown as string);
      style.textContent = null;
      style.append('.q { color: red }');
      const first = style.sheet?.cssRules[0]?.cssText;
      style.innerHTML = null as unknown as string;
      const empty = style.textContent;
      style.textContent = 'a[href^="https://www.youtube.com/embed/"] { color: red }';
      const selector = style.sheet?.cssRules[0]?.cssText;
      const options: {duration: number; self?: unknown} = {duration: 100};
      options.self = options;
      box.animate([{opacity: 0}], options as KeyframeAnimationOptions);
      const animation = box.animate(new Set([{opacity: 0}, {opacity: 1}]) as unknown as Keyframe[], 1000);
      return {
        variable: box.style.getPropertyValue('--x'),
        width: box.style.width,
        first: first?.startsWith('.q'),
        empty,
        selector,
        frames: (animation.effect as KeyframeEffect).getKeyframes().length,
        fails: [
          fails(() => (box.style.setProperty as (name: string) => void)('width')),
          fails(() => new (FontFace as unknown as new (family: string) => FontFace)('x')),
          fails(() => Element.prototype.append.call(null as unknown as Element, 'x')),
        ],
      };
    },
    expected: {
      variable: 'undefined',
      width: '5px',
      first: true,
      empty: '',
      selector: 'a[href^="https://www.youtube.com/embed/"] { color: red; }',
      frames: 2,
      fails: [true, true, true],
    },
  });
});
