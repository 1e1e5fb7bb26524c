import {afterAll, beforeEach} from 'vitest';
import {type Servers, startServers} from '../harness/index.js';
import {createPortal, type Portal} from './createPortal.js';

/** The servers of one test file, emptied before each test and closed after the last. For the top of the file: `await usePortal()`. */
export async function usePortal(): Promise<{servers: Servers; portal: Portal}> {
  const servers = await startServers();
  beforeEach(() => servers.startAfresh());
  afterAll(() => servers.close());
  return {servers, portal: createPortal(servers)};
}
