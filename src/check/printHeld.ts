import {listNoscript} from './listNoscript.js';
import type {Page} from './whoseTracker.js';

/** What would have been held; see `Held` of the gate. */
interface Entry {
  id: string;
  kind?: string;
  url?: string;
  element?: Element | undefined;
}

/** One line of the table. */
interface Row {
  service: string;
  /** `no`: the site has to add it to its config, or take it out of the page. */
  declared: 'yes' | 'no';
  what: string;
  address: string;
  times: number;
}

/**
 * Writes a table of what would have been held into the console, by service, a second after nothing new was found, and again when more is; also when it
 * is empty, so that the operator sees that somebody looked. `found` grows while the page runs; `subscribe` says when. `catalogue` knows what nobody
 * declared. What stands in `<noscript>` is named too, which no gate can hold.
 */
export function printHeld(
  found: readonly Entry[],
  subscribe: (follower: () => void) => () => void,
  catalogue: readonly {id: string; purpose: string}[] = [],
): void {
  let printed = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const print = async (): Promise<void> => {
    if (found.length === printed) {
      return;
    }
    printed = found.length;
    const {dongui} = window as {dongui?: Page & {state: {allows: object}}};
    const rows = new Map<string, Row>();
    const add = (service: string, what: string, address: string): void => {
      const key = `${service} ${what} ${address}`;
      const row = rows.get(key) ?? {service, declared: service in (dongui?.state.allows ?? {}) ? 'yes' : 'no', what, address, times: 0};
      row.times++;
      rows.set(key, row);
    };
    for (const {id, kind, url, element} of found) {
      add(id, kind ?? element?.localName ?? '', url ?? element?.getAttribute('data-src') ?? element?.getAttribute('src') ?? '');
    }
    if (dongui) {
      const findService = (id: string) => catalogue.find(each => each.id === id);
      for (const {service, address} of await listNoscript(dongui, findService).catch(() => [])) {
        add(service, 'noscript', address);
      }
    }
    const sorted = [...rows.values()].sort((one, other) => Number(one.service > other.service) - Number(one.service < other.service));
    console.info(`[dongui] report: ${sorted.length} things would be held (nothing is, in this mode)`);
    if (sorted[0]) {
      console.table(sorted);
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void print(), 1000);
  };
  subscribe(soon);
  soon();
}
