import type { LayoutContext } from '../../../charts/chart-input.js';
import { NAME_LINE } from '../../../charts/break-marks.js';
import { cutsAll } from '../../../charts/cuts.js';
import { isWide, type Frame } from '../../../charts/frame.js';
import { wrap } from '../../../charts/labels.js';
import type { Slice } from '../../../model/slice.js';
import type { Slope } from '../model/slope.js';
import type { SlopeChartWords } from '../text/slope-chart-words.js';
import { slopeScale, type Drawn } from './slope-rows.js';

/** What stands beside one end, in CSS pixels outward from it. */
export interface Side {
  /** Names of the drawn rows in lines. */
  readonly names: readonly (readonly string[])[];
  /** Outer edge of the numbers, of the signs behind them, and of the names; one below the other they share the last. */
  readonly numbers: number;
  readonly marks: number;
  readonly outer: number;
}

/** Measures of a slope chart, all from the upper left corner of the plot: what lies between both ends. */
export interface SlopeFrame {
  readonly frame: Frame;
  readonly sides: readonly [Side, Side];
  /** Whether differences stand in a column of their own. */
  readonly changes: boolean;
  readonly measureLines: readonly string[];
  /** The period over either end, in lines, and the base line of the last of these. */
  readonly heads: readonly [readonly string[], readonly string[]];
  readonly headBase: number;
  readonly lackingLines: readonly string[];
}

/** A narrower place, at 13 px text, gets no picture: sentence and table tell it all. */
export const NARROWEST_SLOPE = 180;
export const LINE = 16;
/** From an end to its number: room for what leads there where numbers are pushed apart. */
export const leadOf = ({ wide, unit }: Pick<Frame, 'wide' | 'unit'>): number =>
  (wide ? 22 : 14) * unit;
export const GAP = 8;
export const MARK_GAP = 3;
const CHANGE_GAP = 14;
const NARROWEST_PLOT = 56;
const LOWEST_PLOT = 150;
const WIDEST_NAME = 0.24;
/** Between two rows that are named below each other. */
export const BETWEEN = 3;

/**
 * Divides the picture: names and numbers at either end, the lines between them. Names are broken, never cut. Throws a
 * RangeError where nothing worth drawing remains.
 */
export const slopeFrame = (
  found: Slope,
  drawn: readonly Drawn[],
  words: SlopeChartWords,
  look: LayoutContext,
): SlopeFrame => {
  const unit = look.fontSize / 13;
  if (look.width < NARROWEST_SLOPE * unit)
    throw new RangeError(`A slope chart has no room in ${look.width} pixels.`);
  const wide = isWide(look);
  const changes = wide && drawn.some((one) => one.words.change !== '');
  const change = changes
    ? widest([words.change, ...drawn.map((one) => one.words.change)], look) + CHANGE_GAP * unit
    : 0;
  const lead = leadOf({ wide, unit });
  const figures = ([0, 1] as const).map((end) => figuresOf(drawn, end, look, { wide, unit }));
  // Beside each other where it is wide, else below each other.
  const beside = wide ? GAP * unit : 0;
  const taken = figures.reduce((sum, { marks }) => sum + (wide ? marks : lead) + beside, 0);
  const free = (look.width - taken - NARROWEST_PLOT * unit - change) / 2;
  const room = wide ? Math.min(free, look.width * WIDEST_NAME) : free;
  const sides = figures.map((side): Side => {
    const names = drawn.map(({ words: { name }, weight }) => wrap(name, room, look, weight));
    const width = names.reduce(
      (most, lines, i) => Math.max(most, widest(lines, look, drawn[i]?.weight ?? 400)),
      0,
    );
    const outer = wide ? side.marks + beside + width : Math.max(side.marks, lead + width);
    return { ...side, names, outer };
  }) as [Side, Side];

  const left = Math.ceil(sides[0].outer);
  const right = Math.ceil(sides[1].outer + change);
  const plotWidth = look.width - left - right;
  const heights = ([0, 1] as const).map((end) =>
    drawn.reduce(
      (sum, { row }, i) =>
        sum + (row.ends[end].value === null ? 0 : heightOf(sides[end].names[i] ?? [], wide) * unit),
      0,
    ),
  );
  const measureLines = look.height === undefined ? wrap(words.measure, look.width, look) : [];
  const heads = words.periods.map((text, end) =>
    wrap(text, end === 0 ? left : right - change, look, 700),
  ) as [readonly string[], readonly string[]];
  const named = isCutForAll(found.slice) && words.line.breakLabels.some(isNamed);
  const nameRows = named ? 1 : 0;
  const above = isCutForAll(found.slice) ? 8 + nameRows * NAME_LINE : 0;
  const lackingLines = words.lacking.flatMap((text) => wrap(text, look.width, look));
  const { min, max } = slopeScale(found);
  const [first, last] = found.slice.periods;
  const headLines = Math.max(...heads.map(({ length }) => length));
  const top = Math.round((measureLines.length * LINE + headLines * LINE + above + 22) * unit);
  const bottom = Math.round(
    (14 + (lackingLines.length > 0 ? lackingLines.length * LINE + 12 : 0)) * unit,
  );
  const plotRoom =
    look.height === undefined
      ? (wide ? 300 : 280) * unit
      : Math.max(LOWEST_PLOT, look.height - top - bottom);
  const plotHeight = Math.ceil(Math.max(plotRoom, ...heights.map((one) => one * 1.06)));
  return {
    frame: {
      wide,
      unit,
      plotWidth,
      plotHeight,
      nameRows,
      below: { signs: 0, periods: 0, years: 0, words: 0 },
      padding: {
        left,
        right,
        top,
        bottom,
      },
      xMin: first?.ordinal ?? 0,
      xMax: last?.ordinal ?? 1,
      yMin: min,
      yMax: max,
    },
    sides,
    changes,
    measureLines,
    heads,
    headBase: Math.round(-(12 + above) * unit),
    lackingLines,
  };
};

/** What a row takes that is named in so many lines, at 13 px text. */
export const heightOf = (lines: readonly string[], wide: boolean): number =>
  wide ? Math.max(1, lines.length) * LINE + BETWEEN : (lines.length + 1) * LINE + 2 * BETWEEN;

export const isCutForAll = (slice: Slice): boolean =>
  slice.breaks.some((one) => one.cut && cutsAll(slice, one));

const isNamed = ({ before, since }: { readonly before: string; readonly since: string }): boolean =>
  before !== '' || since !== '';

const figuresOf = (
  drawn: readonly Drawn[],
  end: 0 | 1,
  look: LayoutContext,
  frame: Pick<Frame, 'wide' | 'unit'>,
): Pick<Side, 'numbers' | 'marks'> => {
  const numbers = Math.max(
    0,
    ...drawn.map((one) => look.measure(one.words.numbers[end], one.weight)),
  );
  const edge = leadOf(frame) + Math.ceil(numbers);
  // In a narrow place both are one text.
  if (!frame.wide)
    return {
      numbers: edge,
      marks:
        leadOf(frame) +
        Math.max(
          0,
          ...drawn.map((one) => Math.ceil(look.measure(narrowFigure(one, end), one.weight))),
        ),
    };
  const marks = widest(
    drawn.map((one) => one.words.marks[end]),
    look,
    700,
  );
  return { numbers: edge, marks: edge + (marks > 0 ? marks + MARK_GAP * frame.unit : 0) };
};

/** A figure with the signs behind it. */
export const narrowFigure = ({ words }: Drawn, end: 0 | 1): string =>
  [words.numbers[end], words.marks[end]].filter(Boolean).join(' ');

const widest = (texts: readonly string[], look: LayoutContext, weight: 400 | 700 = 400): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => look.measure(text, weight))));
