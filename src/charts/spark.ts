import type { Slice, SliceSeries } from '../model/slice.js';
import { valueRange } from './value-range.js';
import { times } from '../model/times.js';

/** A word-sized line without axes, in its own box of `width` × `height` CSS pixels. Never drawn with an engine. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  /** One path per run of at least two numbers: a gap and a cut stay open. */
  readonly lines: readonly string[];
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

/** The spark line of the leading series. Time runs true to scale; the highest and lowest number touch the edges. */
export function spark(slice: Slice, width = 240, height = 44): Spark | null {
  const series = slice.series[0];
  if (series === undefined || series.latest === null) return null;
  const across = horizontal(slice, width);
  const at = place(series, across, height);
  const paths = series.runs.map((run) => range(run.from, run.to).flatMap((i) => at(i) ?? []));
  const last = at(series.latest);
  const flags = series.observations[series.latest]?.flags ?? [];
  return {
    width,
    height,
    lines: paths.filter((points) => points.length > 1).map((points) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`),
    dots: paths.filter((points) => points.length === 1).flat(),
    last: last === null ? null : { ...last, hollow: flags.some((flag) => flag !== 'final' && flag !== 'revised') },
    cuts: slice.breaks.filter((cut) => cut.cut).map((cut) => (across(cut.after) + across(cut.after + 1)) / 2),
  };
}

/** Where a period stands. One period alone stands in the middle. */
function horizontal({ periods }: Slice, width: number): (index: number) => number {
  const [first, final] = [periods[0]?.ordinal ?? 0, periods.at(-1)?.ordinal ?? 0];
  return (index) => {
    const share = first === final ? 0.5 : ((periods[index]?.ordinal ?? first) - first) / (final - first);
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
