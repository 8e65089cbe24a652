import type { Slice } from '../../../model/slice.js';
import { breakLabels, breakLines } from '../../../charts/break-marks.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { directLabels, directLabelWidth } from './direct-labels.js';
import { drawnSeries } from './drawn-series.js';
import { lineEndLabels } from './line-end-labels.js';
import { eventMarks, type EventMarks } from './event-marks.js';
import { isWide, NARROWEST_TREND, yOf, type Frame } from '../../../charts/frame.js';
import { isolatedValues } from './isolated-values.js';
import { key, type Key } from './key.js';
import { label, type Label } from '../../../charts/labels.js';
import { linePieces, pointRows } from '../../../charts/line-pieces.js';
import { margins } from './margins.js';
import { missingSigns, signKey } from '../../../charts/missing-signs.js';
import { periodRow } from '../../../charts/period-row.js';
import { reduceToPixels } from './reduce-to-pixels.js';
import { statusRow } from '../../../charts/status-row.js';
import { targetLabels } from './target-labels.js';
import { targetRules } from './target-lines.js';
import { bands, gridLines, tickMarks } from '../../../charts/time-and-value.js';
import {
  FIRST_BASE,
  TEXT_LINE,
  trendFrame,
  type Margins,
  type TrendFrame,
} from '../../../charts/trend-frame.js';
import type { ChartWords } from '../../../text/chart-words.js';

/**
 * Lays out the line chart of `slice` for one width and font. Pure. No label overlaps another; what does not fit is left
 * to sentence and table. Draws the first `MOST_LINES` series. Throws a RangeError below `NARROWEST_TREND`, and if
 * values next to the axis leave no room for a line. `keyRow`: height reserved below the plot for the key of its signs,
 * in pixels.
 */
export const trendInput = (
  fullSlice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  keyRow = 0,
): ChartInput => {
  if (layout.width < NARROWEST_TREND)
    throw new RangeError(`A line chart needs ${NARROWEST_TREND} pixels and has ${layout.width}.`);
  const slice = drawnSeries(fullSlice);
  const { frame, scale, measureLines, names, labelled, samples, markers } = withNames(
    slice,
    words,
    layout,
    keyRow,
  );
  const statusLabels = statusRow(slice, words, frame, layout);
  const signs = signKey(slice, words, frame, layout, statusLabels);
  // A separate row reduces the plot: the chart keeps the height that was reserved for it.
  if (signs.extraHeight > keyRow) return trendInput(fullSlice, words, layout, signs.extraHeight);
  const { padding, plotWidth, plotHeight, xMin, xMax, yMin, yMax, unit } = frame;
  const periods = periodRow(slice, words, frame, layout);
  const aboveLabels = namesAbove(slice, words, frame, layout);
  const { areas, uprights } = margins(slice, frame);
  const fixedLabels = [...names, ...aboveLabels.labels];
  const targets = targetLabels(slice, words, frame, layout, fixedLabels);
  const labels: readonly Label[] = [
    ...measureLines.map((text, i) =>
      label(text, -padding.left, (FIRST_BASE + i * TEXT_LINE) * unit - padding.top),
    ),
    ...scale.ticks.map((tick) => tickLabel(words.format(tick), tick, frame, layout)),
    ...periods.labels,
    ...statusLabels,
    ...signs.labels,
    ...aboveLabels.labels,
    ...names,
    ...targets,
    ...isolatedValues(slice, words, frame, layout, labelled, [...fixedLabels, ...targets]),
  ];
  return {
    width: padding.left + plotWidth + padding.right,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: { xMin, xMax, yMin, yMax, fontSize: layout.fontSize },
    data: {
      bands: bands(slice, frame),
      grid: gridLines(scale.ticks, slice),
      rules: [
        ...tickMarks(slice, periods.named, frame),
        ...aboveLabels.rules,
        ...targetRules(slice, frame),
        ...uprights,
        ...periods.partings,
        ...samples,
        ...signs.samples,
      ],
      outlines: [...areas, ...breakLines(slice, frame)],
      lines: reduceToPixels(linePieces(slice), frame),
      points: pointRows(slice),
      signs: [...aboveLabels.signs, ...missingSigns(slice, frame), ...signs.signs, ...markers],
      labels,
    },
  };
};

interface NamedFrame extends TrendFrame, Pick<Key, 'samples' | 'markers'> {
  readonly names: readonly Label[];
  /** Points that have a value label, as "series index". */
  readonly labelled: ReadonlySet<string>;
}

/** Returns the frame with the names of the series: at the ends of their lines, or in a key above the plot. */
const withNames = (
  slice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  keyRow: number,
): NamedFrame => {
  for (const placement of ['at-point', 'name-only'] as const) {
    const width = directLabelWidth(slice, words, layout, placement);
    const right = isWide(layout) && width > 0 ? Math.ceil(width) + NAME_GAP : 0;
    if (right > layout.width * WIDEST_NAMES) continue;
    const directFrame = frameWithNames(slice, words, layout, { right, keyLines: 0, keyRow });
    const names = directLabels(slice, words, directFrame.frame, layout, placement);
    const { edge, plot } = lineEndLabels(slice, words, placement);
    const labelled = new Set(
      [...edge, ...plot].flatMap(({ series, index, value }) =>
        value === '' ? [] : [`${series} ${index}`],
      ),
    );
    if (names) return { ...directFrame, names, labelled, samples: [], markers: [] };
  }
  const { samples, markers, labels, lines } = key(slice, words, layout);
  const keyFrame = frameWithNames(slice, words, layout, { right: 0, keyLines: lines, keyRow });
  const [left, down] = [keyFrame.frame.padding.left, keyFrame.keyTop - keyFrame.frame.padding.top];
  return {
    ...keyFrame,
    labelled: new Set(),
    names: labels.map((item) => ({ ...item, x: item.x - left, y: item.y + down })),
    markers: markers.map((item) => ({ ...item, x: item.x - left, y: item.y + down })),
    samples: samples.map((item) => ({
      ...item,
      x: item.x - left,
      x2: item.x2 - left,
      y: item.y + down,
      y2: item.y2 + down,
    })),
  };
};

/** Reserves a line for names of definitions and events, and a second one if that shows more of them. */
const frameWithNames = (
  slice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  margins: Omit<Margins, 'nameRows'>,
): TrendFrame => {
  const countNames = ({ frame }: TrendFrame): number =>
    new Set(namesAbove(slice, words, frame, layout).labels.map(({ align, x }) => `${align} ${x}`))
      .size;
  const breakNames = slice.breaks.flatMap(({ cut }, i) =>
    cut ? [words.breakLabels[i]?.before, words.breakLabels[i]?.since] : [],
  );
  const total = [...breakNames, ...words.eventLabels].filter(Boolean).length;
  return ([1, 2] as const).reduce<TrendFrame>(
    (best, nameRows) => {
      const count = countNames(best);
      const next =
        count < total ? trendFrame(slice, words, layout, { ...margins, nameRows }) : best;
      return countNames(next) > count ? next : best;
    },
    trendFrame(slice, words, layout, { ...margins, nameRows: 0 }),
  );
};
const NAME_GAP = 10;
/** Maximum share of the width for names next to the plot. */
const WIDEST_NAMES = 0.35;

/** Returns the labels above the plot: names of definitions, then of events. */
const namesAbove = (
  slice: Slice,
  words: ChartWords,
  frame: Frame,
  layout: LayoutContext,
): EventMarks => {
  const breakNameLabels = breakLabels(slice, words, frame, layout);
  const events = eventMarks(slice, words, frame, layout, breakNameLabels);
  return { ...events, labels: [...breakNameLabels, ...events.labels] };
};

const tickLabel = (text: string, tick: number, frame: Frame, layout: LayoutContext): Label =>
  label(text, frame.wide ? -10 : -8, Math.round(yOf(frame, tick) + layout.fontSize * 0.35), {
    align: 'right',
  });
