/** Every text in the JSON of speculation rules: the addresses are among them. Of damaged JSON none, since a browser makes nothing of it. */
export function readRules(json: string): string[] {
  const collect = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(collect) : [];
  try {
    return collect(JSON.parse(json));
  } catch {
    return [];
  }
}
