import {h, render} from 'preact';
import {addStyles} from '../addStyles.js';
import type {ToastTexts} from '../locales/types.js';
import css from '../styles/toast.css?inline';
import type {Notice} from '../types.js';
import type {View} from '../View.js';
import {describeNotice} from './describeNotice.js';
import {Toast, type ToastProps} from './Toast.js';

/** Time to read two sentences. KWCAG 6.2.1 wants 5 s at least, and that the visitor can stop the clock. */
const duration = 8000;

/** A screen reader has to see the status line empty before it reads what comes into it. */
const pause = 100;

export interface ToastBox {
  show(notice: Notice): void;
  close(): void;
}

/** The short message at the bottom. One that says what the visitor still has to do stays until it is closed. */
export function createToast({root, more, openPreferences}: View & {more: ToastTexts}): ToastBox {
  const container = document.createElement('div');
  let timer: ReturnType<typeof setTimeout> | undefined;

  addStyles(root, css);
  root.append(container);

  function wait(time: number, act: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(act, time);
  }

  function draw(message: string, action?: ToastProps['action'], stays = false): void {
    const hold = (): void => clearTimeout(timer);
    const goOn = (): void => {
      if (message && !stays) {
        wait(duration, close);
      }
    };
    render(h(Toast, {message, action, closeLabel: more.close, close, hold, goOn}), container);
    goOn();
  }

  function close(): void {
    clearTimeout(timer);
    draw('');
  }

  return {
    show(notice) {
      const {kind} = notice;
      const change = {
        label: more.change,
        act() {
          close();
          openPreferences();
        },
      };
      const reload = {label: more.reloadNow, act: () => location.reload()};
      const withdrawn = kind === 'withdrawn';
      const action = kind === 'not-stored' ? undefined : notice.reload ? reload : withdrawn ? {...change, label: more.report} : change;
      const stays = kind === 'not-stored' || notice.reload || (withdrawn && notice.left.length > 0);
      close();
      wait(pause, () => draw(describeNotice(notice, more), action, stays));
    },
    close,
  };
}
