/**
 * One library as its own documentation has a site set it up.
 *
 * @typedef {object} Library
 * @property {string} name
 * @property {string} version
 * @property {Readonly<Record<string, URL>>} files By path on the site: all it may load. Also what a long task is attributed by.
 * @property {string} head Markup at the end of `<head>`.
 * @property {string} [announced] What a server may add to `head` for those who have not answered, as the documentation says.
 * @property {string} [foot] Markup at the end of `<body>`.
 * @property {(code: string, purpose: string) => string} hold The markup of an inline script that waits for the purpose.
 * @property {Selectors} selectors `>>>` steps into a shadow root.
 *
 * @typedef {{banner: string, agree: string, customize: string, dialog: string}} Selectors
 */

export {};
