import { sameCount } from '../model/cuts.js';
import type { Slice, SliceBreak, SliceSeries } from '../model/slice.js';
import { capitalised, joined, wordCount, rich, type RichText } from './rich-text.js';
import type { SliceFormatter } from './slice-formatter.js';

const MOST_NAME_WORDS = 6;

/** For each period after which the series are cut: the affected series. */
export const cutSeries = (slice: Slice): ReadonlyMap<number, ReadonlySet<SliceSeries>> => {
  const cuts = slice.breaks.filter(({ cut }) => cut);
  const periods = [...new Set(cuts.map(({ after }) => after))];
  return new Map(
    periods.map((after) => [
      after,
      new Set(
        affectedSeries(
          slice,
          cuts.filter((one) => one.after === after),
        ),
      ),
    ]),
  );
};

interface CutText {
  /** Index of the last period before the cut. */
  readonly after: number;
  /** Whether it affects all series. */
  readonly affectsAll: boolean;
  readonly text: RichText;
}

/** Each cut in words, preceded by the series if it does not affect all of them. */
export const cutTexts = (slice: Slice, v: SliceFormatter): readonly CutText[] => {
  const cuts = slice.breaks.filter(({ cut }) => cut);
  return [...new Set(cuts.map(({ after }) => after))].map((after): CutText => {
    const breaks = cuts.filter((one) => one.after === after);
    return {
      after,
      affectsAll: affectedSeries(slice, breaks).length === slice.series.length,
      text: cutText(slice, breaks, v),
    };
  });
};

const cutText = (slice: Slice, breaks: readonly SliceBreak[], v: SliceFormatter): RichText =>
  ofSeries(
    slice,
    affectedSeries(slice, breaks),
    v,
    v.words.otherCount(v.since(breaks[0]?.after ?? 0)),
  );

/**
 * `Andere telling vanaf 2013/14.`; `Vrouwen: opnieuw berekend.` All `breaks` must be after the same period and of one
 * kind: cut or recalculated.
 */
export const breakText = (
  slice: Slice,
  breaks: readonly SliceBreak[],
  v: SliceFormatter,
): RichText =>
  breaks[0]?.cut === true
    ? cutText(slice, breaks, v)
    : ofSeries(slice, affectedSeries(slice, breaks), v, rich`${v.words.recalculated}`);

/** A sentence about some of the series, preceded by their names; without names if it is about all. */
export const ofSeries = (
  { series }: Slice,
  affected: readonly SliceSeries[],
  v: SliceFormatter,
  sentence: RichText,
): RichText => {
  if (series.length === 1 || affected.length === series.length) return capitalised(sentence);
  const names = joined(
    affected.map(({ label }) => v.part(label)),
    ', ',
    v.words.and,
  );
  // If only forecasts follow the cut, it is not known which series it affects.
  const named =
    affected.length > 0 && wordCount(names) <= MOST_NAME_WORDS
      ? names
      : rich`${v.words.someSeries}`;
  return capitalised(rich`${named}: ${sentence}`);
};

/** The shown series that at least one of these breaks applies to. */
const affectedSeries = (
  { series, at }: Slice,
  breaks: readonly SliceBreak[],
): readonly SliceSeries[] =>
  series.filter(({ id, parts = [{ code: id }], observations }) =>
    breaks.some(({ after, cut, break: { key, label, recalculated } }) => {
      if (key !== null) return series.length === 1 || without(key, [...at, ...parts]).length === 0;
      if (!cut || (!recalculated && Object.keys(label).length > 0)) return true;
      // An undeclared break applies where the definitions differ, and to series without numbers to compare.
      const older = observations.findLast(({ value }, i) => i <= after && value !== null);
      const newer = observations.find(({ value }, i) => i > after && value !== null);
      return older === undefined || newer === undefined || !sameCount(older, newer);
    }),
  );

/** Removes each code of `parts` once, since a total may have the same code in every dimension. */
const without = (
  key: readonly string[],
  parts: readonly { readonly code: string }[],
): readonly string[] =>
  parts.reduce<readonly string[]>(
    (left, { code }) => left.toSpliced(left.indexOf(code), left.includes(code) ? 1 : 0),
    key,
  );
