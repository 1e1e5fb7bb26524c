/**
 * Waits for a script's load or error, at most `timeout` milliseconds. Nothing where no such event comes: of other types (JSON-LD), and of a fallback for old
 * browsers.
 */
export const whenLoaded = (script: HTMLScriptElement, timeout: number): Promise<unknown> | undefined =>
  !script.noModule && /^$|javascript$|^module$/.test(script.type)
    ? new Promise(resolve => {
        setTimeout(resolve, timeout);
        script.addEventListener('load', resolve);
        script.addEventListener('error', resolve);
      })
    : undefined;
