/** `//host` anywhere in a text, with what follows as far as an address may go; a namespace is none. */
const address = /(?:\b(?:https?|wss?):)?\/\/(?<!\bxmlns[\w:]*=["']?(?:https?:)?\/\/)[^\s"'`()<>\\;,]+/g;

/** The addresses in markup, CSS, code, `srcset`: those with a host. */
export const findAddresses = (text: string): readonly string[] => (text.includes('//') && text.match(address)) || [];
