import {h} from 'preact';
import {countryName} from '../../lib/countryName.js';
import {fill} from '../../lib/fill.js';
import type {Service} from '../../model/types.js';
import {langOf} from './langOf.js';
import {OutLink} from './OutLink.js';
import type {PreferencesProps} from './Preferences.js';

/** What PIPC's 작성지침 asks of a collecting tool: who, what, how long, where to, and how to refuse. */
export function ServiceFacts({service, texts, more, parts}: PreferencesProps & {service: Service}) {
  const {
    provider,
    items,
    retention,
    country = 'KR',
    cookies = [],
    storage = [],
    databases = [],
    caches = [],
    policyUrl,
    optOutUrl,
  } = service;
  const {language} = parts;
  const about = more.service;
  const stored = [storage, databases, caches].flat();

  return (
    <div class="facts">
      <dl>
        <dt>{about.provider}</dt>
        <dd lang={langOf(provider, language)}>{provider}</dd>
        <dt>{about.items}</dt>
        <dd>{items.map(item => texts.item[item]).join(', ')}</dd>
        <dt>{about.retention}</dt>
        <dd>
          <b lang={langOf(retention, language)}>{retention}</b>
        </dd>
        <dt>{about.country}</dt>
        <dd>{country === 'KR' ? about.domestic : <b>{fill(about.transfer, {country: countryName(country, language)})}</b>}</dd>
        {stored.length > 0 && <dt>{about.storage}</dt>}
        {stored.length > 0 && <dd class="code">{stored.join(', ')}</dd>}
      </dl>
      {cookies.length > 0 && (
        <table>
          <caption>{about.cookies}</caption>
          <thead>
            <tr>
              <th scope="col">{about.cookieName}</th>
              <th scope="col">{about.cookieRetention}</th>
            </tr>
          </thead>
          <tbody>
            {cookies.map(cookie => (
              <tr key={cookie.name}>
                <td class="code">{cookie.name}</td>
                <td lang={langOf(cookie.retention, language)}>{cookie.retention}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <OutLink url={policyUrl} text={fill(about.policy, {provider})} newWindow={more.newWindow} />
      <OutLink url={optOutUrl} text={fill(about.optOut, {provider})} newWindow={more.newWindow} />
    </div>
  );
}
