/** Notes that this browser's visitor started anew: what they decided with another tool is not to come back (readForeignChoice.ts). */
export function refuseImport(): void {
  try {
    localStorage['dongui'] = 'reset';
  } catch {
    // Where storage is blocked, the other tool's is as a rule blocked too.
  }
}
