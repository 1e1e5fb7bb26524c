// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {backOff} from '../../../src/record/backOff.js';
import {createDelivery, type Delivery} from '../../../src/record/createDelivery.js';
import {createOutbox} from '../../../src/record/createOutbox.js';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {judgeAnswer} from '../../../src/record/judgeAnswer.js';
import type {Evidence} from '../../../src/record/types.js';
import {eraseStorage} from '../support/eraseStorage.js';
import {agreed, policy} from '../support/samples.js';

const make = (n: number): Evidence =>
  draftRecord(
    policy,
    {...agreed, id: n.toString(16).padStart(32, '0')},
    {
      ...{at: `2026-11-23T03:00:${`${n}`.padStart(2, '0')}Z`, language: 'ko', shown: '글', company: '회사', policy: {}},
    },
  );

const json = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(status === 204 ? null : '{}', {status, headers: {'content-type': 'application/json', ...headers}});

describe('an answer', () => {
  const now = Date.parse('2026-11-23T03:00:00Z');
  it.each<[string, Response, object]>([
    ['201', json(201), {fate: 'done'}],
    ['200', json(200), {fate: 'done'}],
    ['204 without a type', new Response(null, {status: 204}), {fate: 'done'}],
    [
      '204 with the type that PHP gives by itself',
      new Response(null, {status: 204, headers: {'content-type': 'text/html; charset=UTF-8'}}),
      {fate: 'done'},
    ],
    ['409, known', json(409), {fate: 'done'}],
    ['a page of HTML', new Response('<p>', {headers: {'content-type': 'text/html; charset=utf-8'}}), {fate: 'later', found: '200, HTML'}],
    ['500', json(500), {fate: 'later'}],
    ['503 with seconds', json(503, {'retry-after': '120'}), {fate: 'later', rest: 120_000}],
    ['429 with a date', json(429, {'retry-after': 'Mon, 23 Nov 2026 03:00:30 GMT'}), {fate: 'later', rest: 30_000}],
    ['503 with a year', json(503, {'retry-after': '31536000'}), {fate: 'later', rest: 3_600_000}],
    ['408', json(408), {fate: 'later'}],
    ['400', json(400), {fate: 'refused', found: '400'}],
    ['404 of HTML', new Response('<p>', {status: 404, headers: {'content-type': 'text/html'}}), {fate: 'refused'}],
    ['422', json(422), {fate: 'refused'}],
  ])('%s', (_, answer, verdict) => {
    expect(judgeAnswer(answer, now)).toMatchObject(verdict);
  });

  it.each(['soon', '-5', 'Mon, 23 Nov 2020 03:00:30 GMT', ''])('Retry-After: %s asks for nothing', header => {
    expect(judgeAnswer(json(503, {'retry-after': header}), now)).not.toHaveProperty('rest');
  });
});

describe('the back-off', () => {
  it('doubles from a second to five minutes, between half and the whole of it', () => {
    expect([1, 2, 3, 9, 10, 50].map(failures => backOff(failures, 1))).toEqual([1000, 2000, 4000, 256_000, 300_000, 300_000]);
    expect([1, 2, 50].map(failures => backOff(failures, 0))).toEqual([500, 1000, 150_000]);
  });
});

describe('the delivery', () => {
  const end = {current: new AbortController()};
  const reports: string[] = [];
  const sent: {id: string; body: Evidence; init: RequestInit}[] = [];
  const beacons: {body: Blob}[] = [];
  let answer: (id: string) => Response | Promise<Response>;

  beforeEach(() => {
    vi.useFakeTimers();
    end.current = new AbortController();
    reports.length = sent.length = beacons.length = 0;
    answer = () => json(201);
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      const body = JSON.parse(`${init.body}`) as Evidence;
      sent.push({id: body.record.id, body, init});
      return answer(body.record.id);
    });
    Object.defineProperty(navigator, 'sendBeacon', {
      configurable: true,
      value: (_url: string, body: Blob) => !!beacons.push({body}),
    });
  });
  afterEach(() => {
    end.current.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    eraseStorage();
  });

  const outbox = createOutbox(true, code => reports.push(code));
  const open = (): Delivery =>
    createDelivery({
      ...{endpoint: '/consent-records', outbox, signal: end.current.signal},
      report: (code, found) => reports.push(found ? `${code} ${found}` : code),
    });
  const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  const numbers = (): number[] => sent.map(({id}) => Number.parseInt(id, 16));

  it('sends one request a record, sealed, with its key, and forgets it once confirmed', async () => {
    outbox.keep(make(2));
    outbox.keep(make(1));
    open().send();
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
    expect(numbers()).toEqual([1, 2]);
    const [first] = sent;
    expect(first?.init).toMatchObject({
      ...{method: 'POST', keepalive: true},
      headers: {'content-type': 'application/json', 'idempotency-key': make(1).record.id},
    });
    expect(first?.body.text).toBe('글');
    expect(first?.body.record.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(reports).toEqual([]);
  });

  it('tries again after a second, two, four, and reports once', async () => {
    answer = () => json(500);
    outbox.keep(make(1));
    open().send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    for (const [ms, tries] of [
      [1000, 2],
      [2000, 3],
      [4000, 4],
    ] as const) {
      await wait(ms);
      await vi.waitFor(() => expect(sent).toHaveLength(tries));
    }
    expect(reports).toEqual(['record-failed 500']);
    answer = () => json(200);
    await wait(8000);
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
  });

  it('is not hurried by further decisions, but sends them with the next try', async () => {
    answer = () => json(503, {'retry-after': '60'});
    outbox.keep(make(1));
    const delivery = open();
    delivery.send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await wait(0);
    outbox.keep(make(2));
    delivery.send();
    await wait(59_000);
    expect(sent).toHaveLength(1);
    answer = () => json(201);
    await wait(1500);
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
    // The one that failed less comes first.
    expect(numbers()).toEqual([1, 2, 1]);
  });

  it('does not let one bad record stop the others', async () => {
    answer = id => (id.endsWith('1') ? json(500) : json(201));
    for (const n of [1, 2, 3]) {
      outbox.keep(make(n));
    }
    open().send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await wait(1000);
    await vi.waitFor(() => expect(outbox.list()).toHaveLength(1));
    expect(outbox.has(make(1).record.id)).toBe(true);
  });

  it('keeps what is refused, reports it, goes on with the others and comes back in an hour', async () => {
    answer = id => (id.endsWith('1') ? json(422) : json(201));
    outbox.keep(make(1));
    outbox.keep(make(2));
    const delivery = open();
    delivery.send();
    await vi.waitFor(() => expect(outbox.list()).toHaveLength(1));
    expect(reports).toEqual(['record-refused 422']);
    await wait(3_000_000);
    outbox.keep(make(3));
    delivery.send();
    // And one that comes while that is on its way.
    outbox.keep(make(4));
    delivery.send();
    await vi.waitFor(() => expect(numbers()).toEqual([1, 2, 3, 4]));
    answer = () => json(201);
    await wait(700_000);
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
  });

  it('tries at once when the line is back', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    outbox.keep(make(1));
    open().send();
    // The second without the right to outlive the page: the room for those may be used up.
    await vi.waitFor(() => expect(sent.map(({init}) => init.keepalive)).toEqual([true, false]));
    answer = () => json(201);
    await wait(0);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
    expect(reports).toEqual(['record-failed TypeError: offline']);
  });

  it('leaves the page without a word where somebody has taken beacons away', async () => {
    Object.defineProperty(navigator, 'sendBeacon', {configurable: true, value: undefined});
    const errors: unknown[] = [];
    const note = (event: Event): void => void errors.push(event);
    window.addEventListener('error', note);
    answer = () => json(500);
    outbox.keep(make(1));
    open().send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    window.dispatchEvent(new Event('pagehide'));
    window.removeEventListener('error', note);
    expect([errors, outbox.list().length]).toEqual([[], 1]);
  });

  it('gives the browser a beacon as the page is left, once for each record, and keeps it', async () => {
    answer = () => json(500);
    outbox.keep(make(1));
    open().send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pagehide'));
    expect(beacons).toHaveLength(1);
    expect(beacons[0]?.body.type).toBe('application/json');
    expect(outbox.list()).toHaveLength(1);
  });

  it('is silent after its end, and what waits stays', async () => {
    answer = () => json(500);
    outbox.keep(make(1));
    const delivery = open();
    delivery.send();
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    end.current.abort();
    outbox.keep(make(2));
    delivery.send();
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('online'));
    await wait(600_000);
    expect([sent.length, beacons.length, outbox.list().length]).toEqual([1, 0, 2]);
  });

  it('tells of a clock that is years off, and delivers all the same', async () => {
    answer = () => json(201, {date: new Date(Date.now() + 800 * 86_400_000).toUTCString()});
    outbox.keep(make(1));
    open().send();
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
    expect(reports).toEqual(['record-clock -800 days']);
  });

  it('leaves it to another tab that is at it, and takes over when that takes too long', async () => {
    Object.defineProperty(navigator, 'locks', {
      configurable: true,
      value: {request: async (_name: string, _options: object, act: (lock: null) => unknown) => act(null)},
    });
    outbox.keep(make(1));
    open().send();
    await wait(20_000);
    expect(sent).toEqual([]);
    await wait(12_000);
    await vi.waitFor(() => expect(outbox.list()).toEqual([]));
    Object.defineProperty(navigator, 'locks', {configurable: true, value: undefined});
  });
});
