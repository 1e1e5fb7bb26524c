import {mkdirSync, rmdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import pg from 'pg';

/**
 * A database as this folder needs it. `sql` is what SQLite and PostgreSQL both understand, its values `$1`, `$2` …
 *
 * @typedef {object} Database
 * @property {(sql: string, values?: (string | number | null)[]) => Promise<{rows: Record<string, any>[]}>} query
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} url  `sqlite:path/of/file.sqlite`, `sqlite::memory:`, or `postgres://user:password@host/name`
 * @returns {Database}
 */
export function openDatabase(url) {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const pool = new pg.Pool({connectionString: url, max: 4});
    // Of an idle connection: the next query says it to somebody who can answer.
    pool.on('error', () => {});
    return {query: (sql, values) => pool.query(sql, values), close: () => pool.end()};
  }
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (!path) {
    throw new Error(`RECORDS_DB is no sqlite:… or postgres://… address: ${url}`);
  }
  if (path !== ':memory:') {
    mkdirSync(dirname(path), {recursive: true});
    dropStaleLock(`${path}.lock`);
  }
  const database = new sqlite.Database(path);
  // What is deleted is overwritten, and not only forgotten (policy 6-2-나).
  database.all('PRAGMA secure_delete = ON');
  return {
    async query(sql, values = []) {
      // The two number their values alike but for the sign.
      return {rows: database.all(sql.replace(/\$(\d+)/g, '?$1'), values)};
    },
    async close() {
      database.close();
    },
  };
}

/**
 * This SQLite locks by a folder, for as long as one statement takes. One that is older was left by a process that was killed, and would lock everybody
 * out for good.
 *
 * @param {string} path
 */
function dropStaleLock(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > 10_000) {
      rmdirSync(path);
    }
  } catch {
    // There is none.
  }
}
