import {describeServices} from '../catalogue/describeServices.js';
import * as catalogue from '../catalogue/index.js';
import type {ConsentConfig, Language} from '../config/types.js';
import {describePolicy} from '../disclosure/describePolicy.js';
import {drawPolicy} from '../disclosure/drawPolicy.js';
import {disclosure as en} from '../disclosure/locales/en/disclosure.js';
import {disclosure as ko} from '../disclosure/locales/ko/disclosure.js';
import {detectBrowser} from '../guide/detectBrowser.js';
import {outOfApp} from '../guide/outOfApp.js';
import {renderString} from '../lib/renderString.js';
import {prepareSite} from './prepareSite.js';

export interface PolicyTableOptions {
  /** Default: the config's, Korean where it names none. */
  language?: Language | undefined;
  /** Of the sections' headings, 1 to 6. Default 3. */
  headingLevel?: number | undefined;
  /** The `User-Agent` header: the visitor's own browser then comes first in the guide. Without it (a build) the guide shows all. */
  userAgent?: string | null | undefined;
  /** The page's own absolute URL: lets a visitor inside an app open it in another browser by one press. */
  url?: string | undefined;
}

/**
 * The disclosure of chapter 9 as HTML, drawn from the config that holds the scripts: what dongui draws into `data-dongui="policy-table"`, for a server or a
 * build. Put inside that element it is there without JavaScript too, and dongui replaces it only where it no longer says what the page's config does.
 * Everything is escaped; no styles, no scripts (`policyTableCss` is the stylesheet). Never throws.
 *
 * @param config The config of the page.
 * @returns One `<div class="dongui-policy">`.
 *
 * @example
 * const html = `<div data-dongui="policy-table">${renderPolicyTable(config, {userAgent: request.headers['user-agent']})}</div>`;
 */
export function renderPolicyTable(config: ConsentConfig, options: PolicyTableOptions = {}): string {
  const {policy, settings} = prepareSite(config);
  const {headingLevel, userAgent, url = ''} = options;
  const language = (options.language ?? settings.language) === 'en' ? 'en' : 'ko';
  const browser = userAgent ? detectBrowser(userAgent) : undefined;
  const reader = {browser, link: browser && outOfApp(browser, `${userAgent}`, url)};
  const services = describeServices(policy.services, catalogue);
  const disclosure = describePolicy({policy, services, settings, language, texts: language === 'en' ? en : ko, reader});
  return renderString(drawPolicy(disclosure, headingLevel));
}
