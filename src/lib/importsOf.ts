/** What import maps give a name: names, of which one that ends in `/` stands for all that begin with it, and addresses, if they are any. */
export type ImportNames = readonly (readonly [name: string, url: unknown])[];

/**
 * The addresses that a module asks for before it runs: its static imports and re-exports, as the source has them, and what `names` makes of them. Read by
 * their look, not parsed: what only looks like one (in a comment or text) is in it too. No letter is looked at from two such words: a page may be full of
 * them, and a server reads it while others wait.
 */
export const importsOf = (code: string, names: ImportNames = []): string[] =>
  [...code.matchAll(/\b(?:import|from)\b(?:(?!\b(?:import|from)\b)[^;"'()=:]){0,4000}(?=["']([^"']+)["'])/g)].flatMap(([, path = '']) => [
    path,
    ...names.flatMap(([name, url]) => ((name.endsWith('/') ? path.startsWith(name) : path === name) ? [`${url}`] : [])),
  ]);
