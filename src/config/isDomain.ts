/** Can it be the domain of a cookie? Empty: of this host alone. */
export const isDomain = (value: unknown): boolean => typeof value === 'string' && /^[\w.-]*$/.test(value);
