// Plays wcs.naver.net/wcslog.js: gives wcs, wcs_add and wcs_do; wcs_do writes the first-party cookie wcs_bt and sends one image hit.
(() => {
  const {origin} = new URL(document.currentScript.src);
  window.wcs_add = window.wcs_add || {};
  window.wcs = window.wcs || {inflow() {}};
  window.wcs_do = () => {
    const id = window.wcs_add.wa || '';
    // biome-ignore lint/suspicious/noDocumentCookie: what the vendor does.
    document.cookie = `wcs_bt=${id}:${Math.floor(Date.now() / 1000)}; path=/; max-age=33696000; samesite=lax`;
    new Image().src = `${origin}/b?wa=${encodeURIComponent(id)}&u=${encodeURIComponent(location.pathname)}`;
  };
})();
