import { columnOf, partRows, type Bar, type Column, type PartRows } from './breakdown-column.js';
import type { Dataset, Dimension, Localized } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { faceted, type Facets } from './facets.js';
import { filledSpan } from './filled-span.js';
import { grainOf } from './grain.js';
import { onePeriod } from './one-period.js';
import type { PeriodChoice, Query } from './query.js';
import { refuse } from './refuse.js';
import { selection } from './select.js';
import { shareCourse, type ShareCourse } from './share-course.js';
import type { Slice, SliceSeries } from './slice.js';
import { atOnce, mapped, type Steps } from './steps.js';
import { tableColumns } from './table-part.js';
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
  /** At least one: those that are told one by one. */
  readonly parts: readonly Part[];
  /** At least one; of periods the last ones. */
  readonly columns: readonly Column[];
  /** How many further ones there are, which are more than a page can hold. Such parts are in each whole, and in what is drawn together. */
  readonly more: { readonly parts: number; readonly columns: number };
  /** The column that a sentence begins with: the latest period, the total of a dimension, or its first category. */
  readonly leading: number;
  /** Aligned with the parts: how the share of each with a place of its own went since the last cut; null where that cannot be said. */
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

/** So many bars are told, of periods the last ones; and so many are drawn below one another where one period or category is shown alone. */
export const MOST_BARS = 400;

/**
 * The answer to `query` in parts: one for each category of its split, the total left out; frozen. A second dimension of the split gives the
 * columns, all in the same period. Without a `layout`: parts of a hundred where that is possible, else side by side. Throws the Problems of
 * `select` and `facets`, `bad-attribute` where there is nothing to break down by, and `no-data` where no part has figures.
 */
export const breakdown = (dataset: Dataset, query: Query, layout: Layout | null = null): Breakdown =>
  atOnce(breakdownMade(dataset, query, layout));

/** The same with rests, for files of many rows. `answer`: to `query`, where it is known already. */
export function* breakdownMade(dataset: Dataset, query: Query, layout: Layout | null, answer?: Slice): Steps<Breakdown> {
  const all = answer ?? (yield* selection(dataset, query));
  const ids = dataset.dimensions.map(({ id }) => id);
  const splits = all.split?.id.split(' ') ?? [];
  const [dimension, by = null] = splits.flatMap((split) => dataset.dimensions.find(({ id }) => id === split) ?? []);
  if (dimension === undefined || splits.length > 2) return refuse('bad-attribute', 'split', ids, splits.join(' '));
  const period = by === null ? lastPeriods(all, query.period) : query.period;
  const asked = period === query.period ? all : yield* selection(dataset, { ...query, period });
  const where = whereOfOthers(query.where, dimension);
  const named = Object.keys(where).length < Object.keys(query.where).length;
  const own: Query = { ...query, split: dimension.id, also: [], period };
  const found = by === null ? null : yield* faceted(dataset, own, by.id, MOST_BARS);
  const answers = found === null ? [asked] : found.facets.map(({ slice }) => slice);
  const shown = partsOf(answers, dimension, named);
  if (shown.length === 0) refuse('no-data', 'split', ids, dimension.id);
  const whole: Query = { ...own, where };
  yield;
  const of = new Set(shown.map(({ id }) => id));
  const { bars, leading: latest } =
    by === null
      ? overTime(named ? yield* selection(dataset, whole) : asked, of)
      : yield* perCategory(dataset, whole, of, by, named ? null : found);

  yield;
  const grain = grainOf(numbersOf(dataset), dataset.indicator.unit.decimals);
  const columnsOf = (parts: readonly SliceSeries[], adds: boolean): Steps<readonly Column[]> => {
    const kept = parts.map(({ id }) => id);
    const rows = new Map([...new Set(bars.map(({ slice }) => slice))].map((one) => [one, partRows(one, kept, of)]));
    return mapped(bars, (bar) => columnOf(bar, rows.get(bar.slice) as PartRows, grain, adds), 1);
  };
  yield;
  let parts = keptParts(shown, bars, latest);
  const columns = yield* columnsOf(parts, true);
  const refused = refusalOf(dataset, columns, shown, dimension);
  let settled = refused === null ? columns : yield* columnsOf(parts, false);
  const shape = refused === null ? (layout ?? 'share') : 'grouped';
  // Parts of several editions or countings make no bar: then that is told which has one.
  const drawn = settled.flatMap((column, i) => (column.whole === null ? [] : [i]));
  const rows = parts.map((_, i) => ({ observations: drawn.flatMap((at) => settled[at]?.cells[i]?.observation ?? []) }));
  const leading =
    by === null && shape !== 'grouped' && settled[latest]?.lacking === 'mixed' && drawn.length > 0
      ? (drawn[onePeriod(rows, drawn.length)] ?? latest)
      : latest;
  if (leading !== latest && parts.length < shown.length) {
    parts = keptParts(shown, bars, leading);
    settled = yield* columnsOf(parts, refused === null);
  }
  const lead = settled[leading] as Column;
  const slice = by === null ? asked : lead.slice;
  const large = new Set(bySize(lead.cells).slice(0, MOST_PARTS));
  const highlighted = answers[0]?.highlighted ?? [];
  return deepFreeze({
    layout: shape,
    refused,
    slice,
    dimension,
    by,
    parts: parts.map(({ id, label }, i) => ({ id, label, own: large.has(i), highlighted: highlighted.includes(id) })),
    more: { parts: shown.length - parts.length, columns: found?.more ?? all.periods.length - asked.periods.length },
    columns: settled,
    leading,
    courses: parts.map((_, i) => (by === null && large.has(i) ? shareCourse(slice, settled, i, leading) : null)),
  });
}

/** As many of the last ones with figures as there are bars; the question's own where that is all of them. */
const lastPeriods = (slice: Slice, asked: PeriodChoice): PeriodChoice => {
  if (slice.periods.length <= MOST_BARS) return asked;
  const shown = filledSpan(slice).periods.slice(-MOST_BARS);
  return { kind: 'range', from: shown[0]?.code ?? null, to: shown.at(-1)?.code ?? null };
};

const numbersOf = ({ series }: Dataset): Iterable<number> => ({
  *[Symbol.iterator]() {
    for (const { observations } of series) for (const { value } of observations) if (value !== null) yield value;
  },
});

/**
 * The parts that are told one by one, in the order asked for. Of more than a page can hold: the largest and the smallest of the leading bar, which sentence
 * and picture name, then the first others.
 */
const keptParts = (shown: readonly SliceSeries[], bars: readonly Bar[], leading: number): readonly SliceSeries[] => {
  // In the table each has a number and a share.
  const room = Math.max(MOST_PARTS + 1, tableColumns(shown.length, bars.length * 2));
  const bar = bars[leading];
  if (shown.length <= room || bar === undefined) return shown;
  const values = new Map(bar.slice.series.map(({ id, observations }) => [id, observations[bar.period]?.value ?? null]));
  const sized = bySize(shown.map(({ id }) => ({ value: values.get(id) ?? null })));
  const smallest = sized.findLast((i) => values.get(shown[i]?.id ?? '') != null);
  const kept = new Set([...sized.slice(0, MOST_PARTS), smallest ?? 0, ...shown.keys()].slice(0, room));
  return shown.filter((_, i) => kept.has(i));
};

interface Bars {
  readonly bars: readonly Bar[];
  readonly leading: number;
}

const overTime = (slice: Slice, parts: ReadonlySet<string>): Bars => {
  const rows = slice.series.filter(({ id }) => parts.has(id));
  return {
    bars: slice.periods.map(({ code }, period) => ({ code, label: null, slice, period })),
    leading: Math.max(0, onePeriod(rows, slice.periods.length)),
  };
};

/** All of them in one period, the latest that most of them have. `known`: the answers over all periods. */
function* perCategory(dataset: Dataset, query: Query, parts: ReadonlySet<string>, by: Dimension, known: Facets | null): Steps<Bars> {
  const first = known ?? (yield* faceted(dataset, query, by.id, MOST_BARS));
  const all = first.facets.map(({ slice }) => slice);
  const rows = all.flatMap(({ series }) => series.filter(({ id }) => parts.has(id)));
  const { length } = all[0]?.periods ?? [];
  const code = all[0]?.periods[Math.max(0, onePeriod(rows, length))]?.code ?? null;
  const period: PeriodChoice = { kind: 'range', from: code, to: code };
  const told = length === 1 ? first : yield* faceted(dataset, { ...query, period }, by.id, MOST_BARS);
  const bars = told.facets.map(({ category, slice }) => ({ code: category.code, label: category.label, slice, period: 0 }));
  return {
    bars,
    leading: Math.max(
      0,
      bars.findIndex((bar) => bar.code === by.total),
    ),
  };
}

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
  if (columns.some(({ negative }) => negative)) return 'negative';
  return columns.some(({ exceeds }) => exceeds) ? 'exceeds' : null;
};

/** Indexes, from large to small; what has no number is small. */
const bySize = (cells: readonly { readonly value: number | null }[]): readonly number[] =>
  cells
    .map(({ value }, i) => ({ i, value: value ?? -1 }))
    .sort((a, b) => b.value - a.value)
    .map(({ i }) => i);
