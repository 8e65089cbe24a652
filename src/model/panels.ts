import { differInOne } from './beside-each.js';
import type { Slice } from './slice.js';

/** One of several series with a picture of its own, and those that stand in its background. */
export interface Panel {
  /** Indexes in the series of the whole: its own one first. */
  readonly series: readonly number[];
  /** The same of its targets. */
  readonly targets: readonly number[];
  /** The same question, answered for these alone. */
  readonly slice: Slice;
}

/** A panel for each of the first `most` series that do not stand in the background, in their order. */
export const panelsOf = (slice: Slice, most: number): readonly Panel[] => {
  const indexes = (context: boolean): readonly number[] =>
    slice.series.flatMap((one, i) => ((one.context ?? false) === context ? [i] : []));
  const behind = indexes(true);
  return indexes(false)
    .slice(0, most)
    .map((own) => {
      const series = [own, ...behind.filter((i) => differInOne(slice.series[own], slice.series[i]))];
      const targets = slice.targets.flatMap((one, i) => (one.series === own ? [i] : []));
      return {
        series,
        targets,
        slice: {
          ...slice,
          series: series.flatMap((i) => slice.series[i] ?? []),
          targets: targets.flatMap((i) => slice.targets[i] ?? []).map((one) => ({ ...one, series: 0 })),
        },
      };
    });
};

/** The whole with the series that the panels show: each own one, then those behind. */
export const inPanels = (slice: Slice, panels: readonly Panel[]): Slice => {
  const shown = [...panels.map(({ series: [own = -1] }) => own), ...new Set(panels.flatMap(({ series }) => series.slice(1)))];
  return {
    ...slice,
    series: shown.flatMap((i) => slice.series[i] ?? []),
    targets: slice.targets.flatMap((one) => (shown.includes(one.series) ? [{ ...one, series: shown.indexOf(one.series) }] : [])),
  };
};
