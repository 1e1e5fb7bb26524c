// @vitest-environment jsdom
import {afterEach, expect, it} from 'vitest';
import {createGate} from '../../../src/gate/createGate.js';
import {deriveState} from '../../../src/model/deriveState.js';
import {now, policy} from '../support/samples.js';

const ends: AbortController[] = [];
const open = (minor: boolean) => {
  document.body.innerHTML = '<iframe data-service="meta-pixel" data-src="about:blank#frame"></iframe>';
  const end = new AbortController();
  ends.push(end);
  const state = deriveState({...policy, ...(minor && {signal: 'minor'})}, undefined, {now, stored: true});
  return createGate({get: () => state, settings: {scriptTimeout: 10, minor}, report: () => {}, end});
};

afterEach(() => {
  for (const end of ends.splice(0)) {
    end.abort();
  }
});

it.each([false, true])('lets a frame go that the visitor asked for, but for children under 14 (%s)', async minor => {
  const gate = open(minor);
  await new Promise(resolve => setTimeout(resolve));
  const [held] = gate.list();
  gate.release(held?.element as Element);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect([held?.element.hasAttribute('src'), gate.list().length]).toEqual(minor ? [false, 1] : [true, 0]);
});
