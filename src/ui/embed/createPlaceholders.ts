import {h, render} from 'preact';
import type {Service} from '../../model/types.js';
import {answerAll} from '../../store/answerAll.js';
import {createSurface} from '../createSurface.js';
import type {PlaceholderTexts} from '../locales/types.js';
import css from '../styles/placeholder.css?inline';
import type {View} from '../View.js';
import {fitFrame} from './fitFrame.js';
import {listCopies} from './listCopies.js';
import {Placeholder} from './Placeholder.js';
import {undoCopy} from './undoCopy.js';

interface Placed {
  frame: HTMLIFrameElement;
  /** What the frame waits for. */
  id: string;
  host: HTMLElement;
  draw(): void;
  fit(): void;
  remove(): void;
}

/** Keeps a placeholder beside every frame that waits. Returns the undo. */
export function createPlaceholders(view: View & {more: PlaceholderTexts}): () => void {
  const {store, gate, language, report} = view.parts;
  // No `Map`: sites have one of their own, with `put` and `containsKey`.
  let placed: readonly Placed[] = [];
  let services: readonly Service[] = [];
  /** The gate tells of what it holds and lets go, not of a held frame that leaves, comes back, or waits for something else. */
  const observer = new MutationObserver(records => {
    const isNews = ({type, addedNodes}: MutationRecord): boolean =>
      type === 'attributes' || [...addedNodes].some(node => node instanceof HTMLIFrameElement);
    if (records.some(isNews) || listCopies()[0] || placed.some(hasLeft)) {
      update();
    }
  });

  function place(frame: HTMLIFrameElement, id: string): Placed {
    const surface = createSurface(language, css);
    const {host, layer} = surface;
    view.dress?.(surface);
    const allow = id === 'marketing' ? answerAll(store.policy, true) : {[id]: true};
    /** The visitor who pressed the button goes on in the frame, not at the top of the page. */
    const andFocus = (act: () => void) => () => {
      act();
      // Once the gate has put the frame in anew.
      setTimeout(() => frame.focus(), 50);
    };
    // Put in anew, it shows nothing: going back in history, browsers load what a frame showed then, also into one that is held now.
    frame.before(frame);
    // Not in the frame's row or grid while that is measured.
    host.style.display = 'none';
    frame.after(host);
    let undo = fitFrame(frame, host);
    // For its mark: another one is another company's frame.
    observer.observe(frame, {attributes: true});
    return {
      frame,
      id,
      host,
      draw() {
        const showOnce = andFocus(() => gate.release(frame));
        const allowAlways = andFocus(() => store.commit(allow, {method: 'embed', only: true, shown: layer.innerText}));
        render(h(Placeholder, {...view, frame, id, service: services.find(each => each.id === id), showOnce, allowAlways}), layer);
      },
      fit() {
        undo();
        host.style.display = 'none';
        undo = fitFrame(frame, host);
      },
      remove() {
        undo();
        render(null, layer);
        host.remove();
      },
    };
  }

  /** The page took the frame, or what stands in its place, and left the other. What it took with it may come back as it is. */
  const hasLeft = ({frame, host}: Placed): boolean => frame.parentNode !== host.parentNode;

  function update(): void {
    listCopies().forEach(undoCopy);
    const waiting = gate.list().filter(({element}) => element.isConnected);
    placed = placed.filter(each => {
      const stays = !hasLeft(each) && waiting.some(({element, id}) => element === each.frame && id === each.id);
      if (!stays) {
        each.remove();
      }
      return stays;
    });
    for (const {element, id} of waiting) {
      if (!placed.some(({frame}) => frame === element)) {
        const made = place(element, id);
        placed = [...placed, made];
        made.draw();
      }
    }
  }

  /** Who gets what; the placeholders can stand without it. */
  async function fillIn(): Promise<void> {
    try {
      services = (await view.parts.load('services')).describe(store.policy.services);
      for (const {draw} of placed) {
        draw();
      }
    } catch (error) {
      report('details-failed', error);
    }
  }

  /** A media query may have given the frames another size. */
  const refit = (): void => {
    for (const {fit} of placed) {
      fit();
    }
  };

  observer.observe(document, {childList: true, subtree: true});
  update();
  void fillIn();
  addEventListener('resize', refit);
  const undoHeld = gate.subscribe(update);
  return () => {
    undoHeld();
    observer.disconnect();
    removeEventListener('resize', refit);
    for (const {remove} of placed) {
      remove();
    }
  };
}
