/** The options of the gates `auto` and `lockdown`, and their defaults. `dongui.js` does without both. */
const gateOptions = { gate: 'marked', unknown: 'allow', report: false };

export { gateOptions as g };
//# sourceMappingURL=gateOptions.js.map
