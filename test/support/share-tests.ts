import { relative, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { isShared } from './engine-share.js';
import { isInFirstHalf } from './halves.js';

/**
 * Firefox and WebKit each run one half of the tests of a file, so that each test runs in Chromium and in one of them.
 * Half a file takes half its time, half the files would leave each engine without the looks of some widgets.
 */
export const shareTests = (engine: string, files: readonly string[]): Plugin | null => {
  if (engine === 'chromium' || !isShared) return null;
  const shared = new Set(files);
  return {
    name: 'share-tests',
    // After what `import.meta.glob` names, which comes first in the file.
    enforce: 'post',
    resolveId: (id) => (id.startsWith(HALF) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith(`\0${HALF}`)
        ? `import { runHalf } from '${resolve('test/support/run-half.ts')}'; runHalf(${id.endsWith('first')});`
        : null,
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!shared.has(file)) return null;
      const isFirst =
        isInFirstHalf(numberOf(relative(process.cwd(), file))) === (engine === 'firefox');
      return { code: `import '${HALF}${isFirst ? 'first' : 'second'}';${code}`, map: null };
    },
  };
};

/**
 * A number for a file: one of a single test must not be Firefox's each time, and a file that is run alone must have the
 * half that it has among all.
 */
const numberOf = (path: string): number =>
  [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

/** An import, because what a file imports may make tests before its own first statement. */
const HALF = 'virtual:half-of-tests/';
