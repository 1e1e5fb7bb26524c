// Plays cdn.channel.io/plugin/ch-plugin-web.js: boot writes ch-veil-id, sends one hit and draws the round chat button at the bottom right,
// where the real one sits; shutdown takes it away. Styled through the CSSOM: the page's policy allows no style attributes in markup.
(() => {
  const {origin} = new URL(document.currentScript.src);
  const waiting = window.ChannelIO?.q ?? [];
  const korean = !document.documentElement.lang.startsWith('en');
  let button;

  function boot() {
    if (button) {
      return;
    }
    // biome-ignore lint/suspicious/noDocumentCookie: what the vendor does.
    document.cookie = `ch-veil-id=${Math.random().toString(16).slice(2)}; path=/; max-age=31536000; samesite=lax`;
    new Image().src = `${origin}/front/v6/plugins/boot?page=${encodeURIComponent(location.pathname)}`;
    button = document.createElement('button');
    button.type = 'button';
    button.id = 'ch-plugin';
    button.textContent = korean ? '상담' : 'Chat';
    button.setAttribute('aria-label', korean ? '상담하기 (채널톡 대역)' : 'Chat (stand-in for Channel Talk)');
    Object.assign(button.style, {
      position: 'fixed',
      right: 'max(20px, env(safe-area-inset-right))',
      bottom: 'max(20px, env(safe-area-inset-bottom))',
      zIndex: '10000000',
      width: '56px',
      height: '56px',
      border: '0',
      borderRadius: '22px',
      background: '#5b4fe9',
      color: '#fff',
      font: 'inherit',
      fontSize: '15px',
      fontWeight: '700',
      boxShadow: '0 6px 20px rgb(20 10 80 / 30%)',
      cursor: 'pointer',
    });
    document.body.append(button);
  }

  window.ChannelIO = command => {
    if (command === 'boot') {
      boot();
    } else if (command === 'shutdown') {
      button?.remove();
      button = undefined;
    }
  };
  for (const call of waiting) {
    window.ChannelIO(...call);
  }
})();
