import {describe, expect, it} from 'vitest';
import type {Choice, Method, State} from '../../../src/model/types.js';
import {noticeFor} from '../../../src/ui/noticeFor.js';

const state = (level: Choice['level'], stored = true): State => ({choice: {level}, stored}) as State;
const swept = {deleted: ['_ga'], left: [], services: ['ga4']};

describe('noticeFor', () => {
  it('says what was decided, and whether a new page is needed', () => {
    expect(noticeFor(state('all'), {method: 'banner', reload: false, swept: undefined})).toEqual({kind: 'agreed', reload: false});
    expect(noticeFor(state('all'), {method: 'banner', reload: true, swept: undefined})).toEqual({kind: 'agreed', reload: true});
    expect(noticeFor(state('none'), {method: 'preferences', reload: true, swept})).toEqual({kind: 'withdrawn', reload: true, ...swept});
    expect(noticeFor(state('all', false), {method: 'banner', reload: false, swept: undefined})).toMatchObject({kind: 'not-stored'});
  });

  it.each<Method>(['api', 'import'])('leaves it to who called (%s)', method => {
    expect(noticeFor(state('none'), {method, reload: true, swept})).toBe(undefined);
  });

  it.each<Method | 'elsewhere'>(['embed', 'ask', 'elsewhere'])(
    'says nothing of what the visitor sees happen (%s), but that a new page is needed',
    method => {
      expect(noticeFor(state('ask'), {method, reload: false, swept: undefined})).toBe(undefined);
      expect(noticeFor(state('ask'), {method, reload: true, swept: undefined})).toEqual({kind: 'custom', reload: true});
    },
  );
});
