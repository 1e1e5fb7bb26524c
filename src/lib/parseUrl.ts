/** The address, when the text is an absolute one of the web; `undefined` otherwise. (`URL.canParse` is too young for Safari 16.) */
export function parseUrl(text: string): URL | undefined {
  try {
    return /^(https?|wss?):\/\//i.test(text) ? new URL(text) : undefined;
  } catch {
    return undefined;
  }
}
