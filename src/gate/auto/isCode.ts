/** Is an address a page or code itself, which may name others? An image of its own names none, but one of SVG. */
export const isCode = (address: string): boolean => /^\s*(javascript:|data:(?!image\/(?!svg)))/i.test(address);
