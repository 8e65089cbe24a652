/** All of `test/charts` on one page: pure functions that leave nothing behind, so that no file needs a page of its own. */
import.meta.glob(['../charts/*.test.ts', '!../charts/*.node.test.ts'], { eager: true });
