import {h} from 'preact';
import {fill} from '../../lib/fill.js';
import type {Service} from '../../model/types.js';
import type {AboutTexts} from '../locales/types.js';
import {nameOf} from '../nameOf.js';
import {OutLink} from '../preferences/OutLink.js';
import type {PreferencesProps} from '../preferences/Preferences.js';

/**
 * What a withdrawal did, and what no page can do: cookies of other companies' domains, HttpOnly ones and what was collected already stay, so the visitor is
 * told whom to ask (PIPA art. 37(3)).
 */
export function Withdrawn({
  withdrawn,
  services,
  texts,
  parts,
  more,
  newWindow,
}: Omit<PreferencesProps, 'more' | 'withdrawn'> & {
  more: AboutTexts;
  newWindow: string;
  withdrawn: NonNullable<PreferencesProps['withdrawn']>;
}) {
  const about = more.withdrawal;
  const {deleted, left, reload} = withdrawn;
  const stopped = Array.isArray(services) ? (services as readonly Service[]).filter(({id}) => withdrawn.services.includes(id)) : [];

  return (
    <section class="report" part="withdrawn" aria-labelledby="withdrawn-title">
      <h3 id="withdrawn-title">{about.title}</h3>
      <p>{deleted.length > 0 ? about.deleted : about.none}</p>
      {deleted.length > 0 && <p class="code small">{deleted.join(', ')}</p>}
      {left.length > 0 && (
        <p>
          <strong>{about.left}</strong>
        </p>
      )}
      {left.length > 0 && <p class="code small">{left.join(', ')}</p>}
      {stopped.length > 0 && <p>{about.elsewhere}</p>}
      {stopped.length > 0 && (
        <ul>
          {stopped.map(service => (
            <li key={service.id}>
              <strong>{nameOf(service, texts, parts.language)}</strong>
              <OutLink
                url={service.optOutUrl ?? service.policyUrl}
                text={fill(service.optOutUrl ? about.optOut : about.policy, {provider: service.provider})}
                newWindow={newWindow}
              />
            </li>
          ))}
        </ul>
      )}
      {reload && <p>{about.reload}</p>}
      {reload && (
        <button type="button" part="button" data-dongui-action="reload" onClick={() => location.reload()}>
          {about.reloadNow}
        </button>
      )}
    </section>
  );
}
