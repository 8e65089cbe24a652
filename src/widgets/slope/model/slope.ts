import { isActual } from '../../../model/compare.js';
import { comparisonSliced } from '../../../model/comparison.js';
import { runSync, mapSliced, type Cooperative } from '../../../model/cooperative.js';
import type { Dataset, Observation, Period } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import { filtersOfOthers } from '../../../model/filters-of-others.js';
import { onePeriod } from '../../../model/one-period.js';
import type { Query } from '../../../model/query.js';
import { ranking, type RankedRow, type Ranking } from '../../../model/ranking.js';
import { refuse } from '../../../model/refuse.js';
import { schemeOf, type RegionScheme } from '../../../model/region-scheme.js';
import { selectSliced } from '../../../model/select.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { times } from '../../../model/times.js';
import { slopeRow, type SlopeRow } from './slope-row.js';

/** Rows of a file in two periods, and the answer of these two alone: what is told of others does not belong here. */
export interface Slope {
  /** Its periods are the two; every row, and the whole where there is one. */
  readonly slice: Slice;
  /** All but the whole: by the figure of the last period, from high to low; those without one after them. */
  readonly rows: readonly SlopeRow[];
  /** The country, the total; null where the file has none. */
  readonly whole: SlopeRow | null;
  /** Whether the rows may be held against it: not where they add up to it. */
  readonly holdsWhole: boolean;
  /** The level that all rows are of, or null where they are no regions. */
  readonly level: string | null;
  /** The division that they are of; null where their codes are of none that is known. */
  readonly scheme: RegionScheme | null;
  /** How many rows have a figure before the first period, and how many after the last. */
  readonly outside: { readonly earlier: number; readonly later: number };
}

/** All of them: first the whole, where the rows may be held against it, else it comes last. */
export const stopsOf = ({
  rows,
  whole,
  holdsWhole,
}: Pick<Slope, 'rows' | 'whole' | 'holdsWhole'>): readonly SlopeRow[] =>
  whole === null ? rows : holdsWhole ? [whole, ...rows] : [...rows, whole];

export interface SlopeOptions {
  /** The one level of regions that takes part; default: the only one there is. */
  readonly level: string | null;
  /** Language of the names that are put in order. */
  readonly lang: string;
}

/**
 * The rows of `asked`, which is the answer to `query`, at both ends of its periods: the first and the last that were
 * published for more than half of the rows, as in `onePeriod`. One period alone is held against the first of the file.
 * Throws the Problems of `comparison`, and `bad-attribute` where there are no two periods.
 */
export const slope = (dataset: Dataset, query: Query, asked: Slice, options: SlopeOptions): Slope =>
  runSync(slopeMade(dataset, query, asked, options));

/** The same with rests, for files of many rows. */
export function* slopeMade(
  dataset: Dataset,
  query: Query,
  asked: Slice,
  { level, lang }: SlopeOptions,
): Cooperative<Slope> {
  const [only, another] = asked.periods;
  const single = another === undefined ? (only?.code ?? null) : null;
  const whole =
    single === null
      ? asked
      : yield* selectSliced(dataset, {
          ...query,
          period: { kind: 'range', from: null, to: single },
        });
  const last = yield* comparisonSliced(dataset, query, whole, {
    sort: 'file',
    level,
    lang,
    period: single,
  });
  const named = new Set(last.ranking.rows.map(({ id }) => id));
  const members = whole.series.filter(({ id }) => named.has(id));
  const latest = whole.periods.findIndex(({ code }) => code === last.ranking.period.code);
  const [start, end] = endsOf(members, latest, whole.periods.length);
  const [first, final] = [whole.periods[start], whole.periods[end]];
  if (start === end || first === undefined || final === undefined)
    return refuse('bad-attribute', 'period', ['two periods'], last.ranking.period.code);
  yield;
  const ids = last.slice.series.map(({ id }) => id);
  const split = dataset.dimensions.find(({ id }) => id === whole.split?.id);
  const slice = yield* selectSliced(yield* onlyPeriods(dataset, [first, final]), {
    ...query,
    ...(split && { filters: { ...filtersOfOthers(query.filters, split), [split.id]: ids } }),
    period: { kind: 'all' },
    highlight: (query.highlight ?? []).filter((id) => ids.includes(id)),
  });
  yield;
  const ends = ([0, 1] as const).map((period) =>
    ranking(slice, { sort: 'value', level, lang, period }),
  ) as [Ranking, Ranking];
  const unranked = new Set(ends.flatMap((one) => one.rows.filter((row) => row.unranked)).map(idOf));
  const rows = inOrder(ends).map(({ series }) => slopeRow(slice, series, unranked));
  const schemes = new Set(rows.map(({ id }) => schemeOf(id)));
  const [{ level: of, total }] = ends;
  const [scheme = null] = schemes.size === 1 && of !== null ? schemes : [];
  return deepFreeze({
    slice,
    rows,
    whole: total && slopeRow(slice, total.series, unranked),
    holdsWhole: ends.some((one) => one.rows.some(({ difference }) => difference !== null)),
    level: of,
    scheme,
    outside: {
      earlier: countOf(members, (i) => i < start),
      later: countOf(members, (i) => i > end),
    },
  });
}

const idOf = ({ id }: RankedRow): string => id;

/** As the last period orders them; what has no figure there, by the first. */
const inOrder = ([first, last]: readonly [Ranking, Ranking]): readonly RankedRow[] => {
  const valued = last.rows.filter(({ value }) => value !== null);
  const done = new Set(valued.map(idOf));
  return [...valued, ...first.rows.filter(({ id }) => !done.has(id))];
};

/**
 * The first period that most rows have, as `latest` was chosen; else the first with any figure; else those at the ends:
 * then it is told that they have none.
 */
const endsOf = (
  members: readonly SliceSeries[],
  latest: number,
  periods: number,
): readonly [start: number, end: number] => {
  const before = members.map(({ observations }) => observations.slice(0, latest + 1));
  const reversed = before.map((cells) => ({ observations: cells.toReversed() }));
  const most = latest - onePeriod(reversed, latest + 1);
  if (most < latest) return [most, latest];
  const any = times(latest, (i) => i).find((i) => before.some((cells) => isFigure(cells[i])));
  return [any ?? 0, latest > 0 ? latest : periods - 1];
};

const isFigure = (cell: Observation | undefined): boolean => cell !== undefined && isActual(cell);

const countOf = (members: readonly SliceSeries[], where: (index: number) => boolean): number =>
  members.filter(({ observations }) => observations.some((cell, i) => where(i) && isFigure(cell)))
    .length;

/** The file as if it held these periods alone: a break between them is then one that holds for both. */
function* onlyPeriods(dataset: Dataset, periods: readonly Period[]): Cooperative<Dataset> {
  const places = periods.map((one) => dataset.periods.indexOf(one));
  const series = yield* mapSliced(dataset.series, (one) => ({
    ...one,
    observations: places.flatMap((i) => one.observations[i] ?? []),
  }));
  return { ...dataset, periods, series };
}
