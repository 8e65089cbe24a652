import type { Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { stepOf, xOf, type Frame } from './frame.js';
import { extent, label, pictureOf, type Label } from './labels.js';
import type { SignRow } from './mark-rows.js';
import { styleOf } from './series-style.js';

/**
 * Under the axis, a sign for each reason why a number is not there, in the colour of its series where it is of one alone. What cannot
 * exist has none, like its blank cell in the table. Where signs would touch, the newest stands.
 */
export const missingSigns = (slice: Slice, frame: Frame): readonly SignRow[] => {
  const { periods, series } = slice;
  const room = stepOf(periods, frame);
  return periods.reduceRight<SignRow[]>((placed, { ordinal }, i) => {
    const found = SIGNS.flatMap(([status, shape, filled]) => {
      const of = series.flatMap(({ observations }, index) => (isMissing(observations[i], status) ? [index] : []));
      const stroke = of.length === 1 && series.length > 1 ? styleOf(series, of[0] ?? 0).stroke : 'var(--_missing)';
      return of.length === 0 ? [] : [{ stroke, fill: filled ? stroke : 'transparent', shape, size: 100, width: filled ? 0 : 1.25 }];
    });
    const next = placed.at(-1)?.x ?? Infinity;
    const fitting = found.slice(0, Math.max(1, Math.floor(room / APART)));
    const x = xOf(frame, ordinal);
    const row = fitting.map((sign, k) => ({
      ...sign,
      x: x + (k - (fitting.length - 1) / 2) * APART,
      y: frame.plotHeight + frame.below.signs * frame.unit,
    }));
    return row.every((sign) => sign.x + APART <= next) ? [...placed, ...row.toReversed()] : placed;
  }, []);
};

/**
 * What each sign says, once, where no word of `placed` says it: in the row of those words, as far to the left as there is room. A sign is
 * nothing to guess at.
 */
export const signKey = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  look: Look,
  placed: readonly Label[],
): { readonly signs: readonly SignRow[]; readonly labels: readonly Label[] } => {
  const y = frame.plotHeight + frame.below.words * frame.unit;
  const room = pictureOf(frame);
  return SIGNS.reduce<{ readonly signs: readonly SignRow[]; readonly labels: readonly Label[] }>(
    (done, [status, shape, filled]) => {
      const text = words.statusWords[status];
      const taken = [...placed, ...done.labels].map((other) => extent(other, look));
      const told = placed.some((other) => other.text.endsWith(text));
      if (told || !slice.series.some(({ observations }) => observations.some((cell) => isMissing(cell, status)))) return done;
      const width = APART + look.measure(text, 400);
      const x = [room.from, ...taken.map(({ to }) => to + BETWEEN)]
        .sort((a, b) => a - b)
        .find(
          (from) => from + width <= room.to && taken.every((other) => other.from > from + width + BETWEEN || other.to + BETWEEN <= from),
        );
      if (x === undefined) return done;
      const paint = { stroke: 'var(--_missing)', fill: filled ? 'var(--_missing)' : 'transparent', width: filled ? 0 : 1.25 };
      return {
        signs: [...done.signs, { x: x + 5, y: y - look.fontSize * 0.35, shape, size: 100, ...paint }],
        labels: [...done.labels, label(text, x + APART, y, { style: 'italic' })],
      };
    },
    { signs: [], labels: [] },
  );
};
const BETWEEN = 14;

export const hasSigns = ({ series }: Slice): boolean =>
  series.some(({ observations }) => observations.some((cell) => SIGNS.some(([status]) => isMissing(cell, status))));

const isMissing = (cell: Slice['series'][number]['observations'][number] | undefined, status: Status): boolean =>
  cell?.value === null && cell.status === status;

/** From one sign to the next. */
const APART = 13;

/** Hatching as on a drawing, a cross, three dots, one dot: five pixels to each side of the middle. */
const SIGNS: readonly (readonly [status: Status, shape: string, filled: boolean])[] = [
  ['suppressed', 'M-1-1H1V1H-1ZM-1 0L0-1M-1 1L1-1M0 1L1 0', false],
  ['confidential', 'M-.8-.8L.8 .8M.8-.8L-.8 .8', false],
  ['unpublished', 'M-1-.25h.5v.5h-.5ZM-.25-.25h.5v.5h-.5ZM.5-.25h.5v.5h-.5Z', true],
  ['missing', 'M-.4-.4h.8v.8h-.8Z', true],
];
