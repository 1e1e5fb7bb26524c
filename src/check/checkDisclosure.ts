import * as whole from '../catalogue/index.js';
import type {ConsentConfig} from '../config/types.js';
import {asList} from '../lib/asList.js';
import {isText} from '../lib/isText.js';
import {isWebAddress} from '../lib/isWebAddress.js';
import {roleOf} from '../model/roleOf.js';
import type {Service} from '../model/types.js';
import {checkConfig} from './checkConfig.js';
import {createProblemList} from './createProblemList.js';
import {disclosureMendings} from './disclosureMendings.js';
import {disclosureReasons} from './disclosureReasons.js';
import {hintFor} from './hintFor.js';
import {listDeclared} from './listDeclared.js';
import {mendings} from './mendings.js';
import {omittedIn} from './omittedIn.js';

/** One thing that the disclosure of chapter 9 lacks. */
export interface Finding {
  /** Stable, for searching and for leaving out; docs/problems.md lists all. */
  code: string;
  /** Where in the config, and of which service: `services[2].retention (kakao-pixel)`. */
  where: string;
  /** Why it has to be there: the article of the law, or empty. */
  why: string;
  /** How to mend it. */
  mend: string;
}

export interface CheckDisclosureOptions {
  /**
   * What the company's published policy says, plain or as HTML, as a visitor gets it: every service of another company has to be named in it.
   * Default: it is not compared.
   */
  policyText?: string | undefined;
}

/**
 * What a config lacks before it goes live: everything that is wrong with it (also a change told too late, policy chapter 12), what the disclosure cannot say
 * (who, what, how long, where to, how to refuse, whom to ask), services that the policy's own text leaves out, and facts of the catalogue that were not
 * checked at the vendor (`verify-fact`). Services that a change of the policy brings are looked at like the others.
 *
 * @param config The config of the page.
 * @returns Findings in the order of the config; empty when nothing lacks. Never throws.
 *
 * @example
 * const policyText = await readFile('public/privacy.html', 'utf8');
 * const findings = checkDisclosure(config, {policyText}).filter(({code}) => code !== 'verify-fact');
 * process.exitCode = findings.length > 0 ? 1 : 0;
 */
export function checkDisclosure(config: ConsentConfig, options: CheckDisclosureOptions = {}): Finding[] {
  const {company, catalogue, policy, contact} = Object(config) as Partial<Record<keyof ConsentConfig, unknown>>;
  const known = Object.values(Object(catalogue ?? whole)) as (Service | null)[];
  const find = (id: unknown): Service | undefined => known.find(service => isText(service?.id) && service.id === id) ?? undefined;
  const {catalogue: _, ...rest} = Object(config) as Record<string, unknown>;
  const found = checkConfig({}.toString.call(config) === '[object Object]' ? rest : config, id =>
    find(id)?.sensitive ? '' : find(id)?.purpose,
  );
  const problems = createProblemList();
  const names = new Map<string, string>();
  const declared = listDeclared(config, find, Date.now());
  const omits = omittedIn(options?.policyText, [...declared.map(({service}) => service), ...Object.values<Service>(whole)]);

  for (const {path, entry, service, current} of declared) {
    names.set(path, isText(service.id) ? service.id : '');
    const {items, country, policyUrl, optOutUrl, unchecked} = service;
    const provider = isText(service.provider) ? service.provider : '';
    const isOwn = roleOf({...service, provider}, isText(company) ? company : '') === 'own';
    if (Array.isArray(items) && items.length === 0) {
      problems.add('lacks-items', `${path}.items`);
    }
    if (!isOwn && !isWebAddress(optOutUrl) && !isWebAddress(policyUrl)) {
      problems.add('lacks-refusal', `${path}.optOutUrl`);
    }
    // Of the catalogue's services those without one are in Korea.
    if (typeof entry !== 'string' && !isOwn && country === undefined && !known.includes(entry as Service)) {
      problems.add('lacks-country', `${path}.country`);
    }
    // The text is today's: what is to come cannot be in it yet.
    if (!isOwn && current && omits(service)) {
      problems.add('policy-omits', path);
    }
    for (const fact of asList(unchecked)) {
      // Addresses are what holds the service, and nothing that the disclosure says.
      if (isText(fact) && !/^(urls|globals)/.test(fact)) {
        problems.add('verify-fact', `${path}.${fact}`);
      }
    }
  }
  const {officer} = Object(contact) as {officer?: unknown};
  const {name, phone, email} = Object(officer) as Record<string, unknown>;
  if (!isText(name) || !(isText(phone) || isText(email))) {
    problems.add('lacks-officer', 'contact.officer');
  }
  if (!isText((Object(policy) as {version?: unknown}).version)) {
    problems.add('lacks-version', 'policy.version');
  }

  return [...found, ...problems.list].map(problem => {
    const {code, path = ''} = problem;
    const hint = hintFor(problem);
    const of = names.get(/^(policy\.changes\[\d+\]\.)?services\[\d+\]/.exec(path)?.[0] ?? '');
    return {
      code,
      where: `${path}${of ? ` (${of})` : ''}`,
      why: disclosureReasons[code] ?? '',
      mend: `${disclosureMendings[code] ?? mendings[code] ?? ''}${hint && ` Wanted: ${hint}.`}`,
    };
  });
}
