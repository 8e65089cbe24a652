import type { ChartInput, Look } from '../charts/chart-input.js';
import type { TrendWords } from '../charts/trend-words.js';
import type { Slice } from '../model/slice.js';

/** Draws a compiled chart off-tree and gives the finished, detached picture. Rejects rather than give half a picture. */
export type Draw = (template: unknown, input: ChartInput) => Promise<SVGSVGElement>;

/** One chart kind: what was compiled of it, and how a slice is laid out for it. It comes with the engine, not with `tp.js`. */
export interface ChartPart {
  readonly template: unknown;
  readonly input: (slice: Slice, words: TrendWords, look: Look) => ChartInput;
}

/** How the engine and the compiled charts come to the page: by a script tag there, by `import()` for users of the package. */
export type PartLoader = (name: 'engine' | 'chart-trend') => Promise<unknown>;

let loader: PartLoader = () => Promise.reject(new Error('call define() first'));

/** Set once, by `define`, before any element can ask. */
export const setPartLoader = (chosen: PartLoader): void => {
  loader = chosen;
};

/** Engine and chart, asked for side by side. */
export async function loadChart(kind: 'trend'): Promise<ChartPart & { readonly draw: Draw }> {
  const [engine, chart] = await Promise.all([loader('engine'), loader(`chart-${kind}`)]);
  return { ...(engine as { readonly draw: Draw }), ...(chart as ChartPart) };
}
