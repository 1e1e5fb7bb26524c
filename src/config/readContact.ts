import {isText} from '../lib/isText.js';
import type {Agency, Settings} from './types.js';

/** Whom to ask, as people read it; empty texts where the config says nothing. */
export interface ReadContact {
  people: {role: 'officer' | 'manager'; person: string; phone: string; email: string}[];
  /** The site's own, or `builtIn` where it names none. */
  agencies: readonly Agency[];
}

const textsOf = (value: unknown, ...names: readonly string[]): string[] =>
  names.map(name => {
    const found = (Object(value) as Record<string, unknown>)[name];
    return isText(found) ? found : '';
  });

/** Reads `contact` and `agencies` of a config, in which a site may have written anything (policy chapter 11); never throws. */
export function readContact({contact, agencies}: Pick<Settings, 'contact' | 'agencies'>, builtIn: readonly Agency[]): ReadContact {
  const people = (['officer', 'manager'] as const).flatMap(role => {
    const [department, name, phone = '', email = ''] = textsOf(contact[role], 'department', 'name', 'phone', 'email');
    const person = [department, name].filter(Boolean).join(' ');
    return person ? [{role, person, phone, email}] : [];
  });
  const own = agencies
    .map(each => {
      const [name = '', url = '', phone = ''] = textsOf(each, 'name', 'url', 'phone');
      return {name, url, phone};
    })
    .filter(({name}) => name);
  return {people, agencies: own[0] ? own : builtIn};
}
