// Plays cdn.mxpnl.com/libs/mixpanel-2-latest.min.js: init writes mp_<token>_mixpanel, track sends, opt_out_tracking stops.
(() => {
  const {origin} = new URL(document.currentScript.src);
  let token = '';
  let out = false;
  window.mixpanel = {
    init(name) {
      token = name;
      const value = encodeURIComponent(JSON.stringify({distinct_id: Math.random().toString(16).slice(2)}));
      // biome-ignore lint/suspicious/noDocumentCookie: what the vendor does.
      document.cookie = `mp_${token}_mixpanel=${value}; path=/; max-age=31536000; samesite=lax`;
    },
    track(event) {
      if (!out) {
        navigator.sendBeacon(`${origin}/track?event=${encodeURIComponent(event)}`, token);
      }
    },
    opt_out_tracking() {
      out = true;
    },
    opt_in_tracking() {
      out = false;
    },
    has_opted_out_tracking: () => out,
  };
})();
