/**
 * All tests of charts on one page: pure functions that leave nothing behind, so that no file needs a page of its own.
 */
import.meta.glob(
  [
    '../charts/*.test.ts',
    '../widgets/*/chart/*.test.ts',
    '!../charts/*.node.test.ts',
    '!../widgets/*/chart/*.node.test.ts',
  ],
  { eager: true },
);
