import {h, render} from 'preact';
import {answerAll} from '../store/answerAll.js';
import {Banner} from './banner/Banner.js';
import {countryName} from './countryName.js';
import {createSurface} from './createSurface.js';
import {watchFrames} from './embed/watchFrames.js';
import {loadTexts} from './locales/loadTexts.js';
import type {BannerTexts} from './locales/types.js';
import type {Preferences} from './preferences/createPreferences.js';
import css from './styles/banner.css?inline';
import type {ToastBox} from './toast/createToast.js';
import type {Notice, Ui, UiParts} from './types.js';
import type {View} from './View.js';

/**
 * Draws the store's state. The banner is here; the settings, the message after an act and the placeholders of held frames are fetched when
 * there is a wish for them.
 */
export function createUi(parts: UiParts, texts: BannerTexts): Ui {
  const {store, language, report} = parts;
  const {host, root, layer} = createSurface(language, css);
  host.dataset.donguiRoot = '';
  // Between <head> and <body>: first in reading and focus order (KWCAG 5.3.2), for a visitor who cannot see it lie over the page, and
  // still no sibling of the page's own elements, whose `:first-child` and `* + *` rules it would upset inside <body>. It also outlives
  // a router that swaps <body>.
  document.body.before(host);

  const view: View = {
    parts,
    texts,
    root,
    country: code => countryName(code, language),
    openPreferences: () => void openPreferences(),
  };
  let wanted = false;
  let failed = false;
  let opening = false;
  let destroyed = false;
  let preferences: Preferences | undefined;
  let toast: ToastBox | undefined;

  function draw(): void {
    const hidden = preferences !== undefined || !(wanted || store.get().needsAsking);
    render(h(Banner, {...view, hidden, failed, answer}), layer);
  }

  function answer(value: boolean): void {
    wanted = false;
    store.commit(answerAll(store.policy, value), {method: 'banner'});
    draw();
  }

  async function openPreferences(): Promise<void> {
    if (preferences || opening) {
      return;
    }
    let opener = document.activeElement;
    while (opener?.shadowRoot?.activeElement) {
      // The trigger's and our own buttons stand in shadow roots; their host cannot take the focus.
      opener = opener.shadowRoot.activeElement;
    }
    opening = true;
    failed = false;
    try {
      const [{createPreferences}, {preferences: more}] = await Promise.all([
        import('./preferences/createPreferences.js'),
        loadTexts[language].preferences(),
      ]);
      if (!destroyed) {
        toast?.close();
        preferences = createPreferences({...view, more}, answers => {
          preferences = undefined;
          if (answers) {
            wanted = false;
            store.commit(answers, {method: 'preferences'});
          }
          draw();
          // By hand: the browser gives focus back before the banner's button is there again.
          (opener as HTMLElement | null)?.focus();
        });
      }
    } catch (error) {
      // The banner can still be had, and with it the way to refuse.
      wanted = failed = true;
      report('preferences-failed', `${error}`);
    }
    opening = false;
    if (!destroyed) {
      draw();
    }
  }

  async function notify(notice: Notice): Promise<void> {
    try {
      const [{createToast}, {toast: more}] = await Promise.all([import('./toast/createToast.js'), loadTexts[language].toast()]);
      if (!destroyed) {
        toast ??= createToast({...view, more});
        toast.show(notice);
      }
    } catch (error) {
      report('toast-failed', `${error}`);
    }
  }

  const undoFrames = watchFrames(view);
  const undoStore = store.subscribe(() => {
    draw();
    preferences?.update();
  });
  draw();

  return {
    showBanner() {
      wanted = true;
      draw();
    },
    showPreferences: view.openPreferences,
    notify: notice => void notify(notice),
    destroy() {
      destroyed = true;
      undoStore();
      undoFrames();
      preferences?.close();
      toast?.close();
      render(null, layer);
      host.remove();
    },
  };
}
