/** The consent tools whose choice can be carried over. */
export const importTools = ['cookieconsent', 'klaro', 'orejime', 'cookiebot', 'onetrust'] as const;
