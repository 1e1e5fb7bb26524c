import {readFile} from 'node:fs/promises';
import type {PageAnswer, Servers} from '../harness/index.js';

/** Has a built file answer 404, or never; gives what mends it. */
export function breakFile(servers: Servers, name: string, how: 'missing' | 'hanging' = 'missing'): () => void {
  let broken = true;
  servers.page(`/${name}`, async (): Promise<PageAnswer> => {
    const headers = {'content-type': 'text/javascript; charset=utf-8'};
    if (broken) {
      return how === 'missing' ? {status: 404, headers} : new Promise(() => {});
    }
    const body = await readFile(new URL(`../../../dist/${name}`, import.meta.url), 'utf8');
    return {headers, body};
  });
  return () => {
    broken = false;
  };
}
