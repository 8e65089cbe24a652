import type { Bar } from './breakdown-column.js';
import type { Dataset, Dimension } from '../../../model/dataset.js';
import { facetsSliced, type Facets } from './facets.js';
import { filledSpan } from '../../../model/filled-span.js';
import { onePeriod } from '../../../model/one-period.js';
import type { PeriodChoice, Query } from '../../../model/query.js';
import type { Slice } from '../../../model/slice.js';
import type { Cooperative } from '../../../model/cooperative.js';

/**
 * Maximum number of bars (of periods, the last ones), and of bars below each other if one period or category is shown
 * alone.
 */
export const MOST_BARS = 400;

/** Returns the last periods with figures, at most as many as there are bars; the query's own period if all fit. */
export const lastPeriods = (slice: Slice, requested: PeriodChoice): PeriodChoice => {
  if (slice.periods.length <= MOST_BARS) return requested;
  const shown = filledSpan(slice).periods.slice(-MOST_BARS);
  return { kind: 'range', from: shown[0]?.code ?? null, to: shown.at(-1)?.code ?? null };
};

interface Bars {
  readonly bars: readonly Bar[];
  readonly leading: number;
}

export const overTime = (slice: Slice, parts: ReadonlySet<string>): Bars => {
  const rows = slice.series.filter(({ id }) => parts.has(id));
  return {
    bars: slice.periods.map(({ code }, period) => ({ code, label: null, slice, period })),
    leading: onePeriod(rows, slice.periods.length),
  };
};

/** Returns all categories in one period, the latest that most have. `known`: the answers over all periods. */
export function* perCategory(
  dataset: Dataset,
  query: Query,
  parts: ReadonlySet<string>,
  by: Dimension,
  known: Facets | null,
): Cooperative<Bars> {
  const allPeriodsAnswer = known ?? (yield* facetsSliced(dataset, query, by.id, MOST_BARS));
  const all = allPeriodsAnswer.facets.map(({ slice }) => slice);
  const rows = all.flatMap(({ series }) => series.filter(({ id }) => parts.has(id)));
  const periods = all[0]?.periods ?? [];
  const code = periods[onePeriod(rows, periods.length)]?.code ?? null;
  const period: PeriodChoice = { kind: 'range', from: code, to: code };
  const told =
    periods.length === 1
      ? allPeriodsAnswer
      : yield* facetsSliced(dataset, { ...query, period }, by.id, MOST_BARS);
  const bars = told.facets.map(({ category, slice }) => ({
    code: category.code,
    label: category.label,
    slice,
    period: 0,
  }));
  return {
    bars,
    leading: Math.max(
      0,
      bars.findIndex((bar) => bar.code === by.total),
    ),
  };
}
