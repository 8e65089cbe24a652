import type { PartLoader } from './load-parts.js';

/**
 * The package form's way to the engine and the charts: ordinary `import()`, so that a bundler splits them off. The script form never
 * holds this file, since a strict policy refuses a bare `import()`.
 */
export const importParts: PartLoader = (name) => {
  switch (name) {
    case 'engine':
      return import('./engine-part.js');
    case 'chart-trend':
      return import('./trend-part.js');
  }
};
