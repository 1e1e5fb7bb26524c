import type {About, Part} from './types.js';

/** Cookies and web storage, by the names that the services declare. Written when their service may run. */
export const patchStorage: Part = (win, patcher, {judge, waiting}) => {
  /** Keeps a write that has to wait; of several to one name the last one counts. */
  const kept = new Map<string, () => void>();
  const hold = (name: string, kind: string, write: () => unknown): boolean => {
    const about: About = {kind};
    const id = judge.name(name, about);
    if (!id) {
      return false;
    }
    const key = `${kind} ${name}`;
    if (!kept.has(key)) {
      waiting.add({
        ...about,
        id,
        url: name,
        isFree: () => !judge.name(name, about),
        release() {
          kept.get(key)?.();
          kept.delete(key);
        },
        drop: () => void kept.delete(key),
      });
    }
    kept.set(key, write as () => void);
    return true;
  };

  patcher.property(win.Document.prototype, 'cookie', (go, _self, [value]) => {
    const text = `${value}`;
    const name = (text.split(';')[0] as string).split('=')[0]?.trim() ?? '';
    // Deleting is always welcome.
    const deletes = /;\s*(max-age=(0|-)|expires=[^;]*\b(1970|19[0-6]\d)\b)/i.test(text);
    return !deletes && hold(name, 'cookie', go) ? undefined : go();
  });
  const {CookieStore} = win as unknown as {CookieStore?: {prototype: object}};
  patcher.method(CookieStore?.prototype, 'set', (go, _self, [first]) => {
    const name = typeof first === 'object' && first ? (first as {name?: unknown}).name : first;
    return hold(`${name}`, 'cookie', go) ? win.Promise.resolve() : go();
  });
  patcher.method(win.Storage.prototype, 'setItem', (go, _self, [key]) => (hold(`${key}`, 'storage', go) ? undefined : go()));
};
