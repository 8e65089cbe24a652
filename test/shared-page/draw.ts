/** All of `test/charts/draw` on one page: see `charts`. */
import.meta.glob(['../charts/draw/*.test.ts', '!../charts/draw/*.node.test.ts'], { eager: true });
