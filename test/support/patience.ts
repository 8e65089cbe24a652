/**
 * Milliseconds that a test waits for what must come. Nothing takes near as long: a test that fails by it has met something that never comes, and not a machine
 * that was busy for a while, as those are that run three engines at once.
 */
export const PATIENCE = 90_000;
