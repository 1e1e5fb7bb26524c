/** An ordinary library: its browser build, and one small thing it is known for. */
export interface Library {
  file: string;
  css?: string;
  act(all: Globals): unknown;
  expected: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: libraries bring globals of many kinds.
export type Globals = any;

/** `act` is sent to the page as text. */
export const libraries: Readonly<Record<string, Library>> = {
  alpine: {
    file: 'alpinejs/dist/cdn.min.js',
    act: async () => {
      const box = document.createElement('div');
      box.innerHTML =
        '<p x-data="{n: 1, src: \'/a.png\'}"><button @click="n++">+</button><b x-text="n"></b><img :src="src" :style="{width: \'9px\'}"></p>';
      document.body.append(box);
      await new Promise(resolve => setTimeout(resolve, 60));
      box.querySelector('button')?.click();
      await new Promise(resolve => setTimeout(resolve, 60));
      const image = box.querySelector('img');
      return [box.querySelector('b')?.textContent, image?.getAttribute('src'), image?.style.width];
    },
    expected: ['2', '/a.png', '9px'],
  },
  axe: {
    file: 'axe-core/axe.min.js',
    act: async all => {
      const box = document.createElement('div');
      box.innerHTML = '<img src="/axe.png"><button></button>';
      document.body.append(box);
      const {violations} = await all.axe.run(box, {runOnly: ['image-alt', 'button-name']});
      return violations.map(({id}: {id: string}) => id).sort();
    },
    expected: ['button-name', 'image-alt'],
  },
  axios: {
    file: 'axios/dist/axios.min.js',
    act: async all => {
      const {data} = await all.axios.post('/api/axios', {a: 1});
      const failed = await all.axios.get('/nothing').catch((error: {response: {status: number}}) => error.response.status);
      return [data.method, failed];
    },
    expected: ['POST', 404],
  },
  'd3-selection': {
    file: 'd3-selection/dist/d3-selection.min.js',
    act: all => {
      const svg = all.d3.select('body').append('svg');
      svg
        .selectAll('circle')
        .data([1, 2, 3])
        .join('circle')
        .attr('r', (size: number) => size)
        .style('fill', 'red');
      return [svg.selectAll('circle').size(), svg.select('circle').attr('r'), svg.select('circle').style('fill')];
    },
    expected: [3, '1', 'red'],
  },
  dayjs: {file: 'dayjs/dayjs.min.js', act: all => all.dayjs('2026-01-31').add(1, 'month').format('YYYY-MM-DD'), expected: '2026-02-28'},
  dompurify: {
    file: 'dompurify/dist/purify.min.js',
    act: all => all.DOMPurify.sanitize('<b onclick="x()">a</b><script>1</script><img src="x" onerror="y()"><a href="javascript:1">z</a>'),
    expected: '<b>a</b><img src="x"><a>z</a>',
  },
  fflate: {
    file: 'fflate/umd/index.js',
    act: async all => {
      const {gzip, gunzip, strToU8, strFromU8} = all.fflate;
      // Each in a worker that the library makes of its own code.
      const work = (act: Globals, data: Uint8Array): Promise<Uint8Array> =>
        new Promise((resolve, reject) => act(data, (error: Error | null, found: Uint8Array) => (error ? reject(error) : resolve(found))));
      const small = await work(gzip, strToU8('가나다'.repeat(1000)));
      return [small.length < 200, strFromU8(await work(gunzip, small)).length];
    },
    expected: [true, 3000],
  },
  flatpickr: {
    file: 'flatpickr/dist/flatpickr.min.js',
    act: all => {
      const input = document.body.appendChild(document.createElement('input'));
      const picker = all.flatpickr(input, {defaultDate: '2026-11-23'});
      picker.open();
      return [input.value, document.querySelectorAll('.flatpickr-day').length];
    },
    expected: ['2026-11-23', 42],
  },
  glide: {
    file: '@glidejs/glide/dist/glide.min.js',
    act: all => {
      const box = document.createElement('div');
      box.className = 'glide';
      box.innerHTML = '<div class="glide__track" data-glide-el="track"><ul class="glide__slides"><li>1<li>2<li>3</ul></div>';
      document.body.append(box);
      const glide = new all.Glide(box, {type: 'carousel'}).mount();
      return [glide.index, box.querySelectorAll('li').length > 3];
    },
    expected: [0, true],
  },
  htmx: {
    file: 'htmx.org/dist/htmx.min.js',
    act: async all => {
      const box = document.createElement('div');
      box.innerHTML = '<button hx-get="/part" hx-target="next p">더 보기</button><p></p>';
      document.body.append(box);
      all.htmx.process(box);
      box.querySelector('button')?.click();
      for (let tries = 0; tries < 100 && !all.partRan; tries++) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return [box.querySelector('p b')?.textContent, all.partRan];
    },
    expected: ['부분', true],
  },
  'js-cookie': {
    file: 'js-cookie/dist/js.cookie.min.js',
    act: all => {
      all.Cookies.set('cart', '신발 1', {expires: 1, sameSite: 'lax'});
      const found = all.Cookies.get('cart');
      all.Cookies.remove('cart');
      return [found, all.Cookies.get('cart') ?? 'gone'];
    },
    expected: ['신발 1', 'gone'],
  },
  lazysizes: {
    file: 'lazysizes/lazysizes.min.js',
    act: async () => {
      const image = document.createElement('img');
      image.className = 'lazyload';
      image.setAttribute('data-src', 'https://cdn.example.net/lazy.gif');
      document.body.prepend(image);
      for (let tries = 0; tries < 100 && !image.classList.contains('lazyloaded'); tries++) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return [image.src, image.className.trim()];
    },
    expected: ['https://cdn.example.net/lazy.gif', 'lazyloaded'],
  },
  leaflet: {
    file: 'leaflet/dist/leaflet.js',
    act: async all => {
      const box = document.body.appendChild(document.createElement('div'));
      box.style.cssText = 'width: 256px; height: 256px';
      const map = all.L.map(box, {fadeAnimation: false, zoomAnimation: false}).setView([37.4, 127.1], 3);
      const layer = all.L.tileLayer('https://tile.example.org/{z}/{x}/{y}.png');
      // A map that is removed takes back the requests for what it still misses.
      const whole = new Promise(resolve => layer.on('load', resolve));
      layer.addTo(map);
      all.L.marker([37.4, 127.1]).addTo(map);
      await whole;
      const tiles = [...box.querySelectorAll<HTMLImageElement>('.leaflet-tile')];
      const found = [tiles.length > 0, tiles[0]?.src.replace(/\/3\/.*/, '')];
      map.remove();
      return [...found, box.textContent];
    },
    expected: [true, 'https://tile.example.org', ''],
  },
  mustache: {
    file: 'mustache/mustache.min.js',
    act: all => all.Mustache.render('{{#list}}<i>{{.}}</i>{{/list}}', {list: [1, '<']}),
    expected: '<i>1</i><i>&lt;</i>',
  },
  sortable: {
    file: 'sortablejs/Sortable.min.js',
    act: all => {
      const list = document.createElement('ul');
      list.innerHTML = '<li data-id="a">a<li data-id="b">b';
      document.body.append(list);
      const sortable = all.Sortable.create(list);
      sortable.sort(['b', 'a']);
      return sortable.toArray();
    },
    expected: ['b', 'a'],
  },
  sweetalert2: {
    file: 'sweetalert2/dist/sweetalert2.all.min.js',
    act: async all => {
      const answer = all.Swal.fire({title: '삭제할까요?', showCancelButton: true, animation: false});
      await new Promise(resolve => setTimeout(resolve, 50));
      const title = document.querySelector('.swal2-title')?.textContent;
      all.Swal.clickConfirm();
      return [title, (await answer).isConfirmed];
    },
    expected: ['삭제할까요?', true],
  },
  turbo: {
    file: '@hotwired/turbo/dist/turbo.es2017-umd.js',
    act: async () => {
      const frame = document.createElement('turbo-frame');
      frame.id = 'news';
      frame.setAttribute('src', '/turbo');
      document.body.append(frame);
      for (let tries = 0; tries < 100 && !frame.querySelector('b'); tries++) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return frame.textContent?.trim();
    },
    expected: '소식',
  },
  vue: {
    file: 'vue/dist/vue.global.prod.js',
    act: async all => {
      const box = document.body.appendChild(document.createElement('div'));
      const app = all.Vue.createApp({
        data: () => ({rows: Array.from({length: 50}, (_, id) => id), src: '/v.png'}),
        template:
          '<p v-for="row in rows" :key="row" :style="{top: row + \'px\'}">{{ row }}</p><img :src="src"><div v-html="\'<em>html</em>\'"></div>',
      });
      const made = app.mount(box);
      made.rows.reverse();
      await all.Vue.nextTick();
      const found = [
        box.querySelector('p')?.textContent,
        box.querySelector('img')?.getAttribute('src'),
        box.querySelector('em')?.textContent,
      ];
      app.unmount();
      return found;
    },
    expected: ['49', '/v.png', 'html'],
  },
  'web-vitals': {
    file: 'web-vitals/dist/web-vitals.iife.js',
    act: all => new Promise(resolve => all.webVitals.onTTFB(({name, value}: {name: string; value: number}) => resolve([name, value >= 0]))),
    expected: ['TTFB', true],
  },
  // The last: it patches what the others call.
  sentry: {
    file: '@sentry/browser/build/bundle.min.js',
    act: async all => {
      const found: unknown[] = [];
      const beforeSend = ({message, breadcrumbs = []}: Globals): null => {
        found.push(
          message,
          breadcrumbs.some(({category}: {category: string}) => category === 'fetch'),
        );
        return null;
      };
      all.Sentry.init({dsn: 'https://key@errors.shop.example/1', beforeSend});
      await fetch('/api/sentry');
      all.Sentry.captureMessage('결제 실패');
      for (let tries = 0; tries < 100 && !found[0]; tries++) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return found;
    },
    expected: ['결제 실패', true],
  },
};
