/** Is there a change of the policy to come that the visitor has not put away? `day`: when it takes effect, or empty. Only a page with such a change looks into storage. */
export function hasNews(day: string): boolean {
  try {
    return !!day && localStorage.donguiNews !== day;
  } catch {
    // Where nothing can be put away it is told on every page.
    return true;
  }
}
