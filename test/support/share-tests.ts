import { resolve } from 'node:path';

import type { Plugin } from 'vite';

import { isShared } from './engine-share.js';
import { isInFirstHalf } from './halves.js';

/**
 * Firefox and WebKit each run one half of the tests of a file, so that each test runs in Chromium and in one of them.
 * Half a file takes half its time, half the files would leave each engine without the looks of some widgets.
 */
export const shareTests = (engine: string, files: readonly string[]): Plugin | null => {
  if (engine === 'chromium' || !isShared) return null;
  const places = new Map(files.map((file, i) => [file, i]));
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
      const place = places.get(id.split('?')[0] ?? id);
      if (place === undefined) return null;
      // A file of one test must not be Firefox's each time.
      const isFirst = isInFirstHalf(place) === (engine === 'firefox');
      return { code: `import '${HALF}${isFirst ? 'first' : 'second'}';${code}`, map: null };
    },
  };
};

/** An import, because what a file imports may make tests before its own first statement. */
const HALF = 'virtual:half-of-tests/';
