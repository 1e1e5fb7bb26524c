import {h, render} from 'preact';
import type {Service} from '../../model/types.js';
import {answerAll} from '../../store/answerAll.js';
import type {Answers, CommitOptions} from '../../store/types.js';
import {addStyles} from '../addStyles.js';
import type {PreferencesTexts} from '../locales/types.js';
import css from '../styles/preferences.css?inline';
import type {Notice} from '../types.js';
import type {View} from '../View.js';
import {changeDraft} from './changeDraft.js';
import {changeLevel} from './changeLevel.js';
import {closeOnBackdrop} from './closeOnBackdrop.js';
import {draftAnswers} from './draftAnswers.js';
import type {Extras} from './Extras.js';
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

type Done = (answers?: Answers, options?: Pick<CommitOptions, 'only' | 'ask' | 'shown'>) => void;

/** Opens the settings over the page. `done` gets the answers, or nothing when the visitor closed without deciding. `withdrawn`: what a withdrawal has just done. */
export function createPreferences(
  view: View & {more: PreferencesTexts; withdrawn: Extract<Notice, {kind: 'withdrawn'}> | undefined},
  done: Done,
): Preferences {
  const {root} = view;
  const {store, report} = view.parts;
  const {policy} = store;
  let untouched = readDraft(policy, store.get());
  let draft = untouched;
  let services: readonly Service[] | 'loading' | 'failed' = 'loading';
  let extras: Extras | undefined;
  let closed = false;

  const undress = addStyles(root, css);
  const container = document.createElement('div');
  root.append(container);

  function finish(answers?: Answers, options: Pick<CommitOptions, 'only' | 'ask'> = {}): void {
    if (!closed) {
      closed = true;
      const shown = container.innerText;
      container.querySelector('dialog')?.close();
      render(null, container);
      container.remove();
      undress();
      unlock();
      done(answers, {...options, shown});
    }
  }

  function draw(): void {
    if (!closed) {
      render(
        h(Dialog, {
          ...view,
          draft,
          services,
          extras,
          change(id, value) {
            draft = changeDraft(draft, policy, {id, value});
            draw();
          },
          setLevel(level) {
            draft = changeLevel(draft, level);
            draw();
          },
          withdraw: id => (id === undefined ? finish(answerAll(policy, false)) : finish({[id]: false}, {only: true})),
          save: () => finish(...draftAnswers(draft)),
          decideAll: value => finish(answerAll(policy, value)),
          close: () => finish(),
        }),
        container,
      );
    }
  }

  async function extend(): Promise<void> {
    try {
      const [{About}, {Withdrawn}, texts, disclosure, evidence] = await Promise.all([
        import('../about/About.js'),
        import('../about/Withdrawn.js'),
        view.loadTexts('about'),
        view.loadTexts('disclosure'),
        // Whom to ask and how to refuse is told without it, too.
        Promise.resolve(view.parts.evidence()).catch(error => void report('record-missing', error)),
      ]);
      extras = {About, Withdrawn, texts, disclosure, evidence: evidence ?? undefined};
      draw();
    } catch (error) {
      report('about-failed', error);
    }
  }

  async function fillIn(): Promise<void> {
    try {
      services = (await view.parts.load('services')).describe(store.policy.services);
    } catch (error) {
      services = 'failed';
      report('details-failed', error);
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
  void extend();
  return {
    update() {
      // Decided in another tab: to save what nobody has touched must not take that back.
      if (draft === untouched) {
        draft = untouched = readDraft(policy, store.get());
      }
      draw();
    },
    close: () => finish(),
  };
}
