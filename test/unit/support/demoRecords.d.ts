/** The demo is plain JavaScript; this is what its receiver of consent records gives. */
declare module '*/records/canonicalJson.mjs' {
  export function canonicalJson(value: unknown): string;
}
declare module '*/records/openDatabase.mjs' {
  export interface Database {
    query(sql: string, values?: (string | number | null)[]): Promise<{rows: Record<string, unknown>[]}>;
    close(): Promise<void>;
  }
  export function openDatabase(url: string): Database;
}
declare module '*/records/createRecordStore.mjs' {
  export interface Row {
    id: string;
    hash: string;
    at: string;
    received_at: string;
    method: string | null;
    level: string;
    policy_version: string;
    scope: string;
    text_hash: string | null;
    json: string;
  }
  export interface RecordStore {
    add(sound: {record: unknown; json: string; text?: string | undefined}): Promise<'new' | 'known' | 'conflict'>;
    get(id: string): Promise<(Row & {text: string | null}) | undefined>;
    count(span: {from: string; until: string}): Promise<number>;
    each(span: {from: string; until: string}): AsyncGenerator<Row>;
    deleteBefore(moment: string): Promise<number>;
    close(): Promise<void>;
  }
  export function createRecordStore(options: {url?: string; database?: unknown; page?: number; now?: () => number}): Promise<RecordStore>;
}
declare module '*/records/createRecords.mjs' {
  import type {IncomingMessage, ServerResponse} from 'node:http';
  export function createRecords(
    store: unknown,
    options?: {now?: () => number; keeping?: unknown},
  ): (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}
declare module '*/records/addMonths.mjs' {
  export function addMonths(time: number, months: number): Date;
}
declare module '*/records/startKeeping.mjs' {
  export interface Keeping {
    months: number | undefined;
    until(receivedAt: string): Date | undefined;
    last(): {at: string; count: number} | {at: string; failed: true} | undefined;
    stop(): Promise<void>;
  }
  export function startKeeping(
    store: {deleteBefore(moment: string): Promise<number>},
    options?: {months?: number | undefined; now?: () => number},
  ): Promise<Keeping>;
}
