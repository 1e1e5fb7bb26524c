/**
 * The body of a request as JSON.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} most  bytes
 * @returns {Promise<{value: unknown} | {status: 400 | 413 | 415}>}
 */
export async function readJson(request, most) {
  // A form or a script of another site can send text without asking the browser's leave first; this type it cannot.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return {status: 415};
  }
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > most) {
      return {status: 413};
    }
    chunks.push(chunk);
  }
  try {
    return {value: JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks)))};
  } catch {
    return {status: 400};
  }
}
