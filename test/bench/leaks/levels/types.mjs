/**
 * One way to guard a page: a library set up in one way, or none.
 *
 * @typedef {object} Level
 * @property {string} name For `--level`.
 * @property {string} title For the head of the table.
 * @property {string} [library] Whose level it is.
 * @property {boolean} [extra] Only measured when it is named by `--level`.
 * @property {string} [missing] Why it cannot be measured.
 * @property {Readonly<Record<string, string | Buffer>>} files By path on the site: all that its pages may load.
 * @property {(piece: Piece, site: Site) => Page} render
 * @property {(page: import('../../../e2e/harness/types.js').Page, portal: string) => Promise<void>} [enter] What comes before the first page.
 *
 * @typedef {object} Piece What a vector adds to a page.
 * @property {string} head
 * @property {string} bodyAttributes
 * @property {string} body
 * @property {string} code Of an inline script at the end of `<body>`; empty for vectors in the markup.
 *
 * @typedef {object} Site
 * @property {string} url Of the page.
 * @property {string} trackerHost With port.
 *
 * @typedef {{html: string, headers?: Readonly<Record<string, string>>}} Page
 *
 * @typedef {object} Parts Of a page: what a library adds, and where.
 * @property {string} [first] First in `<head>`.
 * @property {string} [bodyFirst] First in `<body>`.
 * @property {string} [last] At the end of `<body>`.
 */

export {};
