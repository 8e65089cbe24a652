import type { functions } from '../capabilities.js';

/** In place of `vega-functions`: what expressions of the compiled charts may call. */
export const functionContext: Readonly<Record<(typeof functions)[number], unknown>> = {
  isValid: (value: unknown): boolean => value != null && !Number.isNaN(value),
};
