import { css, html, type TemplateResult } from 'lit';
import { drawnRows, slopeCut } from './chart/slope-rows.js';
import { slopeMade, stopsOf, type Slope, type SlopeOptions } from './model/slope.js';
import type { SlopeChartWords } from './text/slope-chart-words.js';
import { slopeTable } from './text/slope-table.js';
import { slopeExplorerText, slopeText } from './text/slope-text.js';
import { runSync, type Cooperative } from '../../model/cooperative.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import { provenanceText } from '../../text/provenance-text.js';
import { readOut, type ObservationPosition } from '../../text/read-out.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import type { CellPosition } from '../core/chart/chart-handle.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import { chartView } from '../core/chart/chart-view.js';
import type { NavigationModel } from '../core/explorer/navigation-model.js';
import { lazy } from '../core/load/lazy.js';
import { unsorted } from '../core/table/table-order.js';
import type { View, Widget } from '../core/view.js';

const loadDrawing = lazy('chart-slope', () => import('./slope-drawing.js'));

const styles = css`
  .range {
    cursor: pointer;
  }
  /* In a narrow place each end of a row is two lines, and the picture as high as they are. */
  @container (max-width: 31.99rem) {
    [part='chart'] {
      min-height: calc(var(--_rows) * 3.4em);
    }
  }
`;

/** The widget of two periods side by side. */
export const view: View = chartView({
  chart: loadDrawing,
  styles: [styles],
  create: (widget) => {
    let made: { readonly of: Slice; readonly options: string; readonly slope: Slope } | null = null;

    /** Made once for an answer: with rests, before the words are made of it. */
    function* slopeOf({ dataset, query, slice, lang }: ChartQuestion): Cooperative<Slope> {
      const level = widget.getAttribute('level')?.trim() || null;
      const given: SlopeOptions = { level, lang };
      const options = JSON.stringify(given);
      if (made?.of !== slice || made.options !== options)
        made = { of: slice, options, slope: yield* slopeMade(dataset, query, slice, given) };
      return made.slope;
    }

    return {
      inputs: () => [widget.getAttribute('level')],
      *prepare(asked) {
        yield* slopeOf(asked);
      },
      viewModel: (asked) => slopeViewModel(asked, runSync(slopeOf(asked))),
    };
  },
});

const slopeViewModel = (
  { lang, widget, hasPicture }: ChartQuestion,
  slope: Slope,
): ChartViewModel<Slope, SlopeChartWords> => {
  const { slice, rows } = slope;
  const filled = stopsOf(slope).some(({ fit }) => fit !== 'none');
  const drawn = filled && hasPicture;
  const text = slopeText(slope, lang, {
    rows: drawn ? drawnRows(slope).length : rows.length,
    axisCut: drawn && slopeCut(slope),
  });
  const around = chartCaptions(widget, lang, text);
  const { heading } = around;
  const positionOf = (at: CellPosition): ObservationPosition => ({
    series: stopsOf(slope)[at.row]?.series ?? 0,
    period: at.column,
  });
  return {
    ...around,
    picture: filled ? { data: slope, words: text.chart } : null,
    sizes: { rows: drawnRows(slope).length },
    slices: [slice],
    order: unsorted,
    navigation: {
      ...navigationOf(slope, widget, lang),
      text: slopeExplorerText(slope, lang, heading),
      readOut: (at, withRow) => readOut(slice, lang, positionOf(at), withRow),
      swatch: swatchOf(slope),
    },
    provenance: (at) => provenanceText(slice, lang, positionOf(at), heading),
    table: () => slopeTable(slope, lang, heading),
  };
};

/** Both ends along the range, the rows beside it. */
const navigationOf = (
  slope: Slope,
  widget: Widget,
  lang: Lang,
): Pick<NavigationModel, 'rows' | 'columns' | 'start' | 'detail' | 'initialSelection'> => {
  const { slice } = slope;
  const stops = stopsOf(slope);
  const { text } = sliceFormatter(slice, lang);
  return {
    rows: stops.map(({ id, label }) => ({ code: id, name: text(label) })),
    columns: slice.periods.map(({ code }) => code),
    start: (row) => (stops[row]?.ends[1].value === null ? 0 : 1),
    detail: ({ row, column }) => ({
      series: stops[row]?.id ?? '',
      period: slice.periods[column]?.code ?? '',
      pointer: stops[row]?.ends[column === 0 ? 0 : 1].pointer ?? '',
    }),
    initialSelection: {
      row: widget.inherited('chosen-series'),
      column: widget.inherited('chosen-period'),
    },
  };
};

/** A piece of the line of a row, for beside its figure. */
const swatchOf =
  (slope: Slope) =>
  (row: number): TemplateResult => {
    const { slice, whole } = slope;
    const stop = stopsOf(slope)[row];
    const own = slice.highlighted.includes(stop?.id ?? '');
    const others = slice.highlighted.length > 0 ? 'var(--_context)' : 'var(--_series-1)';
    const stroke = own ? 'var(--_highlight)' : stop === whole ? 'var(--_text)' : others;
    return html`<svg class="swatch" width="22" height="12" focusable="false">
      <path d="M0 6H22" stroke=${stroke} stroke-width="3"></path>
    </svg>`;
  };
