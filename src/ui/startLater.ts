/** A part of the interface that is fetched only when there is something for it. */
export interface LaterPart {
  /** Is there something for it now? Looked at until it has come, also after a fetch that failed. */
  wanted(): unknown;
  /** Fetches it, and answers what starts it; that answers what ends it. */
  fetch(): Promise<() => () => void>;
  /** It could not be fetched. */
  failed(error: unknown): void;
}

/** Fetches a part when it is wanted, and starts it once. `look`: to be called whenever there might be something for it; `undo` ends it. */
export function startLater({wanted, fetch, failed}: LaterPart): {look(): void; undo(): void} {
  let coming = false;
  let ended = false;
  let end = (): void => {};
  return {
    look() {
      if (!coming && !ended && wanted()) {
        coming = true;
        fetch().then(
          start => {
            end = ended ? end : start();
          },
          error => {
            coming = false;
            failed(error);
          },
        );
      }
    },
    undo() {
      ended = true;
      end();
    },
  };
}
