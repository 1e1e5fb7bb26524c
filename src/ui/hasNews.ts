/**
 * Are there changes of the policy to come that the visitor has not put away? `upcoming`: the number of `Settings`. Only a page with such a change looks into
 * storage, where older versions left a day, which is no number and equal to none.
 */
export function hasNews(upcoming: number): boolean | 0 {
  try {
    return upcoming && +localStorage.donguiNews !== upcoming;
  } catch {
    // Where nothing can be put away it is told on every page.
    return true;
  }
}
