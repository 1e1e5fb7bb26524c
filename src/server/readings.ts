import {toBytes} from './toBytes.js';

const eucKr = new TextDecoder('euc-kr');

/**
 * What an address can mean: itself, and where it has bytes that are no UTF-8 (see `createByteReader`) also what they are in EUC-KR, as pages are that are no
 * UTF-8 here.
 */
export function readings(address: string): string[] {
  return /[\ud880-\ud8ff]/.test(address) ? [address, eucKr.decode(toBytes(address))] : [address];
}
