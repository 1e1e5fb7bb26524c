import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type CheckedImport, checkImport} from '../../../src/store/checkImport.js';
import {now} from '../support/samples.js';

const good = {method: 'phone', at: '2026-11-20T12:00:00+09:00', answers: {ads: true}};
const check = (given: unknown, last?: string): CheckedImport => checkImport(given, {last, lifetime: 12, now});
const at = '2026-11-20T03:00:00Z';

describe('checkImport', () => {
  it('takes a choice over, with its time in UTC and where it comes from', () => {
    expect(check(good)).toEqual({choice: {answers: {ads: true}, at, source: {by: 'phone'}}});
    expect(check({...good, reference: '접수 2026-1120'}).choice?.source).toEqual({by: 'phone', reference: '접수 2026-1120'});
    expect(check({...good, answers: {ads: false, 'kakao-pixel': false}}).choice?.answers).toEqual({ads: false, 'kakao-pixel': false});
  });

  it.each<[what: string, given: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'phone'],
    ['a list', [good]],
    ['no way', {...good, method: ' '}],
    ['a way that is no text', {...good, method: 1}],
    ['no time', {...good, at: undefined}],
    ['a time that is none', {...good, at: 'yesterday'}],
    ['a time without a zone', {...good, at: '2026-11-20T12:00:00'}],
    ['a day', {...good, at: '2026-11-20'}],
    ['a number', {...good, at: now}],
    ['a Date', {...good, at: new Date(now)}],
    ['a day that cannot be', {...good, at: '2026-11-40T12:00:00Z'}],
    ['a time to come', {...good, at: '2026-11-23T03:00:01Z'}],
    ['a time longer ago than a choice is good for', {...good, at: '2025-11-22T03:00:00Z'}],
    ['no answers', {...good, answers: {}}],
    ['answers that are a list', {...good, answers: ['ads']}],
    ['an answer that is no yes or no', {...good, answers: {ads: true, analytics: 'yes'}}],
    ['a number that is no text', {...good, reference: 5}],
  ])('takes %s for invalid', (_what, given) => {
    expect(check(given)).toEqual({code: 'import-invalid', found: expect.any(String)});
  });

  it('lets a later decision of the visitor hold, and does the same only once', () => {
    expect(check(good, '2026-11-20T03:00:01Z')).toEqual({code: 'import-older', found: expect.stringContaining('2026-11-20T03:00:01Z')});
    expect(check(good, at)).toEqual({});
    expect(check(good, '2026-11-20T02:59:59Z').choice?.at).toBe(at);
  });

  it('never throws, and takes over nothing but yes and no of a moment that was', () => {
    const circle: Record<string, unknown> = {};
    circle.answers = circle;
    expect(check({...good, ...circle}).code).toBe('import-invalid');
    const given = fc.record(
      {
        method: fc.oneof(fc.anything(), fc.constant('fax')),
        at: fc.oneof(
          fc.anything(),
          fc.date({noInvalidDate: true}).map(date => date.toISOString()),
          fc.constant(good.at),
        ),
        answers: fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.oneof(fc.boolean(), fc.anything()))),
        reference: fc.anything(),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), given), value => {
        const {choice} = check(value);
        expect(Object.values(choice?.answers ?? {}).every(answer => typeof answer === 'boolean')).toBe(true);
        expect(choice === undefined || Date.parse(choice.at) <= now).toBe(true);
      }),
      {numRuns: 2000},
    );
  });
});
