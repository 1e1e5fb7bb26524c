/** The consent tools whose choice can be carried over. */
const importTools = ['cookieconsent', 'klaro', 'orejime', 'cookiebot', 'onetrust'];

export { importTools as i };
//# sourceMappingURL=importTools.js.map
