/** Calls back once `<body>` exists: as soon as it has begun, since what waits for it is still to be fetched. */
export function whenBody(act: () => void): void {
  if (document.body) {
    act();
  } else {
    setTimeout(() => whenBody(act));
  }
}
