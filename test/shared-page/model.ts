/**
 * All tests of the model on one page: pure functions that leave nothing behind, so that no file needs a page of its
 * own.
 */
import.meta.glob(['../model/*.test.ts', '../widgets/*/model/*.test.ts', '!../**/*.node.test.ts'], {
  eager: true,
});
