import {h} from 'preact';
import {fill} from '../../lib/fill.js';
import {policyOf} from '../policyOf.js';
import type {View} from '../View.js';
import {Summary} from './Summary.js';

export interface BannerProps extends View {
  hidden: boolean;
  /** The settings were wanted and could not be fetched. */
  failed: boolean;
  answer(value: boolean): void;
}

/**
 * The first layer. No dialog: nothing of the page is blocked, focus stays where it was, and Esc or scrolling by is no answer. The two
 * answers are one class of button, side by side; making them unequal is a dark pattern the Korean authorities fine for.
 */
export function Banner(props: BannerProps) {
  const {texts, hidden, failed, answer, openPreferences} = props;
  const {settings, store} = props.parts;
  const policy = policyOf(settings);
  const again = texts.again[store.get().needsAsking ?? 'never-asked'];

  return (
    <section class="banner" part="banner" aria-labelledby="title" hidden={hidden}>
      <div class="content">
        <h2 id="title" part="title">
          {texts.title}
        </h2>
        <p>
          {again && <strong>{fill(again, {months: store.policy.lifetime})} </strong>}
          {fill(texts.body, {company: settings.company || location.hostname})}
        </p>
        <Summary {...props} />
        {policy.url && (
          <a href={policy.url} part="link">
            {texts.policy}
          </a>
        )}
        <p role="alert">{failed && texts.failed}</p>
      </div>
      <div class="actions" part="actions">
        <button type="button" class="primary" part="button agree" data-dongui-action="accept-all" onClick={() => answer(true)}>
          {texts.agree}
        </button>
        <button type="button" class="primary" part="button disagree" data-dongui-action="reject-all" onClick={() => answer(false)}>
          {texts.disagree}
        </button>
        <button type="button" part="button customize" data-dongui-action="preferences" onClick={openPreferences}>
          {texts.customize}
        </button>
      </div>
    </section>
  );
}
