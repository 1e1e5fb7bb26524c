/** May evidence of an earlier page wait here? All that the script of every page knows of records; names only, nothing is read. */
export function hasQueued(): boolean {
  try {
    // Lists make texts by themselves; written out they would cost the script of every page a few bytes more.
    return /dongui-record-/.test(Object.keys(localStorage) + (Object.keys(sessionStorage) as unknown as string) + document.cookie);
  } catch {
    // Blocked storage, and the `null` of some apps' web views, leave the cookie to keep it in.
    return true;
  }
}
