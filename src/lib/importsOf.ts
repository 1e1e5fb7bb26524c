/**
 * The addresses that a module asks for before it runs: its static imports and re-exports, as the source has them. Read by their look, not parsed: what only
 * looks like one (in a comment or text) is in it too. No letter is looked at from two such words: a page may be full of them, and a server reads it while
 * others wait.
 */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:import|from)\b(?:(?!\b(?:import|from)\b)[^;"'()=:]){0,4000}(?=["']([^"']+)["'])/g)].map(([, path = '']) => path);
