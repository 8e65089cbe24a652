/**
 * Milliseconds that a test waits for one thing that must come. On a machine with six times as much to do as it has
 * processors nothing took longer than ten seconds: what takes this long never comes, and costs the run no more than
 * that.
 */
export const PATIENCE = 15_000;

/**
 * Milliseconds for all of a test in the runner, which may wait for several things; the slowest took five seconds on
 * such a machine.
 */
export const TEST_PATIENCE = 20_000;

/** Milliseconds for a browser, its driver or the bundle of all tests to start. */
export const START_PATIENCE = 60_000;
