import type {Language} from '../config/types.js';
import {isWebAddress} from '../lib/isWebAddress.js';
import type {Markup} from '../lib/markup.js';
import type {DisclosureTexts} from './types.js';

/** The pieces of markup that all parts of the disclosure are written with. */
export interface Words {
  /** A text the site or the catalogue wrote, which may be Korean on an English page (KWCAG 7.1.1). */
  foreign(text: string): Markup;
  code(text: string): Markup;
  /** A link that opens a new window and says so; nothing where there is no address of the web. */
  link(url: string | undefined, text: string): Markup[];
  /** Opens the settings; `about` tells apart many of them. */
  settings(text: string, about?: string): Markup;
}

export function createWords(language: Language, {newWindow}: Pick<DisclosureTexts, 'newWindow'>): Words {
  return {
    foreign: text => (language !== 'ko' && /\p{Script=Hangul}/u.test(text) ? ['span', {lang: 'ko'}, [text]] : text),
    code: text => ['code', {}, [text]],
    link: (url, text) =>
      isWebAddress(url) ? [['a', {href: url, target: '_blank', rel: 'noopener noreferrer'}, [`${text} ${newWindow}`]]] : [],
    settings: (text, about) => [
      'button',
      {
        type: 'button',
        class: about ? 'dongui-link' : 'dongui-button',
        'data-dongui': 'preferences',
        'aria-label': about && `${text}: ${about}`,
      },
      [text],
    ],
  };
}
