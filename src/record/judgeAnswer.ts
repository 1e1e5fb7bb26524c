/** What an answer of the endpoint means for a record. */
export interface Verdict {
  /** `done`: it is there. `later`: try again. `refused`: trying again the same will hardly help. */
  fate: 'done' | 'later' | 'refused';
  /** For the developer. */
  found: string;
  /** Milliseconds that the server asked to be left alone. */
  rest?: number;
}

/** An hour: no header makes evidence wait longer in an open page. */
const most = 3_600_000;

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRest(header: string | null, now: number): number | undefined {
  const rest = header === null ? Number.NaN : /^\d+$/.test(header) ? Number(header) * 1000 : +new Date(header) - now;
  return rest > 0 ? Math.min(rest, most) : undefined;
}

/**
 * Reads an answer. A page of HTML is no receipt, whatever its status says: it is a login page, or what a site shows where it knows no such address. 204 is
 * no page: PHP names HTML as the type of that, too. 409: the key is known, with another content; the receiver kept what came first.
 */
export function judgeAnswer({status, headers}: Pick<Response, 'status' | 'headers'>, now: number): Verdict {
  const html = status !== 204 && /^text\/html|xhtml/i.test(headers.get('content-type') ?? '');
  const found = `${status}${html ? ', HTML' : ''}`;
  if ((status >= 200 && status < 300 && !html) || status === 409) {
    return {fate: 'done', found};
  }
  if (status < 400 || status >= 500 || [408, 425, 429].includes(status)) {
    const rest = readRest(headers.get('retry-after'), now);
    return {fate: 'later', found, ...(rest && {rest})};
  }
  return {fate: 'refused', found};
}
