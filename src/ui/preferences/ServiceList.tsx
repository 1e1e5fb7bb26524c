import {h} from 'preact';
import {fill} from '../../lib/fill.js';
import {nameOf} from '../nameOf.js';
import type {PreferencesProps} from './Preferences.js';
import {ServiceFacts} from './ServiceFacts.js';
import {Switch} from './Switch.js';
import {switchTexts} from './switchTexts.js';

/** The services behind one purpose, folded. Without their descriptions the switches still work, under the ids. */
export function ServiceList({ids, switches, ...props}: PreferencesProps & {ids: readonly string[]; switches?: boolean}) {
  const {texts, more, parts, draft, services, change} = props;
  if (ids.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{fill(more.services, {count: ids.length})}</summary>
      {services === 'loading' ? (
        <p class="small">{more.loading}</p>
      ) : (
        <ul>
          {services === 'failed' && <li class="small">{more.failed}</li>}
          {ids.map(id => {
            const service = services === 'failed' ? undefined : services.find(each => each.id === id);
            const name = nameOf(service ?? {id}, texts, parts.language);
            return (
              <li key={id}>
                {switches ? (
                  <Switch
                    id={id}
                    name={name}
                    status={draft.answers[id] ? 'on' : 'off'}
                    texts={switchTexts(draft, more, id)}
                    change={value => change(id, value)}
                  />
                ) : (
                  <strong>{name}</strong>
                )}
                {service && <ServiceFacts {...props} service={service} />}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
