import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../../../model/slice.js';
import type { BreakdownChartWords } from '../text/breakdown-text.js';
import { cellKinds } from './cell-kinds.js';

/**
 * Reduces slice and words to the periods with a bar, so that each label has a bar above it. Time stays to scale. In the
 * grouped layout the total has no bar either.
 */
export const withBars = (
  slice: Slice,
  words: BreakdownChartWords,
  barIndexes: readonly number[],
  grouped: boolean,
): { readonly slice: Slice; readonly words: BreakdownChartWords } => {
  const selectPeriods = <One>(list: readonly One[]): readonly One[] =>
    barIndexes.flatMap((i) => list.slice(i, i + 1));
  const isShown = (_: unknown, i: number): boolean => !(grouped && slice.series[i]?.total);
  const cuts = slice.breaks.flatMap((sliceBreak, i) => {
    const after = barIndexes.filter((barIndex) => barIndex <= sliceBreak.after).length - 1;
    return after < 0 || after === barIndexes.length - 1
      ? []
      : [
          {
            one: { ...sliceBreak, after },
            label: words.breakLabels[i] ?? { before: '', since: '' },
          },
        ];
  });
  return {
    slice: {
      ...slice,
      periods: selectPeriods(slice.periods),
      series: slice.series.filter(isShown).map((sliceBreak) => ({
        ...sliceBreak,
        observations: selectPeriods(sliceBreak.observations),
      })),
      breaks: cuts.map(({ one: sliceBreak }) => sliceBreak),
    },
    words: {
      ...words,
      seriesLabels: words.seriesLabels.filter(isShown),
      periodLabels: selectPeriods(words.periodLabels),
      breakLabels: cuts.map(({ label }) => label),
    },
  };
};

/**
 * Returns the slice for the labels below bars, which apply to all parts: of very many parts, one cell of each kind is
 * enough.
 */
export const labelledSlice = ({ slice, more }: Breakdown): Slice =>
  more.parts === 0 ? slice : { ...slice, series: cellKinds(slice) };

/** Makes each break cut whole bars: if one part was counted differently, all of the bar was. */
export const cutWhole = (slice: Slice): Slice => ({
  ...slice,
  breaks: slice.breaks.map((one) => ({ ...one, break: { ...one.break, key: null } })),
  series: slice.series.map((series) => ({ ...series, runs: [], gaps: [] })),
});
