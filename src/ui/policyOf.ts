import type {Settings} from '../config/types.js';

/**
 * Where the policy can be read and which version it is; an empty text where the site did not say it rightly. Security: what is no address of
 * the web (`javascript:`) is no link.
 */
export function policyOf({policy: {url, version}}: Settings): {url: string; version: string} {
  const text = typeof url === 'string' ? url.trim() : '';
  return {url: /^(?!https?:)[\w+.-]+:/i.test(text) ? '' : text, version: typeof version === 'string' ? version : ''};
}
