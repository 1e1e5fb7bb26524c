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

/** What a page does, a hundredth of it at a time; what a monitoring console does all day is laid out as well. */
export const works = {
  insert: '100 elements',
  ask: '10 requests to the own host',
  chart: '300 shapes of a chart, 4 attributes each',
  move: '300 elements moved by their style',
  table: 'a table of 100 rows by `innerHTML`',
  log: '50 lines to a log of 1,000 by `insertAdjacentHTML`',
  rows: '100 rows of a template',
};

/**
 * As a script of the page. `insert` makes 50 elements by `createElement`, class, text and `append`, and 50 by `innerHTML` with a link of the site itself: 10,000 in
 * all. `ask` makes ten requests to the own server at a time: 1,000.
 */
export const work = `
const size = 50;
const list = (count, each) => Array.from({length: count}, (_, index) => each(index));
const found = {};
/** A place of its own for each work, made by \`fill\` at its first piece. */
function place(name, fill = () => undefined) {
  if (!found[name]) {
    const box = document.createElement('section');
    document.body.append(box);
    found[name] = {box, made: fill(box)};
  }
  return found[name];
}
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
const space = 'http://www.w3.org/2000/svg';
function chart(piece) {
  const {box, made} = place('chart', box => {
    const svg = box.appendChild(document.createElementNS(space, 'svg'));
    return list(300, () => svg.appendChild(document.createElementNS(space, 'path')));
  });
  made.forEach((path, index) => {
    path.setAttribute('d', 'M' + index + ' 0L' + index + ' ' + ((piece * 7 + index) % 100));
    path.setAttribute('transform', 'translate(' + (piece % 9) + ',0)');
    path.setAttribute('stroke', (piece + index) % 2 ? '#c00' : 'teal');
    path.setAttribute('class', 'line');
  });
  return made[0].getBoundingClientRect().width + box.offsetHeight;
}
function move(piece) {
  const {box, made} = place('move', box => list(300, () => box.appendChild(document.createElement('p'))));
  made.forEach((each, index) => {
    each.style.width = ((piece * 7 + index) % 100) + 'px';
    each.style.transform = 'translate(' + piece + 'px, 0)';
  });
  return box.offsetHeight;
}
function table(piece) {
  const {box} = place('table');
  box.innerHTML = '<table><tbody>' + list(100, index => '<tr data-id="' + index + '" class="row"><td>서버 ' + index + '</td><td>' + (piece * 7 + index) % 100
    + '&nbsp;%</td><td><a href="/server/' + index + '?from=list&amp;at=' + piece + '">보기</a></td></tr>').join('') + '</tbody></table>';
  return box.offsetHeight;
}
function log(piece) {
  const {box} = place('log');
  for (let line = 0; line < size; line++) {
    box.insertAdjacentHTML('beforeend', '<div class="line" data-line="' + line + '"><b>12:00:' + line + '</b> GET /data.json?' + piece + '&amp;a=b 200</div>');
  }
  while (box.childElementCount > 1000) {
    box.firstElementChild.remove();
  }
  return box.offsetHeight;
}
function rows(piece) {
  const {box, made} = place('rows', () => {
    const template = document.createElement('template');
    template.innerHTML = '<div class="row"><b></b><span class="bar"></span><i>%</i></div>';
    return template;
  });
  box.replaceChildren();
  for (let index = 0; index < 100; index++) {
    const row = document.importNode(made.content, true);
    row.firstChild.firstChild.textContent = piece + index;
    box.appendChild(row);
  }
  return box.offsetHeight;
}
`;
