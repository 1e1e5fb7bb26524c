import {fill} from '../../lib/fill.js';
import {element} from '../element.js';
import {policyOf} from '../policyOf.js';
import type {View} from '../View.js';
import {createSummary} from './createSummary.js';

export interface Banner {
  section: HTMLElement;
  /** For what is told beside the question: what has changed, what the browser wishes. */
  notes: HTMLElement;
  /** `failed`: the settings were wanted and could not be fetched. */
  update(now: {hidden: boolean; failed: boolean}): void;
}

/**
 * The first layer. No dialog: nothing of the page is blocked, focus stays where it was, and Esc or scrolling by is no answer. The two
 * answers are one class of button, side by side; making them unequal is a dark pattern the Korean authorities fine for.
 */
export function createBanner(view: View, answer: (value: boolean) => void): Banner {
  const {texts, openPreferences} = view;
  const {settings, store} = view.parts;
  const policy = policyOf(settings);
  const intro = element('p');
  const notes = element('div');
  const alert = element('p', {role: 'alert'});
  const button = (part: string, action: string, text: string, click: () => void): HTMLElement =>
    element(
      'button',
      {type: 'button', part: `button ${part}`, class: part === 'customize' ? '' : 'primary', 'data-dongui-action': action, click},
      text,
    );

  const section = element(
    'section',
    {class: 'banner', part: 'banner', 'aria-labelledby': 'title', hidden: ''},
    element(
      'div',
      {class: 'content'},
      element('h2', {id: 'title', part: 'title'}, texts.title),
      intro,
      notes,
      createSummary(view),
      policy.url && element('a', {href: policy.url, part: 'link'}, texts.policy),
      alert,
    ),
    element(
      'div',
      {class: 'actions', part: 'actions'},
      button('agree', 'accept-all', texts.agree, () => answer(true)),
      button('disagree', 'reject-all', texts.disagree, () => answer(false)),
      button('customize', 'preferences', texts.customize, openPreferences),
    ),
  );

  return {
    section,
    notes,
    update({hidden, failed}) {
      const again = texts.again[store.get().needsAsking ?? 'never-asked'];
      intro.replaceChildren(
        again ? element('strong', {}, `${fill(again, {months: store.policy.lifetime})} `) : '',
        fill(texts.body, {company: settings.company || location.hostname}),
      );
      alert.textContent = failed ? texts.failed : '';
      section.hidden = hidden;
    },
  };
}
