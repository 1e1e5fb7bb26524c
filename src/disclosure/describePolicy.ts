import type {Language, Settings} from '../config/types.js';
import {describeGuide} from '../guide/describeGuide.js';
import {fill} from '../lib/fill.js';
import {isText} from '../lib/isText.js';
import type {Policy, Service} from '../model/types.js';
import {createWords} from './createWords.js';
import {describeCollectors} from './describeCollectors.js';
import {describeContact} from './describeContact.js';
import {describeCookies} from './describeCookies.js';
import {listEntries} from './listEntries.js';
import type {Disclosure, DisclosureTexts, Reader, Section} from './types.js';

export interface DisclosureParts {
  policy: Policy;
  services: readonly Service[];
  settings: Settings;
  language: Language;
  texts: DisclosureTexts;
  reader?: Reader;
}

/** Chapter 9 as data, from the policy that holds the scripts: what is held is what is declared. */
export function describePolicy({policy, services, settings, language, texts, reader = {}}: DisclosureParts): Disclosure {
  const words = createWords(language, texts);
  const company = settings.company || texts.thisSite;
  const entries = listEntries({policy, services, company: settings.company, language, texts});
  const {version} = settings.policy;
  const {title, lead, button, noScript} = texts.refusal;
  const refusal: Section = {
    id: 'refusal',
    title,
    lead: [lead],
    tables: [],
    rest: level => [
      ['p', {}, [words.settings(button)]],
      ['noscript', {}, [noScript]],
      [`h${Math.min(level, 6)}`, {}, [texts.guide.title]],
      [
        'div',
        {class: 'dongui-guide'},
        describeGuide({texts: texts.guide, browser: reader.browser, link: reader.link, level: Math.min(level + 1, 6)}),
      ],
    ],
  };
  return {
    language,
    intro: [fill(texts.definition, {company}), texts.categories, ...(isText(version) ? [fill(texts.version, {version})] : [])],
    sections: [
      ...describeCollectors({entries, texts, words, language, company}),
      ...describeCookies(entries, texts, words),
      refusal,
      describeContact(settings, texts, words),
    ],
  };
}
