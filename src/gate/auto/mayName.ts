/** Can there be an address of another host in this markup, as it is written, or by the references that one can be hidden in? Most has none. */
export const mayName = (html: string): boolean => /\/\s*\/|\\|&(#|b?sol|colon|tab|newl)|https?:|data:|srcdoc/i.test(html);
