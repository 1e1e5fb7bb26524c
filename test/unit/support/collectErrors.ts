import {vi} from 'vitest';

/** Collects what the page's own error handling gets; jsdom has no `reportError`. */
export function collectErrors(): unknown[] {
  const errors: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error));
  return errors;
}
