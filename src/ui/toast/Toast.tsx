import {h} from 'preact';

export interface ToastProps {
  /** Nothing to say: empty. */
  message: string;
  action: {label: string; act(): void} | undefined;
  closeLabel: string;
  close(): void;
  /** The visitor is reading or about to press: wait. */
  hold(): void;
  goOn(): void;
}

/** The status line stays in place also when empty: a live region that comes with its text is not read out. */
export function Toast({message, action, closeLabel, close, hold, goOn}: ToastProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box only watches for who reads it; there is nothing to operate.
    <div class={message && 'toast'} part="toast" onMouseEnter={hold} onFocusIn={hold} onMouseLeave={goOn} onFocusOut={goOn}>
      <p role="status">{message}</p>
      {message && (
        <div>
          {action && (
            <button type="button" part="button" data-dongui-action="act" onClick={action.act}>
              {action.label}
            </button>
          )}
          <button type="button" part="button" class="close" data-dongui-action="close" onClick={close}>
            {closeLabel}
          </button>
        </div>
      )}
    </div>
  );
}
