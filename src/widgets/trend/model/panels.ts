import { differInOne } from './references-of-each.js';
import type { Slice } from '../../../model/slice.js';

/** A panel: a series with a chart of its own, and the series in its background. */
export interface Panel {
  /** Indexes in the series of the full slice: its own one first. */
  readonly series: readonly number[];
  /** Indexes of its targets in the full slice. */
  readonly targets: readonly number[];
  /** The slice of these series only. */
  readonly slice: Slice;
}

/** Returns a panel for each of the first `most` series that are not in the background, in order. */
export const panelsOf = (slice: Slice, most: number): readonly Panel[] => {
  const indexes = (context: boolean): readonly number[] =>
    slice.series.flatMap((seriesTarget, i) =>
      (seriesTarget.context ?? false) === context ? [i] : [],
    );
  const background = indexes(true);
  return indexes(false)
    .slice(0, most)
    .map((index) => {
      const series = [
        index,
        ...background.filter((i) => differInOne(slice.series[index], slice.series[i])),
      ];
      const targets = slice.targets.flatMap((seriesTarget, i) =>
        seriesTarget.series === index ? [i] : [],
      );
      return {
        series,
        targets,
        slice: {
          ...slice,
          series: series.flatMap((i) => slice.series[i] ?? []),
          targets: targets
            .flatMap((i) => slice.targets[i] ?? [])
            .map((seriesTarget) => ({ ...seriesTarget, series: 0 })),
        },
      };
    });
};

/** Returns the slice with the series of the panels: each own one, then those in the background. */
export const inPanels = (slice: Slice, panels: readonly Panel[]): Slice => {
  const shownIndexes = [
    ...panels.map(({ series: [index = -1] }) => index),
    ...new Set(panels.flatMap(({ series }) => series.slice(1))),
  ];
  return {
    ...slice,
    series: shownIndexes.flatMap((i) => slice.series[i] ?? []),
    targets: slice.targets.flatMap((seriesTarget) =>
      shownIndexes.includes(seriesTarget.series)
        ? [{ ...seriesTarget, series: shownIndexes.indexOf(seriesTarget.series) }]
        : [],
    ),
  };
};
