import {h} from 'preact';
import type {PreferencesTexts} from '../locales/types.js';

export interface SwitchProps {
  id: string;
  name: string;
  status: 'on' | 'off' | 'some';
  texts: Pick<PreferencesTexts, 'on' | 'off' | 'some'>;
  change(value: boolean): void;
}

/**
 * A native checkbox that says it is a switch, with its state in words too (KWCAG 5.4.1). A purpose allowed in part shows as such; one more
 * press allows all of it.
 */
export function Switch({id, name, status, texts, change}: SwitchProps) {
  return (
    <label class="row">
      <strong>{name}</strong>
      <span class="state" id={`state-${id}`} aria-hidden={status !== 'some'}>
        {texts[status]}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox has its own checked state; aria-checked beside it would be an error.
        role="switch"
        part="switch"
        name={id}
        aria-label={name}
        aria-describedby={status === 'some' ? `state-${id}` : undefined}
        checked={status === 'on'}
        indeterminate={status === 'some'}
        onChange={event => change(event.currentTarget.checked)}
      />
    </label>
  );
}
