import {h, render} from 'preact';
import type {Service} from '../../model/types.js';
import {answerAll} from '../../store/answerAll.js';
import type {Answers} from '../../store/types.js';
import type {PreferencesTexts} from '../locales/types.js';
import css from '../styles/preferences.css?inline';
import type {View} from '../View.js';
import {changeDraft} from './changeDraft.js';
import {closeOnBackdrop} from './closeOnBackdrop.js';
import {lockScroll} from './lockScroll.js';
import {Preferences as Dialog} from './Preferences.js';
import {readDraft} from './readDraft.js';
import {wrapFocus} from './wrapFocus.js';

export interface Preferences {
  /** The store has changed behind the dialog. */
  update(): void;
  /** Drops the draft. */
  close(): void;
}

/** Opens the settings over the page. `done` gets the answers, or nothing when the visitor closed without deciding. */
export function createPreferences(view: View & {more: PreferencesTexts}, done: (answers?: Answers) => void): Preferences {
  const {root} = view;
  const {store, report} = view.parts;
  const {policy} = store;
  let draft = readDraft(policy, store.get());
  let services: readonly Service[] | 'loading' | 'failed' = 'loading';
  let withdrawing = false;
  let closed = false;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const container = document.createElement('div');
  root.append(container);

  function finish(answers?: Answers): void {
    if (!closed) {
      closed = true;
      container.querySelector('dialog')?.close();
      render(null, container);
      container.remove();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
      unlock();
      done(answers);
    }
  }

  function draw(): void {
    if (!closed) {
      render(
        h(Dialog, {
          ...view,
          draft,
          services,
          withdrawing,
          change(id, value) {
            draft = changeDraft(draft, policy, {id, value});
            draw();
          },
          withdraw(open) {
            withdrawing = open;
            draw();
            // The button that was pressed is gone: go on at the question, or where it was asked.
            container.querySelector<HTMLElement>(open ? '[data-dongui-action=confirm]' : '[data-dongui-action=withdraw]')?.focus();
          },
          save: () => finish(draft),
          decideAll: value => finish(answerAll(policy, value)),
          close: () => finish(),
        }),
        container,
      );
    }
  }

  async function fillIn(): Promise<void> {
    try {
      services = (await view.parts.load('services')).describe(store.policy.services);
    } catch (error) {
      services = 'failed';
      report('details-failed', `${error}`);
    }
    draw();
  }

  draw();
  const unlock = lockScroll();
  const dialog = container.querySelector('dialog');
  dialog?.showModal();
  if (dialog) {
    closeOnBackdrop(dialog, () => finish());
    wrapFocus(dialog);
  }
  // The title, not the close button that comes first: Enter pressed once more must not close.
  container.querySelector('h2')?.focus();
  void fillIn();
  return {update: draw, close: () => finish()};
}
