import {h} from 'preact';
import type {PreferencesProps} from './Preferences.js';
import {ServiceList} from './ServiceList.js';

/** What needs no consent stands apart, with its legal basis (PIPA art. 22(3)). */
export function Essential(props: PreferencesProps) {
  const {texts, more, parts} = props;
  const {policy} = parts.store;
  // Not all that is not optional: what serves no purpose of this policy is held for good.
  const essential = policy.purposes.filter(({category}) => category === 'essential').map(({id}) => id);
  const ids = policy.services.filter(({purpose}) => essential.includes(purpose)).map(({id}) => id);

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
