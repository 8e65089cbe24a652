import type { Slice, SliceBreak } from '../model/slice.js';
import { xOf, yOf, type Frame } from './frame.js';

/** A position where lines are cut, in pixels of the plot. */
export interface Cut {
  /** Index in `Slice.breaks`. */
  readonly index: number;
  readonly x: number;
  /** Vertical extent: infinite for a cut through all lines, else the gap in one line. */
  readonly top: number;
  readonly bottom: number;
}

/** Returns one cut per break if it cuts all lines, else one per line that it cuts. */
export const cuts = (slice: Slice, frame: Frame): readonly Cut[] =>
  slice.breaks.flatMap((sliceBreak, index) => {
    const { after } = sliceBreak;
    const [last, first] = [slice.periods[after], slice.periods[after + 1]];
    if (!sliceBreak.cut || !last || !first) return [];
    // A thin vertical line is sharp on half pixels.
    const x = Math.floor(xOf(frame, (last.ordinal + first.ordinal) / 2)) + 0.5;
    if (cutsAll(slice, sliceBreak)) return [{ index, x, top: -Infinity, bottom: Infinity }];
    return slice.series.flatMap((series) => {
      const before = series.observations.findLast(
        ({ value }, i) => i <= after && value !== null,
      )?.value;
      const since = series.observations.find(({ value }, i) => i > after && value !== null)?.value;
      if (!isCut(series, sliceBreak) || before == null || since == null) return [];
      const edges = [yOf(frame, before), yOf(frame, since)];
      return [
        { index, x, top: Math.min(...edges) - OVERHANG, bottom: Math.max(...edges) + OVERHANG },
      ];
    });
  });
const OVERHANG = 18;

export const cutsAll = (slice: Slice, sliceBreak: SliceBreak): boolean =>
  slice.series.every((series) => isCut(series, sliceBreak));

/** True if the series is not comparable across the break. A break can be declared for a single row (`key`). */
const isCut = (
  { id, runs, gaps }: Slice['series'][number],
  { after, break: { key } }: SliceBreak,
): boolean =>
  ![...runs, ...gaps].some(({ from, to }) => from <= after && to > after) &&
  (key === null || id === 'all' || key.includes(id));
