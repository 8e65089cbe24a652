import type { Status } from '../model/dataset.js';
import { unknownBetween } from '../model/runs.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { stepOf, xOf, type Frame } from './frame.js';
import { extent, label, pictureOf, type Label } from './labels.js';
import { BRIDGE } from './line-pieces.js';
import type { RuleRow, SignRow } from './mark-rows.js';
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

export interface SignKey {
  readonly signs: readonly SignRow[];
  /** A piece of the thin line over periods without a known figure. */
  readonly samples: readonly RuleRow[];
  readonly labels: readonly Label[];
  /** Height that it takes below the row of words, in pixels. */
  readonly more: number;
}

/**
 * What each sign says, once, where no word of `placed` says it, and what a thin line over periods says, unless that is told elsewhere (`bridges`): in
 * the row of those words, as far to the left as there is room. A sign is nothing to guess at, and a line less so: it has a row of its own where it must.
 */
export const signKey = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  look: Look,
  placed: readonly Label[],
  bridges = slice.series.some(isBridged),
): SignKey => {
  const y = frame.plotHeight + frame.below.words * frame.unit;
  const room = pictureOf(frame);
  const free = (width: number, done: readonly Label[]): number | undefined => {
    // A label of the key has its sign in front of it.
    const taken = [
      ...placed.map((other) => extent(other, look)),
      ...done.map((other) => ({ ...extent(other, look), from: other.x - SAMPLE - 5 })),
    ];
    return [room.from, ...taken.map(({ to }) => to + BETWEEN)]
      .sort((a, b) => a - b)
      .find((from) => from + width <= room.to && taken.every((other) => other.from > from + width + BETWEEN || other.to + BETWEEN <= from));
  };
  const key = SIGNS.reduce<SignKey>(
    (done, [status, shape, filled]) => {
      const text = words.statusWords[status];
      const told = placed.some((other) => other.text.endsWith(text));
      if (told || !slice.series.some(({ observations }) => observations.some((cell) => isMissing(cell, status)))) return done;
      const x = free(APART + look.measure(text, 400), done.labels);
      if (x === undefined) return done;
      const paint = { stroke: 'var(--_missing)', fill: filled ? 'var(--_missing)' : 'transparent', width: filled ? 0 : 1.25 };
      return {
        ...done,
        signs: [...done.signs, { x: x + 5, y: y - look.fontSize * 0.35, shape, size: 100, ...paint }],
        labels: [...done.labels, label(text, x + APART, y, { style: 'italic' })],
      };
    },
    { signs: [], samples: [], labels: [], more: 0 },
  );
  if (!bridges) return key;
  const x = free(SAMPLE + 5 + look.measure(words.unknownBetween, 400), key.labels);
  const more = x === undefined ? ROW * frame.unit : 0;
  const { sample, said } = bridgeKey(x ?? room.from, y + more, words, look);
  return { ...key, samples: [sample], labels: [...key.labels, said], more };
};

/** A piece of the thin line with its words, from `x`, on the base line `y`. */
export const bridgeKey = (x: number, y: number, words: ChartWords, look: Look): { readonly sample: RuleRow; readonly said: Label } => {
  const line = y - look.fontSize * 0.35;
  return {
    sample: { x, y: line, x2: x + SAMPLE, y2: line, stroke: 'var(--_text)', dash: BRIDGE.dash, width: BRIDGE.width },
    said: label(words.unknownBetween, x + SAMPLE + 5, y, { style: 'italic' }),
  };
};
const SAMPLE = 20;
const BETWEEN = 14;
const ROW = 17;

export const hasSigns = ({ series }: Slice): boolean =>
  series.some((one) => isBridged(one) || one.observations.some((cell) => SIGNS.some(([status]) => isMissing(cell, status))));

/** Whether a thin line goes over periods of this series. */
export const isBridged = (series: Slice['series'][number]): boolean => unknownBetween(series).length > 0;

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
