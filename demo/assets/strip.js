/**
 * The strip of the demo: what this page holds, what reached the trackers, which cookies this browser has.
 * Held is read from the page itself (marked elements still inert), arrivals come from the demo's server, cookies from the browser.
 */
const korean = document.documentElement.lang === 'ko';
/** @param {string} id */
const get = id => /** @type {HTMLElement} */ (document.getElementById(id));
const strip = get('strip');
/** @type {Record<string, string>} */
const names = JSON.parse(strip.dataset.vendors ?? '{}');
/** dongui's own object, once it is there. */
const getDongui = () => /** @type {any} */ (window).dongui;
const expected = (strip.dataset.held ?? '').split(' ');

/** @type {Record<string, string>} */
const words = korean
  ? {
      code: '코드',
      config: '설정',
      hit: '수집 전송',
      frame: '삽입 화면',
      preflight: '사전 확인',
      other: '기타',
      unknown: '알 수 없는 곳',
      essential: '필수',
    }
  : {
      code: 'code',
      config: 'settings',
      hit: 'data',
      frame: 'embed',
      preflight: 'preflight',
      other: 'other',
      unknown: 'Unknown',
      essential: 'essential',
    };

/** @typedef {{count: number, at: number, kinds: Map<string, number>}} Tally */
/** By vendor; `demo:arrived` says that it changed. @type {Map<string, Tally>} */
export const arrived = new Map();
const clock = new Intl.DateTimeFormat(korean ? 'ko-KR' : 'en-GB', {hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false});

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 */
export function make(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Only when it changed: the page is watched, and a screen reader listens.
 *
 * @param {Element} element
 * @param {string} text
 */
function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Writes a list anew only when it changed. @type {WeakMap<Element, string>} */
const drawn = new WeakMap();

/**
 * @param {Element} list
 * @param {string} key  what the list shows, as text
 * @param {() => Element[]} build
 */
function draw(list, key, build) {
  if (drawn.get(list) !== key) {
    drawn.set(list, key);
    list.replaceChildren(...build());
  }
}

/** Services with a marked element that is still inert: a script of no running type, a frame without an address. Under `auto` also what dongui told of. */
function findHeld() {
  /** @type {{id: string}[]} */
  const told = /** @type {any} */ (window).heldHere ?? [];
  const held = new Set(told.map(({id}) => id).filter(id => !getDongui()?.has(id)));
  for (const element of document.querySelectorAll('script[data-service], iframe[data-service]')) {
    const inert = element instanceof HTMLScriptElement ? element.type === 'text/plain' : !element.hasAttribute('src');
    if (inert) {
      held.add(element.getAttribute('data-service'));
    }
  }
  return expected.filter(id => held.has(id));
}

/** The name only: a value is nobody's business on a projector. */
function findCookies() {
  const found = document.cookie
    .split('; ')
    .filter(Boolean)
    .map(cookie => cookie.split('=')[0] ?? '');
  // The session cookie is HttpOnly: no script sees it, the server said so.
  return strip.dataset.signedIn === 'true' ? ['JSESSIONID', ...found] : found;
}

/**
 * The two that this portal sets itself. `dongui.classify(name)` knows them too, but fetches what it needs for that: on a returning visit the
 * network panel should show `dongui.js` and nothing more.
 * @param {string} cookie
 */
function isEssential(cookie) {
  return cookie === 'dongui' || cookie === 'JSESSIONID';
}

function say() {
  const held = findHeld();
  const total = [...arrived.values()].reduce((sum, {count}) => sum + count, 0);
  const cookies = findCookies();

  draw(get('strip-held'), held.join(), () => held.map(id => make('li', '', names[id] ?? id)));
  get('strip-held-none').hidden = held.length > 0;
  draw(get('strip-cookies'), cookies.join(), () =>
    cookies.map(name => {
      const item = make('li', isEssential(name) ? 'essential' : '', name);
      if (isEssential(name)) {
        item.append(make('small', '', words.essential));
      }
      return item;
    }),
  );
  get('strip-cookies-none').hidden = cookies.length > 0;
  get('strip-sent-none').hidden = total > 0;
  write(get('strip-held-count'), String(held.length));
  write(get('strip-sent-count'), String(total));
  write(get('strip-cookies-count'), String(cookies.length));

  strip.dataset.sent = String(total > 0);
  const state = korean
    ? total
      ? `${arrived.size}곳에 ${total}건이 전송되었습니다`
      : '아직 아무것도 전송되지 않았습니다'
    : total
      ? `${total} sent to ${arrived.size} tracker${arrived.size > 1 ? 's' : ''}`
      : 'Nothing has been sent yet';
  write(get('strip-state'), state);
}

/** @type {Map<string, {row: Element, detail: Element, count: Element, time: Element}>} */
const rows = new Map();

/** @param {{vendor: string, what: string, url: string, at: number}} hit */
function receive({vendor, what, url, at}) {
  const tally = arrived.get(vendor) ?? {count: 0, at, kinds: new Map()};
  tally.count += 1;
  tally.kinds.set(what, (tally.kinds.get(what) ?? 0) + 1);
  arrived.set(vendor, tally);

  let parts = rows.get(vendor);
  if (!parts) {
    const row = make('li', '', '');
    parts = {row, detail: make('small', '', ''), count: make('b', '', ''), time: make('time', '', '')};
    row.append(make('span', '', names[vendor] ?? words.unknown), parts.detail, parts.count, parts.time);
    rows.set(vendor, parts);
    get('strip-sent').append(row);
  }
  parts.detail.textContent = [...tally.kinds].map(([kind, count]) => `${words[kind] ?? kind} ${count}`).join(' · ');
  parts.count.textContent = String(tally.count);
  parts.time.textContent = clock.format(at);
  parts.row.setAttribute('title', url.slice(0, 120));
  say();
  document.dispatchEvent(new Event('demo:arrived'));
}

function showRefusal() {
  get('strip-refused').hidden = document.documentElement.dataset.marketing !== 'refused';
}

const toggle = get('strip-toggle');
toggle.addEventListener('click', () => {
  const open = toggle.getAttribute('aria-expanded') === 'true';
  const away = get('strip-body').getBoundingClientRect().bottom < toggle.getBoundingClientRect().bottom;
  if (!open || !away) {
    toggle.setAttribute('aria-expanded', String(!open));
    get('strip-body').hidden = open;
  }
  // The bar stays in view further down the page, its columns do not: there the button leads back to them.
  if (away) {
    strip.scrollIntoView();
  }
});

for (const name of ['dongui:ready', 'dongui:consent', 'dongui:change', 'dongui:held', 'demo:held']) {
  document.addEventListener(name, () => {
    // Agreed after a refusal, if only in part: the refusal's own line goes.
    if (getDongui()?.state?.choice?.granted?.length) {
      delete document.documentElement.dataset.marketing;
    }
    showRefusal();
    say();
  });
}
document.addEventListener('demo:refused', showRefusal);
new MutationObserver(records => {
  if (records.some(({target}) => !strip.contains(target))) {
    say();
  }
}).observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['src', 'type']});
// Cookies tell nobody when they change, but in browsers with cookieStore.
window.cookieStore?.addEventListener?.('change', say);
setInterval(say, 1000);

new EventSource(`/demo/events?since=${Math.floor(performance.timeOrigin)}`).addEventListener('message', event =>
  receive(JSON.parse(event.data)),
);
showRefusal();
say();
