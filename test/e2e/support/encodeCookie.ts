/** A cookie `dongui` as the contract writes it: everything agreed to a minute ago, but for what is given. */
export function encodeCookie(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    v: '1',
    at: isoSeconds(Date.now() - 60_000),
    level: 'all',
    asked: 'personalization.analytics.ads',
    granted: 'personalization.analytics.ads',
    denied: '',
    scope: '',
    id: '0123456789abcdef0123456789abcdef',
    ...fields,
  };
  return Object.entries(all)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** A time as the cookie has it. */
export function isoSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}
