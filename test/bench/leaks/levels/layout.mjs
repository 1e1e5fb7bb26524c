/** @typedef {import('./types.mjs').Piece} Piece */

/** The page every vector stands in. @param {Piece} piece @param {import('./types.mjs').Parts} [parts] */
export const layout = ({head, bodyAttributes, body, code}, {first = '', bodyFirst = '', last = ''} = {}) => `<!doctype html>
<html lang="ko"><head><meta charset="utf-8">
${first}
<title>공지사항</title>
${head}</head>
<body${bodyAttributes}>${bodyFirst}<h1>공지사항</h1><p>서비스 점검 안내</p>
${body}
${code && `<script>${code}</script>`}
${last}</body></html>`;
