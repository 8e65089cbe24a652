import { sameCount } from '../model/cuts.js';
import type { Slice, SliceBreak, SliceSeries } from '../model/slice.js';
import { capitalised, joined, wordCount, words, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

const MOST_NAME_WORDS = 6;

/** After which period the counting changed, and for which series. */
export const cutSeries = (slice: Slice): ReadonlyMap<number, ReadonlySet<SliceSeries>> => {
  const cuts = slice.breaks.filter(({ cut }) => cut);
  const places = [...new Set(cuts.map(({ after }) => after))];
  return new Map(
    places.map((after) => [
      after,
      new Set(
        heldBy(
          slice,
          cuts.filter((one) => one.after === after),
        ),
      ),
    ]),
  );
};

/** Each place where the counting changed, in words, the series in front where it did not change for all of them. */
export const cutTexts = (slice: Slice, v: Voice): readonly { readonly after: number; readonly whole: boolean; readonly text: Phrase }[] => {
  const cuts = slice.breaks.filter(({ cut }) => cut);
  return [...new Set(cuts.map(({ after }) => after))].map((after) => {
    const here = cuts.filter((one) => one.after === after);
    return { after, whole: heldBy(slice, here).length === slice.series.length, text: cutText(slice, here, v) };
  });
};

const cutText = (slice: Slice, breaks: readonly SliceBreak[], v: Voice): Phrase =>
  ofSeries(slice, heldBy(slice, breaks), v, v.words.otherCount(v.since(breaks[0]?.after ?? 0)));

/** `Andere telling vanaf 2013/14.`; `Vrouwen: opnieuw berekend.` `breaks`: at one place and of one kind: where it was recalculated nothing is cut. */
export const breakText = (slice: Slice, breaks: readonly SliceBreak[], v: Voice): Phrase =>
  breaks[0]?.cut === true ? cutText(slice, breaks, v) : ofSeries(slice, heldBy(slice, breaks), v, words`${v.words.recalculated}`);

/** A sentence about some of the series, with their names in front; without where it is about all. */
export const ofSeries = ({ series }: Slice, held: readonly SliceSeries[], v: Voice, said: Phrase): Phrase => {
  if (series.length === 1 || held.length === series.length) return capitalised(said);
  const names = joined(
    held.map(({ label }) => v.part(label)),
    ', ',
    v.words.and,
  );
  // After the latest figures only a forecast may follow: which series it was cut for is then not known.
  const named = held.length > 0 && wordCount(names) <= MOST_NAME_WORDS ? names : words`${v.words.someSeries}`;
  return capitalised(words`${named}: ${said}`);
};

/** The shown series that one of these breaks holds for. */
const heldBy = ({ series, at }: Slice, breaks: readonly SliceBreak[]): readonly SliceSeries[] =>
  series.filter(({ id, parts = [{ code: id }], observations }) =>
    breaks.some(({ after, cut, break: { key, label, recalculated } }) => {
      if (key !== null) return series.length === 1 || without(key, [...at, ...parts]).length === 0;
      if (!cut || (!recalculated && Object.keys(label).length > 0)) return true;
      // No file declared it: it holds where the counts differ; of a series without numbers to compare nothing else is said.
      const older = observations.findLast(({ value }, i) => i <= after && value !== null);
      const newer = observations.find(({ value }, i) => i > after && value !== null);
      return older === undefined || newer === undefined || !sameCount(older, newer);
    }),
  );

/** Each of `parts` once, since a total may have the same code in every dimension. */
const without = (key: readonly string[], parts: readonly { readonly code: string }[]): readonly string[] =>
  parts.reduce<readonly string[]>((left, { code }) => left.toSpliced(left.indexOf(code), left.includes(code) ? 1 : 0), key);
