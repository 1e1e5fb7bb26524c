import {type ComponentChildren, h, render} from 'preact';
import {readChanges} from '../../config/readChanges.js';
import {asList} from '../../lib/asList.js';
import {fill} from '../../lib/fill.js';
import type {PolicyService, Service} from '../../model/types.js';
import type {NewsTexts} from '../locales/types.js';
import {makeWay} from '../makeWay.js';
import {refusedNames} from '../refusedNames.js';
import type {View} from '../View.js';
import {isAskedThen} from './isAskedThen.js';
import {Since} from './Since.js';
import {Upcoming} from './Upcoming.js';

export interface News {
  close(): void;
}

/**
 * Tells of changes of the policy (chapter 12): of those to come in a box of its own, until the visitor has put it away; of those that came since
 * the visitor's choice in the banner that asks again. `slot`: the banner's place for it.
 */
export function createNews(view: View & {more: NewsTexts}, slot: HTMLElement): News {
  const {store, settings, report} = view.parts;
  const changes = readChanges(settings.policy.changes);
  const now = Date.now();
  const container = document.createElement('div');
  container.className = 'news';
  let services: readonly Service[] = [];
  let closed = false;

  const close = (): void => {
    closed = true;
    render(null, container);
    container.remove();
    makeWay(view.root);
  };
  const upcoming = changes.filter(({notice, effective}) => notice <= now && effective > now);

  async function tellUpcoming(): Promise<void> {
    let described: readonly Service[] = [];
    try {
      const own = asList(settings.policy.changes).flatMap(change => asList((Object(change) as {services?: unknown}).services));
      described = upcoming.some(each => each.services.length > 0)
        ? (await view.parts.load('services')).describe(own.filter((each): each is Service & PolicyService => 'id' in Object(each)))
        : [];
    } catch (error) {
      report('details-failed', error);
    }
    if (closed) {
      return;
    }
    const putAway = (): void => {
      try {
        localStorage.donguiNews = settings.upcoming;
      } catch {
        // Told again on the next page.
      }
      close();
    };
    view.root.append(container);
    const asks = isAskedThen(upcoming, view.parts, described);
    render(h(Upcoming, {...view, changes: upcoming, asks, putAway}), container);
    makeWay(view.root);
  }
  if (upcoming.length > 0 && !store.get().needsAsking) {
    void tellUpcoming();
  }

  async function fillIn(): Promise<void> {
    try {
      services = (await view.parts.load('services')).describe(store.policy.services);
      draw();
    } catch (error) {
      report('details-failed', error);
    }
  }

  function notes(): ComponentChildren {
    const {choice, needsAsking} = store.get();
    const {signal} = store.policy;
    if (!choice || needsAsking === 'never-asked' || needsAsking === 'expired') {
      const names = signal && signal !== 'minor' ? refusedNames(view) : '';
      return names && h('p', {}, fill(view.more.signal, {names}));
    }
    if (!needsAsking) {
      return null;
    }
    const since = +new Date(choice.at);
    const came = changes.filter(({effective}) => effective > since && effective <= now);
    const isNew = (id: string): boolean => store.policy.services.some(service => service.id === id && !choice.scope.includes(service.mark));
    const fresh = services.filter(({id}) => id !== 'dongui' && isNew(id));
    return h(Since, {...view, changes: came, services: fresh, asked: choice.asked});
  }

  const draw = (): void => render(notes(), slot);
  draw();
  const undo = store.subscribe(draw);
  if (store.get().needsAsking && store.get().choice) {
    void fillIn();
  }
  return {
    close() {
      undo();
      render(null, slot);
      close();
    },
  };
}
