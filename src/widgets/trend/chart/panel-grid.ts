import { inPanels, panelsOf, type Panel } from '../model/panels.js';
import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';
import { MOST_PANELS } from './drawn-panels.js';
import { drawnValues } from '../../../charts/drawn-values.js';
import { bridgeKey, isBridged } from '../../../charts/missing-signs.js';
import {
  FIRST_BASE,
  KEY_LINE,
  measureLinesOf,
  NARROWEST_PLOT,
  NO_MEASURE,
  TEXT_LINE,
} from '../../../charts/trend-frame.js';
import { timeEnds, type Frame } from '../../../charts/frame.js';
import { key, type Key } from './key.js';
import { wrap } from '../../../charts/labels.js';
import { rowsBelow } from '../../../charts/rows-below.js';
import { yScale, type YScale } from '../../../charts/y-scale.js';

/** Position of a panel, in CSS pixels of the whole chart. */
export interface PanelCell {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  /** Full size, including names and periods. */
  readonly width: number;
  readonly height: number;
  /** Lines of its name. */
  readonly names: readonly string[];
  /** Base line of the text below the name, in pixels from the top of the plot. */
  readonly textBase: number;
  /** True if the values of the scale are next to it. */
  readonly scaled: boolean;
  readonly frame: Frame;
}

/** Panels in rows and columns, all with the same scale. */
export interface PanelGrid {
  readonly height: number;
  readonly scale: YScale;
  readonly cells: readonly PanelCell[];
  /** The measure, wrapped in lines that fit. */
  readonly measureLines: readonly string[];
  /**
   * Key of the lines in every panel, and of the thin bridge line; null if there is neither. Its first base line is at
   * `keyTop`.
   */
  readonly key: Key | null;
  readonly keyTop: number;
}

/** Returns the number of columns: as many as fit, one in a narrow element, and no more than the rows need. */
export const panelColumns = (
  count: number,
  { width, fontSize }: Pick<LayoutContext, 'width' | 'fontSize'>,
): number => {
  const maxColumns = Math.max(1, Math.floor((width / (fontSize / 13) - AXIS) / COLUMN));
  return Math.ceil(count / Math.ceil(count / maxColumns));
};
/** Width of the values of the scale, and minimum width of a panel, at 13 px text. The style sheet uses the same. */
const AXIS = 40;
const COLUMN = 170;

/**
 * Lays out all panels. Throws a RangeError if the values next to the axis leave no room for a line. `plotRoom`: height
 * for each plot; in a place of a given height the rows share what is left.
 */
export const panelGrid = (
  slice: Slice,
  words: ChartWords,
  layout: LayoutContext,
  plotRoom = PLOT_HEIGHT,
): PanelGrid => {
  const panels = panelsOf(slice, MOST_PANELS);
  const unit = layout.fontSize / 13;
  const drawn = inPanels(slice, panels);
  const { kind, decimals } = slice.indicator.unit;
  const scale = yScale(drawnValues(drawn), { height: plotRoom / unit, kind, decimals });
  const steps = Math.max(1, scale.ticks.length - 1);
  // Whole pixels per step keep grid lines sharp.
  const plotHeight = Math.floor(plotRoom / steps) * steps;
  const axisWidth =
    Math.ceil(Math.max(0, ...scale.ticks.map((tick) => layout.measure(words.format(tick), 400)))) +
    BEFORE_AXIS;
  const columns = panelColumns(panels.length, layout);
  const plotWidth = Math.floor(
    (layout.width - axisWidth - (2 * columns - 1) * SIDE_PADDING) / columns,
  );
  if (plotWidth < NARROWEST_PLOT)
    throw new RangeError(`No room for ${columns} panels in ${layout.width} pixels.`);

  const measureLines = measureLinesOf(words.measure, layout);
  const seriesKey = keyOf(slice, panels, words, layout);
  const fullKey = drawn.series.some(isBridged) ? withBridge(seriesKey, words, layout) : seriesKey;
  const measureBase =
    measureLines.length === 0 ? NO_MEASURE : FIRST_BASE + (measureLines.length - 1) * TEXT_LINE;
  const keyTop = (measureBase + 22) * unit;
  const headHeight = Math.round((measureBase + (fullKey?.lines ?? 0) * 20 + 14) * unit);

  const below = rowsBelow(drawn, words);
  const bottom = Math.round(below.height * unit) + ROW_GAP;
  const nameLines = panels.map(({ series: [own = 0] }) =>
    wrap(words.seriesLabels[own] ?? '', plotWidth + SIDE_PADDING, layout, 700),
  );
  const timeDomain = timeEnds(
    slice.periods[0]?.ordinal ?? 0,
    slice.periods.at(-1)?.ordinal ?? 0,
    plotWidth,
    INSET,
  );
  const cells: PanelCell[] = [];
  let y = headHeight;
  for (let first = 0; first < panels.length; first += columns) {
    const maxLines = Math.max(
      ...nameLines.slice(first, first + columns).map(({ length }) => length),
    );
    const top = Math.round((FIRST_BASE + maxLines * TEXT_LINE + UNDER_NAME) * unit);
    const height = top + plotHeight + bottom;
    panels.slice(first, first + columns).forEach((panel, column) => {
      const names = nameLines[first + column] ?? [];
      const left = column === 0 ? axisWidth : SIDE_PADDING;
      cells.push({
        panel,
        x: column === 0 ? 0 : axisWidth + column * plotWidth + (2 * column - 1) * SIDE_PADDING,
        y,
        width: left + plotWidth + SIDE_PADDING,
        height,
        names,
        textBase: (FIRST_BASE + names.length * TEXT_LINE) * unit - top,
        scaled: column === 0,
        frame: {
          wide: false,
          unit,
          plotWidth,
          plotHeight,
          nameRows: 0,
          below,
          padding: { left, right: SIDE_PADDING, top, bottom },
          ...timeDomain,
          yMin: scale.min,
          yMax: scale.max,
        },
      });
    });
    y += height;
  }
  const rows = Math.ceil(panels.length / columns);
  const shared = Math.floor(((layout.height ?? 0) - y) / rows) + plotHeight;
  if (plotRoom === PLOT_HEIGHT && shared > PLOT_HEIGHT)
    return panelGrid(slice, words, layout, shared);
  const height = Math.max(y, layout.height ?? 0);
  return { height, scale, cells, measureLines, key: fullKey, keyTop };
};

/** Returns the key of the lines in every panel, as in a chart of these alone. */
const keyOf = (
  slice: Slice,
  panels: readonly Panel[],
  words: ChartWords,
  layout: LayoutContext,
): Key | null => {
  // Not every panel has all of them.
  const background = panels
    .map(({ series }) => series.slice(1))
    .reduce(
      (maxColumns, candidate) => (candidate.length > maxColumns.length ? candidate : maxColumns),
      [],
    );
  if (background.length === 0) return null;
  const selectBackground = <Word>(items: readonly Word[]): readonly Word[] =>
    background.flatMap((i) => items.slice(i, i + 1));
  return key(
    { ...slice, series: selectBackground(slice.series) },
    {
      ...words,
      seriesLabels: selectBackground(words.seriesLabels),
      latestLabels: selectBackground(words.latestLabels),
    },
    layout,
  );
};

/** Adds the key of the thin bridge line, on a line of its own: no panel has room for it. */
const withBridge = (seriesKey: Key | null, words: ChartWords, layout: LayoutContext): Key => {
  const { samples = [], markers = [], labels = [], lines = 0 } = seriesKey ?? {};
  const { sample, said } = bridgeKey(0, lines * KEY_LINE * (layout.fontSize / 13), words, layout);
  return { samples: [...samples, sample], markers, labels: [...labels, said], lines: lines + 1 };
};

/** Height of a plot in CSS pixels. */
const PLOT_HEIGHT = 120;
const BEFORE_AXIS = 8;
/** Space next to a plot, for the ends of labels under its first and last period. */
const SIDE_PADDING = 12;
const INSET = 12;
/** Distance from the base line below the name to the plot, and from the last text of a panel to the next row. */
const UNDER_NAME = 14;
const ROW_GAP = 8;
