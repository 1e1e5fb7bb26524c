// Plays www.googletagmanager.com/gtm.js: a container with one tag, fired by the event gtm.js, that pings /td with the state of Consent Mode.
(() => {
  const {origin, searchParams} = new URL(document.currentScript.src);
  const consent = {};
  for (const entry of window.dataLayer || []) {
    if (entry?.[0] === 'consent') {
      Object.assign(consent, entry[2]);
    }
    if (entry?.event === 'gtm.js') {
      const granted = consent.analytics_storage === 'granted';
      new Image().src = `${origin}/td?id=${searchParams.get('id')}&analytics_storage=${granted ? 'granted' : 'denied'}`;
    }
  }
  window.google_tag_manager = {[searchParams.get('id')]: {dataLayer: {}}};
})();
