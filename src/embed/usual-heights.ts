import type { SnippetAsk } from './snippet.js';

/** CSS pixels that each kind of widget takes at a width of 320, 640 and 960, with the figures of an ordinary indicator. */
export const usualHeights = (widget: string): SnippetAsk['heights'] => HEIGHTS[widget] ?? [1500, 1200, 1050];

const HEIGHTS: Readonly<Record<string, SnippetAsk['heights']>> = {
  indicator: [620, 540, 520],
  trend: [1500, 1150, 1050],
  compare: [1500, 1200, 1100],
  breakdown: [1500, 1200, 1100],
  map: [1800, 1500, 1400],
  flow: [1800, 1400, 1200],
  target: [900, 800, 760],
  table: [1400, 800, 760],
};
