/**
 * All tests of sentences on one page: pure functions that leave nothing behind, so that no file needs a page of its
 * own.
 */
import.meta.glob(['../text/*.test.ts', '../widgets/*/text/*.test.ts', '!../**/*.node.test.ts'], {
  eager: true,
});
