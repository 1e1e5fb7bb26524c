// Plays t1.daumcdn.net/adfit/static/kp.js: kakaoPixel('id').pageView() sends one hit.
(() => {
  const {origin} = new URL(document.currentScript.src);
  window.kakaoPixel = id => {
    const send = event => () => {
      new Image().src = `${origin}/bc?tid=${encodeURIComponent(id)}&ev=${event}`;
    };
    return {pageView: send('pageView'), search: send('search'), completeRegistration: send('completeRegistration')};
  };
})();
