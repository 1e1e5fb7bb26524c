/**
 * In front of everything else: keeps every property of `window`, of `document`, and of all classes and their prototypes as it is now.
 * `changedGlobals()` names what is another by then or gone, `addedGlobals()` what was added.
 */
export const keepGlobals = `<script>
window.listGlobals = () => {
  const found = new Map();
  const note = (owner, path) => {
    for (const key of Reflect.ownKeys(owner)) {
      found.set(path + '.' + String(key), Object.getOwnPropertyDescriptor(owner, key));
    }
  };
  note(window, 'window');
  note(document, 'document');
  for (const key of Object.getOwnPropertyNames(window)) {
    const {value} = Object.getOwnPropertyDescriptor(window, key) ?? {};
    if (typeof value === 'function') {
      note(value, key);
      if (value.prototype) {
        note(value.prototype, key + '.prototype');
      }
    }
  }
  return found;
};
window.changedGlobals = () => {
  const now = listGlobals();
  const isCode = value => typeof value === 'function';
  const differs = (a, b) => !a || !b || ['get', 'set', 'enumerable', 'configurable', 'writable'].some(key => a[key] !== b[key]) ||
    ((isCode(a.value) || isCode(b.value)) && a.value !== b.value);
  return [...globalsBefore].flatMap(([path, before]) => differs(before, now.get(path)) ? [path] : []).sort();
};
window.addedGlobals = () => [...listGlobals().keys()].filter(path => !globalsBefore.has(path)).sort();
window.globalsBefore = undefined;
window.globalsBefore = listGlobals();
</script>`;
