/** Does an attribute of this name, in lower case, hold several addresses? */
export const isList = (name: string): boolean => /srcset|ping|values|from|to/.test(name);
