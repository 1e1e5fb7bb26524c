/** Name and version, as records carry them. A test keeps it in step with package.json. */
export const library = 'dongui/0.1.0';
