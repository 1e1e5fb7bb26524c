import {h} from 'preact';
import {textIn} from '../../model/textIn.js';
import type {Purpose} from '../../model/types.js';
import {nameOf} from '../nameOf.js';
import type {PreferencesProps} from './Preferences.js';
import {purposeStatus} from './purposeStatus.js';
import {ServiceList} from './ServiceList.js';
import {Switch} from './Switch.js';
import {switchTexts} from './switchTexts.js';

/** One purpose: its switch, and the services that serve it. */
export function PurposeBlock({purpose, switches, ...props}: PreferencesProps & {purpose: Purpose; switches: boolean}) {
  const {texts, more, parts, draft, change} = props;
  const {store, language} = parts;
  const {id, description} = purpose;
  const ids = store.policy.services.filter(service => service.purpose === id).map(service => service.id);

  return (
    <div class="purpose" part="purpose">
      {switches ? (
        <Switch
          id={id}
          name={nameOf(purpose, texts, language)}
          status={purposeStatus(draft.answers, store.policy, id)}
          texts={switchTexts(draft, more, id)}
          change={value => change(id, value)}
        />
      ) : (
        <strong>{nameOf(purpose, texts, language)}</strong>
      )}
      <p id={`about-${id}`}>{textIn(description, language) || more.descriptions[id]}</p>
      <ServiceList {...props} ids={ids} switches={switches} />
    </div>
  );
}
