import { bandOf } from './band.js';
import { byName } from './by-name.js';
import { isActual } from './compare.js';
import type { Band, Localized, Observation, Period, Unit } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { onePeriod } from './one-period.js';
import { refuse } from './refuse.js';
import { kindOf, usualKind } from './same-kind.js';
import type { Slice, SliceSeries } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/** The series of a slice, compared and ranked in one period. */
export interface Ranking {
  /** Index of the period in `Slice.periods`, the same for every row. */
  readonly at: number;
  readonly period: Period;
  /** Every series except the total, in the requested order. */
  readonly rows: readonly RankedRow[];
  /** Number of rows with a rank. */
  readonly of: number;
  /** The total (the country, or all rows together), which has no rank itself; null if it is not in the slice. */
  readonly total: RankedTotal | null;
  /** The region level of all rows, or null if they are no regions. */
  readonly level: string | null;
  /** Number of rows that have a later number that is not a forecast. */
  readonly later: number;
}

export interface RankedTotal {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly label: Localized;
  readonly observation: Observation;
  /** The rounded figure; null if there is none. */
  readonly value: number | null;
}

export interface RankedRow extends RankedTotal {
  readonly id: string;
  /**
   * 1 is the highest. Equal rounded figures share a rank, and the next rank counts them (1, 2, 2, 4). Null without a
   * rank.
   */
  readonly rank: number | null;
  /** Whether another row has the same rank. */
  readonly tied: boolean;
  /**
   * True for a number without a rank: its definition or edition differs from most others, or it is a forecast and they
   * are not.
   */
  readonly unranked: boolean;
  /**
   * This row minus the total, in the unit, from rounded figures. Null for units that add up (a part is no more or less
   * than its total), if one of the two has no number, and if they may not be compared.
   */
  readonly difference: number | null;
  /** The class of the figure; null if it has none. */
  readonly band: Band | null;
}

export interface RankingOptions {
  /** With `value`, rows without a rank come last in both directions; `name` and `file` ignore ranks. */
  readonly sort: 'value' | 'name' | 'file';
  /** Default: from high to low by value, from A to Z by name, as in the file. */
  readonly descending?: boolean;
  /** Index in `Slice.periods`; default: see `onePeriod`. */
  readonly period?: number;
  /** The one region level to rank; default: the only one present. */
  readonly level?: string | null;
  /** Language for sorting by name; default: that of the file. */
  readonly lang?: string;
}

/**
 * Sorts and ranks the rows in one period; the result is frozen. Region levels are never mixed: with several levels and
 * none named, it throws a Problem `bad-attribute` at `level` that lists them.
 */
export const ranking = (slice: Slice, options: RankingOptions): Ranking => {
  const { indicator, periods, series } = slice;
  const { level, members } = ofOneLevel(series, options.level ?? null);
  const at =
    options.period ??
    onePeriod(
      members.map(({ one }) => one),
      periods.length,
    );
  const period = periods[at];
  if (period === undefined) throw new RangeError('no such period');

  const cellOf = ({ observations }: SliceSeries): Observation => {
    const cell = observations[at];
    if (cell === undefined) throw new RangeError('no such cell');
    return cell;
  };
  const cells = members.map(({ one }) => cellOf(one));
  const usual = usualKind(cells);
  const values = cells.map((cell) => written(cell, indicator.unit));
  const ranked = values
    .flatMap((value, i) => (value !== null && kindOf(cells[i]) === usual ? [value] : []))
    .sort((a, b) => b - a);
  // Maps instead of counting for each row: there may be thousands of rows.
  const firsts = new Map(ranked.toReversed().map((value, i) => [value, ranked.length - i]));
  const lasts = new Map(ranked.map((value, i) => [value, i + 1]));
  const totalIndex = series.findIndex((one) => one.total);
  const totalSeries = series[totalIndex];
  const total = totalSeries
    ? {
        series: totalIndex,
        label: totalSeries.label,
        observation: cellOf(totalSeries),
        value: written(cellOf(totalSeries), indicator.unit),
      }
    : null;

  const rows = members.map(({ one, index }, n): RankedRow => {
    const [observation, value] = [cellOf(one), values[n] ?? null];
    const comparable = value !== null && kindOf(observation) === usual;
    return {
      series: index,
      id: one.id,
      label: one.label,
      observation,
      value,
      rank: comparable ? (firsts.get(value) ?? null) : null,
      tied: comparable && firsts.get(value) !== lasts.get(value),
      unranked: value !== null && !comparable,
      difference:
        value === null ||
        total?.value == null ||
        addsUp(indicator.unit) ||
        kindOf(total.observation) !== kindOf(observation)
          ? null
          : difference(total.value, value),
      band: bandOf(indicator, observation),
    };
  });
  return deepFreeze({
    at,
    period,
    rows: inOrder(rows, options, indicator.lang),
    of: ranked.length,
    total,
    level,
    later: members.filter(({ one }) => one.observations.some((cell, i) => i > at && isActual(cell)))
      .length,
  });
};

const ofOneLevel = (
  series: readonly SliceSeries[],
  requested: string | null,
): {
  readonly level: string | null;
  readonly members: readonly { readonly one: SliceSeries; readonly index: number }[];
} => {
  const all = series.map((one, index) => ({ one, index })).filter(({ one }) => !one.total);
  const levels = [...new Set(all.map(({ one }) => one.level ?? null))];
  const named = levels.filter((level) => level !== null);
  if (requested !== null && !named.includes(requested))
    refuse('bad-attribute', 'level', named, requested);
  const [level = null, second] = requested === null ? levels : [requested];
  if (second !== undefined) refuse('bad-attribute', 'level', named, named.join(' '));
  return { level, members: all.filter(({ one }) => (one.level ?? null) === level) };
};

const written = ({ value }: Observation, unit: Unit): number | null =>
  value === null ? null : rounded(value, unit);

const addsUp = ({ additive, kind }: Unit): boolean =>
  additive || kind === 'count' || kind === 'amount';

const inOrder = (
  rows: readonly RankedRow[],
  { sort, descending, lang }: RankingOptions,
  fileLang: string,
): readonly RankedRow[] => {
  if (sort === 'file') return descending ? rows.toReversed() : rows;
  const name = ({ label }: RankedRow): string =>
    label[lang ?? fileLang] ?? label[fileLang] ?? Object.values(label)[0] ?? '';
  const names = byName(lang ?? fileLang);
  const descends = descending === undefined ? sort === 'value' : descending;
  const alphabetical = (a: RankedRow, b: RankedRow): number => names(name(a), name(b));
  return rows.toSorted((a, b) => {
    const [one, other] = descends ? [b, a] : [a, b];
    if (sort === 'name') return alphabetical(one, other);
    // Rows with a rank, then unranked numbers, then rows without a number.
    return (
      Number(a.rank === null) - Number(b.rank === null) ||
      Number(a.value === null) - Number(b.value === null) ||
      (one.value === null || other.value === null ? 0 : one.value - other.value) ||
      alphabetical(a, b)
    );
  });
};
