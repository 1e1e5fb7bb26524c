import type {Language, OwnTexts} from '../config/types.js';
import {whenBody} from '../lib/whenBody.js';
import {trigger as en} from './locales/en/trigger.js';
import {trigger as ko} from './locales/ko/trigger.js';

/**
 * System colours follow dark mode and forced colours by themselves, and the browser's own focus ring stays: all the look that a button needs
 * which a returning visitor loads on every page. No margin: the page's `* {margin: 0}` would win over :host.
 */
const css =
  ':host{position:fixed;left:max(16px,env(safe-area-inset-left));bottom:max(16px,env(safe-area-inset-bottom));color-scheme:light dark;z-index:1000000000}*{height:44px;padding:0 16px;border:1px solid var(--dongui-border,#8886);border-radius:44px;background:var(--dongui-background,Canvas);color:var(--dongui-text,CanvasText);font:600 13px system-ui}@media print{*{display:none}}';

/**
 * The button that reopens the settings, in the same place on every page (PIPA art. 38(4): withdrawing no harder than agreeing). Plain DOM:
 * it is all of the interface that a returning visitor loads. Bottom left, since Korean portals keep their chat button bottom right. Answers what
 * shows and hides it.
 */
export function createTrigger(language: Language, own: OwnTexts, open: () => void): (visible: boolean) => undefined {
  let host: HTMLElement | undefined;
  let wanted = false;

  function create(): HTMLElement {
    const made = document.createElement('div');
    const button = document.createElement('button');
    made.dataset.donguiTrigger = '';
    const root = made.attachShadow({mode: 'open'});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(button);
    button.part = 'trigger';
    button.lang = language;
    button.textContent = (own[language]?.trigger as string | undefined) ?? (language === 'ko' ? ko : en);
    button.onclick = open;
    // A framework that renders the whole document anew throws out what is not its own (React, where what it hydrates differs). Costs nothing meanwhile.
    new ResizeObserver(place).observe(made);
    return made;
  }

  function place(): void {
    host ??= create();
    // Not once more where it is: to be moved costs it the focus.
    if (wanted && !host.isConnected) {
      document.body.after(host);
    }
  }

  return visible => {
    wanted = visible;
    if (!visible) {
      host?.remove();
      return;
    }
    whenBody(place);
  };
}
