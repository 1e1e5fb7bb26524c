import {h} from 'preact';
import type {Level} from '../../model/types.js';
import type {PreferencesProps} from './Preferences.js';

/** Policy 9-2: "정보수집 수준의 선택을 조정". None is chosen until the visitor has chosen one. */
export function Levels({more, draft, setLevel}: PreferencesProps) {
  const {title, names, about} = more.level;
  return (
    <fieldset class="levels" part="levels">
      <legend>{title}</legend>
      {(Object.keys(names) as Level[]).map(level => (
        <label key={level}>
          <input type="radio" name="level" value={level} checked={draft.level === level} onChange={() => setLevel(level)} />
          <span>
            <strong>{names[level]}</strong>
            <span class="small">{about[level]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
