import {readJson} from './readJson.mjs';
import {readSpan} from './readSpan.mjs';
import {renderList, renderMissing, renderOne} from './renderRecords.mjs';
import {csvHead, toCsv} from './toCsv.mjs';
import {verifyRecord} from './verifyRecord.mjs';

const most = 64 * 1024;
const json = 'application/json; charset=utf-8';

/**
 * What dongui delivers to, and what the privacy officer looks at. `POST /consent-records` takes a record; `GET` of the same lists by day, as JSON, `.csv`
 * or `.jsonl`; `/records` is the same for people. Whoever may read it has to be settled by the site: the demo listens on loopback only.
 *
 * @param {Awaited<ReturnType<typeof import('./createRecordStore.mjs').createRecordStore>>} store
 * @param {{now?: () => number, keeping?: import('./startKeeping.mjs').Keeping}} [options]  `keeping`: how long they are kept, to show it
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>}
 *   false: the address is none of these, and nothing was answered
 */
export function createRecords(store, {now = Date.now, keeping} = {}) {
  /**
   * @param {import('node:http').IncomingMessage} request
   * @returns {Promise<{status: number, body: object}>}
   */
  async function take(request) {
    const read = await readJson(request, most);
    if ('status' in read) {
      return {
        status: read.status,
        body: {error: {400: 'not JSON', 413: `more than ${most} bytes`, 415: 'not application/json'}[read.status]},
      };
    }
    const verdict = verifyRecord(read.value);
    if ('wrong' in verdict) {
      return {status: 422, body: {error: verdict.wrong}};
    }
    const {id, hash} = verdict.sound.record;
    const key = request.headers['idempotency-key'];
    if (key !== undefined && key !== id) {
      return {status: 422, body: {error: 'Idempotency-Key is not the id of the record'}};
    }
    const fate = await store.add(verdict.sound);
    return {status: {new: 201, known: 200, conflict: 409}[fate], body: {id, hash, fate}};
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {number} status
   * @param {object} body
   */
  function answer(response, status, body) {
    response.writeHead(status, {'content-type': json}).end(`${JSON.stringify(body)}\n`);
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {URLSearchParams} query
   * @param {string | undefined} format
   */
  async function sendList(response, query, format) {
    const span = readSpan(query, now());
    if (!span) {
      answer(response, 400, {error: 'from and to are days: 2026-11-01'});
      return;
    }
    const csv = format === 'csv';
    /** @param {import('./createRecordStore.mjs').Row} row */
    const toLine = row => (csv ? toCsv(row) : `${JSON.stringify({...row, json: JSON.parse(row.json)})}\n`);
    if (format) {
      response.writeHead(200, {
        'content-type': `${csv ? 'text/csv' : 'application/x-ndjson'}; charset=utf-8`,
        'content-disposition': `attachment; filename="consent-records-${span.days.from}-${span.days.to}.${format}"`,
      });
      response.write(csv ? csvHead : '');
    } else {
      response.writeHead(200, {'content-type': json}).write('[');
    }
    let between = '';
    for await (const row of store.each(span)) {
      response.write(between + toLine(row));
      between = format ? '' : ',';
    }
    response.end(format ? '' : ']\n');
  }

  /**
   * @param {import('node:http').ServerResponse} response
   * @param {URLSearchParams} query
   * @param {string | undefined} id
   */
  async function sendPage(response, query, id) {
    const span = readSpan(query, now());
    const found = id ? await store.get(id) : undefined;
    const html = found
      ? renderOne(found, keeping)
      : !id && span
        ? renderList({rows: await store.newest(span, 200), count: await store.count(span), days: span.days, keeping})
        : undefined;
    response.writeHead(html ? 200 : id ? 404 : 400, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    });
    response.end(html ?? renderMissing());
  }

  return async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://records.invalid');
    const list = /^\/consent-records(?:\.(csv|jsonl))?$/.exec(pathname);
    const page = /^\/records(?:\/([0-9a-f]{32}))?$/.exec(pathname);
    if (!list && !page) {
      return false;
    }
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    try {
      if (request.method === 'POST' && pathname === '/consent-records') {
        const {status, body} = await take(request);
        answer(response, status, body);
      } else if (request.method !== 'GET') {
        answer(response, 405, {error: 'GET, or POST of /consent-records'});
      } else if (page) {
        await sendPage(response, searchParams, page[1]);
      } else {
        await sendList(response, searchParams, list?.[1]);
      }
    } catch (error) {
      // The browser keeps the record and sends it again.
      console.error('consent records:', error);
      if (response.headersSent) {
        response.destroy();
      } else {
        answer(response, 500, {error: 'the database did not take it'});
      }
    }
    return true;
  };
}
