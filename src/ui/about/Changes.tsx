import {h} from 'preact';
import {readChanges} from '../../config/readChanges.js';
import {fill} from '../../lib/fill.js';
import {textIn} from '../../model/textIn.js';
import type {AboutTexts} from '../locales/types.js';
import {policyOf} from '../policyOf.js';
import {formatDate} from '../preferences/formatDate.js';
import type {View} from '../View.js';

/** The version in force, what has changed and what will (policy chapter 12), the latest first. */
export function Changes({parts, more}: View & {more: AboutTexts}) {
  const {settings, language} = parts;
  const {version} = policyOf(settings);
  const changes = readChanges(settings.policy.changes).filter(({summary, effective}) => summary && effective);
  const about = more.changes;
  if (changes.length === 0) {
    return null;
  }
  return (
    <details class="extra">
      <summary>{about.title}</summary>
      {version && <p>{fill(about.version, {version})}</p>}
      <ul>
        {changes.reverse().map(({title, summary, effective, notice, previousUrl}) => (
          <li key={effective}>
            <strong>
              {title && `${textIn(title, language)}: `}
              {textIn(summary, language)} {effective > Date.now() && `(${about.upcoming})`}
            </strong>
            <p class="small">
              {about.effective} {formatDate(new Date(effective), language)}
              {notice > 0 && ` · ${about.noticed} ${formatDate(new Date(notice), language)}`}{' '}
              {previousUrl && (
                <a href={previousUrl} part="link">
                  {about.previous}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
