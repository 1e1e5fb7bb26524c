import type {ReadChange} from '../../config/readChanges.js';
import {asList} from '../../lib/asList.js';
import {marketingPurposes} from '../../model/marketingPurposes.js';
import type {Purpose, Service} from '../../model/types.js';
import type {UiParts} from '../types.js';

/**
 * Will the visitor be asked on the day of these changes, and is what they bring unused till then? What is in the policy already goes on meanwhile, what is
 * essential asks nobody, and who refused a purpose is not asked about one more service of it. `described`: services, those that the changes bring too.
 */
export function isAskedThen(
  changes: readonly ReadChange[],
  {store, settings}: Pick<UiParts, 'store' | 'settings'>,
  described: readonly Service[],
): boolean {
  const {policy} = store;
  const {refuses} = store.get();
  const isNew = (id: string, known: readonly {id: string}[]): boolean => !known.some(each => each.id === id);
  const own = asList(settings.policy.changes).flatMap(change => asList((Object(change) as {purposes?: unknown}).purposes));
  const essential = own.map(entry => Object(entry) as Partial<Purpose>).filter(({category}) => category === 'essential');
  const purposeOf = (service: string): string | undefined => described.find(({id}) => id === service)?.purpose;

  return (
    policy.signal !== 'minor' &&
    changes.some(
      ({purposes, services}) =>
        purposes.some(id => isNew(id, policy.purposes) && !essential.some(each => each.id === id)) ||
        services.some(
          service => isNew(service, policy.services) && marketingPurposes(policy).some(({id}) => id === purposeOf(service) && !refuses[id]),
        ),
    )
  );
}
