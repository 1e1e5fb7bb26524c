import {describeWeb} from '../../support/web/describeWeb.js';
import {readPackage} from '../../support/web/site.js';
import {writeReact} from '../../support/web/writeReact.js';
import {type Globals, libraries} from './libraries.js';
import {testTwins} from './testTwins.js';

const script = (name: string): string => `<script src="/lib/${name}.js"></script>`;
const at = (name: string): string => `www.shop.example/lib/${name}.js`;
const found = Object.entries(libraries);

const api = {
  'www.shop.example/api/*': ({method, path}: {method: string; path: string}) => ({
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({method, path}),
  }),
  'www.shop.example/part': '<b>부분</b><script>window.partRan = true</script>',
  'www.shop.example/turbo': '<turbo-frame id="news"><b>소식</b></turbo-frame>',
  'www.shop.example/own.js': 'window.ownRan = (window.ownRan || 0) + 1;',
};

await describeWeb('ordinary libraries', (engine, web) => {
  testTwins(engine, web, {
    name: `${found.length} of them on one page`,
    files: {...api, ...Object.fromEntries(found.map(([name, {file}]) => [at(name), readPackage(file)]))},
    head: `<script>window.acts = {${found.map(([name, {act}]) => `'${name}': ${act}`).join(',\n')}};</script>`,
    body: found.map(([name]) => script(name)).join('\n'),
    act: async () => {
      const result: Record<string, unknown> = {};
      for (const [name, act] of Object.entries((window as Globals).acts) as [string, (all: Globals) => unknown][]) {
        result[name] = await Promise.resolve()
          .then(() => act(window))
          .catch((error: Error) => `${error}`);
      }
      return result;
    },
    expected: Object.fromEntries(found.map(([name, {expected}]) => [name, expected])),
  });

  testTwins(engine, web, {
    name: 'React: a page from the server comes to life, and 200 rows change',
    files: {
      [at('react')]: writeReact(),
    },
    body: `<div id="root"><main><button>더하기</button><ul><li style="top:0">상품 0<img src="/i/0.gif"/></li></ul></main></div>${script('react')}`,
    act: async () => {
      const {React, ReactDOM, flushSync} = window as Globals;
      const {createElement: h, useState, useEffect} = React;
      const problems: string[] = [];
      let effects = 0;
      let setRows: (rows: number[]) => void = () => undefined;
      function App() {
        const [rows, set] = useState([0]);
        setRows = set;
        useEffect(() => {
          effects++;
        }, [rows]);
        const item = (row: number) => h('li', {key: row, style: {top: row}}, `상품 ${row}`, h('img', {src: `/i/${row % 3}.gif`}));
        return h('main', null, h('button', {onClick: () => set([...rows, rows.length])}, '더하기'), h('ul', null, rows.map(item)));
      }
      const root = ReactDOM.hydrateRoot(document.getElementById('root'), h(App), {
        onRecoverableError: (error: Error) => problems.push(`${error}`),
      });
      await new Promise(resolve => setTimeout(resolve, 100));
      const first = document.querySelector('li');
      flushSync(() => setRows([...Array(200).keys()]));
      const kept = document.querySelector('li') === first;
      const many = document.querySelectorAll('#root li').length;
      flushSync(() => setRows([...Array(200).keys()].reverse()));
      const top = document.querySelector('#root li')?.textContent;
      document.querySelector<HTMLElement>('#root button')?.click();
      await new Promise(resolve => setTimeout(resolve, 100));
      const last = document.querySelectorAll('#root li').length;
      const src = document.querySelector('#root img')?.getAttribute('src');
      root.unmount();
      return {problems, kept, many, top, last, src, effects: effects > 2, left: document.getElementById('root')?.innerHTML};
    },
    expected: {problems: [], kept: true, many: 200, top: '상품 199', last: 201, src: '/i/1.gif', effects: true, left: ''} as never,
  });

  testTwins(engine, web, {
    name: 'jQuery, and a carousel of its',
    files: {
      ...api,
      [at('jquery')]: readPackage('jquery/dist/jquery.min.js'),
      [at('slick')]: readPackage('slick-carousel/slick/slick.min.js'),
    },
    body: `<div class="slides"><div>1</div><div>2</div><div>3</div></div>${script('jquery')}${script('slick')}`,
    act: async () => {
      const all = window as Globals;
      const $ = all.jQuery;
      const list = $('<ul class="made"><li>1</li></ul>').appendTo('body');
      list.append('<li>2</li>').prepend($('<li>', {text: '0', css: {color: 'red'}}));
      const {method} = await $.ajax({url: '/api/jquery', method: 'PUT', data: {a: 1}});
      const sync = $.ajax({url: '/api/sync', async: false}).responseJSON.path;
      await $.getScript('/own.js');
      $('<div>').appendTo('body').html('<p>글</p><script>window.htmlRan = 1</script><script src="/own.js"></script>');
      const part = await new Promise(resolve => $('<div>').appendTo('body').load('/part', resolve));
      let clicks = 0;
      list.on('click', 'li', () => clicks++);
      list.find('li').first().trigger('click');
      await list.animate({opacity: 0.5}, 20).promise();
      $('.slides').slick({dots: true, infinite: false});
      $('.slides').slick('slickNext');
      const image = $('<img>').attr('src', '/j.gif').attr('style', 'width: 5px').appendTo('body');
      await new Promise(resolve => setTimeout(resolve, 100));
      return {
        items: list.text(),
        method,
        sync,
        ran: [all.ownRan, all.htmlRan, all.partRan],
        part,
        clicks,
        opacity: list.css('opacity'),
        slick: [$('.slick-slide').length, $('.slick-dots li').length],
        image: [image.attr('src'), image.attr('style'), image.prop('src')],
        clone: list.clone().find('li').length,
      };
    },
    expected: {
      items: '012',
      method: 'PUT',
      sync: '/api/sync',
      ran: [2, 1, true],
      part: '<b>부분</b><script>window.partRan = true</script>',
      clicks: 1,
      opacity: '0.5',
      slick: [3, 3],
      image: ['/j.gif', 'width: 5px', 'https://www.shop.example/j.gif'],
      clone: 3,
    },
  });

  testTwins(engine, web, {
    name: 'core-js and zone.js, which patch the same globals',
    files: {
      ...api,
      [at('core-js')]: readPackage('core-js-bundle/minified.js'),
      [at('zone')]: readPackage('zone.js/bundles/zone.umd.min.js'),
    },
    body: script('core-js') + script('zone'),
    act: async () => {
      const {Zone} = window as Globals;
      const seen: string[] = [];
      const zone = Zone.current.fork({
        name: 'shop',
        onScheduleTask: (delegate: Globals, _zone: unknown, target: unknown, task: {source: string}) => {
          seen.push(task.source);
          return delegate.scheduleTask(target, task);
        },
      });
      const found = await zone.run(async () => {
        const answer = await new Promise<string>(resolve => {
          const request = new XMLHttpRequest();
          request.open('GET', '/api/zone');
          request.addEventListener('load', () => resolve(`${Zone.current.name} ${request.status}`));
          request.send();
        });
        return answer;
      });
      const inFetch = await zone.run(() => fetch('/api/fetch').then(() => Zone.current.name));
      const inTimer = await zone.run(() => new Promise(resolve => setTimeout(() => resolve(Zone.current.name), 5)));
      const image = document.body.appendChild(new Image());
      const loaded = await zone.run(
        () =>
          new Promise(resolve => {
            image.onerror = image.onload = () => resolve(Zone.current.name);
            image.src = '/z.gif';
          }),
      );
      const watched = await zone.run(
        () =>
          new Promise(resolve => {
            new MutationObserver(() => resolve(Zone.current.name)).observe(document.body, {childList: true});
            document.body.append('x');
          }),
      );
      return {found, inFetch, inTimer, loaded, watched, seen: seen.includes('XMLHttpRequest.send')};
    },
    expected: {found: 'shop 200', inFetch: 'shop', inTimer: 'shop', loaded: 'shop', watched: 'shop', seen: true},
  });
});
