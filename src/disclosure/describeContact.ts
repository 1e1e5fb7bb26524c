import {readContact} from '../config/readContact.js';
import type {Settings} from '../config/types.js';
import type {Markup} from '../lib/markup.js';
import {telLink} from '../lib/telLink.js';
import type {Words} from './createWords.js';
import type {Cell, DisclosureTexts, Section} from './types.js';

const call = (phone: string): Markup => ['a', {href: telLink(phone)}, [phone]];

/** Whom to ask, and the agencies that help (policy chapter 11). */
export function describeContact(settings: Settings, {columns, contact: texts, agencies: builtIn}: DisclosureTexts, words: Words): Section {
  const {foreign, link} = words;
  const {people, agencies} = readContact(settings, builtIn);
  const rows = people.map(({role, person, phone, email}) => {
    const mail: Cell = email ? [['a', {href: `mailto:${email}`}, [email]]] : [];
    return {cells: [[texts[role]], [foreign(person)], phone ? [call(phone)] : [], mail]};
  });
  const list = agencies.map(({name, url, phone}): Markup => {
    const address = link(url, url.replace(/^https?:\/\//, ''));
    // Three or four digits are dialled without an area code, from Korea only.
    const number: Markup[] = phone ? [...(phone.length < 5 ? [`${texts.call} `] : []), call(phone)] : [];
    return ['li', {}, [foreign(name), ...[address, number].flatMap((part): Markup[] => (part[0] ? [' · ', ...part] : []))]];
  });
  const caption = texts.caption;
  return {
    id: 'contact',
    title: texts.title,
    lead: rows[0] ? [texts.lead] : [],
    tables: rows[0] ? [{caption, columns: [columns.role, columns.person, columns.phone, columns.email], rows}] : [],
    rest: () => [
      ['p', {}, [texts.agencies]],
      ['ul', {}, list],
    ],
  };
}
