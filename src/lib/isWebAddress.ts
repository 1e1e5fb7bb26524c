/** Is it an absolute address of the web? Security: `javascript:` and the like are none. */
export const isWebAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//i.test(value);
