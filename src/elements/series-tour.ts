import type { Slice } from '../model/slice.js';
import type { Tour } from './explorer.js';
import type { Widget } from './view.js';

/** The way through a slice over time: a row per series, a column per period, from the latest figure on. `names`: of the series, in words. */
export const seriesTour = (
  { series, periods }: Slice,
  widget: Widget,
  names: readonly string[],
): Pick<Tour, 'rows' | 'columns' | 'start' | 'detail' | 'wish'> => ({
  rows: series.map(({ id }, i) => ({ code: id, name: names[i] ?? '' })),
  columns: periods.map(({ code }) => code),
  start: (row) => series[row]?.latest ?? periods.length - 1,
  detail: ({ row, column }) => ({
    series: series[row]?.id ?? '',
    period: periods[column]?.code ?? '',
    pointer: series[row]?.observations[column]?.pointer ?? '',
  }),
  wish: { row: widget.inherited('chosen-series'), column: widget.inherited('chosen-period') },
});
