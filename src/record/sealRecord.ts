import {canonicalJson} from './canonicalJson.js';
import {sha256} from './sha256.js';
import type {Evidence} from './types.js';

/** Puts the hashes in: of the text shown, then of the whole record. They stay `null` where there is no WebCrypto. The same draft gives the same seal. */
export async function sealRecord({record, text}: Evidence): Promise<Evidence> {
  const {hash: _, ...rest} = record;
  const whole = rest.text && text !== undefined ? {...rest, text: {...rest.text, hash: await sha256(text)}} : rest;
  // A hash over hashes that are missing would change once they are there.
  const hash = whole.text?.hash === null && text !== undefined ? null : await sha256(canonicalJson(whole));
  return {record: {...whole, hash}, ...(text !== undefined && {text})};
}
