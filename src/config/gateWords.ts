/** What can be said of the gates `auto` and `lockdown`. */
export const gateWords: Readonly<Record<'gate' | 'unknown', readonly unknown[]>> = {
  gate: ['marked', 'auto', 'lockdown'],
  unknown: ['allow', 'hold'],
};
