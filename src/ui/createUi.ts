import {answerAll} from '../store/answerAll.js';
import {createBanner} from './banner/createBanner.js';
import {createSurface} from './createSurface.js';
import {watchFrames} from './embed/watchFrames.js';
import {keepGoing} from './keepGoing.js';
import {createTexts} from './locales/createTexts.js';
import type {LocaleModule} from './locales/types.js';
import {makeRoom} from './makeRoom.js';
import type {Preferences} from './preferences/createPreferences.js';
import {startLater} from './startLater.js';
import css from './styles/banner.css?inline';
import type {ToastBox} from './toast/createToast.js';
import type {Notice, Ui, UiParts} from './types.js';
import type {View} from './View.js';

/**
 * Draws the store's state. The banner is here; the settings, the message after an act and the placeholders of held frames are fetched when
 * there is a wish for them.
 */
export async function createUi(parts: UiParts, module: LocaleModule): Promise<Ui> {
  const {store, settings, language, report} = parts;
  const loadTexts = createTexts(module, parts);
  const texts = await loadTexts('banner');
  const {host, root, layer} = createSurface(language, css);
  host.dataset.donguiRoot = '';

  const view: View = {
    parts,
    texts,
    loadTexts,
    root,
    openPreferences: () => void openPreferences(),
  };
  let wanted = false;
  let failed = false;
  let opening = false;
  let destroyed = false;
  let preferences: Preferences | undefined;
  let toast: ToastBox | undefined;
  /** What the last withdrawal did, until the visitor has seen it. */
  let withdrawn: Extract<Notice, {kind: 'withdrawn'}> | undefined;

  function draw(): void {
    place();
    const hidden = !!preferences || !(wanted || store.get().needsAsking);
    banner.update({hidden, failed});
  }

  /**
   * Between <head> and <body>: first in reading and focus order (KWCAG 5.3.2), for a visitor who cannot see it lie over the page, and
   * still no sibling of the page's own elements, whose `:first-child` and `* + *` rules it would upset inside <body>. It also outlives
   * a router that swaps <body>. Again where a framework has rendered the document anew and thrown out what is not its own (React, where what it
   * hydrates differs).
   */
  function place(): void {
    if (!destroyed && !host.isConnected) {
      document.body.before(host);
      // Thrown out, a dialog is none any more.
      preferences?.close();
    }
  }

  function answer(value: boolean): void {
    wanted = false;
    store.commit(answerAll(store.policy, value), {method: 'banner', shown: layer.innerText});
    draw();
  }

  const banner = createBanner(view, answer);
  layer.append(banner.section);
  addEventListener('click', keepGoing, true);

  async function openPreferences(): Promise<void> {
    place();
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
      const [{createPreferences}, more] = await Promise.all([import('./preferences/createPreferences.js'), loadTexts('preferences')]);
      if (!destroyed) {
        toast?.close();
        preferences = createPreferences({...view, more, withdrawn}, (answers, options) => {
          preferences = withdrawn = undefined;
          if (answers) {
            wanted = false;
            store.commit(answers, {method: 'preferences', ...options});
          }
          draw();
          // By hand: the browser gives focus back before the banner's button is there again.
          (opener as HTMLElement | null)?.focus();
        });
      }
    } catch (error) {
      // The banner can still be had, and with it the way to refuse.
      wanted = failed = true;
      report('preferences-failed', error);
    }
    opening = false;
    if (!destroyed) {
      draw();
    }
  }

  async function notify(notice: Notice): Promise<void> {
    withdrawn = notice.kind === 'withdrawn' ? notice : undefined;
    try {
      const [{createToast}, more] = await Promise.all([import('./toast/createToast.js'), loadTexts('toast')]);
      if (!destroyed) {
        toast ??= createToast({...view, more});
        toast.show(notice);
      }
    } catch (error) {
      report('toast-failed', error);
    }
  }

  /** Once there is more than a first question. */
  const extras = startLater({
    wanted() {
      const {choice, needsAsking} = store.get();
      return needsAsking ? choice || store.policy.signal : choice?.level === 'ask' || settings.upcoming;
    },
    async fetch() {
      const {createExtras} = await import('./extras/createExtras.js');
      return () => createExtras(view, banner.notes);
    },
    failed: error => report('extras-failed', error),
  });

  if (settings.layout || settings.theme) {
    try {
      const {dress} = await import('./dress.js');
      view.dress = surface => dress(surface, settings);
      view.dress({host, root});
    } catch (error) {
      // Without its own shape and colours it still stands.
      report('look-failed', error);
    }
  }
  // Called by the browser after its own layout, also when the banner is hidden or gone: measuring costs none. Not before it has its shape and
  // colours: that call puts it into the page.
  new ResizeObserver(() => {
    place();
    // Not within: in WebKit another change of size is an error to the page.
    setTimeout(() => makeRoom(root));
  }).observe(banner.section);
  const undoFrames = watchFrames(view);
  const undoStore = store.subscribe(() => {
    draw();
    preferences?.update();
    extras.look();
  });
  // Last, so that where dongui was taken out meanwhile it is gone before it is seen.
  draw();
  extras.look();

  return {
    showBanner() {
      // On a page for children there is nothing to ask.
      wanted = !settings.minor;
      draw();
    },
    showPreferences: view.openPreferences,
    notify,
    destroy() {
      destroyed = true;
      removeEventListener('click', keepGoing, true);
      undoStore();
      undoFrames();
      extras.undo();
      preferences?.close();
      toast?.close();
      host.remove();
      makeRoom(root);
    },
  };
}
