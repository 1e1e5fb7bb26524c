import {describeWeb} from '../../support/web/describeWeb.js';
import {readPackage} from '../../support/web/site.js';
import {testTwins} from './testTwins.js';

const json = (body: object) => ({headers: {'content-type': 'application/json'}, body: JSON.stringify(body)});
const page = (body: string) => ({headers: {'content-type': 'text/html; charset=utf-8'}, body: `<!doctype html>${body}`});

await describeWeb('essential services, undeclared', (engine, web) => {
  testTwins(engine, web, {
    name: 'payment, login, postcode and error reports work, while the map beside them waits',
    files: {
      // https://docs.tosspayments.com/sdk/v2/js
      'js.tosspayments.com/v2/standard': `window.TossPayments = key => ({payment: () => ({requestPayment: async order => {
  const {url} = await (await fetch('https://api.tosspayments.com/v1/checkout', {method: 'POST', body: JSON.stringify(order)})).json();
  return new Promise(resolve => {
    const frame = document.createElement('iframe');
    addEventListener('message', ({origin, data}) => origin === 'https://pay.tosspayments.com' && resolve(data));
    frame.src = url;
    document.body.append(frame);
  });
}})});`,
      'api.tosspayments.com/v1/checkout': json({url: 'https://pay.tosspayments.com/window'}),
      'pay.tosspayments.com/window': page('<script>parent.postMessage("paid by toss", "*")</script>'),
      // https://developers.portone.io/sdk/ko/v2-sdk/readme
      'cdn.portone.io/v2/browser-sdk.js': `window.PortOne = {requestPayment: order => new Promise(resolve => {
  const socket = new XMLHttpRequest();
  socket.open('POST', 'https://checkout-service.prod.iamport.co/api/checkout');
  socket.onload = () => resolve(JSON.parse(socket.response).id);
  socket.send(JSON.stringify(order));
})};`,
      'checkout-service.prod.iamport.co/api/checkout': json({id: 'portone-1'}),
      // https://manual.inicis.com/pay/stdpay_pc.html: a form is posted into a frame.
      'stdpay.inicis.com/stdjs/INIStdPay.js': `window.INIStdPay = {pay: id => new Promise(resolve => {
  const form = document.getElementById(id), frame = document.createElement('iframe');
  frame.name = 'iniStdPayFrame';
  document.body.append(frame);
  addEventListener('message', ({origin, data}) => origin === 'https://stdpay.inicis.com' && resolve(data));
  form.action = 'https://stdpay.inicis.com/payMain/pay';
  form.target = frame.name;
  form.submit();
})};`,
      'stdpay.inicis.com/payMain/pay': ({method, body}) =>
        page(`<script>parent.postMessage("inicis ${method} ${body.length > 0}", "*")</script>`),
      // https://developers.naver.com/docs/login/web/web.md
      'static.nid.naver.com/js/naveridlogin_js_sdk_2.0.2.js': `window.naver = window.naver || {};
naver.LoginWithNaverId = class { constructor({clientId}) { this.id = clientId; }
  init() { localStorage.setItem('com.naver.nid.access_token', 'bearer'); document.getElementById('naverIdLogin').innerHTML = '<a href="https://nid.naver.com/oauth2.0/authorize"><img src="https://static.nid.naver.com/oauth/big_g.PNG" height="40"></a>'; } };`,
      // https://developers.kakao.com/docs/latest/ko/javascript/getting-started
      't1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js': `window.Kakao = {init(key) { this.key = key; }, isInitialized() { return !!this.key; }, API: {request: async ({url}) =>
  (await fetch('https://kapi.kakao.com' + url, {headers: {Authorization: 'Bearer 1'}})).json()}};`,
      'kapi.kakao.com/v2/user/me': json({id: 7}),
      // https://postcode.map.daum.net/guide
      't1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js': `window.daum = window.daum || {};
daum.Postcode = class { constructor(options) { this.options = options; } embed(element) {
  const frame = document.createElement('iframe');
  frame.src = 'https://postcode.map.daum.net/search?q=x';
  element.appendChild(frame);
  addEventListener('message', ({origin, data}) => origin === 'https://postcode.map.daum.net' && this.options.oncomplete(data)); } };`,
      'postcode.map.daum.net/search': page('<script>parent.postMessage({zonecode: "13529"}, "*")</script>'),
      'dapi.kakao.com/v2/maps/sdk.js': 'window.mapRan = true;',
      't1.daumcdn.net/mapjsapi/js/main/4.4.19/kakao.js': 'window.mapRan = true;',
      // https://docs.sentry.io/platforms/javascript/install/loader/
      'browser.sentry-cdn.com/5.30.0/bundle.min.js': readPackage('@sentry/browser/build/bundle.min.js'),
    },
    head: `<script src="https://js.tosspayments.com/v2/standard"></script>
<script src="https://cdn.portone.io/v2/browser-sdk.js"></script>
<script src="https://stdpay.inicis.com/stdjs/INIStdPay.js" charset="UTF-8"></script>
<script src="https://static.nid.naver.com/js/naveridlogin_js_sdk_2.0.2.js"></script>
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js" crossorigin="anonymous"></script>
<script src="//t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js"></script>
<script src="https://browser.sentry-cdn.com/5.30.0/bundle.min.js" crossorigin="anonymous"></script>
<script>Sentry.init({dsn: 'https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1'});</script>`,
    body: '<div id="naverIdLogin"></div><form id="order" method="post"><input name="price" value="9900"></form><div id="address"></div>',
    act: async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the globals of seven vendors.
      const all = window as any;
      const toss = await all.TossPayments('key').payment({}).requestPayment({amount: 9900});
      const portone = await all.PortOne.requestPayment({amount: 9900});
      const inicis = await all.INIStdPay.pay('order');
      new all.naver.LoginWithNaverId({clientId: 'x'}).init();
      all.Kakao.init('key');
      const kakao = await all.Kakao.API.request({url: '/v2/user/me'});
      const address = await new Promise<{zonecode: string}>(oncomplete =>
        new all.daum.Postcode({oncomplete}).embed(document.getElementById('address')),
      );
      for (const src of ['//dapi.kakao.com/v2/maps/sdk.js?appkey=x', 'https://t1.daumcdn.net/mapjsapi/js/main/4.4.19/kakao.js']) {
        document.head.append(Object.assign(document.createElement('script'), {src}));
      }
      all.Sentry.captureException(new Error('broken'));
      await new Promise(resolve => setTimeout(resolve, 300));
      return {
        toss,
        portone,
        inicis,
        naver: [localStorage.getItem('com.naver.nid.access_token'), document.querySelector('#naverIdLogin img')?.getAttribute('src')],
        kakao: [all.Kakao.isInitialized(), kakao.id],
        zonecode: address.zonecode,
        frames: document.querySelectorAll('iframe').length,
      };
    },
    expected: {
      toss: 'paid by toss',
      portone: 'portone-1',
      inicis: 'inicis POST true',
      naver: ['bearer', 'https://static.nid.naver.com/oauth/big_g.PNG'],
      kakao: [true, 7],
      zonecode: '13529',
      frames: 3,
    },
    held: ['GET dapi.kakao.com/v2/maps/sdk.js', 'GET t1.daumcdn.net/mapjsapi/js/'],
    reached: [
      'POST o1.ingest.sentry.io/api/1/',
      'POST stdpay.inicis.com/payMain/pay',
      'GET postcode.map.daum.net/search?q=x',
      'GET static.nid.naver.com/oauth/big_g.PNG',
    ],
  });
});
