import {importTools} from '../../config/importTools.js';
import type {Settings} from '../../config/types.js';
import {isoSeconds} from '../../lib/isoSeconds.js';
import {isText} from '../../lib/isText.js';
import {isExpired} from '../../model/isExpired.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Policy} from '../../model/types.js';
import type {Answers} from '../types.js';
import {readCookiebot} from './readCookiebot.js';
import {readCookieConsent} from './readCookieConsent.js';
import {readFlags} from './readFlags.js';
import {readOneTrust} from './readOneTrust.js';
import {toAnswers} from './toAnswers.js';
import type {Reader} from './types.js';

/** What the visitor decided with another tool, as answers of this policy. */
export interface ForeignChoice {
  answers: Answers;
  /** When; the moment of reading where the tool does not say. */
  at: string;
  tool: string;
}

interface Parts {
  settings: Pick<Settings, 'importFrom' | 'report'>;
  store: {policy: Policy};
  report(code: string, found?: string): void;
}

/** Under what name each tool writes, and how. */
const tools: Readonly<Record<(typeof importTools)[number], {stores: readonly string[]; read: Reader}>> = {
  cookieconsent: {stores: ['cc_cookie'], read: readCookieConsent},
  klaro: {stores: ['klaro'], read: readFlags},
  orejime: {stores: ['eu-consent', 'orejime'], read: readFlags},
  cookiebot: {stores: ['CookieConsent'], read: readCookiebot},
  onetrust: {stores: ['OptanonConsent'], read: readOneTrust},
};

/** The value as it stands: of the first cookie of that name, as the tools themselves read it, or of the key in localStorage. */
function find(name: string): string | undefined {
  return findCookie(name) ?? localStorage.getItem(name) ?? undefined;
}

function findCookie(name: string): string | undefined {
  const pair = document.cookie.split('; ').find(each => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/**
 * Reads, once, what the visitor decided with the tools that the site names in `importFrom`, so that nobody is asked again. Of several the latest
 * holds. What cannot be read is reported, and then nothing is carried over: it may have been a refusal. Nothing is changed or deleted; a visitor
 * whom dongui knows, or whose choice was reset, is left alone. Never throws.
 */
export function readForeignChoice({settings, store, report}: Parts, now = Date.now()): ForeignChoice | undefined {
  const {importFrom} = settings;
  const listed = Array.isArray(importFrom);
  const wanted: [key: unknown, names: unknown][] = listed ? importFrom.map(key => [key, undefined]) : Object.entries(Object(importFrom));
  const purposes: unknown[] = marketingPurposes(store.policy).map(({id}) => id);
  const ids: unknown[] = [...store.policy.purposes, ...store.policy.services].map(({id}) => id);
  let latest: (ForeignChoice & {time: number}) | undefined;
  let damaged = false;
  try {
    if (settings.report || findCookie('dongui') !== undefined || localStorage.getItem('dongui') === 'reset') {
      return undefined;
    }
    for (const [key, names] of wanted) {
      const [name = '', own] = isText(key) ? key.split(':') : [];
      const tool = importTools.find(each => each === name);
      if (!tool || (!listed && Object.prototype.toString.call(names) !== '[object Object]')) {
        report('config');
        continue;
      }
      const {stores, read} = tools[tool];
      const place = (own ? [own] : stores).find(each => find(each) !== undefined);
      const value = place && find(place);
      if (value === undefined) {
        continue;
      }
      if (!listed && !Object.values(names as object).every(id => ids.includes(id))) {
        report('config');
      }
      const map = names as Readonly<Record<string, unknown>> | undefined;
      const expected = Object.keys(map ?? {}).filter(each => purposes.includes(map?.[each]));
      const foreign = read(value, {find, expected});
      if (!foreign) {
        damaged = true;
        report('import-unreadable', `${tool}: ${place}=${value}`);
        continue;
      }
      const at = isoSeconds(foreign.at === undefined ? now : Date.parse(foreign.at));
      const time = foreign.at === undefined ? Number.NEGATIVE_INFINITY : Date.parse(foreign.at);
      const answers = toAnswers(foreign, store.policy, map);
      const good = time <= now && !isExpired({at}, store.policy.lifetime, now) && (foreign.until ?? now) >= now;
      if (good && Object.keys(answers).length > 0 && (!latest || time > latest.time)) {
        latest = {answers, at, tool, time};
      }
    }
  } catch {
    // Storage that cannot be read holds nothing.
  }
  return latest && !damaged ? {answers: latest.answers, at: latest.at, tool: latest.tool} : undefined;
}
