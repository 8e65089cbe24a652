import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { CEILING, isFreePlace } from './free-place.js';
import { xOf, yOf, type Frame } from './frame.js';
import { label, within, type Label } from './labels.js';
import { nearestIsOwn } from './own-point.js';

/**
 * The values of points that no line joins to others, where they are few: without a line there is no course to see, only these. What finds
 * no free place at its own point is left to the table, and so are those with a value in `labelled`, as "series index".
 */
export const isolatedValues = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  look: Look,
  labelled: ReadonlySet<string>,
  others: readonly Label[],
): readonly Label[] => {
  const points = slice.series.flatMap(({ runs, observations }, series) =>
    runs.flatMap(({ from, to }) => {
      const value = observations[from]?.value ?? null;
      return from < to || value === null || labelled.has(`${series} ${from}`) ? [] : [{ index: from, value }];
    }),
  );
  if (points.length > MOST) return [];
  // Rather over a thin line, which is no figure, than not at all.
  const bare = { ...slice, series: slice.series.map((one) => ({ ...one, gaps: [] })) };
  const isOwn = nearestIsOwn(slice, frame, look, CLEARLY);
  return points.reduce<readonly Label[]>((placed, { index, value }) => {
    const [x, y] = [xOf(frame, slice.periods[index]?.ordinal ?? 0), yOf(frame, value)];
    const places = PLACES.map(([align, dx, dy]) =>
      within({ from: 0, to: frame.plotWidth }, look, label(words.format(value), x + dx, y + dy * frame.unit, { align, halo: true })),
    );
    const isFree = (one: Label, among: Slice): boolean =>
      isOwn(one, { x, y }) && isFreePlace([one], among, frame, look, [...others, ...placed], CEILING * frame.unit);
    const free = places.find((one) => isFree(one, slice)) ?? places.find((one) => isFree(one, bare));
    return free ? [...placed, free] : placed;
  }, []);
};
const MOST = 16;
const CLEARLY = 1.25;
/** Above, under, right, left; then aslant, beside a thin line that rises or falls. */
const PLACES = [
  ['center', 0, -10],
  ['center', 0, 20],
  ['left', 9, 4.5],
  ['right', -9, 4.5],
  ['right', -6, -9],
  ['left', 6, -9],
  ['left', 6, 19],
  ['right', -6, 19],
] as const;
