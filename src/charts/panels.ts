import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import { breakLines } from './break-marks.js';
import type { ChartInput, Look } from './chart-input.js';
import { eventMarks } from './event-marks.js';
import { NARROWEST_TREND, yOf } from './frame.js';
import { label, type Label } from './labels.js';
import { linePieces, pointRows } from './line-pieces.js';
import { margins } from './margins.js';
import { missingSigns, signKey } from './missing-signs.js';
import { panelGrid, type PanelCell, type PanelGrid } from './panel-grid.js';
import { panelSaid, restingPeriod } from './panel-said.js';
import { periodRow } from './period-row.js';
import { reduceToPixels } from './reduce-to-pixels.js';
import { statusRow } from './status-row.js';
import { targetLabels } from './target-labels.js';
import { targetRules } from './target-lines.js';
import { bands, gridLines, tickMarks } from './time-and-value.js';
import { trendInput } from './trend.js';
import { FIRST_BASE, TEXT_LINE } from './trend-frame.js';

/**
 * A line chart for each series of `slice`, on one scale, with those in the background in every one. Each is a part that is laid out when its
 * turn comes. Names of countings and events are left to the text: here there is no room for them. One series alone is an ordinary line chart.
 * Throws a RangeError where there is no room, as `trendInput`.
 */
export const panelsInput = (slice: Slice, words: ChartWords, look: Look): ChartInput => {
  if (slice.series.filter(({ context }) => context !== true).length < 2) return trendInput(slice, words, look);
  if (look.width < NARROWEST_TREND) throw new RangeError(`Line charts need ${NARROWEST_TREND} pixels and have ${look.width}.`);
  const grid = panelGrid(slice, words, look);
  const { samples = [], markers = [], labels = [] } = grid.key ?? {};
  const unit = look.fontSize / 13;
  return {
    width: look.width,
    height: grid.height,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { xMin: 0, xMax: 1, yMin: 0, yMax: 1, fontSize: look.fontSize },
    data: {
      rules: samples.map((one) => ({ ...one, y: one.y + grid.keyTop, y2: one.y2 + grid.keyTop })),
      signs: markers.map((one) => ({ ...one, y: one.y + grid.keyTop })),
      labels: [
        ...grid.measureLines.map((text, i) => label(text, 0, (FIRST_BASE + i * TEXT_LINE) * unit)),
        ...labels.map((one) => ({ ...one, y: one.y + grid.keyTop })),
      ],
    },
    parts: grid.cells.map((cell) => ({ x: cell.x, y: cell.y, input: () => panelInput(cell, grid, words, look) })),
  };
};

/** Size, room and scales of one panel: enough to know where it shows what. */
export const panelSize = ({ width, height, frame }: PanelCell, look: Look): Omit<ChartInput, 'data'> => {
  const { padding, xMin, xMax, yMin, yMax } = frame;
  return { width, height, padding, signals: { xMin, xMax, yMin, yMax, fontSize: look.fontSize } };
};

const panelInput = (cell: PanelCell, { scale }: PanelGrid, whole: ChartWords, look: Look): ChartInput => {
  const { frame } = cell;
  const { slice, series } = cell.panel;
  const words = { ...whole, seriesLabels: series.map((i) => whole.seriesLabels[i] ?? ''), targetLabels: targetWords(cell, whole) };
  const own = { ...look, width: cell.width };
  // What stands under one panel never runs into what stands under the next.
  const { left, right } = frame.padding;
  const apart = { ...frame, padding: { ...frame.padding, left: cell.scaled ? left : left - APART, right: right - APART } };
  const periods = periodRow(slice, words, apart, own);
  const { areas, uprights } = margins(slice, frame);
  const events = eventMarks(slice, words, frame, own, []);
  const special = statusRow(slice, words, apart, own);
  const said = signKey(slice, words, apart, own, special, false);
  const labels: readonly Label[] = [
    ...cell.names.map((text, i) =>
      label(text, 0, cell.said + (i - cell.names.length) * TEXT_LINE * frame.unit, { weight: 700, fill: 'var(--_text)' }),
    ),
    label(panelSaid(slice, restingPeriod(slice), words, look, frame.plotWidth), 0, cell.said, { fill: 'var(--_text)' }),
    ...(cell.scaled ? scale.ticks.map((tick) => tickLabel(words.format(tick), yOf(frame, tick), look)) : []),
    ...periods.labels,
    ...special,
    ...said.labels,
    ...targetLabels(slice, words, frame, own, []),
  ];
  return {
    ...panelSize(cell, look),
    data: {
      bands: bands(slice, frame),
      grid: gridLines(scale.ticks, slice),
      rules: [
        ...tickMarks(slice, periods.named, frame),
        ...events.rules,
        ...targetRules(slice, frame),
        ...uprights,
        ...periods.partings,
        ...said.samples,
      ],
      outlines: [...areas, ...breakLines(slice, frame)],
      lines: reduceToPixels(linePieces(slice), frame),
      points: pointRows(slice),
      signs: [...events.signs, ...missingSigns(slice, frame), ...said.signs],
      labels,
    },
  };
};

/** In CSS pixels, on each side. */
const APART = 5;

/** Those of its own series: as the panel's targets. */
const targetWords = ({ panel }: PanelCell, { targetLabels: all }: ChartWords): readonly string[] =>
  panel.targets.flatMap((i) => all.slice(i, i + 1));

const tickLabel = (text: string, y: number, look: Look): Label => label(text, -8, Math.round(y + look.fontSize * 0.35), { align: 'right' });
