import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {addMonths} from '../../../demo/server/records/addMonths.mjs';
import {createRecordStore, type RecordStore} from '../../../demo/server/records/createRecordStore.mjs';
import {createRecords} from '../../../demo/server/records/createRecords.mjs';
import {openDatabase} from '../../../demo/server/records/openDatabase.mjs';
import {type Keeping, startKeeping} from '../../../demo/server/records/startKeeping.mjs';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {sealRecord} from '../../../src/record/sealRecord.js';
import type {Evidence} from '../../../src/record/types.js';
import {agreed, policy} from '../support/samples.js';

const text = '쿠키를 사용합니다. <b>"동의"</b>';
const draft = (n: number, shown: string | undefined = text): Evidence =>
  draftRecord(
    policy,
    {...agreed, id: n.toString(16).padStart(32, '0')},
    {
      ...({at: '2026-11-23T03:00:00Z', method: 'banner', shown, language: 'ko'} as const),
      ...{company: '인프라닉스', policy: {url: '/privacy', version: '=2022-04-12'}},
    },
  );

/** Noon of 25 November in Seoul. */
const noon = Date.parse('2026-11-25T03:00:00Z');
let now = noon;

const folder = mkdtempSync(join(tmpdir(), 'dongui-records-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const postgres = process.env.DONGUI_POSTGRES;
const databases: [name: string, open: () => Promise<RecordStore>][] = [
  ['SQLite', () => createRecordStore({url: `sqlite:${join(folder, 'deep', 'records.sqlite')}`, page: 5, now: () => now})],
  ['PostgreSQL in the process', () => createRecordStore({database: new PGlite(), page: 5, now: () => now})],
];
if (postgres) {
  databases.push([
    'PostgreSQL, a server',
    async () => {
      const database = openDatabase(postgres);
      await database.query('DROP TABLE IF EXISTS records');
      await database.query('DROP TABLE IF EXISTS texts');
      await database.close();
      return createRecordStore({url: postgres, page: 5, now: () => now});
    },
  ]);
}

describe.each(databases)('the receiver, with %s', (_, open) => {
  let store: RecordStore;
  let server: Server;
  let base = '';
  let keeping: Keeping | undefined;
  beforeAll(async () => {
    now = noon;
    store = await open();
    server = createServer(async (request, response) => {
      if (!(await createRecords(store, {now: () => now, keeping})(request, response))) {
        response.writeHead(418).end();
      }
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
    await store.close();
  });

  async function post(body: unknown, headers: Record<string, string> = {}): Promise<{status: number; answer: Record<string, unknown>}> {
    const response = await fetch(`${base}/consent-records`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return {status: response.status, answer: (await response.json()) as Record<string, unknown>};
  }
  const get = async (path: string): Promise<{status: number; type: string; text: string; headers: Headers}> => {
    const response = await fetch(base + path);
    const {status, headers} = response;
    // Not text(): that would drop the mark at the beginning of the CSV.
    return {status, headers, type: headers.get('content-type') ?? '', text: Buffer.from(await response.arrayBuffer()).toString()};
  };

  it('takes a sealed record with its text, and gives both back', async () => {
    const sealed = await sealRecord(draft(1));
    const {status, answer} = await post(sealed, {'idempotency-key': sealed.record.id});
    expect([status, answer]).toEqual([201, {id: sealed.record.id, hash: sealed.record.hash, fate: 'new'}]);
    const row = await store.get(sealed.record.id);
    expect(row).toMatchObject({
      ...{
        id: sealed.record.id,
        hash: sealed.record.hash,
        at: '2026-11-23T03:00:00Z',
        received_at: '2026-11-25T03:00:00.000Z',
        level: 'all',
      },
      ...{method: 'banner', policy_version: '=2022-04-12', scope: 'g1.h1.k1.m1', text_hash: sealed.record.text?.hash, text},
    });
    expect(JSON.parse(row?.json ?? '')).toEqual(sealed.record);
  });

  it('knows a duplicate by its key, and never overwrites', async () => {
    const sealed = await sealRecord(draft(1));
    expect((await post(sealed)).status).toBe(200);
    const other = await sealRecord({...draft(1), record: {...draft(1).record, level: 'none'}});
    expect((await post(other)).status).toBe(409);
    expect((await store.get(sealed.record.id))?.hash).toBe(sealed.record.hash);
  });

  it('takes one of twenty that come at once', async () => {
    const sealed = await sealRecord(draft(2));
    const answers = await Promise.all(Array.from({length: 20}, () => post(sealed)));
    expect(answers.map(({status}) => status).sort()).toEqual([...Array.from({length: 19}, () => 200), 201]);
  });

  it('works out the hashes that a browser could not make: the same as it would have', async () => {
    const sealed = await sealRecord(draft(3));
    expect(await post(draft(3))).toMatchObject({status: 201, answer: {hash: sealed.record.hash}});
    expect((await post(sealed)).status).toBe(200);
  });

  it('takes a record without a text', async () => {
    const sealed = await sealRecord(draft(4, ''));
    expect((await post(sealed)).status).toBe(201);
    expect(await store.get(sealed.record.id)).toMatchObject({text: null, text_hash: null});
  });

  it.each<[string, (evidence: Evidence) => unknown]>([
    ['another level', ({record, ...rest}) => ({...rest, record: {...record, level: 'none'}})],
    ['one more field', ({record, ...rest}) => ({...rest, record: {...record, extra: 1}})],
    ['another text', ({record}) => ({record, text: `${text} `})],
    ['another hash', ({record, ...rest}) => ({...rest, record: {...record, hash: '0'.repeat(64)}})],
    ['a hash of another form', ({record, ...rest}) => ({...rest, record: {...record, hash: 'x'}})],
    ['an id that leads elsewhere', ({record, ...rest}) => ({...rest, record: {...record, id: '../../etc/passwd'}})],
    ['a time that is none', ({record, ...rest}) => ({...rest, record: {...record, hash: null, at: '2026-13-45T99:00:00Z'}})],
    ['answers that are none', ({record, ...rest}) => ({...rest, record: {...record, hash: null, purposes: {ads: 'yes'}}})],
    ['no record', () => ({text})],
    ['null', () => null],
    ['a list', () => []],
    ['a text that is none', ({record}) => ({record, text: 5})],
  ])('refuses what was changed: %s', async (_name, change) => {
    const sealed = await sealRecord(draft(5));
    expect((await post(change(sealed))).status).toBe(422);
    expect(await store.get(sealed.record.id)).toBeUndefined();
  });

  it('refuses a key of another record, what is no JSON, another type, and too much', async () => {
    const sealed = await sealRecord(draft(5));
    expect((await post(sealed, {'idempotency-key': 'other'})).status).toBe(422);
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify(sealed), {'content-type': 'text/plain'})).status).toBe(415);
    expect((await post({...sealed, more: 'x'.repeat(70_000)})).status).toBe(413);
    expect(await store.get(sealed.record.id)).toBeUndefined();
    // The twin: nothing was wrong with it but that.
    expect((await post(sealed)).status).toBe(201);
  });

  it('lists and exports by days of Seoul, in the order of arrival', async () => {
    now = Date.parse('2026-11-30T14:59:59Z');
    await post(await sealRecord(draft(16)));
    now = Date.parse('2026-11-30T15:00:00Z');
    await post(await sealRecord(draft(17)));
    const ids = async (query: string): Promise<number[]> =>
      (JSON.parse((await get(`/consent-records?${query}`)).text) as {id: string}[]).map(({id}) => Number.parseInt(id, 16));
    expect(await ids('from=2026-11-30&to=2026-11-30')).toEqual([16]);
    expect(await ids('from=2026-12-01&to=2026-12-31')).toEqual([17]);
    expect(await ids('from=2026-11-30&to=2026-12-01')).toEqual([16, 17]);
    expect(await ids('')).toEqual([1, 2, 3, 4, 5, 16, 17]);

    const lines = await get('/consent-records.jsonl?from=2026-11-30&to=2026-12-01');
    expect(lines.headers.get('content-disposition')).toBe('attachment; filename="consent-records-2026-11-30-2026-12-01.jsonl"');
    expect(
      lines.text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).json.level),
    ).toEqual(['all', 'all']);

    const csv = await get('/consent-records.csv?from=2026-11-30&to=2026-11-30');
    const [head, row, end] = csv.text.split('\r\n');
    expect(csv.type).toContain('text/csv');
    expect(head).toBe('\uFEFFid,at,received_at,method,level,policy_version,scope,text_hash,hash,json');
    // No formula for a spreadsheet.
    expect(row).toMatch(/^0{30}10,2026-11-23T03:00:00Z,2026-11-30T14:59:59\.000Z,banner,all,'=2022-04-12,/);
    expect([row?.endsWith('}"'), end]).toEqual([true, '']);
  });

  it('goes on where one page of rows ends, and within one moment', async () => {
    now = Date.parse('2027-01-05T03:00:00Z');
    for (let n = 0; n < 15; n++) {
      expect((await post(await sealRecord(draft(5000 + n)))).status).toBe(201);
    }
    const lines = (await get('/consent-records.jsonl?from=2027-01-05&to=2027-01-05')).text.trim().split('\n');
    expect(lines.map(line => Number.parseInt(JSON.parse(line).id, 16))).toEqual(Array.from({length: 15}, (_each, n) => 5000 + n));
    now = noon;
  });

  it.each(['from=2026-11-31', 'from=yesterday', 'to=2026-1-1', "from=2026-11-01'--"])('knows no day in %s', async query => {
    expect((await get(`/consent-records?${query}`)).status).toBe(400);
  });

  it('shows people the list, and each record with its text and whether its hash is right', async () => {
    const {text: list, headers} = await get('/records');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(list).toContain(`<a href="/records/${'1'.padStart(32, '0')}">`);
    expect(list).toContain('모두 허용');
    const {text: one} = await get(`/records/${'1'.padStart(32, '0')}`);
    expect(one).toContain('해시 확인됨');
    expect(one).toContain('쿠키를 사용합니다. &lt;b&gt;&quot;동의&quot;&lt;/b&gt;');
    expect(one).toContain('기기 시각과 수신 시각이 하루 넘게 다릅니다');
    expect((await get(`/records/${'f'.repeat(32)}`)).status).toBe(404);
    expect((await get('/records?from=never')).status).toBe(400);
  });

  it('leaves every other address to the site', async () => {
    for (const path of ['/', '/consent-records/', '/consent-records.xml', '/records/../', '/recordsx']) {
      expect((await get(path)).status).toBe(418);
    }
    expect((await fetch(`${base}/consent-records`, {method: 'DELETE'})).status).toBe(405);
  });

  it('keeps all records for good, and says so, where nobody has said how long', async () => {
    const before = await store.count({from: '', until: '9'});
    now = Date.parse('2099-01-01T03:00:00Z');
    keeping = await startKeeping(store, {now: () => now});
    expect(await store.count({from: '', until: '9'})).toBe(before);
    expect((await get('/records')).text).toContain('보관 기간을 정하지 않아 기록을 지우지 않습니다.');
    expect((await get(`/records/${'1'.padStart(32, '0')}`)).text).toContain('<dt>보관 기한</dt><dd>정하지 않음</dd>');
  });

  it('deletes a record 6 months after the choice can hold no longer, not before, and its text with the last that has it', async () => {
    const id = (n: number): string => n.toString(16).padStart(32, '0');
    const there = async (...numbers: number[]): Promise<boolean[]> => Promise.all(numbers.map(async n => !!(await store.get(id(n)))));
    const restart = async (at: string): Promise<void> => {
      await keeping?.stop();
      now = Date.parse(at);
      keeping = await startKeeping(store, {months: 6, now: () => now});
    };
    const arrives = async (n: number, at: string, shown: string): Promise<void> => {
      now = Date.parse(at);
      expect((await post(await sealRecord(draft(n, shown)))).status).toBe(201);
    };
    await store.deleteBefore('9');
    // The visitor's clock was years behind: the choice holds in that browser, and is no older than its arrival.
    await arrives(1, '2030-01-15T03:00:00Z', '먼저 보인 글');
    await arrives(2, '2030-01-20T03:00:00Z', '먼저 보인 글');
    await arrives(3, '2030-01-20T03:00:00Z', '나중에 보인 글');
    expect(JSON.parse((await store.get(id(1)))?.json ?? '')).toMatchObject({at: '2026-11-23T03:00:00Z', lifetime: 12});

    // The last moment of the choice, and of the six months after it.
    await restart('2031-01-15T03:00:00Z');
    await restart('2031-07-15T03:00:00Z');
    expect(await there(1, 2, 3)).toEqual([true, true, true]);
    expect((await get(`/records/${id(1)}`)).text).toContain('<dt>보관 기한</dt><dd><time datetime="2031-07-15T03:00:00.000Z">');

    await restart('2031-07-15T03:00:01Z');
    expect(await there(1, 2, 3)).toEqual([false, true, true]);
    expect((await store.get(id(2)))?.text).toBe('먼저 보인 글');
    const page = (await get('/records?from=2030-01-01&to=2031-07-31')).text;
    expect(page).toContain('12개월이 지나고 6개월 뒤에 지웁니다');
    expect(page).toMatch(/최근 확인 <time datetime="2031-07-15T03:00:01\.000Z">[^<]+<\/time>, 지운 기록 1건/);
    expect((await get(`/records/${id(1)}`)).status).toBe(404);

    await arrives(4, '2031-07-20T03:00:00Z', '나중에 보인 글');
    await restart('2031-07-20T03:00:01Z');
    expect(await there(2, 3, 4)).toEqual([false, false, true]);
    expect((await store.get(id(4)))?.text).toBe('나중에 보인 글');
    // The text went with its last record: one that comes without it finds none.
    const {record} = await sealRecord(draft(5, '먼저 보인 글'));
    expect((await post({record})).status).toBe(201);
    expect(await store.get(id(5))).toMatchObject({text: null, text_hash: record.text?.hash});
    await keeping?.stop();
  });
});

describe('the receiver', () => {
  const emptyStore = {newest: async () => [], count: async () => 0};
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('has what it took after a restart, and says where it was changed by hand', async () => {
    const url = `sqlite:${join(folder, 'again.sqlite')}`;
    const first = await createRecordStore({url});
    const sealed = await sealRecord(draft(1));
    const take = async (store: RecordStore, path: string, body?: unknown): Promise<[number, string]> => {
      const records = createRecords(store);
      const server = createServer((request, response) => void records(request, response));
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
        ...(body !== undefined && {method: 'POST', body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
      });
      const result: [number, string] = [response.status, await response.text()];
      server.closeAllConnections();
      server.close();
      return result;
    };
    expect((await take(first, '/consent-records', sealed))[0]).toBe(201);
    await first.close();

    const second = await createRecordStore({url});
    expect((await take(second, '/consent-records', sealed))[0]).toBe(200);
    expect((await take(second, `/records/${sealed.record.id}`))[1]).toContain('해시 확인됨');
    await second.close();

    const hand = openDatabase(url);
    await hand.query('UPDATE records SET json = replace(json, $1, $2)', ['"level":"all"', '"level":"none"']);
    await hand.close();
    const third = await createRecordStore({url});
    const [, changed] = await take(third, `/records/${sealed.record.id}`);
    expect(changed).not.toContain('해시 확인됨');
    expect(changed).toContain('해시가 맞지 않습니다');
    await third.close();
  });

  it('overwrites what it deletes: the file holds nothing of it any more', async () => {
    const path = join(folder, 'erased.sqlite');
    const {record, text: shown} = await sealRecord(draft(1));
    const holds = (): boolean[] => [record.id, record.hash ?? '', shown ?? ''].map(each => readFileSync(path).includes(each));
    const store = await createRecordStore({url: `sqlite:${path}`, now: () => now});
    await store.add({record, json: JSON.stringify(record), text: shown});
    expect(holds()).toEqual([true, true, true]);
    expect(await store.deleteBefore('9')).toBe(1);
    await store.close();
    expect(holds()).toEqual([false, false, false]);
  });

  it('looks every day what has been kept long enough, says where that failed, and tries again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
    const asked: string[] = [];
    let fails = false;
    const store = {
      async deleteBefore(moment: string) {
        asked.push(moment);
        return fails ? Promise.reject(new Error('disk full')) : 2;
      },
    };
    let today = Date.parse('2031-03-31T03:00:00Z');
    const keeping = await startKeeping(store, {months: 1, now: () => today});
    expect([asked, keeping.last()]).toEqual([['2030-02-28T03:00:00.000Z'], {at: '2031-03-31T03:00:00.000Z', count: 2}]);
    const nextDay = async (): Promise<void> => {
      today += 86_400_000;
      await vi.advanceTimersByTimeAsync(86_400_000);
    };
    fails = true;
    await nextDay();
    expect([asked.length, keeping.last()]).toEqual([2, {at: '2031-04-01T03:00:00.000Z', failed: true}]);
    expect(said).toHaveBeenCalledTimes(1);
    const server = createServer((request, response) => void createRecords(emptyStore, {keeping})(request, response));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const page = await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/records`)).text();
    expect(page).toMatch(/<em class="warn"><time datetime="2031-04-01T03:00:00\.000Z">[^<]+<\/time>에 지우지 못했습니다/);
    server.closeAllConnections();
    server.close();

    fails = false;
    await nextDay();
    expect(asked).toEqual(['2030-02-28T03:00:00.000Z', '2030-03-01T03:00:00.000Z', '2030-03-02T03:00:00.000Z']);
    await keeping.stop();
    await nextDay();
    expect(asked.length).toBe(3);
  });

  it.each([0, -1, 1.5, Number.NaN, 1201, '6' as never])('deletes nothing, and does not start, with %j for its months', async months => {
    const deleteBefore = vi.fn(async () => 0);
    await expect(startKeeping({deleteBefore}, {months})).rejects.toThrow('RECORDS_KEEP_MONTHS');
    expect(deleteBefore).not.toHaveBeenCalled();
  });

  it('never deletes before the day that it shows', () => {
    for (let day = 0; day < 1500; day++) {
      const arrived = Date.parse('2027-01-01T03:00:00Z') + day * 86_400_000;
      const until = addMonths(arrived, 18).getTime();
      // Of the moments up to then none is later by 18 months than the arrival.
      expect(addMonths(until, -18).getTime()).toBeLessThanOrEqual(arrived);
      expect(addMonths(arrived, 12).getTime()).toBeLessThan(until);
    }
    expect(addMonths(Date.parse('2028-02-29T03:00:00Z'), 12).toISOString()).toBe('2029-02-28T03:00:00.000Z');
    expect(addMonths(Date.parse('2031-03-31T03:00:00Z'), -13).toISOString()).toBe('2030-02-28T03:00:00.000Z');
  });

  it('answers 500 where the database fails, so that the browser keeps the record', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = {
      query: async (sql: string) => (sql.startsWith('CREATE') ? {rows: []} : Promise.reject(new Error('disk full'))),
      close: async () => {},
    };
    const records = createRecords(await createRecordStore({database: broken}));
    const server = createServer((request, response) => void records(request, response));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/consent-records`, {
      ...{method: 'POST', body: JSON.stringify(await sealRecord(draft(1))), headers: {'content-type': 'application/json'}},
    });
    expect([response.status, said.mock.calls.length]).toEqual([500, 1]);
    expect(await response.text()).not.toContain('disk');
    server.closeAllConnections();
    server.close();
  });

  it('opens a file whose process was killed in the middle, and names an address that is none', async () => {
    const path = join(folder, 'killed.sqlite');
    mkdirSync(`${path}.lock`);
    const minuteAgo = Date.now() / 1000 - 60;
    utimesSync(`${path}.lock`, minuteAgo, minuteAgo);
    const store = await createRecordStore({url: `sqlite:${path}`});
    expect(await store.count({from: '', until: '9'})).toBe(0);
    await store.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(() => openDatabase('mysql://nowhere')).toThrow('RECORDS_DB');
  });

  it('hashes as everybody does', async () => {
    const {record} = await sealRecord(draft(1));
    expect(record.text?.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
