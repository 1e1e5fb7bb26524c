/** An address of the web or a path, without the spaces around it; empty where it is neither. Security: `javascript:` and the like are no link. */
export const safeLink = (value: unknown): string =>
  typeof value === 'string' && !/^\s*(?!https?:)[\w+.-]+:/i.test(value) ? value.trim() : '';
