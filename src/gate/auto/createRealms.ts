import {createPatcher, type Patcher} from '../../lib/createPatcher.js';
import type {GateParts} from '../createGate.js';
import {parts} from './parts.js';
import {trueRealm} from './trueRealm.js';
import type {Keeper, Realm} from './types.js';
import {watchTree} from './watchTree.js';

/** By this a frame's first script finds the page that patches it. */
const hook = Symbol.for('dongui.frame');

/** What becomes of a window: `undo` puts back what was there. */
export type Realms = ReadonlyMap<Realm, {undo(): void}>;

/** Patches this window, and those of frames and windows that have no page of their own, and follows what the parser puts into their pages. */
export function createRealms(
  given: Omit<Keeper, 'enter' | 'frames'>,
  seen: {look(element: Element): void; also: string},
  {end, report}: Pick<GateParts, 'end' | 'report'>,
): Realms {
  const natives = new WeakMap<object, object>();
  /** Pages that are followed, and globals that are patched, by their `Object`. */
  const known = new WeakSet<object>();
  /** All windows that are patched, with what undoes it. */
  const realms = new Map<Realm, ReturnType<typeof watchTree>>();

  function patch(win: Realm, realm: Realm): () => void {
    known.add(win.Object);
    const failed = (error: unknown): void => report('patch-failed', error);
    const patcher: Patcher = createPatcher(natives, failed);
    patcher.method(win.Function.prototype, 'toString', (go, self) => {
      const native = natives.get(self);
      return native ? Reflect.apply(Function.prototype.toString, native, []) : go();
    });
    for (const part of parts) {
      // What a page has bent so that one of them fails leaves the others as they are.
      try {
        part(realm, patcher, keeper);
      } catch (error) {
        failed(error);
      }
    }
    Object.defineProperty(win, hook, {configurable: true, value: keeper.enter});
    // By what follows the page that is there by then.
    patcher.method(realm.Element.prototype, 'attachShadow', go => {
      const root = go() as ShadowRoot;
      realms.get(win)?.watch(root);
      return root;
    });
    return () => {
      try {
        patcher.undo();
        Reflect.deleteProperty(win, hook);
      } catch {
        // A frame that has gone to another origin has left its globals behind.
      }
    };
  }

  function install(win: Realm): void {
    known.add(win.document);
    // Those of frames that were taken out, too: they would stay in memory.
    [...realms.keys()].filter(({closed}) => closed).forEach(one => void realms.delete(one));
    const realm = trueRealm(win);
    const {watch, undo} = watchTree(realm, {...seen, frames: () => keeper.frames(win)});
    // The first page of a frame, an empty one, leaves its globals to the next.
    const unpatch = known.has(win.Object) ? realms.get(win)?.undo : patch(win, realm);
    realms.set(win, {
      watch,
      undo() {
        undo();
        unpatch?.();
      },
    });
  }

  const keeper: Keeper = {
    ...given,
    enter(win) {
      try {
        if (win && !end.signal.aborted && /^(about|blob):/.test(win.location.protocol)) {
          if (!known.has(win.document)) {
            install(win);
          }
          keeper.frames(win);
        }
      } catch {
        // Of another origin: its own matter.
      }
    },
    frames(win) {
      for (let index = 0; index < win.length; index++) {
        keeper.enter(win[index] as Realm);
      }
    },
  };

  install(window);
  return realms;
}
