import {trusted} from './trusted.js';

/**
 * `text` in place of what the page gave, in one or several pieces. Trusted Types let it through only where they had let each through, so that a string
 * which the page's policy would refuse is refused as before, though something in it waits.
 */
export function trustedLike(kind: 'createScriptURL' | 'createHTML', given: readonly unknown[], text: string): string {
  // Pages put `{createPolicy: (_, rules) => rules}` there for browsers that have none.
  const {trustedTypes} = globalThis as {trustedTypes?: Partial<Record<'isScriptURL' | 'isHTML', (value: unknown) => boolean>>};
  return given.every(piece => trustedTypes?.[kind === 'createHTML' ? 'isHTML' : 'isScriptURL']?.(piece)) ? trusted(kind, text) : text;
}
