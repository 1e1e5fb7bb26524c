/** Can this CSS ask for anything? Most has no address in it, and styles change often: then this one look is all. */
export const mayAsk = (css: string): boolean => /\/\/|\\|url\(|@import/i.test(css);
