/**
 * Did a withdrawal reload this page and leave word (keepNotice.ts)? The first use of a page's storage makes the browser wait for another process:
 * only a page that was reloaded looks.
 */
export function hasNotice(): boolean {
  try {
    // The younger `getEntriesByType('navigation')` says the same, and keeps 10 kB of objects on every page.
    return performance.navigation.type === 1 && 'dongui' in sessionStorage;
  } catch {
    // Blocked storage keeps no word.
    return false;
  }
}
