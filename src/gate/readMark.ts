/** What an element waits for: the id of a category, purpose or service, and whether it runs on the yes or (`!`) on the no. */
export interface Mark {
  id: string;
  negated: boolean;
}

/** The narrowest first: it wins. */
export const markNames = ['data-service', 'data-purpose', 'data-category'];

/** Every element that may carry a mark. */
export const marked = `[${markNames.join('],[')}]`;

/** Reads the mark of an element. */
export function readMark(element: Element): Mark {
  let value = '';
  for (const name of markNames) {
    value ||= element.getAttribute(name) ?? '';
  }
  return {id: value.replace('!', ''), negated: value[0] === '!'};
}
