import {h, render} from 'preact';
import type {Service} from '../../model/types.js';
import {answerAll} from '../../store/answerAll.js';
import type {AskTexts} from '../locales/types.js';
import {makeWay} from '../makeWay.js';
import type {View} from '../View.js';
import {Ask} from './Ask.js';

/** A screen reader has to know the live region before it reads what comes into it. */
const pause = 100;

/**
 * Policy 9-2-나, "쿠키가 저장될 때마다 확인": asks about one thing after the other, over nothing and without taking the focus; what nobody answers
 * stays held. Returns the undo.
 */
export function createAsks(view: View & {more: AskTexts}): () => void {
  const {store, gate, waiting, report} = view.parts;
  const container = document.createElement('div');
  container.setAttribute('aria-live', 'polite');
  view.root.append(container);
  let services: readonly Service[] | undefined;

  /** Services first: they say most. */
  function pending(): string[] {
    const {choice, allows, refuses, needsAsking} = store.get();
    const open = Object.keys(waiting).filter(id => id in allows && !allows[id] && !refuses[id]);
    const isService = (id: string): boolean => store.policy.services.some(service => service.id === id);
    return choice?.level === 'ask' && !needsAsking ? [...open.filter(isService), ...open.filter(id => !isService(id))] : [];
  }

  function draw(): void {
    const [id, ...more] = pending();
    if (id === undefined || !services) {
      render(null, container);
      makeWay(view.root);
      return;
    }
    const answer = (value: boolean, once = false): void => {
      const had = container.contains(view.root.activeElement);
      store.commit(id === 'marketing' && !once ? answerAll(store.policy, value) : {[id]: value}, {
        method: 'ask',
        only: true,
        once,
        shown: container.innerText,
      });
      if (had) {
        // At the question, not at a button that now means something else: the next press must not answer unread.
        container.querySelector('h2')?.focus();
      }
    };
    const service = services.find(each => each.id === id);
    render(h(Ask, {...view, key: id, id, service, left: more.length, answer}), container);
    makeWay(view.root);
  }

  async function start(): Promise<void> {
    const ready = new Promise(resolve => setTimeout(resolve, pause));
    try {
      services = (await view.parts.load('services')).describe(store.policy.services);
    } catch (error) {
      services = [];
      report('details-failed', error);
    }
    await ready;
    draw();
  }

  void start();
  const undos = [gate.subscribe(draw), store.subscribe(draw)];
  return () => {
    for (const undo of undos) {
      undo();
    }
    render(null, container);
    container.remove();
    makeWay(view.root);
  };
}
