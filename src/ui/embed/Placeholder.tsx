import {h} from 'preact';
import {countryName} from '../../lib/countryName.js';
import {fill} from '../../lib/fill.js';
import type {Service} from '../../model/types.js';
import type {PlaceholderTexts} from '../locales/types.js';
import {nameOf} from '../nameOf.js';
import type {View} from '../View.js';
import {posterOf} from './posterOf.js';

export interface PlaceholderProps extends View {
  more: PlaceholderTexts;
  frame: HTMLIFrameElement;
  /** What the frame waits for: a service, purpose or category. */
  id: string;
  service: Service | undefined;
  showOnce(): void;
  allowAlways(): void;
}

/** Stands where a held frame will be: who gets what, and the visitor's own way to open it. */
export function Placeholder({frame, id, service, more, showOnce, allowAlways, ...view}: PlaceholderProps) {
  const {parts, texts, openPreferences} = view;
  const {policy} = parts.store;
  const purpose = policy.purposes.find(each => each.id === id);
  const name = nameOf(service ?? purpose ?? {id}, texts, parts.language);
  const country = service?.country ?? 'KR';
  const poster = posterOf(frame);

  return (
    // biome-ignore lint/a11y/useSemanticElements: not the fields of a form.
    <div class={poster ? 'embed pictured' : 'embed'} part="embed" role="group" aria-labelledby="title" aria-describedby="about">
      {poster && <img src={poster} alt="" />}
      <div>
        <strong id="title">{fill(more.title, {name: frame.title || name})}</strong>
        <p id="about">
          {service
            ? fill(more.body, {name, provider: service.provider, items: service.items.map(item => texts.item[item]).join(', ')})
            : more.bodyUnknown}{' '}
          {country !== 'KR' && fill(more.transfer, {country: countryName(country, parts.language)})}
        </p>
        {/* On a page for children there is nothing to agree to (PIPA art. 22-2). */}
        {policy.signal !== 'minor' && (
          <div class="buttons">
            {/* A policy that stands keeps the frame out until the next page, which nothing but a choice outlives. */}
            {parts.settings.gate !== 'lockdown' && (
              <button type="button" part="button" data-dongui-action="show-once" onClick={showOnce}>
                {more.once}
              </button>
            )}
            <button type="button" part="button" data-dongui-action="allow" onClick={allowAlways}>
              {more.always}
            </button>
          </div>
        )}
        <button type="button" class="link" part="link" data-dongui-action="preferences" onClick={openPreferences}>
          {texts.settings}
        </button>
      </div>
    </div>
  );
}
