import type { Json } from './engines.js';

/**
 * The text of an expression that calls the function with the arguments. The loader of TypeScript files marks named
 * functions with a helper called `__name`, which the page does not have. No `async` here: where a page's scripts are
 * off, Firefox settles no promises.
 */
export const pageScript = (body: (...args: never[]) => unknown, args: readonly Json[]): string =>
  `((__name) => (${body.toString()})(...${JSON.stringify(args)}))((named) => named)`;
