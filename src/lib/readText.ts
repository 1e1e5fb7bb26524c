/**
 * The text at an address that the page has made itself (`blob:`, `data:`), at once. Empty for any other, for what is not UTF-8, and where a policy of the page
 * forbids to read it (`connect-src`, `sync-xhr`).
 */
export function readText(url: string): string {
  const request = new XMLHttpRequest();
  try {
    if (/^(blob|data):/i.test(url)) {
      request.open('GET', url, false);
      // Firefox would read it as XML.
      request.overrideMimeType('text/plain;charset=utf-8');
      request.send();
    }
    return request.responseText.includes('\uFFFD') ? '' : request.responseText;
  } catch {
    return '';
  }
}
