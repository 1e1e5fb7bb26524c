/**
 * A piece of markup as data: a text, or an element with its attributes and children. `true` is an attribute without a value; an attribute that is
 * `undefined` is left out. One tree, and both renderers (`renderString`, `renderDom`) make the same of it.
 */
export type Markup = string | MarkupElement;

export type MarkupElement = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | true | undefined>>,
  children: readonly Markup[],
];
