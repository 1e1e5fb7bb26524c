/** Something in this browser that is listed and deleted as a whole. */
export interface Database {
  kind: 'indexedDB' | 'caches';
  name: string;
}

/**
 * Lists the databases and caches here. `known`: names of databases that may be here too, for Firefox before 126, which lists none. Where one kind is
 * blocked or missing (plain http has no caches) there is nothing of it; never rejects.
 */
export async function listDatabases(known: readonly string[] = []): Promise<Database[]> {
  const look = async (kind: Database['kind'], names: () => Promise<readonly (string | undefined)[]>): Promise<Database[]> => {
    try {
      return (await names()).flatMap(name => (name === undefined ? [] : [{kind, name}]));
    } catch {
      // A browser may forbid one kind and not the other.
      return [];
    }
  };
  const lists = await Promise.all([
    look('indexedDB', async () => (indexedDB.databases ? (await indexedDB.databases()).map(({name}) => name) : known)),
    look('caches', () => caches.keys()),
  ]);
  return lists.flat();
}
