import {h} from 'preact';
import type {Purpose} from '../../model/types.js';
import {nameOf} from '../nameOf.js';
import type {PreferencesProps} from './Preferences.js';
import {purposeStatus} from './purposeStatus.js';
import {ServiceList} from './ServiceList.js';
import {Switch} from './Switch.js';

/** One purpose: its switch, and the services that serve it. */
export function PurposeBlock({purpose, ...props}: PreferencesProps & {purpose: Purpose}) {
  const {texts, more, parts, draft, change} = props;
  const {store, language} = parts;
  const {id, description} = purpose;
  const ids = store.policy.services.filter(service => service.purpose === id).map(service => service.id);

  return (
    <div class="purpose" part="purpose">
      <Switch
        id={id}
        name={nameOf(purpose, texts, language)}
        status={purposeStatus(draft, store.policy, id)}
        texts={more}
        change={value => change(id, value)}
      />
      <p id={`about-${id}`}>{description?.[language] || description?.ko || more.descriptions[id]}</p>
      <ServiceList {...props} ids={ids} switches />
    </div>
  );
}
