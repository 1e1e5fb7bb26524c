import {h} from 'preact';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {PreferencesProps} from './Preferences.js';
import {ServiceList} from './ServiceList.js';

/** What needs no consent stands apart, with its legal basis (PIPA art. 22(3)). */
export function Essential(props: PreferencesProps) {
  const {texts, more, parts} = props;
  const {policy} = parts.store;
  const optional = marketingPurposes(policy).map(({id}) => id);
  const ids = policy.services.filter(service => !optional.includes(service.purpose)).map(({id}) => id);

  return (
    <section>
      <div class="row">
        <h3>{texts.names.essential}</h3>
        <span class="state">{more.essential.always}</span>
      </div>
      <p>{more.essential.description}</p>
      <p class="small">
        {more.essential.basis}
        <br />
        {more.essential.refusal}
      </p>
      <ServiceList {...props} ids={ids} />
    </section>
  );
}
