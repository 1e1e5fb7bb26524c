import {describe, expect, test} from 'vitest';
import type {Policy, State} from '../../../src/model/types.js';
import {answerAll} from '../../../src/store/answerAll.js';
import {preferences} from '../../../src/ui/locales/ko/preferences.js';
import {changeDraft} from '../../../src/ui/preferences/changeDraft.js';
import {changeLevel} from '../../../src/ui/preferences/changeLevel.js';
import {draftAnswers} from '../../../src/ui/preferences/draftAnswers.js';
import {purposeStatus} from '../../../src/ui/preferences/purposeStatus.js';
import {type Draft, readDraft} from '../../../src/ui/preferences/readDraft.js';
import {switchTexts} from '../../../src/ui/preferences/switchTexts.js';

const service = (id: string, purpose: string) => ({id, purpose, items: [], mark: id, cookies: [], storage: [], urls: []});
const policy: Policy = {
  purposes: [
    {id: 'service', category: 'essential'},
    {id: 'analytics', category: 'marketing'},
    {id: 'ads', category: 'marketing'},
  ],
  services: [service('session', 'service'), service('ga4', 'analytics'), service('naver', 'analytics'), service('kakao', 'ads')],
  lifetime: 12,
};
const stateWith = (allows: State['allows']): State => ({choice: undefined, allows, refuses: {}, needsAsking: undefined, stored: true});
const off = readDraft(policy, stateWith({})).answers;
const change = (answers: Draft['answers'], id: string, value: boolean) =>
  changeDraft({answers, level: undefined, unanswered: []}, policy, {id, value}).answers;

describe('readDraft', () => {
  test('is off by default, and about what is optional only', () => {
    expect(off).toEqual({analytics: false, ga4: false, naver: false, ads: false, kakao: false});
  });

  test('shows what is allowed now, not what a consent that no longer holds once said', () => {
    const state: State = {
      ...stateWith({analytics: false, naver: true, ads: false}),
      needsAsking: 'scope-changed',
      choice: {at: '', level: 'all', asked: ['analytics', 'ads'], granted: ['analytics', 'ads'], denied: [], scope: ['naver'], id: ''},
    };
    expect(readDraft(policy, state)).toEqual({
      answers: {analytics: false, ga4: false, naver: true, ads: false, kakao: false},
      level: undefined,
      unanswered: ['analytics', 'ga4', 'ads', 'kakao'],
    });
  });

  test('tells refused from not answered, and for good from for once, where each service is asked about', () => {
    const choice = {
      at: '',
      level: 'ask',
      asked: ['analytics', 'ads'],
      granted: ['analytics'],
      denied: ['naver'],
      scope: ['ga4'],
      id: '',
    } as const;
    const state: State = {
      ...stateWith({analytics: false, ga4: true, naver: false, ads: false, kakao: true}),
      refuses: {naver: true},
      choice,
    };
    const draft = readDraft(policy, state);
    // `kakao` runs on this page only: it was let load once.
    expect(draft).toEqual({
      answers: {analytics: false, ga4: true, naver: false, ads: false, kakao: false},
      level: 'ask',
      unanswered: ['analytics', 'ads', 'kakao'],
    });
    const says = (id: string) => switchTexts(draft, preferences, id).off;
    expect(['kakao', 'naver', 'ga4'].map(says)).toEqual([preferences.asks, preferences.off, preferences.off]);
    expect(draftAnswers(draft)).toEqual([{ga4: true, naver: false}, {ask: true}]);
    expect(draftAnswers(changeDraft(draft, policy, {id: 'ga4', value: false}))[0]).toEqual({ga4: false, naver: false});
    expect(draftAnswers(changeLevel(changeLevel(draft, 'none'), 'ask'))).toEqual([{}, {ask: true}]);
  });
});

describe('changeDraft', () => {
  test('a purpose takes its services along, and no others', () => {
    expect(change(off, 'analytics', true)).toEqual({...off, analytics: true, ga4: true, naver: true});
    expect(change(change(off, 'analytics', true), 'analytics', false)).toEqual(off);
  });

  test('a service is singled out against its purpose', () => {
    expect(change(change(off, 'analytics', true), 'ga4', false)).toEqual({...off, analytics: true, ga4: false, naver: true});
    expect(change(off, 'ga4', true)).toEqual({...off, ga4: true});
  });

  test('a purpose says what all its services say', () => {
    expect(change(change(off, 'ga4', true), 'naver', true)).toEqual({...off, analytics: true, ga4: true, naver: true});
    expect(change(off, 'kakao', true)).toEqual({...off, ads: true, kakao: true});
    expect(change(change(off, 'ads', true), 'kakao', false)).toEqual(off);
  });

  test('leaves the draft it was given', () => {
    const draft = Object.freeze({...off});
    change(draft, 'ads', true);
    expect(draft).toEqual(off);
  });
});

describe('the level', () => {
  const ids = Object.keys(off);
  const fresh: Draft = {answers: off, level: undefined, unanswered: ids};

  test('is none before the visitor has chosen one', () => {
    expect(readDraft(policy, {...stateWith({}), needsAsking: 'never-asked'}).level).toBe(undefined);
  });

  test('turns the switches', () => {
    const all = changeLevel(fresh, 'all');
    expect(new Set(Object.values(all.answers))).toEqual(new Set([true]));
    expect(changeLevel(all, 'none')).toEqual({answers: off, level: 'none', unanswered: ids});
    expect(changeLevel(all, 'ask')).toEqual({answers: off, level: 'ask', unanswered: ids});
    expect(changeLevel(all, 'custom')).toEqual({answers: all.answers, level: 'custom', unanswered: ids});
  });

  test('follows the switches, but for `ask`', () => {
    const turn = (draft: Draft, id: string, value: boolean) => changeDraft(draft, policy, {id, value});
    expect(turn(fresh, 'ads', true).level).toBe('custom');
    expect(turn(turn(fresh, 'ads', true), 'analytics', true).level).toBe('all');
    expect(turn(turn(fresh, 'ads', true), 'ads', false).level).toBe('none');
    expect(turn(changeLevel(fresh, 'ask'), 'ads', true).level).toBe('ask');
  });

  test('`ask` saves what is answered, and leaves the rest to be asked about', () => {
    const asking = changeLevel(fresh, 'ask');
    expect(draftAnswers(asking)).toEqual([{}, {ask: true}]);
    const turned = changeDraft(asking, policy, {id: 'kakao', value: true});
    expect(draftAnswers(turned)).toEqual([{ads: true, kakao: true}, {ask: true}]);
    // Turned on and off again it is as it was.
    expect(draftAnswers(changeDraft(turned, policy, {id: 'kakao', value: false}))).toEqual([{}, {ask: true}]);
    expect(draftAnswers(changeLevel(turned, 'none'))).toEqual([off, {ask: false}]);
  });
});

test('purposeStatus', () => {
  expect(purposeStatus(off, policy, 'analytics')).toBe('off');
  expect(purposeStatus(change(off, 'analytics', true), policy, 'analytics')).toBe('on');
  expect(purposeStatus(change(off, 'ga4', true), policy, 'analytics')).toBe('some');
  expect(purposeStatus(change(change(off, 'analytics', true), 'ga4', false), policy, 'analytics')).toBe('some');
});

test('answerAll names every optional purpose', () => {
  expect(answerAll(policy, true)).toEqual({analytics: true, ads: true});
});
