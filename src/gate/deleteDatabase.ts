import type {Database} from './listDatabases.js';

/**
 * Deletes a database or cache. Answers `true` when it is gone, `undefined` when there was none, and rejects when the browser refuses. A database that is
 * open somewhere goes when it is closed, so this may take as long as the page is open; `hurried`: then it rejects at once.
 */
export function deleteDatabase({kind, name}: Database, hurried: boolean): Promise<true | undefined> {
  if (kind === 'caches') {
    return caches.delete(name).then(was => was || undefined);
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    // Of one that was not there the version is 0: https://w3c.github.io/IndexedDB/#delete-a-database
    request.onsuccess = event => resolve((event as IDBVersionChangeEvent).oldVersion > 0 || undefined);
    request.onerror = reject;
    request.onblocked = event => {
      if (hurried) {
        reject(event);
      }
    };
  });
}
