/**
 * The one page every library is measured on: a Korean portal's list of notices, the same text each time, about 30 kB of HTML and a
 * stylesheet of the site's own. What a library adds to it is given.
 *
 * @typedef {object} Additions
 * @property {string} [head] Markup at the end of `<head>`.
 * @property {string} [foot] Markup at the end of `<body>`.
 * @property {readonly string[]} scripts The scripts that wait for consent (or, in the open twin, do not), as they stand in the page.
 */

const notices = [
  [
    '서비스 점검 안내',
    '안정적인 서비스 제공을 위해 정기 점검을 실시합니다. 점검 시간에는 서버 목록과 모니터링 화면을 이용하실 수 없습니다.',
  ],
  [
    '신규 모니터링 지표 추가',
    '디스크 입출력과 네트워크 지연 시간을 분 단위로 확인하실 수 있습니다. 기존 대시보드에는 자동으로 반영됩니다.',
  ],
  [
    '보안 업데이트 권고',
    '원격 접속 프로그램의 취약점이 확인되었습니다. 담당자께서는 관리 서버의 버전을 확인하시고 업데이트해 주시기 바랍니다.',
  ],
  [
    '고객지원 운영 시간 변경',
    '다음 달부터 전화 상담은 평일 오전 아홉 시부터 오후 여섯 시까지 운영합니다. 온라인 문의는 항상 접수하실 수 있습니다.',
  ],
];

/** Called by each held script; notes when the last of them has run. */
const counter = (/** @type {number} */ total) =>
  `<script>var ran = {count: 0}; function note() { if (++ran.count === ${total}) ran.at = performance.now(); }</script>`;

export const heldScript = 'note();';

/** @param {Additions} additions */
export function renderPage({head = '', foot = '', scripts}) {
  const articles = Array.from({length: 60}, (_, index) => {
    const [title, text] = notices[index % notices.length] ?? [];
    return `<article><h2>${title} ${index + 1}</h2><p>${text}</p><p><a href="#${index}">자세히 보기</a></p></article>`;
  });
  return `<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>공지사항</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/site.css">
${counter(scripts.length)}
${head}</head>
<body><header><h1>시스티어 포털</h1><nav><a href="/">홈</a> <a href="/servers">서버</a> <a href="/help">고객지원</a></nav></header>
<main>
${articles.join('\n')}
${scripts.join('\n')}
</main>
<footer><p>인프라닉스 | <a href="/privacy">개인정보처리방침</a></p></footer>
${foot}</body></html>`;
}

export const siteCss = `body { margin: 0; font: 16px/1.6 system-ui, sans-serif; color: #1a1d23; }
header, main, footer { max-width: 960px; margin: 0 auto; padding: 16px; }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
article { border: 1px solid #d7dbe2; border-radius: 8px; padding: 16px; }
h2 { margin: 0; font-size: 18px; }`;
