import {attempt} from '../lib/attempt.js';
import type {Policy, State, VendorCall} from '../model/types.js';

/** Calls a vendor's global on the object it belongs to. Does nothing where it is not (yet) there. */
function call([path, ...args]: VendorCall): void {
  let owner: unknown;
  let found: unknown = globalThis;
  for (const name of path.split('.')) {
    owner = found;
    found = (found as Record<string, unknown> | null | undefined)?.[name];
  }
  (found as ((...args: unknown[]) => void) | undefined)?.apply(owner, args);
}

/** Tells each service whose permission changed, by the vendor's own consent call. */
export function tellVendors({services}: Policy, before: State, after: State): void {
  for (const service of services) {
    const {id, grantCall, withdrawCall} = service;
    const may = after.allows[id];
    if (may !== before.allows[id]) {
      const vendorCall = may ? grantCall : withdrawCall;
      attempt(() => vendorCall && call(vendorCall));
      attempt(() => (may ? service.onGrant?.() : service.onWithdraw?.()));
    }
  }
}
