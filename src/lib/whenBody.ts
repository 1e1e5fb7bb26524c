/** Calls back once `<body>` exists. */
export function whenBody(act: () => void): void {
  if (document.body) {
    act();
  } else {
    addEventListener('DOMContentLoaded', act);
  }
}
