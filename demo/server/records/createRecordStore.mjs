import {openDatabase} from './openDatabase.mjs';

/**
 * One row. `at` is the visitor's clock, `received_at` the server's; both ISO 8601 in UTC, as text, which sorts and reads the same in both databases.
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} hash         SHA-256 over the canonical JSON of the record without it
 * @property {string} at
 * @property {string} received_at
 * @property {string | null} method
 * @property {string} level
 * @property {string} policy_version
 * @property {string} scope
 * @property {string | null} text_hash
 * @property {string} json         the whole record, canonical
 */

const tables = [
  'CREATE TABLE IF NOT EXISTS texts (hash TEXT PRIMARY KEY, text TEXT NOT NULL)',
  `CREATE TABLE IF NOT EXISTS records (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    method TEXT,
    level TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    scope TEXT NOT NULL,
    text_hash TEXT,
    json TEXT NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS records_by_day ON records (received_at, id)',
];

const columns = 'id, hash, at, received_at, method, level, policy_version, scope, text_hash, json';

/**
 * Where consent records are stored: never changed, never overwritten, deleted only by `deleteBefore`. The same tables in SQLite and PostgreSQL.
 *
 * @param {{url?: string, database?: import('./openDatabase.mjs').Database, page?: number, now?: () => number}} options
 *   `url` as in `openDatabase`; `database` instead of it: any with `query(sql, values)` as `pg` has it; `page`: rows fetched at once
 */
export async function createRecordStore({url = 'sqlite::memory:', database = openDatabase(url), page = 500, now = Date.now}) {
  for (const sql of tables) {
    await database.query(sql);
  }

  /**
   * @param {string} id
   * @returns {Promise<(Row & {text: string | null}) | undefined>}
   */
  async function get(id) {
    const sql = `SELECT records.*, texts.text AS text FROM records LEFT JOIN texts ON texts.hash = records.text_hash WHERE records.id = $1`;
    return /** @type {(Row & {text: string | null}) | undefined} */ ((await database.query(sql, [id])).rows[0]);
  }

  return {
    get,

    /**
     * Stores a record that was found sound. `known`: it is there already, the same; `conflict`: another has its id, and stays.
     *
     * @param {import('./verifyRecord.mjs').Sound} sound
     * @returns {Promise<'new' | 'known' | 'conflict'>}
     */
    async add({record, json, text}) {
      // One statement: of two that come at once, one finds the other.
      const {rows} = await database.query(
        `INSERT INTO records (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [
          ...[record.id, record.hash, record.at, new Date(now()).toISOString(), record.method ?? null, record.level],
          ...[record.policy.version, record.scope, record.text?.hash ?? null, json],
        ],
      );
      const fate = rows[0] ? 'new' : (await get(record.id))?.hash === record.hash ? 'known' : 'conflict';
      // After the record: a text that none speaks of may be deleted at any time. Should it fail here, the browser sends both again.
      if (fate !== 'conflict' && text !== undefined && record.text) {
        await database.query('INSERT INTO texts (hash, text) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING', [record.text.hash, text]);
      }
      return fate;
    },

    /**
     * Deletes what arrived before a moment, and the texts that no record speaks of any more.
     *
     * @param {string} moment  ISO 8601
     * @returns {Promise<number>} how many records there were
     */
    async deleteBefore(moment) {
      const {rows} = await database.query('DELETE FROM records WHERE received_at < $1 RETURNING id', [moment]);
      await database.query('DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM records WHERE records.text_hash = texts.hash)');
      return rows.length;
    },

    /** @param {{from: string, until: string}} span  ISO 8601; `until` is not in it */
    async count({from, until}) {
      const sql = 'SELECT COUNT(*) AS count FROM records WHERE received_at >= $1 AND received_at < $2';
      return Number((await database.query(sql, [from, until])).rows[0]?.count);
    },

    /**
     * The records that arrived in a span of time, in the order of their arrival; fetched bit by bit, so that a year of them fits too.
     *
     * @param {{from: string, until: string}} span
     * @returns {AsyncGenerator<Row>}
     */
    async *each({from, until}) {
      let last = {received_at: from, id: ''};
      for (let full = true; full; ) {
        const {rows} = await database.query(
          `SELECT ${columns} FROM records
            WHERE received_at < $2 AND (received_at > $1 OR (received_at = $1 AND id > $3)) ORDER BY received_at, id LIMIT ${page}`,
          [last.received_at, until, last.id],
        );
        yield* /** @type {Row[]} */ (rows);
        last = /** @type {Row} */ (rows.at(-1) ?? last);
        full = rows.length === page;
      }
    },

    /**
     * The last ones of a span, the newest first.
     *
     * @param {{from: string, until: string}} span
     * @param {number} most
     * @returns {Promise<Row[]>}
     */
    async newest({from, until}, most) {
      const sql = `SELECT ${columns} FROM records WHERE received_at >= $1 AND received_at < $2 ORDER BY received_at DESC, id DESC LIMIT $3`;
      return /** @type {Row[]} */ ((await database.query(sql, [from, until, most])).rows);
    },

    close: () => database.close(),
  };
}
