/** What an element can be given: texts become attributes, functions hear the event of that name. */
type Attributes = Readonly<Record<string, string | (() => void)>>;

/**
 * Makes an element. The first question is drawn with this alone, so that no visitor waits for more; what comes later is drawn with Preact.
 * Children that are no node and no text are left out.
 */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string | false | undefined)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') {
      made.setAttribute(name, value);
    } else {
      made.addEventListener(name, value);
    }
  }
  made.append(...children.filter(child => child !== undefined && child !== false));
  return made;
}
