import type {Service} from '../../../../src/index.js';
import type {Ask, Content} from '../../support/web/types.js';

/** A vendor as its own documentation embeds it, without a mark of dongui's. */
export interface Vendor {
  name: string;
  /** For the config. */
  services: readonly (string | Service)[];
  /** Ends of the names of its hosts. */
  hosts: readonly string[];
  /** What stands there: the SDK at the address of its CDN. */
  files: Readonly<Record<string, Content>>;
  /** In `<head>`, as documented. */
  snippet: string;
  /** Its inline scripts lie in a file of the site instead, after this markup. */
  inFile?: string;
  /** Code of the page that tells of something called `$`, three times before any answer, and later again. */
  tell: string;
  /** The events in one request, in their order. Default: what of `told-1`, `told-2` … is in its address or body. */
  events?(ask: Ask): readonly string[];
  /** What sorts requests as they were sent, since one may pass another on its way. Default: a number `n=1`, `"n":1`; without one, as they arrived. */
  order?(ask: Ask): string;
  /** In place of both, for an SDK that sends them in any order: the events in one request, each with the time it was made. */
  stamped?(ask: Ask): readonly (readonly [name: string, time: number])[];
  /** Cookies and storage keys that are the vendor's. */
  stores?: RegExp;
  /** What it asks for besides. */
  asks?: RegExp;
  /** True when the documented code is `<script src>`: the preload scanner asks for this file before any script of the page runs. */
  scanned?: RegExp;
}
