/** The options of the gates `auto` and `lockdown`, and their defaults. `dongui.js` does without both. */
export const gateOptions = {gate: 'marked', unknown: 'allow', report: false};
