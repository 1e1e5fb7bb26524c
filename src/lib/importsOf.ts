/**
 * The addresses that a module asks for before it runs: its static imports and re-exports, as the source has them. Read by their look, not parsed: what only
 * looks like one (in a comment or text) is in it too.
 */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:import\b|export\b[^;"'()=:]{0,4000}\bfrom\b)[^;"'()=:]{0,4000}["']([^"']+)["']/g)].map(([, path = '']) => path);
