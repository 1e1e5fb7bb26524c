// Puts one page of /views into its state: a jar of its own for cookies and storage, a clock that stands still, and the acts of a visitor.
{
  const root = document.documentElement;
  const {choice, signal, acts, today} = JSON.parse(root.dataset.view);

  const jar = new Map();
  Object.defineProperty(document, 'cookie', {
    get: () => [...jar].map(pair => pair.join('=')).join('; '),
    set(text) {
      const [pair, ...attributes] = text.split('; ');
      const [name, value] = pair.split(/=(.*)/s);
      const expires = attributes.find(each => each.startsWith('expires='))?.slice('expires='.length);
      expires && Date.parse(expires) < Date.now() ? jar.delete(name) : jar.set(name, value);
    },
  });
  for (const name of ['localStorage', 'sessionStorage']) {
    const methods = {
      getItem: key => box[key] ?? null,
      setItem(key, value) {
        box[key] = `${value}`;
      },
      removeItem: key => delete box[key],
      key: index => Object.keys(box)[index] ?? null,
    };
    const box = Object.create(methods, {length: {get: () => Object.keys(box).length}});
    Object.defineProperty(window, name, {value: box});
  }
  const still = Date.parse(today);
  window.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [still]));
    }
    static now() {
      return still;
    }
  };
  crypto.getRandomValues = bytes => bytes.fill(7);
  if (signal === 'gpc') {
    Object.defineProperty(navigator, 'globalPrivacyControl', {value: true});
  }
  if (choice !== undefined) {
    const fields = {
      v: 1,
      at: today,
      level: 'all',
      asked: 'personalization.analytics.ads',
      granted: 'personalization.analytics.ads',
      denied: '',
      scope: '',
      id: '0'.repeat(32),
    };
    const all = {...fields, ...Object.fromEntries(new URLSearchParams(choice))};
    jar.set(
      'dongui',
      encodeURIComponent(
        Object.entries(all)
          .map(pair => pair.join('='))
          .join('&'),
      ),
    );
  }

  const inside = () => document.querySelector('[data-dongui-root]')?.shadowRoot;
  const until = find =>
    new Promise(resolve => {
      const look = () => {
        const element = find();
        element ? resolve(element) : setTimeout(look, 20);
      };
      look();
    });
  /** Waits for something of the page. */
  const seen = selector => until(() => document.querySelector(selector));
  /** Waits for something of the interface. */
  const found = selector => until(() => inside()?.querySelector(selector));
  const click = async action => (await found(`[data-dongui-action="${action}"]`)).click();
  const visitor = {
    agree: () => window.dongui.acceptAll(),
    refuse: () => window.dongui.rejectAll(),
    some: () => window.dongui.save({analytics: true, ga4: false}),
    ask: () => window.dongui.askEachTime(),
    save: async () => {
      await click('reject-all');
      await found('.toast');
    },
    async settings() {
      window.dongui.showPreferences();
      await found('dialog .body');
      await found('dialog summary');
    },
    async purposes() {
      const block = await found('.purpose:nth-of-type(2)');
      block.querySelector('details').open = true;
      await found('.purpose:nth-of-type(2) .facts');
      block.scrollIntoView();
    },
    async more() {
      const details = await found('.extra');
      for (const each of details.parentNode.querySelectorAll('.extra')) {
        each.open = true;
      }
      details.scrollIntoView();
    },
    async withdraw() {
      jar.set('_ga', '1').set('_fbp', '1');
      await visitor.settings();
      await click('withdraw');
    },
    async report() {
      (await found('.toast [data-dongui-action=act]')).click();
      await found('[aria-labelledby=withdrawn-title] li');
    },
    table: () => seen('[data-dongui=policy-table] table'),
    banner: () => found('.banner:not([hidden])'),
    trigger: () => seen('[data-dongui-trigger]'),
    question: () => found('[part=ask]'),
    news: () => found('[part=news]'),
    changed: () => found('.since li:nth-child(2)'),
    noted: () => found('.content > div > p'),
    placeholder: () =>
      until(() => document.querySelector('main dongui-ui')?.shadowRoot?.querySelector('#about')?.textContent.includes('Google')),
  };

  addEventListener('load', async () => {
    for (const act of acts) {
      await visitor[act]();
    }
    await document.fonts.ready;
    root.dataset.ready = '';
  });
}
