import { css } from 'lit';
import { compareCut } from '../charts/compare-cut.js';
import { drawnRows, drawnStops, formOf, type CompareForm } from '../charts/compare-scale.js';
import { comparisonMade, type Comparison, type ComparisonOptions } from '../model/comparison.js';
import type { Slice } from '../model/slice.js';
import { atOnce, type Steps } from '../model/steps.js';
import { compareClasses } from '../text/compare-class-text.js';
import { compareReadOut, stopsOf } from '../text/compare-read-out.js';
import { compareTable } from '../text/compare-table.js';
import { compareExplorerText, compareText, sortText, SORTS } from '../text/compare-text.js';
import type { SortName } from '../text/compare-words.js';
import type { Lang } from '../text/lang.js';
import { whyText } from '../text/why-text.js';
import { aroundPicture } from './around-picture.js';
import { chartView, type ChartAsked, type ChartSaid } from './chart-view.js';
import { classKey, classLegend, classTextures } from './class-legend.js';
import { sortControl, sortStyles } from './sort-control.js';
import { givenOrder } from './table-order.js';
import type { View, Widget } from './view.js';

/** The height is about that of the picture to come: nothing moves when it arrives, unless names are long. */
const styles = css`
  [part='chart'] {
    min-height: calc(var(--_rows) * 2.7rem + 1.5rem);
  }
  .range {
    cursor: pointer;
  }
  @container (min-width: 512px) {
    [part='chart'] {
      min-height: calc(var(--_rows) * min(1.8rem, 1.375rem + max(0, 41 - var(--_rows)) * 1rem) + 1.5rem);
    }
  }
`;

/** The order that a reader has chosen, per element; else its attribute `sort` says it. */
const chosen = new WeakMap<Widget, SortName>();

const sortOf = (widget: Widget): SortName => {
  const own = widget.getAttribute('sort')?.trim();
  return chosen.get(widget) ?? SORTS.find((name) => name === own) ?? 'value';
};

const optionsOf = (widget: Widget, lang: Lang): ComparisonOptions => {
  const order = sortOf(widget);
  const level = widget.getAttribute('level')?.trim() || null;
  const period = widget.inherited('chosen-period');
  const more = { level, period, lang };
  if (order === 'name') return { sort: 'name', ...more };
  return order === 'source' ? { sort: 'file', ...more } : { sort: 'value', descending: order === 'value', ...more };
};

/** The widget of rows held against one another. */
export const view: View = chartView({
  chart: 'chart-compare',
  styles: [classTextures, sortStyles, styles],
  on: (widget) => [sortOf(widget), ...['level', 'marks'].map((name) => widget.getAttribute(name)), widget.inherited('chosen-period')],
  *prepare(asked) {
    yield* comparedOf(asked);
  },
  say: (asked) => {
    const { widget } = asked;
    const compared = atOnce(comparedOf(asked));
    return said(asked, compared, formOf(compared.slice.indicator.unit, widget.getAttribute('marks')));
  },
});

/** Made once for an answer and an order, which is prepared first and rendered again and again. */
const made = new WeakMap<Slice, { readonly options: string; readonly compared: Comparison }>();

function* comparedOf({ dataset, query, slice, lang, widget }: ChartAsked): Steps<Comparison> {
  const given = optionsOf(widget, lang);
  const options = JSON.stringify(given);
  const known = made.get(slice);
  if (known?.options === options) return known.compared;
  const compared = yield* comparisonMade(dataset, query, slice, given);
  made.set(slice, { options, compared });
  return compared;
}

const said = ({ lang, widget, pictured }: ChartAsked, compared: Comparison, form: CompareForm): ChartSaid<'chart-compare'> => {
  const { slice, ranking } = compared;
  const filled = ranking.rows.some(({ value }) => value !== null);
  const drawn = filled && pictured;
  const rows = drawn ? drawnRows(compared).length : ranking.rows.length;
  const text = compareText(compared, lang, { form, axisCut: drawn && compareCut({ comparison: compared, form }), rows });
  const around = aroundPicture(widget, lang, text);
  const { heading } = around;
  const sorts = sortText(lang, heading);
  const classes = compareClasses(compared, lang);
  const stops = stopsOf(compared);
  const choose = (order: SortName): void => {
    chosen.set(widget, order);
    widget.requestUpdate();
    widget.say(sorts.sorted(order));
  };
  return {
    ...around,
    picture: filled ? { fact: { comparison: compared, form }, words: text.chart } : null,
    rows: drawnStops(compared),
    slices: [slice],
    order: givenOrder,
    tour: {
      text: compareExplorerText(compared, lang, heading),
      rows: [{ code: slice.indicator.id, name: '' }],
      columns: stops.map(({ series }) => slice.series[series]?.id ?? ''),
      upright: true,
      start: () => startOf(compared),
      readOut: ({ column }, withRow) => compareReadOut(compared, lang, column, withRow),
      detail: ({ column }) => detailOf(compared, column),
      wish: { row: null, column: widget.inherited('chosen-series') },
    },
    why: ({ column }) => whyText(slice, lang, { series: stops[column]?.series ?? 0, period: 0 }, heading),
    table: () => compareTable(compared, lang, heading),
    // One row stands in every order.
    ...(filled && ranking.rows.length > 1 && { before: sortControl(sorts, sortOf(widget), choose) }),
    ...(classes.length > 0 && { after: classLegend(classes), key: classKey(classes, text.measure) }),
  };
};

/** Whoever has chosen nothing begins at what stands out, else at the first row. */
const startOf = (compared: Comparison): number => {
  const stops = stopsOf(compared);
  const own = stops.findIndex((one) => 'id' in one && compared.slice.highlighted.includes(one.id));
  return own >= 0
    ? own
    : Math.max(
        0,
        stops.findIndex((one) => 'id' in one),
      );
};

const detailOf = (compared: Comparison, stop: number): { series: string; period: string; pointer: string } => {
  const { slice, ranking } = compared;
  const one = stopsOf(compared)[stop];
  return { series: slice.series[one?.series ?? -1]?.id ?? '', period: ranking.period.code, pointer: one?.observation.pointer ?? '' };
};
