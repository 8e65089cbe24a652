import type { PartLoader } from './load-parts.js';

/**
 * The package form's way to the engine: ordinary `import()`, so that a bundler splits it off. The only file through which elements
 * can reach the engine; the script form never holds it, since a strict policy refuses a bare `import()`.
 */
export const importParts: PartLoader = async (name) => {
  switch (name) {
    case 'engine':
      return import('../engine/draw.js');
    case 'chart-trend':
      return import('./trend-part.js');
  }
};
