import { css } from 'lit';
import { breakdownHeight, drawnBars } from './chart/breakdown-height.js';
import { breakdownRows, cellAt } from './model/breakdown-rows.js';
import { type Breakdown, breakdownSliced, type Layout } from './model/breakdown.js';
import { refuse } from '../../model/refuse.js';
import type { Slice } from '../../model/slice.js';
import { type Cooperative, runSync } from '../../model/cooperative.js';
import { breakdownReadOut, rowName } from './text/breakdown-read-out.js';
import { breakdownTable } from './text/breakdown-table.js';
import { type BreakdownChartWords, breakdownText, lower } from './text/breakdown-text.js';
import { breakdownFormatter, type BreakdownFormatter } from './text/breakdown-formatter.js';
import { breakdownProvenance } from './text/breakdown-provenance.js';
import { toPlainText } from '../../text/rich-text.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import { chartView } from '../core/chart/chart-view.js';
import type { CellPosition } from '../core/chart/chart-handle.js';
import { lazy } from '../core/load/lazy.js';
import type { View } from '../core/view.js';
import { explorerText, type ExplorerText, exploreText } from '../../text/explorer-text.js';

const loadDrawing = lazy('chart-breakdown', () => import('./breakdown-drawing.js'));

/** Without colours, parts are outlines with textures, so the colours that tell lines apart must not fill them. */
const styles = css`
  :host {
    --_texture: var(--tp-color-texture, var(--_paper));
  }
  /* The picture is as high as its rows. */
  .face {
    min-height: 0;
  }
  /* The height of the picture to come: nothing moves when it arrives. */
  [part='chart'] {
    min-height: calc(var(--_rows) * 1em);
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      --_series-1: Canvas;
      --_series-2: Canvas;
      --_series-3: Canvas;
      --_series-4: Canvas;
      --_series-5: Canvas;
      --_series-6: Canvas;
      --_context: Canvas;
      --_texture: CanvasText;
    }
  }
`;

/** View of a breakdown of a figure in its parts. */
export const view: View = chartView({
  chart: loadDrawing,
  styles: [styles],
  create: (widget) => {
    let cached: {
      readonly slice: Slice;
      readonly layout: Layout | null;
      readonly fact: Breakdown;
    } | null = null;

    /** Computes the breakdown once per answer and layout, in slices, before its texts are made. */
    function* breakdownOf({ slice, dataset, query }: ChartQuestion): Cooperative<Breakdown> {
      const layout = layoutOf(widget.getAttribute('layout'));
      if (cached?.slice !== slice || cached.layout !== layout)
        cached = { slice, layout, fact: yield* breakdownSliced(dataset, query, layout, slice) };
      return cached.fact;
    }

    return {
      inputs: () => [widget.getAttribute('layout')],
      *prepare(question) {
        yield* breakdownOf(question);
      },
      viewModel: (question) => viewModel(question, runSync(breakdownOf(question))),
    };
  },
});

const viewModel = (
  { lang, widget, slice }: ChartQuestion,
  fact: Breakdown,
): ChartViewModel<Breakdown, BreakdownChartWords> => {
  const layout = layoutOf(widget.getAttribute('layout'));
  const formatter = breakdownFormatter(fact, lang);
  const text = breakdownText(fact, lang, layout !== null && layout !== 'grouped', drawnBars(fact));
  const captions = chartCaptions(widget, lang, text);
  const { heading } = captions;
  const rows = breakdownRows(fact);
  const singleBar = fact.columns.length === 1;
  const part = ({ row, column }: CellPosition) => rows[singleBar ? column : row] ?? 0;
  const bar = ({ column }: CellPosition): number => (singleBar ? 0 : column);
  const codes = rows.map((row) => (typeof row === 'number' ? (fact.parts[row]?.id ?? '') : row));
  const rowNames = rows.map((row, i) => ({
    code: codes[i] ?? '',
    name: toPlainText(rowName(row, formatter)),
  }));
  const bars = fact.columns.map(({ code }) => code);
  // The explorer starts at a part that page or group highlight.
  const chosenPart =
    widget.inherited('chosen-series') ??
    fact.parts.find(({ highlighted }) => highlighted)?.id ??
    null;
  return {
    ...captions,
    picture: fact.columns.some(({ cells }) => cells.some(({ value }) => value !== null))
      ? { data: fact, words: text.chart }
      : null,
    sizes: { rows: breakdownHeight(fact) / 13 },
    refused: text.refused,
    navigation: {
      rows: singleBar ? [{ code: bars[0] ?? '', name: '' }] : rowNames,
      columns: singleBar ? codes : bars,
      start: () => (singleBar ? 0 : fact.leading),
      text: breakdownExplorerText(fact, formatter, heading),
      readOut: (position, withRow) =>
        breakdownReadOut(
          fact,
          part(position),
          bar(position),
          { row: singleBar || withRow, column: !singleBar || withRow },
          formatter,
        ),
      detail: (position) => {
        const row = part(position);
        const column = fact.columns[bar(position)];
        return {
          series: codes[rows.indexOf(row)] ?? '',
          period: column?.slice.periods[column.period]?.code ?? '',
          pointer: cellAt(fact, row, bar(position))?.observation?.pointer ?? '',
        };
      },
      initialSelection: {
        row: chosenPart,
        column: singleBar ? chosenPart : widget.inherited('chosen-period'),
      },
    },
    provenance: (position) =>
      breakdownProvenance(fact, part(position), bar(position), formatter, heading),
    table: () => breakdownTable(fact, formatter, heading),
    slices:
      fact.by === null && fact.more.columns > 0
        ? [slice]
        : [...new Set(fact.columns.map(({ slice: one }) => one))],
  };
};

const LAYOUTS: readonly Layout[] = ['share', 'stacked', 'grouped'];

/** Returns the requested layout, or null if the page sets none. */
const layoutOf = (attribute: string | null): Layout | null => {
  const question = attribute?.trim() ?? '';
  if (question === '') return null;
  return (
    LAYOUTS.find((one) => one === question) ?? refuse('bad-attribute', 'layout', LAYOUTS, question)
  );
};

/**
 * Texts of the explorer: along the bars, or along the parts if there is only one bar. `heading`: heading of the widget.
 */
const breakdownExplorerText = (
  { columns, by, slice }: Breakdown,
  { W, v }: BreakdownFormatter,
  heading: string,
): ExplorerText => {
  const rowNames = (text: string): string => `${text}: ${heading}`;
  const overTime = explorerText(slice, v.lang, heading);
  const part = { series: W.part, seriesName: rowNames(W.part) };
  const singleBar = columns.length === 1;
  if (by === null && !singleBar) return { ...overTime, help: W.help(W.anotherPeriod), ...part };
  const [previous = '', next = ''] = W.steps[singleBar ? 0 : 1] ?? [];
  return {
    label: exploreText(
      heading,
      singleBar || by === null ? lower(W.part) : lower(v.text(by.label)),
      v.lang,
    ),
    help: singleBar ? W.helpPart : W.help(W.anotherColumn),
    previous,
    previousName: rowNames(previous),
    next,
    nextName: rowNames(next),
    ...part,
  };
};
