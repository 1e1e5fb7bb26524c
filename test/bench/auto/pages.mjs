/**
 * Two pages, alike but for the gate: before the first answer, with the services of a usual shop declared, and no interface, which would be measured with it.
 */
const config = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9'},
  services: ['session', 'naver-analytics', 'ga4', 'kakao-pixel', 'meta-pixel', 'criteo', 'youtube'],
  gate: 'auto',
  ui: false,
};

const tag = `<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script><script src="/dongui.auto.js"></script>`;

const render = (/** @type {string} */ head) => `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>목록</title>
${head}<script src="/work.js"></script></head><body><main id="list"></main></body></html>`;

/**
 * The third holds both as frames, and the one without the gate twice, which shows what chance alone makes of it. They stand in any order at one place,
 * share one thread, and work in turns, a piece each, every time in another order: what the machine does beside it meets all alike. `measure(name)` answers the elapsed
 * milliseconds of each piece.
 */
const trio = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>셋</title></head>
<body><script>
const nextTask = () => new Promise(resolve => { const {port1, port2} = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
function shuffle(list) {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
const names = ['without', 'with', 'again'];
for (const name of shuffle([...names])) {
  document.body.append(Object.assign(document.createElement('iframe'), {name, src: '/' + name, style: 'position: fixed; inset: 0'}));
}
async function measure(name) {
  const spent = {without: [], with: [], again: []};
  for (let piece = 0; piece < 100; piece++) {
    for (const which of shuffle([...names])) {
      await nextTask();
      const start = performance.now();
      // What mutation observers do about it is done with this, too.
      await frames[which][name](piece);
      spent[which].push(performance.now() - start);
    }
  }
  return spent;
}
</script></body></html>`;

export const pages = {'/without': render(''), '/again': render(''), '/with': render(tag), '/trio': trio};

/**
 * What a page does, as a script of it, a hundredth at a time: `insert` makes 50 elements by `createElement`, class, text and `append`, and 50 by `innerHTML` with a
 * link of the site itself, and has them laid out: 10,000 in all. `ask` makes ten requests to the own server at a time: 1,000.
 */
export const work = `
const size = 50;
function insert() {
  const list = document.getElementById('list');
  for (let index = 0; index < size; index++) {
    const row = document.createElement('div');
    row.className = 'row';
    row.textContent = '항목 ' + index;
    list.append(row);
  }
  const box = document.createElement('section');
  list.append(box);
  box.innerHTML = Array.from({length: size}, (_, index) => '<p class="row"><a href="/item/' + index + '">항목 ' + index + '</a></p>').join('');
  return list.offsetHeight;
}
function ask(piece) {
  return Promise.all(Array.from({length: 10}, async (_, index) => (await fetch('/data.json?' + piece + '-' + index)).text()));
}
`;
