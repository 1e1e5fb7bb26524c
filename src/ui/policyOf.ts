import type {Settings} from '../config/types.js';
import {safeLink} from '../lib/safeLink.js';

/** Where the policy can be read and which version it is; an empty text where the site did not say it rightly. */
export function policyOf({policy: {url, version}}: Settings): {url: string; version: string} {
  return {url: safeLink(url), version: typeof version === 'string' ? version : ''};
}
