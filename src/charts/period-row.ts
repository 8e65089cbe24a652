import type { Slice } from '../model/slice.js';
import type { Look } from './chart-input.js';
import { xOf, type Frame } from './frame.js';
import { extent, keepApart, label, within, type Label } from './labels.js';
import { isProvisional } from './line-pieces.js';
import type { ChartWords } from '../text/chart-words.js';

/** The two lines of text under the plot: periods, and what is special about some. */
export interface PeriodRow {
  readonly labels: readonly Label[];
  /** Indexes of the periods that are written. */
  readonly named: ReadonlySet<number>;
}

export const periodRow = (slice: Slice, words: ChartWords, frame: Frame, look: Look): PeriodRow => {
  const named = namedPeriods(slice, words, frame, look);
  return { labels: [...named.values(), ...statusWords(slice, words, frame, look)], named: new Set(named.keys()) };
};

/** Stretches of neighbouring periods that share something, as first and last index. */
export const provisionalStretches = (slice: Slice): readonly Stretch[] =>
  stretches(slice, (i) => slice.series.some(({ observations }) => observations.slice(i, i + 1).some(isProvisional)));
export const emptyStretches = (slice: Slice): readonly Stretch[] =>
  stretches(slice, (i) => slice.series.every(({ observations }) => (observations[i]?.value ?? null) === null));
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * All in full; else all in short; else, where it is wide, some at even distances back from the last; else the ends.
 * What would overlap is left out, never turned.
 */
const namedPeriods = (slice: Slice, words: ChartWords, frame: Frame, look: Look): ReadonlyMap<number, Label> => {
  const last = slice.periods.length - 1;
  const every = (step: number): readonly number[] => slice.periods.flatMap((_, i) => ((last - i) % step === 0 ? [i] : []));
  const choices = [...(frame.wide ? [1, 2, 5, 10] : [1]).map(every), [...new Set([0, last])], [last]];
  for (const indexes of choices) {
    if (indexes.length * NARROWEST > frame.plotWidth) continue;
    for (const form of ['full', 'short'] as const) {
      const labels = indexes.map((i) => under(words.periodLabels[i]?.[form] ?? '', slice, i, i, frame, look));
      if (keepApart(labels, GAP * frame.unit, look)) return new Map(labels.map((one, k) => [indexes[k] ?? last, one]));
    }
  }
  return new Map();
};
const GAP = 8;
/** No period is written in less, so that longer axes need not be measured. */
const NARROWEST = 16;

/** From the newest to the oldest, provisional first: the newest figure is the one that may still change. */
const statusWords = (slice: Slice, words: ChartWords, frame: Frame, look: Look): readonly Label[] => {
  const wanted = [
    ...provisionalStretches(slice)
      .map((stretch) => [words.provisional, stretch] as const)
      .reverse(),
    ...emptyStretches(slice)
      .map((stretch) => [words.noFigure, stretch] as const)
      .reverse(),
  ];
  return wanted.reduce<Label[]>((placed, [text, { from, to }]) => {
    const word = { ...under(text, slice, from, to, frame, look), y: frame.plotHeight + SECOND * frame.unit, style: 'italic' as const };
    const { from: start, to: end } = extent(word, look);
    const free = placed.every((other) => extent(other, look).from > end + GAP || extent(other, look).to + GAP < start);
    return free ? [...placed, word] : placed;
  }, []);
};

/** A text centred under a stretch of periods, kept inside the picture. */
const under = (text: string, slice: Slice, from: number, to: number, frame: Frame, look: Look): Label => {
  const middle = ((slice.periods[from]?.ordinal ?? 0) + (slice.periods[to]?.ordinal ?? 0)) / 2;
  const room = { from: -frame.padding.left, to: frame.plotWidth + frame.padding.right };
  return within(room, look, label(text, xOf(frame, middle), frame.plotHeight + FIRST * frame.unit, { align: 'center' }));
};
/** Base lines below the axis. */
const FIRST = 22;
const SECOND = 40;

const stretches = (slice: Slice, holds: (index: number) => boolean): readonly Stretch[] =>
  slice.periods.reduce<Stretch[]>((list, _, i) => {
    if (!holds(i)) return list;
    const last = list.at(-1);
    if (last?.to === i - 1) list[list.length - 1] = { from: last.from, to: i };
    else list.push({ from: i, to: i });
    return list;
  }, []);
