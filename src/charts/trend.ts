import type { Slice } from '../model/slice.js';
import { breakLabels, breakLines } from './break-marks.js';
import type { ChartInput, Look } from './chart-input.js';
import { directLabels, directLabelWidth } from './direct-labels.js';
import { drawnSeries } from './drawn-series.js';
import { endings } from './endings.js';
import { eventMarks, type EventMarks } from './event-marks.js';
import { isWide, NARROWEST_TREND, yOf, type Frame } from './frame.js';
import { isolatedValues } from './isolated-values.js';
import { key, type Key } from './key.js';
import { label, type Label } from './labels.js';
import { linePieces, pointRows } from './line-pieces.js';
import { margins } from './margins.js';
import { missingSigns, signKey } from './missing-signs.js';
import { periodRow } from './period-row.js';
import { reduceToPixels } from './reduce-to-pixels.js';
import { statusRow } from './status-row.js';
import { targetLabels } from './target-labels.js';
import { targetRules } from './target-lines.js';
import { bands, gridLines, tickMarks } from './time-and-value.js';
import { FIRST_BASE, TEXT_LINE, trendFrame, type Margins, type TrendFrame } from './trend-frame.js';
import type { ChartWords } from '../text/chart-words.js';

/**
 * Everything that the line chart shows of `slice`, placed for one width and one letter. Pure: same arguments, same drawing.
 * No label overlaps another; what finds no room is left to the sentence and the table. Draws the first `MOST_LINES` series.
 * Throws a RangeError below `NARROWEST_TREND`, and where numbers beside the axis leave no room for a line. `keyRow`: height kept below the plot
 * for the key of its signs, in pixels.
 */
export const trendInput = (whole: Slice, words: ChartWords, look: Look, keyRow = 0): ChartInput => {
  if (look.width < NARROWEST_TREND) throw new RangeError(`A line chart needs ${NARROWEST_TREND} pixels and has ${look.width}.`);
  const slice = drawnSeries(whole);
  const { frame, scale, measureLines, names, labelled, samples, markers } = named(slice, words, look, keyRow);
  const special = statusRow(slice, words, frame, look);
  const said = signKey(slice, words, frame, look, special);
  // A row of its own is taken from the plot: the picture is as high as the room that was kept for it.
  if (said.more > keyRow) return trendInput(whole, words, look, said.more);
  const { padding, plotWidth, plotHeight, xMin, xMax, yMin, yMax, unit } = frame;
  const periods = periodRow(slice, words, frame, look);
  const above = namesAbove(slice, words, frame, look);
  const { areas, uprights } = margins(slice, frame);
  const fixed = [...names, ...above.labels];
  const targets = targetLabels(slice, words, frame, look, fixed);
  const labels: readonly Label[] = [
    ...measureLines.map((text, i) => label(text, -padding.left, (FIRST_BASE + i * TEXT_LINE) * unit - padding.top)),
    ...scale.ticks.map((tick) => tickLabel(words.format(tick), tick, frame, look)),
    ...periods.labels,
    ...special,
    ...said.labels,
    ...above.labels,
    ...names,
    ...targets,
    ...isolatedValues(slice, words, frame, look, labelled, [...fixed, ...targets]),
  ];
  return {
    width: padding.left + plotWidth + padding.right,
    height: padding.top + plotHeight + padding.bottom,
    padding,
    signals: { xMin, xMax, yMin, yMax, fontSize: look.fontSize },
    data: {
      bands: bands(slice, frame),
      grid: gridLines(scale.ticks, slice),
      rules: [
        ...tickMarks(slice, periods.named, frame),
        ...above.rules,
        ...targetRules(slice, frame),
        ...uprights,
        ...periods.partings,
        ...samples,
        ...said.samples,
      ],
      outlines: [...areas, ...breakLines(slice, frame)],
      lines: reduceToPixels(linePieces(slice), frame),
      points: pointRows(slice),
      signs: [...above.signs, ...missingSigns(slice, frame), ...said.signs, ...markers],
      labels,
    },
  };
};

interface Named extends TrendFrame, Pick<Key, 'samples' | 'markers'> {
  readonly names: readonly Label[];
  /** Points that have their value beside them, as "series index". */
  readonly labelled: ReadonlySet<string>;
}

/** The frame with the names of the series: at the ends of their lines, or in a key above the plot. */
const named = (slice: Slice, words: ChartWords, look: Look, keyRow: number): Named => {
  for (const told of ['at-point', 'name-only'] as const) {
    const width = directLabelWidth(slice, words, look, told);
    const right = isWide(look) && width > 0 ? Math.ceil(width) + BESIDE : 0;
    if (right > look.width * WIDEST_NAMES) continue;
    const direct = framed(slice, words, look, { right, keyLines: 0, keyRow });
    const names = directLabels(slice, words, direct.frame, look, told);
    const { edge, plot } = endings(slice, words, told);
    const labelled = new Set([...edge, ...plot].flatMap(({ series, index, value }) => (value === '' ? [] : [`${series} ${index}`])));
    if (names) return { ...direct, names, labelled, samples: [], markers: [] };
  }
  const { samples, markers, labels, lines } = key(slice, words, look);
  const below = framed(slice, words, look, { right: 0, keyLines: lines, keyRow });
  const [left, down] = [below.frame.padding.left, below.keyTop - below.frame.padding.top];
  return {
    ...below,
    labelled: new Set(),
    names: labels.map((one) => ({ ...one, x: one.x - left, y: one.y + down })),
    markers: markers.map((one) => ({ ...one, x: one.x - left, y: one.y + down })),
    samples: samples.map((one) => ({ ...one, x: one.x - left, x2: one.x2 - left, y: one.y + down, y2: one.y2 + down })),
  };
};

/** Names of countings and events take a line of text, and a second one where that shows more of them. */
const framed = (slice: Slice, words: ChartWords, look: Look, margins: Omit<Margins, 'nameRows'>): TrendFrame => {
  const shown = ({ frame }: TrendFrame): number =>
    new Set(namesAbove(slice, words, frame, look).labels.map(({ align, x }) => `${align} ${x}`)).size;
  const wanted = slice.breaks.flatMap(({ cut }, i) => (cut ? [words.breakLabels[i]?.before, words.breakLabels[i]?.since] : []));
  const all = [...wanted, ...words.eventLabels].filter(Boolean).length;
  return ([1, 2] as const).reduce<TrendFrame>(
    (best, nameRows) => {
      const most = shown(best);
      const next = most < all ? trendFrame(slice, words, look, { ...margins, nameRows }) : best;
      return shown(next) > most ? next : best;
    },
    trendFrame(slice, words, look, { ...margins, nameRows: 0 }),
  );
};
const BESIDE = 10;
/** Part of the picture that names beside the plot may take. */
const WIDEST_NAMES = 0.35;

/** What stands above the plot: the names of the countings, then those of the events. */
const namesAbove = (slice: Slice, words: ChartWords, frame: Frame, look: Look): EventMarks => {
  const countings = breakLabels(slice, words, frame, look);
  const events = eventMarks(slice, words, frame, look, countings);
  return { ...events, labels: [...countings, ...events.labels] };
};

const tickLabel = (text: string, tick: number, frame: Frame, look: Look): Label =>
  label(text, frame.wide ? -10 : -8, Math.round(yOf(frame, tick) + look.fontSize * 0.35), { align: 'right' });
