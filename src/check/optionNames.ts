import type {Agency, ConsentConfig, Person, PolicyChange} from '../config/types.js';
import type {Service} from '../model/types.js';

/** Every name there is, so that the compiler says when one is missing here. */
const namesOf = <Options>(names: Record<keyof Required<Options>, 1>): readonly string[] => Object.keys(names);

const config = namesOf<ConsentConfig>({
  company: 1,
  policy: 1,
  services: 1,
  purposes: 1,
  catalogue: 1,
  lifetime: 1,
  domain: 1,
  language: 1,
  tone: 1,
  texts: 1,
  layout: 1,
  theme: 1,
  gpc: 1,
  dnt: 1,
  minor: 1,
  reload: 1,
  trigger: 1,
  consentMode: 1,
  contact: 1,
  agencies: 1,
  scriptTimeout: 1,
  ui: 1,
  gate: 1,
  unknown: 1,
  report: 1,
  importFrom: 1,
  record: 1,
});
const service = namesOf<Service>({
  id: 1,
  name: 1,
  provider: 1,
  purpose: 1,
  items: 1,
  role: 1,
  tool: 1,
  retention: 1,
  country: 1,
  urls: 1,
  cookies: 1,
  storage: 1,
  databases: 1,
  caches: 1,
  globals: 1,
  unchecked: 1,
  revision: 1,
  marks: 1,
  sensitive: 1,
  policyUrl: 1,
  optOutUrl: 1,
  grantCall: 1,
  withdrawCall: 1,
  onGrant: 1,
  onWithdraw: 1,
});
const policy = namesOf<ConsentConfig['policy']>({url: 1, version: 1, changes: 1});
const record = namesOf<ConsentConfig['record']>({endpoint: 1, context: 1});
const contact = namesOf<ConsentConfig['contact']>({officer: 1, manager: 1});
const person = namesOf<Person>({name: 1, department: 1, phone: 1, email: 1});
const agency = namesOf<Agency>({name: 1, url: 1, phone: 1});
const change = namesOf<PolicyChange>({
  notice: 1,
  effective: 1,
  title: 1,
  summary: 1,
  reason: 1,
  important: 1,
  services: 1,
  purposes: 1,
  previousUrl: 1,
});

/** The names that may stand beside the one at this place of a config: `policy.url` → those of `policy`. */
export function optionNames(path: string): readonly string[] {
  const [, parent = ''] = /^(.*)\./.exec(path.replace(/\[\d+\]/g, '[]')) ?? [];
  const known: Readonly<Record<string, readonly string[]>> = {
    '': config,
    policy,
    record,
    contact,
    'contact.officer': person,
    'contact.manager': person,
    'agencies[]': agency,
    'policy.changes[]': change,
  };
  return parent.endsWith('services[]') ? service : (known[parent] ?? []);
}
