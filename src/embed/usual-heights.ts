import type { SnippetAsk } from './snippet.js';

/** CSS pixels that each kind of widget takes at a width of 320, 640 and 960, measured with figures of the demo; a frame has its margin and one line more. */
export const usualHeights = (widget: string): SnippetAsk['heights'] => HEIGHTS[widget] ?? [1500, 1200, 1050];

const HEIGHTS: Readonly<Record<string, SnippetAsk['heights']>> = {
  indicator: [620, 520, 520],
  trend: [1500, 1200, 1090],
  compare: [1600, 1150, 1080],
  breakdown: [1560, 1140, 1040],
  map: [1750, 1410, 1140],
  flow: [1220, 980, 880],
  target: [780, 520, 510],
  table: [1530, 1210, 1170],
};
