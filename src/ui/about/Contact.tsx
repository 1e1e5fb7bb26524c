import {h} from 'preact';
import {readContact} from '../../config/readContact.js';
import {telLink} from '../../lib/telLink.js';
import {OutLink} from '../preferences/OutLink.js';
import type {AboutProps} from './AboutProps.js';

/** Whom to ask, and the agencies that help (policy chapters 8-2-나 and 11). */
export function Contact({parts, more, disclosure, newWindow}: AboutProps) {
  const texts = more.contact;
  const {people, agencies} = readContact(parts.settings, disclosure.agencies);
  const call = (phone: string) =>
    phone && [
      ' · ',
      <a key="call" href={telLink(phone)} part="link">
        {texts.phone} {phone}
      </a>,
    ];

  return (
    <details class="extra">
      <summary>{texts.title}</summary>
      <p>{texts.inquiry}</p>
      <dl class="people">
        {people.map(({role, person, phone, email}) => (
          <div key={role}>
            <dt>{texts[role]}</dt>
            <dd>
              {person}
              {call(phone)}
              {email && ' · '}
              {email && (
                <a href={`mailto:${email}`} part="link">
                  {email}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>{texts.agencies}</p>
      <ul class="agencies">
        {agencies.map(({name, url, phone}) => (
          <li key={name}>
            {name}
            {call(phone)}
            <OutLink url={url} text={url.replace(/^https?:\/\//, '')} newWindow={newWindow} />
          </li>
        ))}
      </ul>
    </details>
  );
}
