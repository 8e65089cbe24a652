import { columnOf, type Bar, type Column } from './breakdown-column.js';
import type { Dataset, Dimension, Localized } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { facets, type Facet } from './facets.js';
import { grainOf } from './grain.js';
import { onePeriod } from './one-period.js';
import type { PeriodChoice, Query } from './query.js';
import { refuse } from './refuse.js';
import { select } from './select.js';
import { shareCourse, type ShareCourse } from './share-course.js';
import type { Slice, SliceSeries } from './slice.js';
import { whereOfOthers } from './where-of-others.js';

/** `share`: parts of a hundred; `stacked`: on one another; `grouped`: side by side. */
export type Layout = 'share' | 'stacked' | 'grouped';

/** A figure in its parts, for one period or more, or for each category of a further dimension. */
export interface Breakdown {
  readonly layout: Layout;
  /** Why it is not shown stacked; null where it may be. */
  readonly refused: Refusal | null;
  /** The answer to the question over the shown periods; where columns are categories, that of the leading one in its one period. */
  readonly slice: Slice;
  /** The dimension that is broken down. */
  readonly dimension: Dimension;
  /** The dimension whose categories are the columns; null where periods are. */
  readonly by: Dimension | null;
  /** At least one. */
  readonly parts: readonly Part[];
  /** At least one. */
  readonly columns: readonly Column[];
  /** The column that a sentence begins with: the latest period, the total of a dimension, or its first category. */
  readonly leading: number;
  /** Aligned with the parts: how the share of each went since the last cut; null where that cannot be said. */
  readonly courses: readonly (ShareCourse | null)[];
}

export interface Part {
  readonly id: string;
  readonly label: Localized;
  /** Whether it has a place of its own in a stack; else it is drawn together with all others that have none. */
  readonly own: boolean;
  readonly highlighted: boolean;
}

/** The unit says so; a number is below 0; some parts are made of others; the parts are more than their total. */
export type Refusal = 'not-additive' | 'negative' | 'levels' | 'exceeds';

/** So many parts can be told apart in a stack. */
export const MOST_PARTS = 6;

/** So many bars are drawn below one another where one period or category is shown alone; the table has all parts. */
export const MOST_BARS = 400;

/**
 * The answer to `query` in parts: one for each category of its split, the total left out; frozen. A second dimension of the split gives the
 * columns, all in the same period. Without a `layout`: parts of a hundred where that is possible, else side by side. Throws the Problems of
 * `select` and `facets`, `bad-attribute` where there is nothing to break down by, and `no-data` where no part has figures.
 */
export const breakdown = (dataset: Dataset, query: Query, layout: Layout | null = null): Breakdown => {
  const asked = select(dataset, query);
  const ids = dataset.dimensions.map(({ id }) => id);
  const splits = asked.split?.id.split(' ') ?? [];
  const [dimension, by = null] = splits.flatMap((split) => dataset.dimensions.find(({ id }) => id === split) ?? []);
  if (dimension === undefined || splits.length > 2) return refuse('bad-attribute', 'split', ids, splits.join(' '));
  const where = whereOfOthers(query.where, dimension);
  const own: Query = { ...query, split: dimension.id, also: [] };
  const answers = by === null ? [asked] : (facets(dataset, own, by.id)?.facets ?? []).map(({ slice }) => slice);
  const shown = partsOf(answers, dimension, Object.keys(where).length < Object.keys(query.where).length);
  if (shown.length === 0) refuse('no-data', 'split', ids, dimension.id);
  const parts = shown.map(({ id }) => id);
  const whole: Query = { ...own, where };
  const { bars, leading: latest } = by === null ? overTime(dataset, whole, parts) : perCategory(dataset, whole, parts, by);

  const numbers = dataset.series.flatMap(({ observations }) => observations.flatMap(({ value }) => value ?? []));
  const grain = grainOf(numbers, dataset.indicator.unit.decimals);
  const columns = bars.map((bar) => columnOf(bar, grain, true));
  const refused = refusalOf(dataset, columns, shown, dimension);
  const settled = refused === null ? columns : bars.map((bar) => columnOf(bar, grain, false));
  const shape = refused === null ? (layout ?? 'share') : 'grouped';
  // Parts of several editions or countings make no bar: then that is told which has one.
  const drawn = settled.flatMap((column, i) => (column.whole === null ? [] : [i]));
  const rows = shown.map((_, i) => ({ observations: drawn.flatMap((at) => settled[at]?.cells[i]?.observation ?? []) }));
  const leading =
    by === null && shape !== 'grouped' && settled[latest]?.lacking === 'mixed' && drawn.length > 0
      ? (drawn[onePeriod(rows, drawn.length)] ?? latest)
      : latest;
  const lead = settled[leading] as Column;
  const slice = by === null ? asked : lead.slice;
  const large = largest(lead);
  const highlighted = answers[0]?.highlighted ?? [];
  return deepFreeze({
    layout: shape,
    refused,
    slice,
    dimension,
    by,
    parts: shown.map(({ id, label }, i) => ({ id, label, own: large.has(i), highlighted: highlighted.includes(id) })),
    columns: settled,
    leading,
    courses: shown.map((_, i) => (by === null ? shareCourse(slice, settled, i, leading) : null)),
  });
};

interface Bars {
  readonly bars: readonly Bar[];
  readonly leading: number;
}

const overTime = (dataset: Dataset, query: Query, parts: readonly string[]): Bars => {
  const slice = select(dataset, query);
  const rows = slice.series.filter(({ id }) => parts.includes(id));
  return {
    bars: slice.periods.map(({ code }, period) => ({ code, label: null, slice, period, parts })),
    leading: Math.max(0, onePeriod(rows, slice.periods.length)),
  };
};

/** All of them in one period, the latest that most of them have. */
const perCategory = (dataset: Dataset, query: Query, parts: readonly string[], by: Dimension): Bars => {
  const answer = (period: PeriodChoice): readonly Facet[] => facets(dataset, { ...query, period }, by.id)?.facets ?? [];
  const all = answer(query.period).map(({ slice }) => slice);
  const rows = all.flatMap(({ series }) => series.filter(({ id }) => parts.includes(id)));
  const { length } = all[0]?.periods ?? [];
  const code = all[0]?.periods[Math.max(0, onePeriod(rows, length))]?.code ?? null;
  const bars = answer({ kind: 'range', from: code, to: code }).map(({ category: { code: of, label }, slice }) => ({
    code: of,
    label,
    slice,
    period: 0,
    parts,
  }));
  return {
    bars,
    leading: Math.max(
      0,
      bars.findIndex((bar) => bar.code === by.total),
    ),
  };
};

/** All but the total, each once; of several levels the highest, unless the question names them. */
const partsOf = (slices: readonly Slice[], dimension: Dimension, named: boolean): readonly SliceSeries[] => {
  const found = new Map(slices.flatMap(({ series }) => series.filter(({ total }) => !total).map((one) => [one.id, one] as const)));
  const parts = [...found.values()];
  const within = withinOf(parts, dimension);
  return named ? parts : parts.filter(({ id }) => !within.has(id));
};

/** Codes of the categories that are made part of another one of these. */
const withinOf = (parts: readonly SliceSeries[], { categories }: Dimension): ReadonlySet<string> => {
  const ids = new Set(parts.map(({ id }) => id));
  return new Set(categories.flatMap(({ code, parent }) => (parent !== null && ids.has(parent) ? [code] : [])));
};

const refusalOf = (
  { indicator: { unit } }: Dataset,
  columns: readonly Column[],
  parts: readonly SliceSeries[],
  dimension: Dimension,
): Refusal | null => {
  if (!unit.additive) return 'not-additive';
  const within = withinOf(parts, dimension);
  if (new Set(parts.map(({ level }) => level)).size > 1 || parts.some(({ id }) => within.has(id))) return 'levels';
  if (columns.some(({ cells, total }) => [total, ...cells].some(({ value }) => (value ?? 0) < 0))) return 'negative';
  return columns.some(({ exceeds }) => exceeds) ? 'exceeds' : null;
};

/** The largest ones of the leading column, where there are too many to tell all apart. */
const largest = ({ cells }: Column): ReadonlySet<number> =>
  new Set(
    cells
      .map(({ value }, i) => ({ i, value: value ?? -1 }))
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_PARTS)
      .map(({ i }) => i),
  );
