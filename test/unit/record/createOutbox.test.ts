// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createOutbox} from '../../../src/record/createOutbox.js';
import {draftRecord} from '../../../src/record/draftRecord.js';
import {hasQueued} from '../../../src/record/hasQueued.js';
import type {Evidence, Outbox} from '../../../src/record/types.js';
import {eraseStorage} from '../support/eraseStorage.js';
import {agreed, policy} from '../support/samples.js';

const make = (n: number, shown = '쿠키를 사용합니다.'): Evidence =>
  draftRecord(
    policy,
    {...agreed, id: n.toString(16).padStart(32, '0')},
    {
      ...{at: new Date(Date.UTC(2026, 10, 23, 3, 0, n)).toISOString().replace('.000', ''), language: 'ko', shown},
      ...{company: '인프라닉스', policy: {url: '/privacy'}},
    },
  );
const idsOf = (outbox: Outbox): number[] => outbox.list().map(({record}) => Number.parseInt(record.id, 16));

const reports: string[] = [];
const open = (queued = true): Outbox => createOutbox(queued, code => reports.push(code));
/** The storage takes nothing any more; `sessionStorage` is full as well, or not there at all. */
function fill(...areas: Storage[]): void {
  const {setItem} = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key: string, value: string) {
    if (areas.includes(this)) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    setItem.call(this, key, value);
  });
}

beforeEach(() => {
  reports.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  eraseStorage();
});

describe('the outbox', () => {
  it('keeps each record by itself, gives them oldest first, also to another tab and after a reload', () => {
    const one = open();
    const two = open();
    one.keep(make(3));
    two.keep(make(1));
    one.keep(make(2));
    expect([idsOf(one), idsOf(two), idsOf(open())]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    two.remove(make(2).record.id);
    expect([one.has(make(2).record.id), idsOf(one)]).toEqual([false, [1, 3]]);
    expect(reports).toEqual([]);
  });

  it('has the last for the visitor, whole, also without an endpoint; another id is none of it', () => {
    const outbox = open(false);
    outbox.keep(make(1));
    outbox.keep(make(2));
    expect(outbox.latest(make(2).record.id)).toEqual(make(2));
    expect(outbox.latest(make(1).record.id)).toBeUndefined();
    expect([idsOf(outbox), Object.keys(localStorage), hasQueued()]).toEqual([[], ['dongui-record'], false]);
    outbox.forget();
    expect(localStorage.length).toBe(0);
  });

  it('goes on in sessionStorage when localStorage is full', () => {
    fill(localStorage);
    open().keep(make(1));
    expect([idsOf(open()), Object.keys(sessionStorage).length, hasQueued(), reports]).toEqual([[1], 2, true, []]);
  });

  it('goes on in a cookie when both are full, the newest only, and has all in the page; says so', () => {
    fill(localStorage, sessionStorage);
    const outbox = open();
    outbox.keep(make(1));
    outbox.keep(make(2));
    expect(idsOf(outbox)).toEqual([1, 2]);
    expect(outbox.list()).toEqual([make(1), make(2)]);
    // A new page.
    expect([idsOf(open()), hasQueued(), reports]).toEqual([[2], true, ['record-queue-full']]);
    outbox.remove(make(2).record.id);
    expect([idsOf(open()), document.cookie, outbox.latest(make(2).record.id)]).toEqual([[], '', make(2)]);
  });

  it('leaves a long text out of the cookie and keeps it in the page', () => {
    fill(localStorage, sessionStorage);
    const long = make(1, '쿠키 '.repeat(2000));
    const outbox = open();
    outbox.keep(long);
    expect(outbox.list()).toEqual([long]);
    const [left] = open().list();
    expect(left).toEqual({record: long.record});
    expect(document.cookie.length).toBeLessThan(4096);
  });

  it('gives up the place of the copy for the visitor, where that is all the room there is', () => {
    open(false).keep(make(1));
    const {setItem} = Storage.prototype;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key: string, value: string) {
      if (this.length > 0) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      setItem.call(this, key, value);
    });
    open().keep(make(2));
    expect(Object.keys(localStorage)).toEqual([`dongui-record-${make(2).record.id}`]);
  });

  it('stays in the page where a browser forbids storage, and throws nothing', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('');
    const outbox = open();
    outbox.keep(make(1));
    outbox.keep(make(2));
    expect([idsOf(outbox), outbox.latest(make(2).record.id)]).toEqual([[1, 2], make(2)]);
  });

  it('drops what nobody can read any more, and says so; the others stay', () => {
    const outbox = open();
    outbox.keep(make(1));
    localStorage.setItem('dongui-record-x', '{"record":');
    localStorage.setItem('dongui-record-y', 'null');
    localStorage.setItem(`dongui-record-${'f'.repeat(32)}`, JSON.stringify(make(2)));
    localStorage.setItem('dongui-recorder', 'of somebody else');
    expect(idsOf(outbox)).toEqual([1]);
    expect(reports).toEqual(['record-damaged', 'record-damaged', 'record-damaged']);
    expect(Object.keys(localStorage).sort()).toEqual(['dongui-record', `dongui-record-${make(1).record.id}`, 'dongui-recorder']);
  });
});
