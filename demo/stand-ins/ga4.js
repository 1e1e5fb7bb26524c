// Plays www.googletagmanager.com/gtag/js: reads dataLayer, and with it Consent Mode; writes _ga and sends /g/collect. `gcs` in the hit
// says how Consent Mode stood: G1 + ad_storage + analytics_storage, 1 granted, 0 denied, - unsaid.
(() => {
  const {origin} = new URL(document.currentScript.src);
  window.dataLayer = window.dataLayer || [];
  const layer = window.dataLayer;
  const consent = {};
  const digit = value => (value === 'granted' ? '1' : value === 'denied' ? '0' : '-');

  const read = entry => {
    const [command, first, second] = Array.from(entry?.length ? entry : []);
    if (command === 'consent') {
      Object.assign(consent, second);
    } else if (command === 'config' || command === 'event') {
      send(command === 'config' ? 'page_view' : first, command === 'config' ? first : undefined);
    }
  };

  let property = '';
  function send(event, id) {
    property = id || property;
    if (consent.analytics_storage !== 'denied' && !/(?:^|; )_ga=/.test(document.cookie)) {
      const now = Math.floor(Date.now() / 1000);
      // biome-ignore lint/suspicious/noDocumentCookie: what the vendor does.
      document.cookie = `_ga=GA1.1.${Math.floor(Math.random() * 1e9)}.${now}; path=/; max-age=63072000; samesite=lax`;
    }
    const gcs = `G1${digit(consent.ad_storage)}${digit(consent.analytics_storage)}`;
    fetch(`${origin}/g/collect?v=2&tid=${property}&en=${event}&gcs=${gcs}`, {method: 'POST', mode: 'no-cors', keepalive: true});
  }

  layer.forEach(read);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(read);
    return length;
  };
})();
