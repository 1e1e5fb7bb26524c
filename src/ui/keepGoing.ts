/**
 * A listener for `window`, in the capturing phase: a click on dongui's own arrives also where the page stops it on its way. React does until it has taken over
 * its document, which in Next.js may take seconds; dialogs do that keep what is outside from acting.
 */
export function keepGoing(event: Event): void {
  if ((event.target as Partial<Element>).localName === 'dongui-ui') {
    event.stopPropagation = () => undefined;
  }
}
