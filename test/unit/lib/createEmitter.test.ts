import {describe, expect, it} from 'vitest';
import {createEmitter} from '../../../src/lib/createEmitter.js';
import {collectErrors} from '../support/collectErrors.js';

describe('createEmitter', () => {
  it('tells all, in the order they came, each with all arguments', () => {
    const {on, emit} = createEmitter<[string, number]>();
    const heard: string[] = [];
    on((text, number) => heard.push(`first ${text} ${number}`));
    on((text, number) => heard.push(`second ${text} ${number}`));
    emit('a', 1);
    expect(heard).toEqual(['first a 1', 'second a 1']);
  });

  it('tells nobody who left, also not one who leaves twice', () => {
    const {on, emit} = createEmitter<[]>();
    let heard = 0;
    const leave = on(() => heard++);
    leave();
    leave();
    emit();
    expect(heard).toBe(0);
  });

  it('lets one that throws stop no other, and gives the error to the page', () => {
    const errors = collectErrors();
    const {on, emit} = createEmitter<[]>();
    const mistake = new Error('of a listener');
    let heard = 0;
    on(() => {
      throw mistake;
    });
    on(() => heard++);
    emit();
    expect(heard).toBe(1);
    expect(errors).toEqual([mistake]);
  });

  it('does not tell who came during the telling, and does not lose its way when one leaves', () => {
    const {on, emit} = createEmitter<[]>();
    const heard: string[] = [];
    const leave = on(() => {
      heard.push('first');
      leave();
      on(() => heard.push('late'));
    });
    on(() => heard.push('second'));
    emit();
    expect(heard).toEqual(['first', 'second']);
    emit();
    expect(heard).toEqual(['first', 'second', 'second', 'late']);
  });
});
