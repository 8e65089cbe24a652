import { adjacent } from '../model/unbroken-ranges.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { LayoutContext } from './chart-input.js';
import { midway, xOf, type Frame } from './frame.js';
import { extent, areSpaced, underPeriods, type Label } from './labels.js';
import type { RuleRow } from './mark-rows.js';
import { sharedRanges, type IndexRange } from './shared-ranges.js';

/** Labels of the periods under the plot. Quarters, half-years and months have a second row with their years. */
export interface PeriodRow {
  readonly labels: readonly Label[];
  /** Indexes of the labelled periods. */
  readonly named: ReadonlySet<number>;
  /** Separators between years; none if periods are whole years. */
  readonly partings: readonly RuleRow[];
}

export const periodRow = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): PeriodRow => {
  const years = sharedRanges(
    slice,
    (i) => (words.periodLabels[i]?.part ? (words.periodLabels[i]?.year ?? null) : null),
    true,
  );
  const labelled =
    years.length > 0
      ? labelParts(slice, words, frame, layout)
      : labelPeriods(slice, words, frame, layout);
  const labels = [...labelled.values()];
  const under = yearLabels(slice, years, frame, layout);
  return {
    labels: [...labels, ...under],
    named: new Set(labelled.keys()),
    // Separators between only some of the years would look like a mistake.
    partings: (under.length < years.length ? [] : years.slice(1)).flatMap(({ from }) => {
      const x = Math.floor(xOf(frame, midway(slice.periods, from))) + 0.5;
      const isFree = (selection: readonly Label[]): boolean =>
        selection.every(
          (label) =>
            extent(label, layout).from > x + CLEARANCE || extent(label, layout).to < x - CLEARANCE,
        );
      const [top, bottom] = [
        isFree(labels) ? 0 : frame.below.periods + 5,
        frame.below.years + 4,
      ].map((y) => frame.plotHeight + y * frame.unit);
      return isFree(under)
        ? [
            {
              x,
              y: top ?? 0,
              x2: x,
              y2: bottom ?? 0,
              stroke: 'var(--_border)',
              dash: 'none',
              width: '1px',
            },
          ]
        : [];
    }),
  };
};

/**
 * Centres each year under its periods. If these are too narrow, labels some years at even distances back from the last,
 * and the first if it fits.
 */
const yearLabels = (
  slice: Slice,
  years: readonly (IndexRange & { readonly shared: string })[],
  frame: Frame,
  layout: LayoutContext,
): readonly Label[] => {
  const allLabels = years.map(({ shared, from, to }) =>
    underPeriods(shared, slice, from, to, frame.below.years, frame, layout),
  );
  const fits = (label: Label, i: number): boolean => {
    const { from = 0, to = 0 } = years[i] ?? {};
    const ends = [from, to + 1].map((at) => xOf(frame, midway(slice.periods, at)));
    const isInner = i > 0 && i < allLabels.length - 1;
    return (
      !isInner || layout.measure(label.text, 400) + 2 * CLEARANCE <= (ends[1] ?? 0) - (ends[0] ?? 0)
    );
  };
  const everyNth = (step: number, first: boolean): readonly Label[] =>
    allLabels.filter((_, i) => (allLabels.length - 1 - i) % step === 0 || (first && i === 0));
  const candidates = [2, 5, 10, Infinity].flatMap((step) => [
    everyNth(step, true),
    everyNth(step, false),
  ]);
  return (
    [...(allLabels.every(fits) ? [allLabels] : []), ...candidates].find((selection) =>
      areSpaced(selection, (MIN_GAP - CLEARANCE) * frame.unit, layout),
    ) ?? []
  );
};
const CLEARANCE = 2;

/**
 * Labels all periods in full; else all in short form; else, in the wide layout, some at even distances back from the
 * last; else the first and last. If the distances between periods differ: the first and last, and others as they fit.
 * Labels that would overlap are left out, never rotated.
 */
const labelPeriods = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): ReadonlyMap<number, Label> => {
  if (
    frame.wide &&
    slice.periods.some((_, i, allPeriods) => i < allPeriods.length - 1 && !adjacent(allPeriods, i))
  )
    return labelUnevenly(slice, words, frame, layout);
  for (const indexes of candidates(slice, frame.wide ? [1, 2, 5, 10] : [1])) {
    for (const form of ['full', 'short'] as const) {
      const labels = fitLabels(
        indexes,
        (i) => words.periodLabels[i]?.[form] ?? '',
        slice,
        frame,
        layout,
      );
      if (labels) return labels;
    }
  }
  return new Map();
};

/** Labels both ends first, then from the newest to the oldest. */
const labelUnevenly = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): ReadonlyMap<number, Label> => {
  const [last = 0, ...earlier] = slice.periods.map((_, i) => i).reverse();
  const labelled = (form: 'full' | 'short'): ReadonlyMap<number, Label> =>
    [last, 0, ...earlier].reduce<ReadonlyMap<number, Label>>((labels, i) => {
      const indexes = [...new Set([...labels.keys(), i])].sort((a, b) => a - b);
      return (
        fitLabels(indexes, (at) => words.periodLabels[at]?.[form] ?? '', slice, frame, layout) ??
        labels
      );
    }, new Map());
  const full = labelled('full');
  return full.size > last ? full : labelled('short');
};

/** Labels parts of years, in steps that divide a year evenly, so that the same parts are labelled each year. */
const labelParts = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): ReadonlyMap<number, Label> => {
  for (const indexes of candidates(
    slice,
    slice.periods[0]?.kind === 'month' ? [1, 2, 3, 6] : [1, 2],
  )) {
    const labels = fitLabels(
      indexes,
      (i) => words.periodLabels[i]?.part ?? '',
      slice,
      frame,
      layout,
    );
    if (labels) return labels;
  }
  return new Map();
};

/** Returns candidate selections of periods: every n-th back from the last, then both ends, then the last alone. */
const candidates = (
  { periods }: Slice,
  steps: readonly number[],
): readonly (readonly number[])[] => {
  const last = periods.length - 1;
  return [
    ...steps.map((step) => periods.flatMap((_, i) => ((last - i) % step === 0 ? [i] : []))),
    [...new Set([0, last])],
    [last],
  ];
};

const fitLabels = (
  indexes: readonly number[],
  text: (index: number) => string,
  slice: Slice,
  frame: Frame,
  layout: LayoutContext,
): ReadonlyMap<number, Label> | null => {
  if (indexes.length * NARROWEST > frame.plotWidth) return null;
  const labels = indexes.map((i) =>
    underPeriods(text(i), slice, i, i, frame.below.periods, frame, layout),
  );
  return areSpaced(labels, MIN_GAP * frame.unit, layout)
    ? new Map(labels.map((label, k) => [indexes[k] ?? 0, label]))
    : null;
};
const MIN_GAP = 8;
/** No period label is narrower, so that longer axes need not be measured. */
const NARROWEST = 16;
