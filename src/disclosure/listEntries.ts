import type {Language} from '../config/types.js';
import {asList} from '../lib/asList.js';
import {isText} from '../lib/isText.js';
import {itemNames} from '../model/itemNames.js';
import {roleOf} from '../model/roleOf.js';
import {textIn} from '../model/textIn.js';
import type {Policy, Service} from '../model/types.js';
import type {DisclosureTexts, Entry} from './types.js';

/** A list of a badly written config may be none. */
const textsIn = (list: unknown): string[] => asList(list).filter(isText);

export interface EntriesParts {
  policy: Policy;
  /** Descriptions by which the policy's services are found; there may be more of them. */
  services: readonly Service[];
  company: string;
  language: Language;
  texts: DisclosureTexts;
}

/**
 * What is said of each service of the policy, in its order: all that is held, also what nobody described well enough (then it says so, and names all
 * four items, as the settings do). What is refused for good because it is sensitive is not said to be collected.
 */
export function listEntries({policy, services, company, language, texts}: EntriesParts): Entry[] {
  return policy.services.flatMap(({id, purpose: purposeId, items}) => {
    const found: Partial<Service> = services.find(service => service.id === id) ?? {};
    if (!purposeId) {
      return [];
    }
    const purpose = policy.purposes.find(each => each.id === purposeId);
    const essential = purpose?.category === 'essential';
    const category = essential ? 'essential' : 'marketing';
    const {provider, retention, country = 'KR', policyUrl, optOutUrl} = found;
    const storage = textsIn(found.storage);
    const databases = textsIn(found.databases);
    const caches = textsIn(found.caches);
    const cookies = (asList(found.cookies) as NonNullable<Service['cookies']>).filter(cookie => isText(cookie?.name));
    const {kinds, bases, methods, purposes, notStated} = texts;
    const kind = isText(found.tool?.ko)
      ? textIn(found.tool, language)
      : textsIn(found.urls)[0] || !cookies[0]
        ? kinds[purposeId]
        : kinds.cookie;
    const stores = cookies[0] ?? storage[0] ?? databases[0] ?? caches[0];
    return {
      id,
      name: textIn(found.name, language) ?? id,
      provider: isText(provider) ? provider : notStated,
      role: roleOf({...found, provider: provider ?? ''}, company),
      essential,
      items: (items[0] ? itemNames.filter(item => items.includes(item)) : itemNames).map(item => texts.item[item]).join(', '),
      purpose: textIn(purpose?.name, language) ?? purposes[purposeId] ?? purposeId,
      kind: kind ?? kinds[category] ?? '',
      basis: (essential ? bases[purposeId] : undefined) ?? bases[category] ?? '',
      method: stores ? methods.stored : methods.arising,
      retention: isText(retention) ? retention : notStated,
      country,
      cookies,
      storage,
      databases,
      caches,
      policyUrl,
      optOutUrl,
    };
  });
}
