/**
 * What a getter of a document answers, which an element of the page may hide (`<img name="currentScript">`): by that of the prototype, as in `queryAll`. Not by
 * `Reflect`: pages have another of that name.
 */
export const unclobbered = <Name extends keyof Document>(name: Name, owner: Document = document): Document[Name] =>
  (Object.getPrototypeOf(owner) as {__lookupGetter__(name: string): () => Document[Name]}).__lookupGetter__(name).call(owner);
