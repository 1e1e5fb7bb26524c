/**
 * The text at a `blob:` address of the page's own, at once. Empty where it is not UTF-8, and where a policy of the page forbids to read it (`connect-src`,
 * `sync-xhr`).
 */
export function readBlob(url: string): string {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url, false);
    // Firefox would read it as XML.
    request.overrideMimeType('text/plain;charset=utf-8');
    request.send();
    return request.responseText.includes('\uFFFD') ? '' : request.responseText;
  } catch {
    return '';
  }
}
