import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { CEILING, labelFits } from './label-fits.js';
import { xOf, yOf, type Frame } from '../../../charts/frame.js';
import { label, within, type Label } from '../../../charts/labels.js';
import { isClosestPoint } from './is-closest-point.js';

/**
 * Labels points that no line connects, if they are few: without a line these show all there is. Points without a free
 * position nearby are left to the table; points in `labelled` ("series index") have a label already.
 */
export const isolatedValues = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
  labelled: ReadonlySet<string>,
  otherLabels: readonly Label[],
): readonly Label[] => {
  const points = slice.series.flatMap(({ runs, observations }, series) =>
    runs.flatMap(({ from, to }) => {
      const value = observations[from]?.value ?? null;
      return from < to || value === null || labelled.has(`${series} ${from}`)
        ? []
        : [{ index: from, value }];
    }),
  );
  if (points.length > MAX_POINTS) return [];
  // A label over a thin bridge, which is no figure, is better than none.
  const withoutBridges = { ...slice, series: slice.series.map((one) => ({ ...one, gaps: [] })) };
  const isClosest = isClosestPoint(slice, frame, layout, MIN_DISTANCE_RATIO);
  return points.reduce<readonly Label[]>((placed, { index, value }) => {
    const [x, y] = [xOf(frame, slice.periods[index]?.ordinal ?? 0), yOf(frame, value)];
    const candidates = OFFSETS.map(([align, dx, dy]) =>
      within(
        { from: 0, to: frame.plotWidth },
        layout,
        label(words.format(value), x + dx, y + dy * frame.unit, { align, halo: true }),
      ),
    );
    const fits = (candidate: Label, among: Slice): boolean =>
      isClosest(candidate, { x, y }) &&
      labelFits(
        [candidate],
        among,
        frame,
        layout,
        [...otherLabels, ...placed],
        CEILING * frame.unit,
      );
    const match =
      candidates.find((one) => fits(one, slice)) ??
      candidates.find((one) => fits(one, withoutBridges));
    return match ? [...placed, match] : placed;
  }, []);
};
const MAX_POINTS = 16;
const MIN_DISTANCE_RATIO = 1.25;
/** Above, below, right, left; then diagonally, next to a thin line that rises or falls. */
const OFFSETS = [
  ['center', 0, -10],
  ['center', 0, 20],
  ['left', 9, 4.5],
  ['right', -9, 4.5],
  ['right', -6, -9],
  ['left', 6, -9],
  ['left', 6, 19],
  ['right', -6, 19],
] as const;
