type Kind = 'createScript' | 'createScriptURL' | 'createHTML';
type Rules = Record<Kind, (text: string) => string>;

let policy: Rules | undefined;

/**
 * The page's own held code, let through Trusted Types by a policy named `dongui` (allow it with `trusted-types dongui`).
 * Where the browser knows no Trusted Types the text stays as it is; where the page forbids the policy this throws, and the code stays held.
 */
export function trusted(kind: Kind, text: string): string {
  const asIs = (text: string): string => text;
  const page = globalThis as {trustedTypes?: {createPolicy?(name: string, rules: Rules): Rules}};
  policy ??= page.trustedTypes?.createPolicy?.('dongui', {createScript: asIs, createScriptURL: asIs, createHTML: asIs});
  return policy ? policy[kind](text) : text;
}
