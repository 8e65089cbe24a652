import { it, type TestContext } from 'node:test';

import type { EngineName } from './engines.js';
import { isInFirstHalf } from './halves.js';

/** Whether the engines share the tests out, as in `npm run test:all`; else each runs all that it is asked for. */
export const isShared = Boolean(process.env['SHARE_TESTS']);

/** Whether an engine runs this case of a row of them: Chromium all, Firefox one half, WebKit the other. */
export const isInShare = (engine: EngineName, index: number): boolean =>
  engine === 'chromium' || !isShared || isInFirstHalf(index) === (engine === 'firefox');

/** `it` for a suite whose tests the engines share out. Each of them must do without those before it. */
export const itInShare = (
  engine: EngineName,
): ((name: string, body: (test: TestContext) => void | Promise<void>) => void) => {
  let index = 0;
  return (name, body) => {
    if (isInShare(engine, index)) void it(name, body);
    index += 1;
  };
};
