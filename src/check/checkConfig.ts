import {gateOptions} from '../config/gateOptions.js';
import {isText} from '../lib/isText.js';
import {builtInPurposes} from '../model/builtInPurposes.js';
import {isId} from '../model/isId.js';
import type {Purpose} from '../model/types.js';
import {checkService} from './checkService.js';
import {createProblemList, type ProblemList} from './createProblemList.js';
import type {Problem} from './types.js';

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** What each option has to be. */
const options: Record<string, (value: unknown) => boolean> = {
  company: isText,
  policy: value => typeof value === 'object' && value !== null && !Array.isArray(value),
  services: Array.isArray,
  purposes: Array.isArray,
  lifetime: value => typeof value === 'number' && value >= 1 && value <= 12,
  domain: value => typeof value === 'string' && /^[\w.-]*$/.test(value),
  language: value => value === 'ko' || value === 'en' || value === '',
  reload: isFlag,
  trigger: isFlag,
  consentMode: isFlag,
  scriptTimeout: value => typeof value === 'number',
  ui: isFlag,
  gate: value => value === 'marked' || value === 'auto' || value === 'lockdown',
  unknown: value => value === 'allow' || value === 'hold',
  report: isFlag,
};

/** Lists every problem of a config, each with its code and its place. `purposeOf` looks an id up in the catalogue at hand; `settings` are those that the script knows. */
export function checkConfig(value: unknown, purposeOf: (id: string) => string | undefined, settings: object = gateOptions): Problem[] {
  const problems = createProblemList();
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    problems.add('config-unreadable', '', value ?? 'nothing');
    return problems.list;
  }
  const config = value as Record<string, unknown>;
  for (const [key, given] of Object.entries(config)) {
    const good = Object.hasOwn(options, key) ? options[key] : undefined;
    if (given === undefined) {
      continue;
    }
    if (!good) {
      problems.add('unknown-option', key);
    } else if (!good(given)) {
      problems.add('config-type', key, given);
    } else if (key in gateOptions && !(key in settings)) {
      problems.add('gate-missing', key, given);
    }
  }
  if (!isText(config.company)) {
    problems.add('missing-company', 'company');
  }
  const url = (config.policy as {url?: unknown} | undefined)?.url;
  if (!isText(url) || /^\s*(?!https?:)[\w+.-]+:/i.test(url as string)) {
    problems.add('missing-policy-url', 'policy.url', url);
  }
  const ids = new Set(['dongui']);
  const purposes = checkPurposes(config.purposes, ids, problems);
  checkServices(config.services, {ids, purposes, problems, purposeOf});
  return problems.list;
}

function claim(ids: Set<string>, id: string, path: string, problems: ProblemList): void {
  if (ids.has(id)) {
    problems.add('duplicate-id', path, id);
  }
  ids.add(id);
}

function checkPurposes(value: unknown, ids: Set<string>, problems: ProblemList): Purpose[] {
  const purposes = builtInPurposes.filter(({category}) => category === 'essential');
  const optional = builtInPurposes.filter(({category}) => category === 'marketing');
  for (const {id} of purposes) {
    ids.add(id);
  }
  const given: readonly unknown[] = Array.isArray(value) ? value : optional.map(({id}) => id);
  given.forEach((entry, index) => {
    const {id, category, name} = (entry ?? {}) as Partial<Purpose>;
    const own =
      isId(id) && (category === 'marketing' || (category === 'essential' && !optional.some(each => each.id === id))) && isText(name?.ko);
    const purpose = own ? (entry as Purpose) : optional.find(each => each.id === entry);
    if (purpose) {
      claim(ids, purpose.id, `purposes[${index}]`, problems);
      purposes.push(purpose);
    } else {
      problems.add('purpose', `purposes[${index}]`, entry);
    }
  });
  if (!purposes.some(({category}) => category === 'marketing')) {
    problems.add('nothing-to-ask', 'purposes');
    for (const purpose of optional) {
      ids.add(purpose.id);
      purposes.push(purpose);
    }
  }
  return purposes;
}

function checkServices(
  value: unknown,
  {
    ids,
    purposes,
    problems,
    purposeOf,
  }: {
    ids: Set<string>;
    purposes: readonly Purpose[];
    problems: ProblemList;
    purposeOf(id: string): string | undefined;
  },
): void {
  (Array.isArray(value) ? value : []).forEach((entry: unknown, index) => {
    const path = `services[${index}]`;
    const id = typeof entry === 'string' ? entry : (entry as {id?: unknown} | null)?.id;
    if (typeof entry === 'string') {
      const purpose = purposeOf(entry);
      if (!purpose) {
        problems.add('unknown-service', path, entry);
        return;
      }
      if (!purposes.some(each => each.id === purpose)) {
        problems.add('purpose-not-asked', path, purpose);
      }
    } else {
      checkService(entry, path, {purposes, problems});
    }
    if (isId(id)) {
      claim(ids, id, path, problems);
    }
  });
}
