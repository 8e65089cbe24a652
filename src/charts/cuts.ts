import type { Slice, SliceBreak } from '../model/slice.js';
import { xOf, yOf, type Frame } from './frame.js';

/** A place where lines are cut, in pixels of the plot. */
export interface Cut {
  /** Index in `Slice.breaks`. */
  readonly index: number;
  readonly x: number;
  /** What it stands for upright: everything, or the gap in one line where others go on. */
  readonly top: number;
  readonly bottom: number;
}

/** One for each break that cuts all lines; where it does not, one for each line that it cuts. */
export const cuts = (slice: Slice, frame: Frame): readonly Cut[] =>
  slice.breaks.flatMap((one, index) => {
    const { after } = one;
    const [last, first] = [slice.periods[after], slice.periods[after + 1]];
    if (!one.cut || !last || !first) return [];
    // On half pixels a thin upright line is sharp.
    const x = Math.floor(xOf(frame, (last.ordinal + first.ordinal) / 2)) + 0.5;
    if (cutsAll(slice, one)) return [{ index, x, top: -Infinity, bottom: Infinity }];
    return slice.series.flatMap((series) => {
      const before = series.observations.findLast(({ value }, i) => i <= after && value !== null)?.value;
      const since = series.observations.find(({ value }, i) => i > after && value !== null)?.value;
      if (!isCut(series, one) || before == null || since == null) return [];
      const ends = [yOf(frame, before), yOf(frame, since)];
      return [{ index, x, top: Math.min(...ends) - BEYOND, bottom: Math.max(...ends) + BEYOND }];
    });
  });
const BEYOND = 18;

export const cutsAll = (slice: Slice, one: SliceBreak): boolean => slice.series.every((series) => isCut(series, one));

/** Not comparable across it, and not left out by name: a break may be declared for one row alone. */
const isCut = ({ id, runs, gaps }: Slice['series'][number], { after, break: { key } }: SliceBreak): boolean =>
  ![...runs, ...gaps].some(({ from, to }) => from <= after && to > after) && (key === null || id === 'all' || key.includes(id));
