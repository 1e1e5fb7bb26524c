// Plays connect.facebook.net/…/fbevents.js: works off the queue of fbq, writes _fbp and sends /tr. fbq('consent', 'revoke') stops it.
(() => {
  const {origin} = new URL(document.currentScript.src);
  const fbq = window.fbq || {queue: []};
  let id = '';
  let revoked = false;
  const call = (command, first) => {
    if (command === 'consent') {
      revoked = first === 'revoke';
    } else if (command === 'init') {
      id = first;
    } else if (command === 'track' && !revoked) {
      if (!/(?:^|; )_fbp=/.test(document.cookie)) {
        // biome-ignore lint/suspicious/noDocumentCookie: what the vendor does.
        document.cookie = `_fbp=fb.1.${Date.now()}.${Math.floor(Math.random() * 1e9)}; path=/; max-age=7776000; samesite=lax`;
      }
      new Image().src = `${origin}/tr?id=${encodeURIComponent(id)}&ev=${encodeURIComponent(first)}`;
    }
  };
  fbq.callMethod = call;
  for (const entry of fbq.queue.splice(0)) {
    call(...entry);
  }
})();
