/**
 * Code that makes an address of a `blob:` with this text. It may stand in an inline script, and in the text of another.
 *
 * @param {string} text
 * @param {string} [type]
 */
export const blobOf = (text, type = 'text/javascript') =>
  `URL.createObjectURL(new Blob([${JSON.stringify(text).replaceAll('</', '<\\/')}], {type: '${type}'}))`;
