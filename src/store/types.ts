import type {Method, Policy, State} from '../model/types.js';

/** Answers by purpose or service id. A purpose's answer resets its services; a service named beside it is singled out. */
export type Answers = Readonly<Record<string, boolean>>;

export interface CommitOptions {
  method: Method;
  /** Change only what is named and ask for the rest as before. Default: what is not named and was never answered counts as refused. */
  only?: boolean;
  /** The level `ask`: what is not named is asked about when it wants to load. */
  ask?: boolean;
  /** For this page only; nothing is stored. */
  once?: boolean;
  /** When the visitor decided, where that was not now: ISO 8601, UTC, seconds. */
  at?: string;
  /** Where a choice of method `import` comes from. */
  source?: Source;
  /** What the visitor read before the answer, for the evidence. Missing where nothing was shown. */
  shown?: string;
}

/** Where a choice was made that was not made here; for the record. */
export interface Source {
  /** The tool (`klaro`) or the way (`phone`). */
  by: string;
  /** The operator's own number for the paper or the call. */
  reference?: string;
}

/** What a change comes from. */
export interface Cause {
  method: Method;
  source?: Source | undefined;
  /** It was decided in another tab, or while this page lay in the back/forward cache. */
  elsewhere?: boolean;
}

/** One change of the state, as every follower gets it. */
export interface Change {
  readonly before: State;
  readonly after: State;
  readonly method: Method;
  readonly source?: Source | undefined;
}

/** The record of the choice, for those who follow it. `commit` is the only way to change it: decide, write the cookie, then tell in order. */
export interface Store {
  readonly policy: Policy;
  get(): State;
  commit(answers: Answers, options: CommitOptions): void;
  /** Followers are called in the order they came; one that throws stops no other. Returns the undo. */
  subscribe(follower: (change: Change) => void): () => void;
}

/** The record itself, for those who write it. */
export interface StoredState {
  readonly policy: Policy;
  get(): State;
  /** What holds from now on, after it was written. */
  set(state: State): void;
  /** What the cookie says now. */
  read(): State;
}
