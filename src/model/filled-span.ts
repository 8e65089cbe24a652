import type { Observation } from './dataset.js';
import type { PeriodSpan } from './change.js';
import type { Slice } from './slice.js';

type Range = { readonly from: number; readonly to: number };

/**
 * Trims the periods at both ends in which no series has anything to show, since a file may begin long before the
 * selected series do. The period of a target is preserved, and so are all periods in between.
 */
export const filledSpan = (slice: Slice): Slice => {
  const filled = slice.periods.flatMap((_, i) =>
    slice.series.some(({ observations }) => isVisible(observations[i])) ||
    slice.targets.some(({ at }) => at === i)
      ? [i]
      : [],
  );
  const [from = 0, to = slice.periods.length - 1] = [filled[0], filled.at(-1)];
  return from === 0 && to === slice.periods.length - 1 ? slice : within(slice, from, to);
};

/** Whether a picture shows the cell: a number, or a status other than `missing` and `impossible`. */
const isVisible = (cell: Observation | undefined): boolean =>
  cell !== undefined &&
  (cell.value !== null || (cell.status !== 'missing' && cell.status !== 'impossible'));

const within = (slice: Slice, first: number, last: number): Slice => {
  const cut = <One>(list: readonly One[]): readonly One[] => list.slice(first, last + 1);
  const inside = (at: number): boolean => at >= first && at <= last;
  const shifted = <One extends Range>(one: One): One => ({
    ...one,
    from: one.from - first,
    to: one.to - first,
  });
  const { index } = slice;
  return {
    ...slice,
    periods: cut(slice.periods),
    series: slice.series.map((one) => ({
      ...one,
      observations: cut(one.observations),
      runs: one.runs.map(shifted),
      gaps: one.gaps.map(shifted),
      latest: one.latest === null ? null : one.latest - first,
      span: one.span && moved(one.span, first),
    })),
    breaks: slice.breaks
      .filter(({ after }) => after >= first && after < last)
      .map((one) => ({ ...one, after: one.after - first })),
    events: slice.events
      .filter(({ at }) => inside(at))
      .map((one) => ({ ...one, at: one.at - first })),
    targets: slice.targets.map((one) => ({ ...one, at: one.at === null ? null : one.at - first })),
    ...(index && {
      index: {
        of: within(index.of, first, last),
        stretches: index.stretches.map((one) => ({ ...shifted(one), base: one.base - first })),
      },
    }),
  };
};

const moved = (span: PeriodSpan, by: number): PeriodSpan => ({
  ...span,
  from: span.from - by,
  to: span.to - by,
  highest: span.highest - by,
  lowest: span.lowest - by,
});
