import type {Role, Service} from './types.js';

/** Width, letter case, spaces and the legal form of a company change nothing about who it is. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(주\)|주식회사|[\s.,]|co\.?,? ?ltd|inc$/g, '');

/** Who collects by this service. What the site runs itself is its own; of another company it is the third party's, until the site says it is a processor. */
export function roleOf({role, provider}: Pick<Service, 'role' | 'provider'>, company: string): Role {
  return role ?? (company && bare(provider) === bare(company) ? 'own' : 'third-party');
}
