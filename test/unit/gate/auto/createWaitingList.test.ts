import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {createWaitingList} from '../../../../src/gate/auto/createWaitingList.js';
import type {Judge, Waiting} from '../../../../src/gate/auto/types.js';

const judge: Judge = {
  address: () => 'tracker',
  text: () => 'tracker',
  name: () => undefined,
  isOpen: () => true,
  own: [],
  mindsRelative: () => false,
};
const createList = () => {
  const reports: string[] = [];
  const list = createWaitingList(
    judge,
    () => undefined,
    code => reports.push(code),
  );
  const hold = (element?: object): Waiting => {
    const one = {element: element as Element | undefined};
    list.hold('https://t.example/p', 'img', one);
    return one;
  };
  return {list, hold, reports};
};

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** An image as far as the list looks at it. */
const inPage = (): object => ({isConnected: true, parentNode: {}});
const takenOut = (): object => ({isConnected: false, parentNode: {}});
const pixel = (): object => ({isConnected: false, parentNode: null});

it('lets go of images that a page took out with all around them, a view at a time, all day', async () => {
  const {list, hold} = createList();
  const views = Array.from({length: 1000}, () => {
    const view = takenOut();
    hold(view);
    return new WeakRef(view);
  });
  // What a WeakRef was made for stays until the task has ended.
  await new Promise(resolve => setTimeout(resolve));
  collect();
  expect(views.filter(view => view.deref()).length).toBeLessThan(200);
  const one = hold(takenOut());
  expect(list.has(one)).toBe(true);
});

it('keeps what is in the page, however much it is', () => {
  const {list, hold} = createList();
  const all = Array.from({length: 500}, () => hold(inPage()));
  Array.from({length: 2000}, () => hold(takenOut()));
  expect(all.every(one => list.has(one))).toBe(true);
});

it('keeps a thousand pixels, which are in no page, the newest', () => {
  const {list, hold} = createList();
  const all = Array.from({length: 5000}, () => hold(pixel()));
  const left = all.filter(one => list.has(one));
  expect(left.length).toBeGreaterThanOrEqual(1000);
  expect(left.length).toBeLessThan(2500);
  expect(all.slice(-1000).every(one => list.has(one))).toBe(true);
});

it('keeps a thousand requests, the oldest, beside them', () => {
  const {list, hold, reports} = createList();
  const requests = Array.from({length: 1000}, () => hold());
  Array.from({length: 2000}, () => hold(takenOut()));
  expect(requests.every(one => list.has(one))).toBe(true);
  expect(reports).toEqual([]);
  hold();
  expect(reports).toEqual(['queue-full']);
});
