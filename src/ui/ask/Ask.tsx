import {h} from 'preact';
import {countryName} from '../../lib/countryName.js';
import {fill} from '../../lib/fill.js';
import type {Service} from '../../model/types.js';
import type {AskTexts} from '../locales/types.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';

export interface AskProps extends View {
  more: AskTexts;
  /** What is asked about: a service, a purpose or the category. */
  id: string;
  service: Service | undefined;
  /** How many questions come after this one. */
  left: number;
  answer(value: boolean, once?: boolean): void;
}

/** One question about one service, with what PIPA art. 15(2) wants told before the answer. The answers look alike. */
export function Ask({id, service, left, more, answer, ...view}: AskProps) {
  const {parts, texts, openPreferences} = view;
  const {policy} = parts.store;
  const known = service ?? policy.purposes.find(each => each.id === id) ?? {id};
  const name = nameOf(known, texts, parts.language);
  const purpose = nameOf(policy.purposes.find(each => each.id === service?.purpose) ?? known, texts, parts.language);
  const country = service?.country ?? 'KR';

  return (
    <section class="banner" part="ask" aria-labelledby="ask-title">
      <div class="content">
        <h2 id="ask-title" part="title" tabIndex={-1}>
          {fill(more.title, {name})}
        </h2>
        <p>
          {fill(service ? more.body : more.bodyUnknown, {
            provider: service?.provider ?? '',
            purpose,
            items: service?.items.map(item => texts.item[item]).join(', ') ?? '',
          })}{' '}
          {country !== 'KR' && fill(more.transfer, {country: countryName(country, parts.language)})}
        </p>
        {service && (
          <p>
            <strong class="law">{fill(more.retention, {retention: service.retention})}</strong>
          </p>
        )}
        <p>
          {left > 0 && fill(more.more, {count: left})}{' '}
          <button type="button" class="link" part="link" data-dongui-action="preferences" onClick={openPreferences}>
            {texts.settings}
          </button>
        </p>
      </div>
      <div class="actions" part="actions">
        {/* Under `lockdown` only the next page lets anything in, and "this time" ends with this one. */}
        {parts.settings.gate !== 'lockdown' && (
          <button type="button" part="button once" data-dongui-action="once" onClick={() => answer(true, true)}>
            {more.once}
          </button>
        )}
        <button type="button" part="button always" data-dongui-action="always" onClick={() => answer(true)}>
          {more.always}
        </button>
        <button type="button" part="button never" data-dongui-action="never" onClick={() => answer(false)}>
          {more.never}
        </button>
      </div>
    </section>
  );
}
