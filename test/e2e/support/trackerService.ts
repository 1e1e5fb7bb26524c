import type {Service} from '../../../src/index.js';
import type {Servers} from '../harness/index.js';

/** The tracker's origin as a service that a site declares, recognised by its address. */
export function trackerService({tracker}: Pick<Servers, 'tracker'>, more: Partial<Service> = {}): Service {
  return {
    id: 'tracker',
    name: {ko: '추적기'},
    provider: '추적',
    purpose: 'ads',
    items: ['ip'],
    retention: '1년',
    urls: [`${new URL(tracker).host}/`],
    cookies: [{name: '_tracked*', retention: '1년'}],
    storage: ['_tracked*'],
    ...more,
  };
}
