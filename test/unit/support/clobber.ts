/** Hides a property of `document` as `<form name="…">` does in a browser (jsdom does not). Returns the undo. */
export function clobber(name: string): () => void {
  Object.defineProperty(document, name, {value: document.createElement('form'), configurable: true});
  return () => void Reflect.deleteProperty(document, name);
}
