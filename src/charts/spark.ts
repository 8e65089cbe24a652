import { unknownBetween } from '../model/runs.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { valueRange } from './value-range.js';
import { times } from '../model/times.js';

/** A word-sized line without axes, in its own box of `width` × `height` CSS pixels. Never drawn with an engine. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  /** One path per run of at least two numbers: a gap and a cut stay open. */
  readonly lines: readonly string[];
  /** Over periods without a known figure: drawn thin. */
  readonly bridges: readonly string[];
  /** Isolated numbers. */
  readonly dots: readonly Point[];
  /** The latest number; hollow when it is not definitive. */
  readonly last: (Point & { readonly hollow: boolean }) | null;
  /** Middle of each cut, as the horizontal place between its two periods. */
  readonly cuts: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const EDGE = 7;

/** The spark line of the leading series, from its first number to its last. Time runs true to scale; the highest and lowest number touch the edges. */
export function spark(slice: Slice, width = 240, height = 44): Spark | null {
  const series = slice.series[0];
  if (series === undefined || series.latest === null) return null;
  const numbers = series.observations.flatMap(({ value }, i) => (value === null ? [] : [i]));
  const [first = 0, end = 0] = [numbers[0], numbers.at(-1)];
  const across = horizontal(slice.periods.slice(first, end + 1), width, first);
  const at = place(series, across, height);
  const path = (points: readonly Point[]): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
  const paths = series.runs.map((run) => range(run.from, run.to).flatMap((i) => at(i) ?? []));
  const last = at(series.latest);
  const flags = series.observations[series.latest]?.flags ?? [];
  return {
    width,
    height,
    lines: paths.filter((points) => points.length > 1).map(path),
    bridges: unknownBetween(series).map(({ from, to }) => path([from, to].flatMap((i) => at(i) ?? []))),
    dots: paths.filter((points) => points.length === 1).flat(),
    last: last === null ? null : { ...last, hollow: flags.some((flag) => flag !== 'final' && flag !== 'revised') },
    cuts: slice.breaks
      .filter(({ cut, after }) => cut && after >= first && after < end)
      .map((cut) => (across(cut.after) + across(cut.after + 1)) / 2),
  };
}

/** Where a period stands. One period alone stands in the middle. */
function horizontal(periods: Slice['periods'], width: number, from: number): (index: number) => number {
  const [first, final] = [periods[0]?.ordinal ?? 0, periods.at(-1)?.ordinal ?? 0];
  return (index) => {
    const share = first === final ? 0.5 : ((periods[index - from]?.ordinal ?? first) - first) / (final - first);
    return round(EDGE + share * (width - 2 * EDGE));
  };
}

function place({ observations }: SliceSeries, across: (index: number) => number, height: number): (index: number) => Point | null {
  const values = observations.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = valueRange(values);
  return (index) => {
    const value = observations[index]?.value ?? null;
    if (value === null) return null;
    const share = low === high ? 0.5 : (high - value) / (high - low);
    return { x: across(index), y: round(EDGE + share * (height - 2 * EDGE)) };
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;

const range = (from: number, to: number): readonly number[] => times(to - from + 1, (i) => from + i);
