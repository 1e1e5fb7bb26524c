/**
 * The two pages, alike but for the gate: before the first answer, with the services of a usual shop declared, and no interface, which would be measured with it.
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

export const pages = {'/without': render(''), '/with': render(tag)};

/**
 * What the page does, as a script of it. Pieces of 50 elements, each in a task of its own, as a page that grows has it: `insert` makes half of its 10,000 by
 * `createElement`, class, text and `append`, half by `innerHTML` with an image and a link of the site itself; `ask` makes 1,000 requests to the own server,
 * twenty at a time. Both answer elapsed milliseconds.
 */
export const work = `
const nextTask = () => new Promise(resolve => { const {port1, port2} = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
const size = 50;
async function insert() {
  const list = document.getElementById('list');
  const start = performance.now();
  for (let piece = 0; piece < 100; piece++) {
    for (let index = 0; index < size; index++) {
      const row = document.createElement('div');
      row.className = 'row';
      row.textContent = '항목 ' + index;
      list.append(row);
    }
    await nextTask();
    const box = document.createElement('section');
    list.append(box);
    box.innerHTML = Array.from({length: size}, (_, index) => '<p class="row"><a href="/item/' + index + '">항목 ' + index + '</a></p>').join('');
    await nextTask();
  }
  return performance.now() - start;
}
async function ask() {
  const start = performance.now();
  for (let piece = 0; piece < 50; piece++) {
    await Promise.all(Array.from({length: 20}, async (_, index) => (await fetch('/data.json?' + piece + '-' + index)).text()));
  }
  return performance.now() - start;
}
`;
