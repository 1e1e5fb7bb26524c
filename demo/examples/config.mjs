/** The same config that the page's own tag has: a real site keeps it in one place and writes the tag from it. */
export const config = {
  company: '인프라닉스',
  policy: {url: '/privacy#chapter9', version: '2022-04-12'},
  services: ['naver-analytics', 'ga4', 'kakao-pixel', 'youtube'],
  contact: {officer: {name: '신동경 사업부장', phone: '02-2642-3131', email: 'systeer_eng@infranicsmail.com'}},
  gate: 'auto',
};

/** A page as a template engine makes it: its trackers live, but for one that somebody has marked. */
export const page = `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<title>dongui/server</title>
<script type="application/json" data-dongui-config>${JSON.stringify(config)}</script>
<script src="/dongui.auto.js"></script>
<script src="https://wcs.naver.net/wcslog.js"></script>
<script async src="https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE"></script>
<script type="text/plain" data-service="kakao-pixel" data-src="https://t1.daumcdn.net/adfit/static/kp.js"></script>
</head>
<body>
<h1>dongui/server</h1>
<iframe title="동영상" src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" width="560" height="315"></iframe>
<script src="https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js"></script>
</body>
</html>
`;
