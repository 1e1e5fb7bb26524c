import {commonConfig, today, views} from './views.mjs';

/** @param {string} text */
const toText = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);

const wordings = /** @type {const} */ ({ko: '합니다체', haeyo: '해요체', en: 'English'});
const widths = [1280, 390, 320];

/** @param {string | null} wording */
const langOf = wording => (wording === 'en' ? 'en' : 'ko');

/**
 * The page of all views: `/views`, and each view by itself: `/views/one?view=banner&wording=ko`.
 *
 * @param {URL} url
 * @param {string} nonce
 * @returns {string | undefined}
 */
export function createViews(url, nonce) {
  const wording = url.searchParams.get('wording') ?? 'ko';
  const lang = langOf(wording);
  if (url.pathname === '/views/empty') {
    return '<!doctype html><title></title>';
  }
  if (url.pathname === '/views/one') {
    const view = views.find(({id}) => id === url.searchParams.get('view'));
    return view && one(view, {nonce, wording, lang});
  }
  if (url.pathname !== '/views') {
    return undefined;
  }
  const scheme = url.searchParams.get('scheme') === 'dark' ? 'dark' : 'light';
  const choice = (/** @type {string} */ name, /** @type {Record<string, string>} */ options, /** @type {string} */ current) =>
    `<select name="${name}" aria-label="${name}">${Object.entries(options)
      .map(([value, text]) => `<option value="${value}"${value === current ? ' selected' : ''}>${text}</option>`)
      .join('')}</select>`;
  const rows = views.map(({id, name}) => {
    const frames = widths.map(
      width =>
        `<div class="frame w${width}"><iframe loading="lazy" class="${scheme}" title="${toText(name[lang])}, ${width} px" src="/views/one?view=${id}&amp;wording=${toText(wording)}" width="${width}" height="${width === 1280 ? 800 : width === 390 ? 844 : 568}"></iframe></div>`,
    );
    return `<section><h2>${toText(name[lang])} <code>${id}</code></h2><div class="row">${frames.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>dongui: ${lang === 'ko' ? '모든 화면' : 'every view'}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/assets/views.css"></head><body>
<h1>${lang === 'ko' ? '모든 화면' : 'Every view'}</h1>
<form action="/views">${choice('wording', wordings, wording)}${choice('scheme', {light: 'light', dark: 'dark'}, scheme)}<button>${lang === 'ko' ? '보기' : 'Show'}</button></form>
${rows.join('\n')}</body></html>`;
}

/**
 * @param {import('./views.mjs').ViewState} view
 * @param {{nonce: string, wording: string, lang: 'ko' | 'en'}} visit
 */
function one({config = {}, body = '', choice, signal, acts}, {nonce, wording, lang}) {
  const state = JSON.stringify({choice, signal, acts, today});
  const tone = wording === 'haeyo' ? {tone: 'haeyo'} : {};
  const settings = JSON.stringify({...commonConfig, ...tone, ...config}).replaceAll('<', '\\u003c');
  const text =
    lang === 'ko'
      ? '서버 12대가 정상으로 동작하고 있습니다. 지난 24시간 동안 알림은 없었습니다.'
      : 'All 12 servers are up. No alerts in the last 24 hours.';
  const markup = body
    .replace(/\{\{([^{}|]+)\|([^{}|]+)\}\}/g, (_, ko, en) => (lang === 'ko' ? ko : en))
    .replaceAll('<script ', `<script nonce="${nonce}" `);
  return `<!doctype html><html lang="${lang}" data-view="${toText(state)}"><head><meta charset="utf-8"><title>dongui</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/assets/views.css">
<script nonce="${nonce}" src="/assets/view.js"></script>
<script nonce="${nonce}" type="application/json" data-dongui-config>${settings}</script><script nonce="${nonce}" src="/dongui.js"></script></head>
<body class="one"><main><h1>M-Console</h1>${markup}${`<p>${text}</p>`.repeat(8)}</main></body></html>`;
}
