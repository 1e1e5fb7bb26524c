/** A property of a document that no element of the page can hide (`<img name="currentScript">`): that of the prototype, as in `queryAll`. */
export const unclobbered = <Name extends keyof Document>(name: Name, owner: Document = document): Document[Name] =>
  Reflect.get(Object.getPrototypeOf(owner), name, owner);
