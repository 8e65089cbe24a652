import { css } from 'lit';
import { compareCut } from './chart/compare-cut.js';
import {
  drawnRows,
  drawnStops,
  formOf,
  type CompareForm,
  type DrawnComparison,
} from './chart/compare-scale.js';
import {
  comparisonSliced,
  type Comparison,
  type ComparisonOptions,
} from '../../model/comparison.js';
import type { Slice } from '../../model/slice.js';
import { runSync, type Cooperative } from '../../model/cooperative.js';
import { compareClasses } from './text/compare-class-text.js';
import { compareReadOut, stopsOf } from '../../text/compare-read-out.js';
import { compareTable } from '../../text/compare-table.js';
import type { CompareChartWords } from './text/compare-chart-words.js';
import { compareExplorerText, compareText, SORTS } from './text/compare-text.js';
import type { SortName } from '../../text/compare-words.js';
import type { Lang } from '../../text/lang.js';
import { provenanceText } from '../../text/provenance-text.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import { chartView } from '../core/chart/chart-view.js';
import { classKey, classLegend, classTextures } from './class-legend.js';
import { unsorted } from '../core/table/table-order.js';
import { lazy } from '../core/load/lazy.js';
import type { View, Widget } from '../core/view.js';

const loadDrawing = lazy('chart-compare', () => import('./compare-drawing.js'));

/** Reserves about the height of the chart, so that nothing moves when it is drawn, unless names are long. */
const styles = css`
  /* The picture is as high as its rows. */
  .face {
    min-height: 0;
  }
  [part='chart'] {
    min-height: calc(var(--_rows) * 2.7rem + 1.5rem);
  }
  .range {
    cursor: pointer;
  }
  @container (min-width: 512px) {
    [part='chart'] {
      min-height: calc(
        var(--_rows) * min(1.8rem, 1.375rem + max(0, 41 - var(--_rows)) * 1rem) + 1.5rem
      );
    }
  }
`;

/** Returns the order that the page sets, which holds until the reader chooses another. */
const sortOf = (widget: Widget): SortName => {
  const requested = widget.getAttribute('sort')?.trim();
  return SORTS.find((name) => name === requested) ?? 'value';
};

const optionsOf = (widget: Widget, lang: Lang, order: SortName): ComparisonOptions => {
  const level = widget.getAttribute('level')?.trim() || null;
  const period = widget.inherited('chosen-period');
  const common = { level, period, lang };
  if (order === 'name') return { sort: 'name', ...common };
  return order === 'source'
    ? { sort: 'file', ...common }
    : { sort: 'value', descending: order === 'value', ...common };
};

/** View of a comparison of rows. */
export const view: View = chartView({
  chart: loadDrawing,
  styles: [classTextures, styles],
  create: (widget) => {
    let cached: {
      readonly slice: Slice;
      readonly options: string;
      readonly compared: Comparison;
    } | null = null;

    /** Compares once per answer and order, in slices, before the texts are made. */
    function* comparison({ dataset, query, slice, lang }: ChartQuestion): Cooperative<Comparison> {
      const comparisonOptions = optionsOf(widget, lang, sortOf(widget));
      const options = JSON.stringify(comparisonOptions);
      if (cached?.slice !== slice || cached.options !== options)
        cached = {
          slice,
          options,
          compared: yield* comparisonSliced(dataset, query, slice, comparisonOptions),
        };
      return cached.compared;
    }

    return {
      inputs: () => [
        sortOf(widget),
        ...['level', 'marks'].map((name) => widget.getAttribute(name)),
        widget.inherited('chosen-period'),
      ],
      *prepare(question) {
        yield* comparison(question);
      },
      viewModel: (question) => {
        const compared = runSync(comparison(question));
        return viewModel(
          question,
          compared,
          formOf(compared.slice.indicator.unit, widget.getAttribute('marks')),
        );
      },
    };
  },
});

const viewModel = (
  { lang, widget, hasPicture: pictured }: ChartQuestion,
  compared: Comparison,
  form: CompareForm,
): ChartViewModel<DrawnComparison, CompareChartWords> => {
  const { slice, ranking } = compared;
  const hasValues = ranking.rows.some(({ value }) => value !== null);
  const drawn = hasValues && pictured;
  const rows = drawn ? drawnRows(compared).length : ranking.rows.length;
  const text = compareText(compared, lang, {
    form,
    axisCut: drawn && compareCut({ comparison: compared, form }),
    rows,
  });
  const captions = chartCaptions(widget, lang, { ...text, measure: text.reading });
  const { heading } = captions;
  const classes = compareClasses(compared, lang);
  const stops = stopsOf(compared);
  return {
    ...captions,
    picture: hasValues ? { data: { comparison: compared, form }, words: text.chart } : null,
    sizes: { rows: drawnStops(compared) },
    slices: [slice],
    order: unsorted,
    navigation: {
      text: compareExplorerText(compared, lang, heading),
      rows: [{ code: slice.indicator.id, name: '' }],
      columns: stops.map(({ series }) => slice.series[series]?.id ?? ''),
      upright: true,
      start: () => initialStop(compared),
      readOut: ({ column }, withRow) => compareReadOut(compared, lang, column, withRow),
      detail: ({ column }) => detailOf(compared, column),
      initialSelection: { row: null, column: widget.inherited('chosen-series') },
    },
    provenance: ({ column }) =>
      provenanceText(slice, lang, { series: stops[column]?.series ?? 0, period: 0 }, heading),
    table: () => compareTable(compared, lang, heading),
    ...(classes.length > 0 && {
      after: classLegend(classes),
      key: classKey(classes, text.measure),
    }),
  };
};

/** Returns the initial stop of the explorer: the first highlighted row, else the first row. */
const initialStop = (compared: Comparison): number => {
  const stops = stopsOf(compared);
  const requested = stops.findIndex(
    (stop) => 'id' in stop && compared.slice.highlighted.includes(stop.id),
  );
  return requested >= 0
    ? requested
    : Math.max(
        0,
        stops.findIndex((stop) => 'id' in stop),
      );
};

const detailOf = (
  compared: Comparison,
  stop: number,
): { series: string; period: string; pointer: string } => {
  const { slice, ranking } = compared;
  const ranked = stopsOf(compared)[stop];
  return {
    series: slice.series[ranked?.series ?? -1]?.id ?? '',
    period: ranking.period.code,
    pointer: ranked?.observation.pointer ?? '',
  };
};
