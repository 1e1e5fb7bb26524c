/** Waits for a script's load or error, at most `timeout` milliseconds. */
export const whenLoaded = (script: Element, timeout: number): Promise<unknown> =>
  new Promise(resolve => {
    setTimeout(resolve, timeout);
    script.addEventListener('load', resolve);
    script.addEventListener('error', resolve);
  });
