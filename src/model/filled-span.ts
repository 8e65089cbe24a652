import type { Observation } from './dataset.js';
import type { Slice, Span } from './slice.js';

type Stretch = { readonly from: number; readonly to: number };

/**
 * The slice without the periods at its ends in which none of its series has anything to show: a file may begin long before what is asked of it. A period
 * of a target stays; those in between stay all.
 */
export const filledSpan = (slice: Slice): Slice => {
  const filled = slice.periods.flatMap((_, i) =>
    slice.series.some(({ observations }) => isTold(observations[i])) || slice.targets.some(({ at }) => at === i) ? [i] : [],
  );
  const [from = 0, to = slice.periods.length - 1] = [filled[0], filled.at(-1)];
  return from === 0 && to === slice.periods.length - 1 ? slice : within(slice, from, to);
};

/** A number, or a reason for its lack that a picture shows; not that nothing is known, or that there can be nothing. */
const isTold = (cell: Observation | undefined): boolean =>
  cell !== undefined && (cell.value !== null || (cell.status !== 'missing' && cell.status !== 'impossible'));

const within = (slice: Slice, first: number, last: number): Slice => {
  const cut = <One>(list: readonly One[]): readonly One[] => list.slice(first, last + 1);
  const inside = (at: number): boolean => at >= first && at <= last;
  const stretch = <One extends Stretch>(one: One): One => ({ ...one, from: one.from - first, to: one.to - first });
  const { index } = slice;
  return {
    ...slice,
    periods: cut(slice.periods),
    series: slice.series.map((one) => ({
      ...one,
      observations: cut(one.observations),
      runs: one.runs.map(stretch),
      gaps: one.gaps.map(stretch),
      latest: one.latest === null ? null : one.latest - first,
      span: one.span && moved(one.span, first),
    })),
    breaks: slice.breaks.filter(({ after }) => after >= first && after < last).map((one) => ({ ...one, after: one.after - first })),
    events: slice.events.filter(({ at }) => inside(at)).map((one) => ({ ...one, at: one.at - first })),
    targets: slice.targets.map((one) => ({ ...one, at: one.at === null ? null : one.at - first })),
    ...(index && {
      index: { of: within(index.of, first, last), stretches: index.stretches.map((one) => ({ ...stretch(one), base: one.base - first })) },
    }),
  };
};

const moved = (span: Span, by: number): Span => ({
  ...span,
  from: span.from - by,
  to: span.to - by,
  highest: span.highest - by,
  lowest: span.lowest - by,
});
