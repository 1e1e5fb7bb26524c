/** The demo is plain JavaScript; this is what its server gives. */
declare module '*/demo/server.mjs' {
  interface DemoHit {
    vendor: string;
    what: 'code' | 'config' | 'hit' | 'frame' | 'preflight' | 'other';
    url: string;
    at: number;
  }
  export function startDemo(options?: {port?: number; trackerPort?: number; records?: string; keepMonths?: number}): Promise<{
    portal: string;
    tracker: string;
    hits: DemoHit[];
    close(): Promise<void>;
  }>;
}

declare module '*/demo/server/views.mjs' {
  export const views: readonly {id: string}[];
}
