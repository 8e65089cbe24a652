/**
 * All tests of `src/data` on one page: each test has a world of its own and leaves nothing behind, so that no file
 * needs a page of its own.
 */
import.meta.glob(['../data/*.test.ts', '!../data/*.node.test.ts'], { eager: true });
