/** Selects what carries a mark. */
export const marked = ':is([data-service], [data-purpose], [data-category])';
