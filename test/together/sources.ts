/** All of `test/sources` on one page: each test has a world of its own and leaves nothing behind, so that no file needs a page of its own. */
import.meta.glob(['../sources/*.test.ts', '!../sources/*.node.test.ts'], { eager: true });
