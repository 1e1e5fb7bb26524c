/** Does a link with this `rel`, as written, only name another page? It asks for nothing. */
export const namesPage = (localName: string, rel: string | null | undefined): boolean =>
  localName === 'link' && /^["'\s]*(alternate|canonical|amphtml)["'\s]*$/i.test(rel ?? '');
