import type {Level, Method} from '../model/types.js';

/**
 * The proof of one decision: the controller has to be able to show that consent was given, and to what (PIPA art. 22(3), GDPR art. 7(1)). Fields
 * follow ISO/IEC TS 27560:2023; docs/records.md maps each. No IP address, user agent or account: what else is needed the site adds as `context`.
 */
export interface ConsentRecord {
  /** Version of this form. TS 27560 `schema_version`. */
  v: 1;
  /** That of the choice and of the cookie: 128 random bits, hex. TS 27560 `record_id`; also the key by which a receiver knows duplicates. */
  id: string;
  /** When it was decided, by the visitor's clock: ISO 8601, UTC, seconds. TS 27560 `event_time`. */
  at: string;
  /** How. Missing where only the cookie is left to tell of the decision. */
  method?: Method;
  /** Of a decision made elsewhere: the tool or way (`phone`), and the site's own number for it. */
  source?: {readonly by: string; readonly reference?: string};
  /** The visitor allowed it for one page only; the choice stays as it was. */
  once?: true;
  /** Policy chapter 9-2. */
  level: Level;
  /** Months the choice stays valid. TS 27560 `validity_duration`. */
  lifetime: number;
  /** Every optional purpose that was answered, and what holds after the decision. One that was never asked about is not in it. */
  purposes: Readonly<Record<string, boolean>>;
  /** The same of the services of these purposes, and of those answered by themselves. */
  services: Readonly<Record<string, boolean>>;
  /** Ids among the above that had been agreed to and were taken back by this decision (PIPA art. 37(1)). Missing where none was. */
  withdrawn?: readonly string[];
  /** As the config said it at that time; empty texts where it did not. TS 27560 `privacy_notice`. */
  policy: {readonly url: string; readonly version: string};
  /** The controller, as the banner named it. TS 27560 `pii_controllers`. */
  company: string;
  /** Fingerprints of the services as they were described to the visitor: those of the cookie, sorted, joined by dots. */
  scope: string;
  /**
   * What was on the screen when the visitor answered: its language, and the SHA-256 of the very text, hex, UTF-8. The text goes to the receiver beside
   * the record. Missing where dongui showed nothing (a call of the API, a button of the page). `hash` is `null` where the browser offers no
   * WebCrypto (plain http), until the receiver works it out.
   */
  text?: {readonly language: string; readonly hash: string | null};
  /** What wrote it: `dongui/0.1.0`. */
  library: string;
  /** What the site adds: `record.context` of the config. */
  context?: Readonly<Record<string, string | number | boolean>>;
  /** SHA-256, hex, of the canonical JSON (RFC 8785) of all other fields. `null`: as in `text`. */
  hash: string | null;
}

/** A record and what it speaks of; what is stored and what is sent. */
export interface Evidence {
  record: ConsentRecord;
  /** The very text that was shown. */
  text?: string;
}

/** Where evidence waits until somebody has confirmed it. */
export interface Outbox {
  /** `own`: it is the visitor's copy of the choice that holds, too; default true. Stores it, at once, before anything follows from the decision. Never throws. */
  keep(evidence: Evidence, own?: boolean): void;
  /** What waits, the oldest first. */
  list(): Evidence[];
  /** Does it wait still? Another tab may have delivered it. */
  has(id: string): boolean;
  remove(id: string): void;
  /** The visitor's own copy of the decision with this id. */
  latest(id: string): Evidence | undefined;
  /** Deletes the visitor's own copy. */
  forget(): void;
}
