type Context = Readonly<Record<string, string | number | boolean>>;

const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/** Reads `record` of a config, in which a site may have written anything. What cannot be used is left out, and named in `wrong`. */
export function readRecordOptions({endpoint, context}: {endpoint?: unknown; context?: unknown}): {
  endpoint: string;
  context: Context | undefined;
  wrong: {endpoint: boolean; context: boolean};
} {
  // A path of this site, not of the host that `//host` names; or https: evidence goes over no line that others can read.
  const goodEndpoint = typeof endpoint === 'string' && /^(\/(?![/\\])|https:\/\/[^/])/.test(endpoint);
  const isObject = Object.prototype.toString.call(context) === '[object Object]';
  const entries = isObject ? Object.entries(context as object) : [];
  const goodContext = isObject && entries.every(([, value]) => isPlain(value));
  return {
    endpoint: goodEndpoint ? endpoint : '',
    context: goodContext && entries[0] ? (context as Context) : undefined,
    wrong: {endpoint: endpoint !== undefined && !goodEndpoint, context: context !== undefined && !goodContext},
  };
}
