import { unknownBetween } from '../model/unbroken-ranges.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { valueRange } from './value-range.js';
import { times } from '../model/times.js';

/** A word-sized line without axes, in a box of `width` × `height` CSS pixels. Not a chart: the card draws it itself. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  /** One path per unbroken range of at least two figures; gaps and cuts stay open. */
  readonly lines: readonly string[];
  /** Bridges over periods without a known figure: drawn thin. */
  readonly bridges: readonly string[];
  /** Isolated figures. */
  readonly dots: readonly Point[];
  /** The latest figure; hollow if it is not definitive. */
  readonly last: (Point & { readonly hollow: boolean }) | null;
  /** Horizontal position of each cut, midway between its two periods. */
  readonly cuts: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const INSET = 7;

/**
 * Returns the spark line of the first series, from its first figure to its last. Time is to scale; the highest and
 * lowest figure touch the edges.
 */
export function spark(slice: Slice, width = 240, height = 44): Spark | null {
  const series = slice.series[0];
  if (series === undefined || series.latest === null) return null;
  const figures = series.observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  const [first = 0, final = 0] = [figures[0], figures.at(-1)];
  const xAt = horizontalScale(slice.periods.slice(first, final + 1), width, first);
  const pointAt = pointScale(series, xAt, height);
  const path = (points: readonly Point[]): string =>
    `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  const paths = series.runs.map((run) => range(run.from, run.to).flatMap((i) => pointAt(i) ?? []));
  const last = pointAt(series.latest);
  const flags = series.observations[series.latest]?.flags ?? [];
  return {
    width,
    height,
    lines: paths.filter((points) => points.length > 1).map(path),
    bridges: unknownBetween(series).map(({ from, to }) =>
      path([from, to].flatMap((i) => pointAt(i) ?? [])),
    ),
    dots: paths.filter((points) => points.length === 1).flat(),
    last:
      last === null
        ? null
        : { ...last, hollow: flags.some((flag) => flag !== 'final' && flag !== 'revised') },
    cuts: slice.breaks
      .filter(({ cut, after }) => cut && after >= first && after < final)
      .map((cut) => (xAt(cut.after) + xAt(cut.after + 1)) / 2),
  };
}

/** Returns the horizontal position of a period. A single period is centred. */
function horizontalScale(
  periods: Slice['periods'],
  width: number,
  from: number,
): (index: number) => number {
  const [first, final] = [periods[0]?.ordinal ?? 0, periods.at(-1)?.ordinal ?? 0];
  return (index) => {
    const fraction =
      first === final ? 0.5 : ((periods[index - from]?.ordinal ?? first) - first) / (final - first);
    return round(INSET + fraction * (width - 2 * INSET));
  };
}

function pointScale(
  { observations }: SliceSeries,
  xAt: (index: number) => number,
  height: number,
): (index: number) => Point | null {
  const values = observations.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = valueRange(values);
  return (index) => {
    const value = observations[index]?.value ?? null;
    if (value === null) return null;
    const fraction = low === high ? 0.5 : (high - value) / (high - low);
    return { x: xAt(index), y: round(INSET + fraction * (height - 2 * INSET)) };
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;

const range = (from: number, to: number): readonly number[] =>
  times(to - from + 1, (i) => from + i);
