import { axisCut } from './chart/axis-cut.js';
import { drawnSeries } from './chart/drawn-series.js';
import { filledSpan } from '../../model/filled-span.js';
import type { Slice } from '../../model/slice.js';
import { chartWords, type ChartWords } from '../../text/chart-words.js';
import { explorerText } from '../../text/explorer-text.js';
import { periodRange } from '../../text/periods.js';
import { type ObservationPosition, readOut, type ReadOutOverrides } from '../../text/read-out.js';
import { tagText } from '../../text/tag-text.js';
import type { TrendExtras } from '../../text/sentence/trend-extras.js';
import { trendText } from './text/trend-text.js';
import { trendWords } from '../../text/trend-words.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import type { CellPosition } from '../core/chart/chart-handle.js';
import { lazy } from '../core/load/lazy.js';
import { lineSwatch } from './line-swatch.js';
import type { NavigationModel } from '../core/explorer/navigation-model.js';
import type { Widget } from '../core/view.js';

export const loadTrendDrawing = lazy('chart-trend', () => import('./trend-drawing.js'));

/**
 * Returns the view model of a trend. `more`: additional texts, the part of the slice that sentences and notes are
 * about, and the drawn part if it differs from that of a single chart.
 */
export const trendViewModel = (
  slice: Slice,
  { lang, widget, hasPicture: pictured }: Pick<ChartQuestion, 'lang' | 'widget' | 'hasPicture'>,
  extras: {
    readonly words?: TrendExtras;
    readonly readOut?: ReadOutOverrides | undefined;
    readonly about?: Slice;
    readonly drawn?: Slice;
  } = {},
): ChartViewModel<Slice, ChartWords> => {
  const hasValues = slice.series.some(({ observations }) =>
    observations.some(({ value }) => value !== null),
  );
  const hasChart = hasValues && pictured;
  const drawn = extras.drawn ?? drawnSeries(slice);
  const seriesCount = hasChart ? drawn.series.length : slice.series.length;
  const shownSlice = filledSpan(slice);
  const text = trendText(
    extras.about ?? slice,
    lang,
    hasChart && axisCut(slice, drawn),
    seriesCount,
    extras.words,
  );
  const words = chartWords(shownSlice, sliceFormatter(shownSlice, lang));
  const captions = chartCaptions(widget, lang, {
    ...text,
    figureName: trendWords(lang).lineChart(seriesCount, periodRange(shownSlice.periods, lang)),
  });
  const { heading } = captions;
  return {
    ...captions,
    picture: hasValues ? { data: shownSlice, words } : null,
    navigation: {
      ...seriesNavigation(shownSlice, widget, words.seriesLabels),
      text: explorerText(shownSlice, lang, heading),
      readOut: (position, withRow) =>
        readOut(shownSlice, lang, readOutPosition(position), withRow, extras.readOut),
      tag: ({ column }) => ({
        ...tagText(shownSlice, lang, column, words.seriesLabels),
        facts: [],
      }),
      swatch: lineSwatch(slice),
    },
    provenance: (position, whyText) =>
      whyText(shownSlice, lang, readOutPosition(position), heading),
    table: (tableText) => tableText(slice, lang, heading),
  };
};

export const readOutPosition = ({ row, column }: CellPosition): ObservationPosition => ({
  series: row,
  period: column,
});

/**
 * Returns the navigation model of a slice over time: a row per series, a column per period, starting at the latest
 * figure. `names`: names of the series.
 */
const seriesNavigation = (
  { series, periods }: Slice,
  widget: Widget,
  names: readonly string[],
): Pick<NavigationModel, 'rows' | 'columns' | 'start' | 'detail' | 'initialSelection'> => ({
  rows: series.map(({ id }, i) => ({ code: id, name: names[i] ?? '' })),
  columns: periods.map(({ code }) => code),
  start: (row) => series[row]?.latest ?? periods.length - 1,
  detail: ({ row, column }) => ({
    series: series[row]?.id ?? '',
    period: periods[column]?.code ?? '',
    pointer: series[row]?.observations[column]?.pointer ?? '',
  }),
  initialSelection: {
    row: widget.inherited('chosen-series'),
    column: widget.inherited('chosen-period'),
  },
});
