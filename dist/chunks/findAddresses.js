/** The options of the gates `auto` and `lockdown`, and their defaults. `dongui.js` does without both. */
const gateOptions = { gate: 'marked', unknown: 'allow', report: false };

/** `//host` anywhere in a text, with what follows as far as an address may go; a namespace is none. */
const address = /(?:\b(?:https?|wss?):)?\/\/(?<!\bxmlns[\w:]*=["']?(?:https?:)?\/\/)[^\s"'`()<>\\;,]+/g;
/** The addresses in markup, CSS, code, `srcset`: those with a host. */
const findAddresses = (text) => (text.includes('//') && text.match(address)) || [];

export { findAddresses as f, gateOptions as g };
//# sourceMappingURL=findAddresses.js.map
