/**
 * One way for a page to reach a tracker. It stands in the page's markup (`head`, `body`), or in an inline script at the end of `<body>` (`code`).
 *
 * @typedef {object} Vector
 * @property {string} id
 * @property {string} label For the table, in Markdown.
 * @property {(at: Addresses) => string} [head]
 * @property {(at: Addresses) => string} [body]
 * @property {(at: Addresses) => string} [bodyAttributes]
 * @property {(at: Addresses) => string} [code]
 * @property {Stored} [stored] Nothing is asked for: something is left in the browser.
 * @property {number} [settle] Milliseconds it needs after the page's `load`, where that is more than others.
 * @property {'an import' | 'a script in a closed shadow root of the markup'} [beyond] What no script can catch (docs/limits.md): it may run under `auto`.
 *
 * @typedef {object} Stored
 * @property {'cookie' | 'local' | 'session' | 'database'} in
 * @property {string} name
 *
 * @typedef {object} Addresses The tracker's, all with the id of the visit.
 * @property {string} id
 * @property {string} portal The site's own origin.
 * @property {string} script
 * @property {string} image
 * @property {string} svg
 * @property {string} frame
 * @property {string} style
 * @property {string} media
 * @property {string} captions
 * @property {string} font
 * @property {string} events
 * @property {string} text
 * @property {string} socket
 *
 * @typedef {{title: string, vectors: readonly Vector[]}} Group
 */

export {};
