/** The list of the page /auto: what dongui told of by `onHeld`, service by service, and what became of it. */
import {arrived, make} from './strip.js';

const korean = document.documentElement.lang === 'ko';
const list = /** @type {HTMLElement} */ (document.getElementById('auto-list'));
const sum = /** @type {HTMLElement} */ (document.getElementById('auto-sum'));
const reports = document.querySelector('[data-mode=report]') !== null;
/** @type {Record<string, string>} */
const names = JSON.parse(document.getElementById('strip')?.dataset.vendors ?? '{}');
const getDongui = () => /** @type {any} */ (window).dongui;

/** @type {Record<string, string>} */
const kinds = korean
  ? {
      script: '스크립트',
      iframe: '삽입 화면',
      img: '이미지',
      call: '호출',
      cookie: '쿠키',
      storage: '저장소',
      link: '연결 파일',
      other: '요청',
    }
  : {script: 'script', iframe: 'embed', img: 'image', call: 'call', cookie: 'cookie', storage: 'storage', link: 'link', other: 'request'};

const words = korean
  ? {
      held: '보류 중',
      refused: '실행하지 않음',
      ran: '실행됨',
      reported: '실행됨 (보류 대상)',
      /** @param {number} count */
      sent: count => `${count}건 도착`,
      /** @param {number} services @param {number} things */
      sumHeld: (services, things) => `서비스 ${services}곳, ${things}건 보류 중`,
      /** @param {number} services */
      sumRan: services => `서비스 ${services}곳 실행됨`,
      /** @param {number} services @param {number} things */
      sumReported: (services, things) => `서비스 ${services}곳, ${things}건이 보류 대상`,
    }
  : {
      held: 'Held',
      refused: 'Does not run',
      ran: 'Ran',
      reported: 'Ran (would be held)',
      /** @param {number} count */
      sent: count => `${count} arrived`,
      /** @param {number} services @param {number} things */
      sumHeld: (services, things) => `Services held: ${services}, things: ${things}`,
      /** @param {number} services */
      sumRan: services => `Services that ran: ${services}`,
      /** @param {number} services @param {number} things */
      sumReported: (services, things) => `Services: ${services}, things: ${things}`,
    };

/** @typedef {{id: string, kind?: string, url?: string, element?: HTMLElement}} Held */

/** What it is, in a word, and its own name: the end of its path, and a folder more where that alone says little. @param {Held} held */
function describe({kind, url, element}) {
  const what = kind ?? element?.localName ?? 'other';
  const path = (url ?? element?.dataset.src ?? element?.getAttribute('src') ?? '').replace(/^\w+:\/\/[^/]+\/|[?#].*/g, '');
  const name = path
    .split('/')
    .slice(/\.\w+$/.test(path) ? -1 : -2)
    .join('/');
  return {word: kinds[what] ?? kinds.other ?? '', name: name.replaceAll(',', ', ')};
}

/** @param {string} id @param {Map<string, {word: string, name: string}>} things */
function makeRow(id, things) {
  const {state, has} = getDongui();
  const free = reports || has(id);
  const status = reports ? 'reported' : free ? 'ran' : state.choice ? 'refused' : 'held';
  const row = make('li', '', '');
  row.dataset.of = id;
  row.dataset.status = status;
  const head = make('p', 'held-head', '');
  head.append(make('strong', '', names[id] ?? id), make('span', 'held-status', words[status]));
  const count = arrived.get(id)?.count;
  if (count) {
    head.append(make('b', '', words.sent(count)));
  }
  const chips = make('ul', 'held-things', '');
  for (const {word, name} of things.values()) {
    const chip = make('li', '', word);
    chip.append(' ', make('code', '', name));
    chips.append(chip);
  }
  row.append(head, chips);
  return row;
}

let drawn = '';

function draw() {
  /** @type {Map<string, Map<string, {word: string, name: string}>>} */
  const services = new Map();
  for (const held of /** @type {any} */ (window).heldHere) {
    if (names[held.id]) {
      const thing = describe(held);
      const things = services.get(held.id) ?? new Map();
      services.set(held.id, things.set(thing.word + thing.name, thing));
    }
  }
  const rows = [...services].map(([id, things]) => makeRow(id, things));
  const key = rows.map(row => row.dataset.status + (row.textContent ?? '')).join();
  // A screen reader hears the sum only when there is something new.
  if (key !== drawn) {
    drawn = key;
    list.replaceChildren(...rows);
    const told = rows.filter(({dataset}) => dataset.status !== 'ran');
    const things = told.reduce((total, row) => total + row.querySelectorAll('.held-things li').length, 0);
    sum.textContent = (reports ? words.sumReported : told.length > 0 ? words.sumHeld : words.sumRan)(told.length || rows.length, things);
  }
}

for (const name of ['demo:held', 'demo:arrived', 'dongui:ready', 'dongui:change', 'dongui:consent']) {
  document.addEventListener(name, draw);
}
draw();
