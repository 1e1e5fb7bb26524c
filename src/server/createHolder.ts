import type {ConsentConfig} from '../config/types.js';
import {dropDot} from '../lib/dropDot.js';
import {createRecogniser} from './createRecogniser.js';
import {createScanner} from './createScanner.js';
import {prepareSite} from './prepareSite.js';
import {readConsent} from './readConsent.js';
import type {Edit, Visit} from './types.js';

/** Holds one page piece by piece. */
export interface Holder {
  /** What can be sent on after this piece. */
  write(piece: string): string;
  /** The rest. */
  end(): string;
}

/** Pages name no host of their own; this one is reserved (RFC 2606) and asked by nobody. */
const nowhere = 'http://page.invalid/';

/** Makes the holder of one page for one visitor. */
export function createHolder(config: ConsentConfig, {cookie, url}: Visit): Holder {
  const base = url !== undefined && URL.canParse(url) ? url : nowhere;
  const recogniser = createRecogniser(prepareSite(config), readConsent(cookie, config), dropDot(new URL(base)).hostname);
  /** Changes not made yet, in their order. */
  const edits: Edit[] = [];
  let text = '';
  let sent = 0;
  const scanner = createScanner({
    recogniser,
    base,
    bare: false,
    scripting: true,
    depth: 0,
    edit(edit) {
      let at = edits.length;
      while (at > 0 && (edits[at - 1]?.start ?? 0) > edit.start) {
        at--;
      }
      edits.splice(at, 0, edit);
    },
  });

  function write(piece: string, last: boolean): string {
    text += piece;
    const safe = scanner.write(piece, last);
    const start = sent;
    let answer = '';
    let made = 0;
    for (const {start: from, end, text: added} of edits) {
      if (!last && from >= safe) {
        break;
      }
      answer += text.slice(sent - start, from - start) + added;
      sent = end;
      made++;
    }
    edits.splice(0, made);
    answer += text.slice(sent - start, safe - start);
    sent = safe;
    text = text.slice(safe - start);
    return answer;
  }

  return {write: piece => write(piece, false), end: () => write('', true)};
}
