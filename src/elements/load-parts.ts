import type { ChartInput, Look } from '../charts/chart-input.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Slice } from '../model/slice.js';

/** What a picture shows. */
export interface Picture {
  readonly slice: Slice;
  readonly words: ChartWords;
}

/** One chart kind: what was compiled of it, and how a slice is laid out for it. It comes with the engine, not with `tp.js`. */
export interface ChartPart {
  readonly template: unknown;
  readonly input: (slice: Slice, words: ChartWords, look: Look) => ChartInput;
}

/** Keeps a box filled with a picture until the function that it gives is called. */
export type KeepDrawn = (box: HTMLElement, picture: Picture, chart: ChartPart, onFailure: (reason: unknown) => void) => () => void;

/** How the engine and the compiled charts come to the page: by a script tag there, by `import()` for users of the package. */
export type PartLoader = (name: 'engine' | 'chart-trend') => Promise<unknown>;

let loader: PartLoader = () => Promise.reject(new Error('call define() first'));

/** Set once, by `define`, before any element can ask. */
export const setPartLoader = (chosen: PartLoader): void => {
  loader = chosen;
};

/** Engine and line chart, asked for side by side. */
export async function loadTrendChart(): Promise<{ readonly keepDrawn: KeepDrawn; readonly chart: ChartPart }> {
  const [engine, chart] = await Promise.all([loader('engine'), loader('chart-trend')]);
  return { keepDrawn: (engine as { readonly keepDrawn: KeepDrawn }).keepDrawn, chart: chart as ChartPart };
}
