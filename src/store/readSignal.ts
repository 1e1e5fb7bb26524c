import type {Signal} from '../model/types.js';

/** What speaks for the visitor until he decides, of what the site listens to. https://www.w3.org/TR/gpc/#javascript-property-to-detect-preference */
export function readSignal({minor, gpc, dnt}: {minor: boolean; gpc: boolean; dnt: boolean}): Signal | undefined {
  const wish = navigator as {globalPrivacyControl?: boolean; doNotTrack?: string | null};
  return minor ? 'minor' : gpc && wish.globalPrivacyControl ? 'gpc' : dnt && wish.doNotTrack === '1' ? 'dnt' : undefined;
}
