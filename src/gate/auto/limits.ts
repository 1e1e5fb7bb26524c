/** How many requests, calls and cookies may wait. More are given up: a page that sends for ever must not fill the memory. */
export const cap = 1000;

/** Milliseconds a request or call is good for, as a session of web analytics is (30 minutes). What is older tells of another visit. */
export const age = 30 * 60_000;
