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
  /** Code of the page, which tells of events before any answer. */
  page: string;
  /** What `page` tells, as `events` reads it, in its order. */
  told: readonly string[];
  /** The events in one request, in their order. */
  events(ask: Ask): readonly string[];
  /** Code that tells of one more event, whose name has `afterwards` in it. */
  later: string;
  /** Cookies and storage keys that are the vendor's. */
  stores?: RegExp;
  /** True when the documented code is `<script src>`: the preload scanner asks for this file before any script of the page runs. */
  scanned?: RegExp;
}
