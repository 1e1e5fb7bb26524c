import type {Servers} from '../harness/index.js';

/** What reached the tracker, `kind id`, sorted; what came twice is in it twice. */
export function arrived(servers: Servers): string[] {
  return servers
    .hits()
    .map(({kind, id}) => `${kind} ${id}`)
    .sort();
}
