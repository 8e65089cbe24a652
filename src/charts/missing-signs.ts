import type { Status } from '../model/dataset.js';
import { unknownBetween } from '../model/unbroken-ranges.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { LayoutContext } from './chart-input.js';
import { stepOf, xOf, type Frame } from './frame.js';
import { extent, label, pictureOf, type Label } from './labels.js';
import { BRIDGE } from './line-pieces.js';
import type { RuleRow, SignRow } from './mark-rows.js';
import { styleOf } from './series-style.js';

/**
 * Returns the signs under the axis: one per reason why a figure is missing, in the colour of its series if only one is
 * affected. An impossible figure has none, like its blank cell in the table. Where signs would overlap, the newest is
 * kept.
 */
export const missingSigns = (slice: Slice, frame: Frame): readonly SignRow[] => {
  const { periods, series } = slice;
  const step = stepOf(periods, frame);
  return periods.reduceRight<SignRow[]>((placed, { ordinal }, i) => {
    const signs = SIGNS.flatMap(([status, shape, filled]) => {
      const affected = series.flatMap(({ observations }, index) =>
        isMissing(observations[i], status) ? [index] : [],
      );
      const stroke =
        affected.length === 1 && series.length > 1
          ? styleOf(series, affected[0] ?? 0).stroke
          : 'var(--_missing)';
      return affected.length === 0
        ? []
        : [
            {
              stroke,
              fill: filled ? stroke : 'transparent',
              shape,
              size: 100,
              width: filled ? 0 : 1.25,
            },
          ];
    });
    const nextX = placed.at(-1)?.x ?? Infinity;
    const fittingSigns = signs.slice(0, Math.max(1, Math.floor(step / SIGN_STEP)));
    const x = xOf(frame, ordinal);
    const row = fittingSigns.map((sign, k) => ({
      ...sign,
      x: x + (k - (fittingSigns.length - 1) / 2) * SIGN_STEP,
      y: frame.plotHeight + frame.below.signs * frame.unit,
    }));
    return row.every((sign) => sign.x + SIGN_STEP <= nextX)
      ? [...placed, ...row.toReversed()]
      : placed;
  }, []);
};

export interface SignKey {
  readonly signs: readonly SignRow[];
  /** Samples of the thin line that bridges periods without a known figure. */
  readonly samples: readonly RuleRow[];
  readonly labels: readonly Label[];
  /** Extra height below the row of status labels, in pixels. */
  readonly extraHeight: number;
}

/**
 * Returns the key of the signs that no label in `placed` explains yet, and of the thin line over periods without a
 * figure (if `bridges`). The key is in the row of the status labels, as far to the left as there is room. A sign that
 * does not fit has no key; the line then gets a row of its own.
 */
export const signKey = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
  placed: readonly Label[],
  bridges = slice.series.some(isBridged),
): SignKey => {
  const y = frame.plotHeight + frame.below.words * frame.unit;
  const picture = pictureOf(frame);
  const free = (width: number, partial: readonly Label[]): number | undefined => {
    // The label of a key entry follows its sign.
    const occupied = [
      ...placed.map((other) => extent(other, layout)),
      ...partial.map((other) => ({ ...extent(other, layout), from: other.x - SAMPLE - 5 })),
    ];
    return [picture.from, ...occupied.map(({ to }) => to + KEY_GAP)]
      .sort((a, b) => a - b)
      .find(
        (from) =>
          from + width <= picture.to &&
          occupied.every(
            (other) => other.from > from + width + KEY_GAP || other.to + KEY_GAP <= from,
          ),
      );
  };
  const key = SIGNS.reduce<SignKey>(
    (partial, [status, shape, filled]) => {
      const text = words.statusWords[status];
      const isExplained = placed.some((other) => other.text.endsWith(text));
      if (
        isExplained ||
        !slice.series.some(({ observations }) =>
          observations.some((cell) => isMissing(cell, status)),
        )
      )
        return partial;
      const x = free(SIGN_STEP + layout.measure(text, 400), partial.labels);
      if (x === undefined) return partial;
      const paint = {
        stroke: 'var(--_missing)',
        fill: filled ? 'var(--_missing)' : 'transparent',
        width: filled ? 0 : 1.25,
      };
      return {
        ...partial,
        signs: [
          ...partial.signs,
          { x: x + 5, y: y - layout.fontSize * 0.35, shape, size: 100, ...paint },
        ],
        labels: [...partial.labels, label(text, x + SIGN_STEP, y, { style: 'italic' })],
      };
    },
    { signs: [], samples: [], labels: [], extraHeight: 0 },
  );
  if (!bridges) return key;
  const x = free(SAMPLE + 5 + layout.measure(words.unknownBetween, 400), key.labels);
  const extraHeight = x === undefined ? ROW * frame.unit : 0;
  const { sample, said } = bridgeKey(x ?? picture.from, y + extraHeight, words, layout);
  return { ...key, samples: [sample], labels: [...key.labels, said], extraHeight: extraHeight };
};

/** Returns a sample of the thin line with its label, from `x`, on the base line `y`. */
export const bridgeKey = (
  x: number,
  y: number,
  words: ChartWords,
  layout: LayoutContext,
): { readonly sample: RuleRow; readonly said: Label } => {
  const middle = y - layout.fontSize * 0.35;
  return {
    sample: {
      x,
      y: middle,
      x2: x + SAMPLE,
      y2: middle,
      stroke: 'var(--_text)',
      dash: BRIDGE.dash,
      width: BRIDGE.width,
    },
    said: label(words.unknownBetween, x + SAMPLE + 5, y, { style: 'italic' }),
  };
};
const SAMPLE = 20;
const KEY_GAP = 14;
const ROW = 17;

export const hasSigns = ({ series }: Slice): boolean =>
  series.some(
    (current) =>
      isBridged(current) ||
      current.observations.some((cell) => SIGNS.some(([status]) => isMissing(cell, status))),
  );

/** True if a thin line bridges periods of this series. */
export const isBridged = (series: Slice['series'][number]): boolean =>
  unknownBetween(series).length > 0;

const isMissing = (
  cell: Slice['series'][number]['observations'][number] | undefined,
  status: Status,
): boolean => cell?.value === null && cell.status === status;

/** Distance between signs in pixels. */
const SIGN_STEP = 13;

/** Shapes: hatching, a cross, three dots, one dot; each five pixels to either side of its centre. */
const SIGNS: readonly (readonly [status: Status, shape: string, filled: boolean])[] = [
  ['suppressed', 'M-1-1H1V1H-1ZM-1 0L0-1M-1 1L1-1M0 1L1 0', false],
  ['confidential', 'M-.8-.8L.8 .8M.8-.8L-.8 .8', false],
  ['unpublished', 'M-1-.25h.5v.5h-.5ZM-.25-.25h.5v.5h-.5ZM.5-.25h.5v.5h-.5Z', true],
  ['missing', 'M-.4-.4h.8v.8h-.8Z', true],
];
