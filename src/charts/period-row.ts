import { adjacent } from '../model/runs.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { midway, xOf, type Frame } from './frame.js';
import { extent, keepApart, underPeriods, type Label } from './labels.js';
import type { RuleRow } from './mark-rows.js';
import { stretches, type Stretch } from './stretches.js';

/** The periods under the plot. Quarters, half years and months stand over the years that they are parts of. */
export interface PeriodRow {
  readonly labels: readonly Label[];
  /** Indexes of the periods that are written. */
  readonly named: ReadonlySet<number>;
  /** Lines that part the years; none for whole years. */
  readonly partings: readonly RuleRow[];
}

export const periodRow = (slice: Slice, words: ChartWords, frame: Frame, look: Look): PeriodRow => {
  const years = stretches(slice, (i) => (words.periodLabels[i]?.part ? (words.periodLabels[i]?.year ?? null) : null), true);
  const named = years.length > 0 ? namedParts(slice, words, frame, look) : namedPeriods(slice, words, frame, look);
  const labels = [...named.values()];
  const under = yearLabels(slice, years, frame, look);
  return {
    labels: [...labels, ...under],
    named: new Set(named.keys()),
    // Lines between some of the years would look like a mistake.
    partings: (under.length < years.length ? [] : years.slice(1)).flatMap(({ from }) => {
      const x = Math.floor(xOf(frame, midway(slice.periods, from))) + 0.5;
      const free = (some: readonly Label[]): boolean =>
        some.every((one) => extent(one, look).from > x + CLEAR || extent(one, look).to < x - CLEAR);
      const [top, bottom] = [free(labels) ? 0 : frame.below.periods + 5, frame.below.years + 4].map(
        (y) => frame.plotHeight + y * frame.unit,
      );
      return free(under) ? [{ x, y: top ?? 0, x2: x, y2: bottom ?? 0, stroke: 'var(--_border)', dash: 'none', width: '1px' }] : [];
    }),
  };
};

/** Each year in the middle of its periods; where these are too narrow for one, some at even distances back from the last, and the first. */
const yearLabels = (
  slice: Slice,
  years: readonly (Stretch & { readonly shared: string })[],
  frame: Frame,
  look: Look,
): readonly Label[] => {
  const all = years.map(({ shared, from, to }) => underPeriods(shared, slice, from, to, frame.below.years, frame, look));
  const fits = (one: Label, i: number): boolean => {
    const { from = 0, to = 0 } = years[i] ?? {};
    const ends = [from, to + 1].map((at) => xOf(frame, midway(slice.periods, at)));
    const inner = i > 0 && i < all.length - 1;
    return !inner || look.measure(one.text, 400) + 2 * CLEAR <= (ends[1] ?? 0) - (ends[0] ?? 0);
  };
  const every = (step: number, first: boolean): readonly Label[] =>
    all.filter((_, i) => (all.length - 1 - i) % step === 0 || (first && i === 0));
  const choices = [2, 5, 10, Infinity].flatMap((step) => [every(step, true), every(step, false)]);
  return [...(all.every(fits) ? [all] : []), ...choices].find((some) => keepApart(some, (GAP - CLEAR) * frame.unit, look)) ?? [];
};
const CLEAR = 2;

/**
 * All in full; else all in short; else, where it is wide, some at even distances back from the last; else the ends. Where some periods lie further
 * apart than others: the ends, and what has room between them. What would overlap is left out, never turned.
 */
const namedPeriods = (slice: Slice, words: ChartWords, frame: Frame, look: Look): ReadonlyMap<number, Label> => {
  if (frame.wide && slice.periods.some((_, i, all) => i < all.length - 1 && !adjacent(all, i))) return scattered(slice, words, frame, look);
  for (const indexes of choices(slice, frame.wide ? [1, 2, 5, 10] : [1])) {
    for (const form of ['full', 'short'] as const) {
      const found = fit(indexes, (i) => words.periodLabels[i]?.[form] ?? '', slice, frame, look);
      if (found) return found;
    }
  }
  return new Map();
};

/** From the newest to the oldest, after both ends. */
const scattered = (slice: Slice, words: ChartWords, frame: Frame, look: Look): ReadonlyMap<number, Label> => {
  const [last = 0, ...before] = slice.periods.map((_, i) => i).reverse();
  const named = (form: 'full' | 'short'): ReadonlyMap<number, Label> =>
    [last, 0, ...before].reduce<ReadonlyMap<number, Label>>((found, i) => {
      const more = [...new Set([...found.keys(), i])].sort((a, b) => a - b);
      return fit(more, (at) => words.periodLabels[at]?.[form] ?? '', slice, frame, look) ?? found;
    }, new Map());
  const full = named('full');
  return full.size > last ? full : named('short');
};

/** Steps that part a year evenly, so that the same parts are named each year. */
const namedParts = (slice: Slice, words: ChartWords, frame: Frame, look: Look): ReadonlyMap<number, Label> => {
  for (const indexes of choices(slice, slice.periods[0]?.kind === 'month' ? [1, 2, 3, 6] : [1, 2])) {
    const found = fit(indexes, (i) => words.periodLabels[i]?.part ?? '', slice, frame, look);
    if (found) return found;
  }
  return new Map();
};

/** Indexes of every so many periods back from the last, then the ends, then the last alone. */
const choices = ({ periods }: Slice, steps: readonly number[]): readonly (readonly number[])[] => {
  const last = periods.length - 1;
  return [...steps.map((step) => periods.flatMap((_, i) => ((last - i) % step === 0 ? [i] : []))), [...new Set([0, last])], [last]];
};

const fit = (
  indexes: readonly number[],
  text: (index: number) => string,
  slice: Slice,
  frame: Frame,
  look: Look,
): ReadonlyMap<number, Label> | null => {
  if (indexes.length * NARROWEST > frame.plotWidth) return null;
  const labels = indexes.map((i) => underPeriods(text(i), slice, i, i, frame.below.periods, frame, look));
  return keepApart(labels, GAP * frame.unit, look) ? new Map(labels.map((one, k) => [indexes[k] ?? 0, one])) : null;
};
const GAP = 8;
/** No period is written in less, so that longer axes need not be measured. */
const NARROWEST = 16;
