/** Would this address run as code? As a browser reads it: without what is no letter before it, and without tabs and line breaks in it. */
export const isJavascript = (address: unknown): boolean => /^\W*javascript:/i.test(`${address}`.replace(/\s/g, ''));
