import {isoSeconds} from '../lib/isoSeconds.js';
import {isText} from '../lib/isText.js';
import {parseIso} from '../lib/parseIso.js';
import {isExpired} from '../model/isExpired.js';
import type {Answers, Source} from './types.js';

/** A choice that may be taken over, or why not; with neither, it has been taken over before. */
export type CheckedImport = {choice?: {answers: Answers; at: string; source: Source}; code?: string; found?: string};

interface Circumstances {
  /** When the visitor last decided in this browser. */
  last: string | undefined;
  /** Months. */
  lifetime: number;
  now: number;
}

/** Looks at a choice that was made on paper or by phone, which may be anything. What is not clearly right changes nothing; the later decision holds. */
export function checkImport(given: unknown, {last, lifetime, now}: Circumstances): CheckedImport {
  const {method, at, answers, reference} = Object(given) as Record<string, unknown>;
  const wrong = (field: string, value: unknown): CheckedImport => ({code: 'import-invalid', found: `${field}: ${show(value)}`});
  if (!isText(method)) {
    return wrong('method', method);
  }
  if (reference !== undefined && !isText(reference)) {
    return wrong('reference', reference);
  }
  const plain = Object.prototype.toString.call(answers) === '[object Object]';
  const values = plain ? Object.values(answers as object) : [];
  if (values.length === 0 || !values.every(value => typeof value === 'boolean')) {
    return wrong('answers', answers);
  }
  const time = parseIso(at);
  if (!(time <= now) || isExpired({at: isoSeconds(time)}, lifetime, now)) {
    return wrong('at', at);
  }
  const seconds = isoSeconds(time);
  if (last !== undefined && seconds <= last) {
    return seconds === last ? {} : {code: 'import-older', found: `${at}, the visitor decided at ${last}`};
  }
  return {choice: {answers: answers as Answers, at: seconds, source: {by: method, ...(reference !== undefined && {reference})}}};
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
