import { inPanels, panelsOf, type Panel } from '../model/panels.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';
import { MOST_PANELS } from './drawn-panels.js';
import { drawnValues } from './drawn-values.js';
import { bridgeKey, isBridged } from './missing-signs.js';
import { FIRST_BASE, KEY_LINE, NARROWEST_PLOT, TEXT_LINE } from './trend-frame.js';
import { timeEnds, type Frame } from './frame.js';
import { key, type Key } from './key.js';
import { wrap } from './labels.js';
import { rowsBelow } from './rows-below.js';
import { yScale, type YScale } from './y-scale.js';

/** Where a panel stands, in CSS pixels of the whole picture. */
export interface PanelCell {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  /** Whole size, names and periods included. */
  readonly width: number;
  readonly height: number;
  /** Its name, in lines that fit. */
  readonly names: readonly string[];
  /** Base line of the line under the name, in pixels from the top of the plot. */
  readonly said: number;
  /** Whether the values of the scale stand beside it. */
  readonly scaled: boolean;
  readonly frame: Frame;
}

/** Panels in rows and columns, all on one scale. */
export interface PanelGrid {
  readonly height: number;
  readonly scale: YScale;
  readonly cells: readonly PanelCell[];
  /** What is counted, broken into lines that fit. */
  readonly measureLines: readonly string[];
  /** Names of the lines that stand in every panel, and what a thin line says; null where there is neither. Its first base line is at `keyTop`. */
  readonly key: Key | null;
  readonly keyTop: number;
}

/** Columns of panels, as many as have room for a course; one where it is narrow, and no more than the rows need. */
export const panelColumns = (count: number, { width, fontSize }: Pick<Look, 'width' | 'fontSize'>): number => {
  const most = Math.max(1, Math.floor((width / (fontSize / 13) - AXIS) / COLUMN));
  return Math.ceil(count / Math.ceil(count / most));
};
/** Room for the values of the scale, and what a panel takes at least, at 13 px text. The style sheet reckons with the same. */
const AXIS = 40;
const COLUMN = 170;

/** Places every panel. Throws a RangeError where numbers beside the axis leave no room for a line. */
export const panelGrid = (slice: Slice, words: ChartWords, look: Look): PanelGrid => {
  const panels = panelsOf(slice, MOST_PANELS);
  const unit = look.fontSize / 13;
  const drawn = inPanels(slice, panels);
  const { kind, decimals } = slice.indicator.unit;
  const scale = yScale(drawnValues(drawn), { height: PLOT / unit, kind, decimals });
  const steps = Math.max(1, scale.ticks.length - 1);
  // Whole pixels per step keep every grid line sharp.
  const plotHeight = Math.floor(PLOT / steps) * steps;
  const axis = Math.ceil(Math.max(0, ...scale.ticks.map((tick) => look.measure(words.format(tick), 400)))) + BEFORE_AXIS;
  const columns = panelColumns(panels.length, look);
  const plotWidth = Math.floor((look.width - axis - (2 * columns - 1) * SIDE) / columns);
  if (plotWidth < NARROWEST_PLOT) throw new RangeError(`No room for ${columns} panels in ${look.width} pixels.`);

  const measureLines = wrap(words.measure, look.width, look);
  const names = keyOf(slice, panels, words, look);
  const behind = drawn.series.some(isBridged) ? withBridge(names, words, look) : names;
  const measureBase = FIRST_BASE + (measureLines.length - 1) * TEXT_LINE;
  const keyTop = (measureBase + 22) * unit;
  const head = Math.round((measureBase + (behind?.lines ?? 0) * 20 + 14) * unit);

  const below = rowsBelow(drawn, words);
  const bottom = Math.round(below.height * unit) + BETWEEN;
  const named = panels.map(({ series: [own = 0] }) => wrap(words.seriesLabels[own] ?? '', plotWidth + SIDE, look, 700));
  const ends = timeEnds(slice.periods[0]?.ordinal ?? 0, slice.periods.at(-1)?.ordinal ?? 0, plotWidth, INSET);
  const cells: PanelCell[] = [];
  let y = head;
  for (let first = 0; first < panels.length; first += columns) {
    const lines = Math.max(...named.slice(first, first + columns).map(({ length }) => length));
    const top = Math.round((FIRST_BASE + lines * TEXT_LINE + UNDER_NAME) * unit);
    const height = top + plotHeight + bottom;
    panels.slice(first, first + columns).forEach((panel, column) => {
      const names = named[first + column] ?? [];
      const left = column === 0 ? axis : SIDE;
      cells.push({
        panel,
        x: column === 0 ? 0 : axis + column * plotWidth + (2 * column - 1) * SIDE,
        y,
        width: left + plotWidth + SIDE,
        height,
        names,
        said: (FIRST_BASE + names.length * TEXT_LINE) * unit - top,
        scaled: column === 0,
        frame: {
          wide: false,
          unit,
          plotWidth,
          plotHeight,
          nameRows: 0,
          below,
          padding: { left, right: SIDE, top, bottom },
          ...ends,
          yMin: scale.min,
          yMax: scale.max,
        },
      });
    });
    y += height;
  }
  return { height: y, scale, cells, measureLines, key: behind, keyTop };
};

/** The names of what stands in every panel, as in a chart of these alone. */
const keyOf = (slice: Slice, panels: readonly Panel[], words: ChartWords, look: Look): Key | null => {
  // Not every panel need have all of them.
  const behind = panels.map(({ series }) => series.slice(1)).reduce((most, some) => (some.length > most.length ? some : most), []);
  if (behind.length === 0) return null;
  const of = <Word>(list: readonly Word[]): readonly Word[] => behind.flatMap((i) => list.slice(i, i + 1));
  return key(
    { ...slice, series: of(slice.series) },
    { ...words, seriesLabels: of(words.seriesLabels), latestLabels: of(words.latestLabels) },
    look,
  );
};

/** What a thin line over periods says, on a line of its own: no panel has room for it. */
const withBridge = (names: Key | null, words: ChartWords, look: Look): Key => {
  const { samples = [], markers = [], labels = [], lines = 0 } = names ?? {};
  const { sample, said } = bridgeKey(0, lines * KEY_LINE * (look.fontSize / 13), words, look);
  return { samples: [...samples, sample], markers, labels: [...labels, said], lines: lines + 1 };
};

/** Height of a plot in CSS pixels, and in steps that divide it. */
const PLOT = 120;
const BEFORE_AXIS = 8;
/** Beside a plot, for ends of names that stand under its first and last period. */
const SIDE = 12;
const INSET = 12;
/** From the base line under the name to the plot, and from the last text of a panel to the next row. */
const UNDER_NAME = 14;
const BETWEEN = 8;
