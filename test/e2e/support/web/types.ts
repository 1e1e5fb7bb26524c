/** One request that reached a host of the played internet. */
export interface Ask {
  method: string;
  host: string;
  /** With the query string. */
  path: string;
  /** Text of what was posted; unpacked where it was compressed. */
  body: string;
  /** Name and value of the form fields or the JSON are inside `body`; headers by lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  at: number;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** What stands at an address: a text (its type goes by the address), or a function of the request. */
export type Content = string | Uint8Array | Answer | ((ask: Ask) => string | Uint8Array | Answer);

/** Every host there is, on one port: browsers reach it as their proxy, by http and https. */
export interface Web {
  readonly port: number;
  /** Puts something at `host/path`; with a `*` at the end, at all that begins so. The longest address that fits answers. */
  put(address: string, content: Content): void;
  /** Requests so far to these hosts (ends of host names), in their order; default: to all. */
  asks(...hosts: readonly string[]): readonly Ask[];
  /** Forgets requests; what was put stays. */
  clear(): void;
  /** Takes away what was put. */
  empty(): void;
  /** Resolves when for so long none of these hosts was asked. */
  settle(hosts: readonly string[], ms?: number): Promise<void>;
}
