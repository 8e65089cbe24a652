import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import { breakLines } from '../../../charts/break-marks.js';
import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { eventMarks } from './event-marks.js';
import { NARROWEST_TREND, yOf } from '../../../charts/frame.js';
import { label, type Label } from '../../../charts/labels.js';
import { linePieces, pointRows } from '../../../charts/line-pieces.js';
import { margins } from './margins.js';
import { missingSigns, signKey } from '../../../charts/missing-signs.js';
import { panelGrid, type PanelCell, type PanelGrid } from './panel-grid.js';
import { panelViewModel, restingPeriod } from './panel-view-model.js';
import { periodRow } from '../../../charts/period-row.js';
import { reduceToPixels } from './reduce-to-pixels.js';
import { statusRow } from '../../../charts/status-row.js';
import { targetLabels } from './target-labels.js';
import { targetRules } from './target-lines.js';
import { bands, gridLines, tickMarks } from '../../../charts/time-and-value.js';
import { trendInput } from './trend.js';
import { FIRST_BASE, TEXT_LINE } from '../../../charts/trend-frame.js';

/**
 * Lays out a line chart for each series of `slice`, all with the same scale and with the background series in each.
 * Each is a part that is laid out when its turn comes. Names of definitions and events do not fit and are left to the
 * text. A single series gets an ordinary line chart. Throws a RangeError if there is no room, like `trendInput`.
 */
export const panelsInput = (slice: Slice, words: ChartWords, layout: LayoutContext): ChartInput => {
  if (slice.series.filter(({ context }) => context !== true).length < 2)
    return trendInput(slice, words, layout);
  if (layout.width < NARROWEST_TREND)
    throw new RangeError(`Line charts need ${NARROWEST_TREND} pixels and have ${layout.width}.`);
  const grid = panelGrid(slice, words, layout);
  const { samples = [], markers = [], labels = [] } = grid.key ?? {};
  const unit = layout.fontSize / 13;
  return {
    width: layout.width,
    height: grid.height,
    padding: { left: 0, right: 0, top: 0, bottom: 0 },
    signals: { xMin: 0, xMax: 1, yMin: 0, yMax: 1, fontSize: layout.fontSize },
    data: {
      rules: samples.map((one) => ({ ...one, y: one.y + grid.keyTop, y2: one.y2 + grid.keyTop })),
      signs: markers.map((one) => ({ ...one, y: one.y + grid.keyTop })),
      labels: [
        ...grid.measureLines.map((text, i) => label(text, 0, (FIRST_BASE + i * TEXT_LINE) * unit)),
        ...labels.map((one) => ({ ...one, y: one.y + grid.keyTop })),
      ],
    },
    parts: grid.cells.map((cell) => ({
      x: cell.x,
      y: cell.y,
      input: () => panelInput(cell, grid, words, layout),
    })),
  };
};

/** Returns size, padding and scales of a panel: enough to compute positions in it. */
export const panelSize = (
  { width, height, frame }: PanelCell,
  layout: LayoutContext,
): Omit<ChartInput, 'data'> => {
  const { padding, xMin, xMax, yMin, yMax } = frame;
  return { width, height, padding, signals: { xMin, xMax, yMin, yMax, fontSize: layout.fontSize } };
};

const panelInput = (
  cell: PanelCell,
  { scale }: PanelGrid,
  allWords: ChartWords,
  layout: LayoutContext,
): ChartInput => {
  const { frame } = cell;
  const { slice, series } = cell.panel;
  const words = {
    ...allWords,
    seriesLabels: series.map((i) => allWords.seriesLabels[i] ?? ''),
    targetLabels: targetWords(cell, allWords),
  };
  const panelLayout = { ...layout, width: cell.width };
  // Labels under adjacent panels are kept apart.
  const { left, right } = frame.padding;
  const paddedFrame = {
    ...frame,
    padding: {
      ...frame.padding,
      left: cell.scaled ? left : left - PANEL_GAP,
      right: right - PANEL_GAP,
    },
  };
  const periods = periodRow(slice, words, paddedFrame, panelLayout);
  const { areas, uprights } = margins(slice, frame);
  const events = eventMarks(slice, words, frame, panelLayout, []);
  const statusLabels = statusRow(slice, words, paddedFrame, panelLayout);
  const signs = signKey(slice, words, paddedFrame, panelLayout, statusLabels, false);
  const labels: readonly Label[] = [
    ...cell.names.map((text, i) =>
      label(text, 0, cell.textBase + (i - cell.names.length) * TEXT_LINE * frame.unit, {
        weight: 700,
        fill: 'var(--_text)',
      }),
    ),
    label(
      panelViewModel(slice, restingPeriod(slice), words, layout, frame.plotWidth),
      0,
      cell.textBase,
      {
        fill: 'var(--_text)',
      },
    ),
    ...(cell.scaled
      ? scale.ticks.map((tick) => tickLabel(words.format(tick), yOf(frame, tick), layout))
      : []),
    ...periods.labels,
    ...statusLabels,
    ...signs.labels,
    ...targetLabels(slice, words, frame, panelLayout, []),
  ];
  return {
    ...panelSize(cell, layout),
    data: {
      bands: bands(slice, frame),
      grid: gridLines(scale.ticks, slice),
      rules: [
        ...tickMarks(slice, periods.named, frame),
        ...events.rules,
        ...targetRules(slice, frame),
        ...uprights,
        ...periods.partings,
        ...signs.samples,
      ],
      outlines: [...areas, ...breakLines(slice, frame)],
      lines: reduceToPixels(linePieces(slice), frame),
      points: pointRows(slice),
      signs: [...events.signs, ...missingSigns(slice, frame), ...signs.signs],
      labels,
    },
  };
};

/** Padding in CSS pixels, on each side. */
const PANEL_GAP = 5;

/** Returns the labels of the targets of the panel's own series. */
const targetWords = ({ panel }: PanelCell, { targetLabels: all }: ChartWords): readonly string[] =>
  panel.targets.flatMap((i) => all.slice(i, i + 1));

const tickLabel = (text: string, y: number, layout: LayoutContext): Label =>
  label(text, -8, Math.round(y + layout.fontSize * 0.35), { align: 'right' });
