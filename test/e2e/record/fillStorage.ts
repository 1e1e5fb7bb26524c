/** Leaves no room in either storage, down to single letters. Runs in the page. */
export function fillStorage(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (let size = 2 ** 22, n = 0; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (; n < 5000; n++) {
          storage.setItem(`fill${n}`, 'x'.repeat(size));
        }
      } catch {
        // Full for this size.
      }
    }
  }
}
