import {h} from 'preact';
import type {ReadChange} from '../../config/readChanges.js';
import {fill} from '../../lib/fill.js';
import {textIn} from '../../model/textIn.js';
import type {NewsTexts} from '../locales/types.js';
import {policyOf} from '../policyOf.js';
import {formatDate} from '../preferences/formatDate.js';
import type {View} from '../View.js';

/** Changes to come, told in their notice period (policy chapter 12). It asks nothing and blocks nothing. `asks`: the day will. */
export function Upcoming({
  changes,
  asks,
  putAway,
  more,
  texts,
  parts,
  openPreferences,
}: View & {more: NewsTexts; changes: readonly ReadChange[]; asks: boolean; putAway(): void}) {
  const {language, settings} = parts;
  const policy = policyOf(settings);
  const concerns = changes.some(({services, purposes}) => services.length + purposes.length > 0);
  const title = changes.length === 1 ? changes[0]?.title : undefined;

  return (
    <section class="banner" part="news" aria-labelledby="news-title">
      <div class="content">
        <h2 id="news-title" part="title">
          {textIn(title, language) ?? more.title}
        </h2>
        {changes.map(({title: own, summary, reason, effective, notice, previousUrl}) => (
          <p key={`${notice} ${effective} ${textIn(summary, language)}`}>
            <strong class="law">{fill(more.effective, {date: formatDate(new Date(effective), language)})}</strong>{' '}
            {own !== title && `${textIn(own, language)}: `}
            {textIn(summary, language)} {reason && fill(more.reason, {reason: textIn(reason, language) ?? ''})}{' '}
            {fill(more.noticed, {date: formatDate(new Date(notice), language)})}{' '}
            {previousUrl && (
              <a href={previousUrl} part="link">
                {more.previous}
              </a>
            )}
          </p>
        ))}
        {concerns && <p>{asks ? more.asksThen : more.appliesThen}</p>}
        <p>
          <button type="button" class="link" part="link" data-dongui-action="preferences" onClick={openPreferences}>
            {texts.settings}
          </button>
        </p>
        {policy.url && (
          <a href={policy.url} part="link">
            {more.read}
          </a>
        )}
      </div>
      <div class="actions" part="actions">
        <button type="button" part="button" data-dongui-action="put-away" onClick={putAway}>
          {more.putAway}
        </button>
      </div>
    </section>
  );
}
