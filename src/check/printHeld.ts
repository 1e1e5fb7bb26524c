/** What would have been held; see `Held` of the gate. */
interface Entry {
  id: string;
  kind?: string;
  url?: string;
  element?: Element | undefined;
}

/**
 * Writes a table of what would have been held into the console, a second after nothing new was found, and again when more is. `found` grows
 * while the page runs; `subscribe` says when.
 */
export function printHeld(found: readonly Entry[], subscribe: (follower: () => void) => () => void): void {
  let printed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const print = (): void => {
    if (found.length > printed) {
      printed = found.length;
      const counts = new Map<string, {service: string; what: string; address: string; times: number}>();
      for (const {id, kind, url, element} of found) {
        const what = kind ?? element?.localName ?? '';
        const address = url ?? element?.getAttribute('data-src') ?? element?.getAttribute('src') ?? '';
        const row = counts.get(`${id} ${what} ${address}`) ?? {service: id, what, address, times: 0};
        row.times++;
        counts.set(`${id} ${what} ${address}`, row);
      }
      console.info(`[dongui] report: ${counts.size} things would be held (nothing is, in this mode)`);
      console.table([...counts.values()]);
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(print, 1000);
  };
  subscribe(soon);
  soon();
}
