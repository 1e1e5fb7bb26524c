import {createHash} from 'node:crypto';
import {canonicalJson} from './canonicalJson.mjs';

/** @typedef {import('./createRecordStore.mjs').Row} Row */
/** @typedef {import('./startKeeping.mjs').Keeping | undefined} Keeping */

/** @type {Record<string, string>} */
const methods = {
  banner: '동의창',
  preferences: '쿠키 설정',
  embed: '콘텐츠 자리의 단추',
  ask: '저장할 때마다 확인',
  markup: '페이지의 단추',
  api: '사이트의 프로그램',
  import: '서면·전화 등에서 옮김',
};
/** @type {Record<string, string>} */
const levels = {all: '모두 허용', ask: '저장할 때마다 확인', none: '모두 거부', custom: '항목별 선택'};
/** @type {Record<string, string>} */
const purposes = {personalization: '맞춤 정보 제공', analytics: '접속 빈도·방문시간 분석', ads: '타겟 마케팅'};

/** @param {unknown} value */
const toHtml = value =>
  String(value).replace(/[&<>"']/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'})[sign] ?? '');

const seoul = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  ...{year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'},
});

/** @param {string} iso */
const time = iso => `<time datetime="${toHtml(iso)}">${toHtml(seoul.format(new Date(iso)))}</time>`;

/** A clock that is wrong by more than a day; the record keeps it as it was. @param {Row} row */
const clockNote = row =>
  Math.abs(Date.parse(row.at) - Date.parse(row.received_at)) > 86_400_000
    ? ' <em class="warn">기기 시각과 수신 시각이 하루 넘게 다릅니다</em>'
    : '';

/** Looked at anew each time: the row in the database, not what was found when it came. @param {Row & {text?: string | null}} row */
function check(row) {
  const {hash, ...rest} = JSON.parse(row.json);
  /** @param {string} text */
  const sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex');
  const good =
    hash === row.hash && sha256(canonicalJson(rest)) === hash && (typeof row.text !== 'string' || sha256(row.text) === row.text_hash);
  return good
    ? '<strong class="ok">해시 확인됨</strong>'
    : '<strong class="warn">해시가 맞지 않습니다. 저장된 뒤에 바뀐 기록입니다.</strong>';
}

/** How long records are kept, and whether the last look at them went well. @param {Keeping} keeping */
function keepingNote(keeping) {
  if (keeping?.months === undefined) {
    return '보관 기간을 정하지 않아 기록을 지우지 않습니다.';
  }
  const last = keeping.last();
  const result =
    last &&
    ('failed' in last
      ? `<em class="warn">${time(last.at)}에 지우지 못했습니다. 서버의 로그를 확인해 주세요.</em>`
      : `최근 확인 ${time(last.at)}, 지운 기록 ${last.count.toLocaleString('ko-KR')}건.`);
  return `선택이 효력을 가질 수 있는 12개월이 지나고 ${keeping.months}개월 뒤에 지웁니다. ${result ?? ''}`;
}

/** @param {string} title @param {string} content */
const page = (title, content) => `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>${toHtml(title)} | M-Console</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/portal.css">
<link rel="stylesheet" href="/assets/dashboard.css">
<link rel="stylesheet" href="/assets/records.css">
</head>
<body>
<main class="wrap records" id="main">
${content}
</main>
</body>
</html>
`;

/** @param {[string, string][]} pairs  the second as markup */
const facts = pairs => `<dl class="facts">${pairs.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;

/**
 * The list, for the privacy officer.
 *
 * @param {{rows: Row[], count: number, days: {from: string, to: string}, keeping?: Keeping}} list
 */
export function renderList({rows, count, days, keeping}) {
  const query = `?from=${days.from}&amp;to=${days.to}`;
  const body = rows.map(
    row => `<tr>
<td>${time(row.received_at)}${clockNote(row)}</td>
<td>${toHtml(levels[row.level] ?? row.level)}</td>
<td>${toHtml(methods[row.method ?? ''] ?? row.method ?? '')}</td>
<td class="wide">${toHtml(row.policy_version)}</td>
<td><a href="/records/${toHtml(row.id)}"><code>${toHtml(row.id.slice(0, 8))}</code><span class="unseen"> 기록 보기</span></a></td>
</tr>`,
  );
  return page(
    '동의 기록',
    `<div class="page-head"><h1>동의 기록</h1><p>${count.toLocaleString('ko-KR')}건${count > rows.length ? ` 중 최근 ${rows.length}건` : ''} · 서버가 받은 날 기준(한국 시각)</p></div>
<section class="card">
<form action="/records" class="span">
<label>시작일 <input type="date" name="from" value="${days.from}"></label>
<label>종료일 <input type="date" name="to" value="${days.to}"></label>
<button>보기</button>
<a href="/consent-records.csv${query}">CSV 내려받기</a>
<a href="/consent-records.jsonl${query}">JSON 내려받기</a>
</form>
${
  rows[0]
    ? `<table><thead><tr><th scope="col">받은 시각</th><th scope="col">선택</th><th scope="col">방법</th><th scope="col" class="wide">처리방침</th><th scope="col">기록 번호</th></tr></thead>
<tbody>${body.join('\n')}</tbody></table>`
    : '<p>이 기간에 받은 기록이 없습니다.</p>'
}
<p class="muted">${keepingNote(keeping)}</p>
</section>`,
  );
}

/**
 * One record, with the text that the visitor saw.
 *
 * @param {Row & {text: string | null}} row
 * @param {Keeping} [keeping]
 */
export function renderOne(row, keeping) {
  const until = keeping?.until(row.received_at);
  const record = /** @type {import('./verifyRecord.mjs').Stored & {withdrawn?: string[]}} */ (JSON.parse(row.json));
  /** @param {Record<string, boolean>} answers */
  const list = answers =>
    Object.entries(answers)
      .map(([id, given]) => `${toHtml(purposes[id] ?? id)} ${given ? '동의' : record.withdrawn?.includes(id) ? '철회' : '동의하지 않음'}`)
      .join('<br>') || '없음';
  return page(
    `동의 기록 ${row.id.slice(0, 8)}`,
    `<div class="page-head"><h1>동의 기록</h1><p><a href="/records">목록으로</a></p></div>
<section class="card" aria-labelledby="record">
<header><h2 id="record">기록</h2><p>${check(row)}</p></header>
${facts([
  ['기록 번호', `<code>${toHtml(row.id)}</code>`],
  ['결정한 시각(방문자의 기기)', time(row.at) + clockNote(row)],
  ['받은 시각(서버)', time(row.received_at)],
  ['보관 기한', until ? time(until.toISOString()) : '정하지 않음'],
  ['선택', toHtml(levels[row.level] ?? row.level)],
  ['방법', toHtml(methods[row.method ?? ''] ?? row.method ?? '알 수 없음')],
  ['목적', list(record.purposes)],
  ['서비스', list(record.services)],
  ['처리방침', `${toHtml(record.policy.url)} (${toHtml(record.policy.version)})`],
  ['해시(SHA-256)', `<code>${toHtml(row.hash)}</code>`],
])}
</section>
<section class="card" aria-labelledby="text">
<header><h2 id="text">방문자가 본 글</h2><p>${row.text_hash ? `<code>${toHtml(row.text_hash)}</code>` : ''}</p></header>
${row.text === null ? '<p>화면에 보인 글이 없거나 전해지지 않았습니다.</p>' : `<blockquote class="shown">${toHtml(row.text)}</blockquote>`}
</section>
<section class="card" aria-labelledby="json">
<header><h2 id="json">원본</h2></header>
<pre tabindex="0">${toHtml(JSON.stringify(record, null, 2))}</pre>
</section>`,
  );
}

/** Nothing has this number, or the days are none. */
export const renderMissing = () =>
  page('동의 기록', '<div class="page-head"><h1>동의 기록</h1><p>찾으시는 기록이 없습니다. <a href="/records">목록으로</a></p></div>');
