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

/** The series of a slice held against one another in one period. */
export interface Ranking {
  /** Index of the period in `Slice.periods`, the same for every row. */
  readonly at: number;
  readonly period: Period;
  /** Every series but the total, in the order asked for. */
  readonly rows: readonly RankedRow[];
  /** How many rows have a rank. */
  readonly of: number;
  /** The row of all together (the country, the total), which has no rank itself; null where it is not in the slice. */
  readonly whole: RankedWhole | null;
  /** The level that all rows are of, or null where they are no regions. */
  readonly level: string | null;
  /** How many rows have a number of a later period that is not a forecast: they are further than the others. */
  readonly later: number;
}

export interface RankedWhole {
  /** Index in `Slice.series`. */
  readonly series: number;
  readonly label: Localized;
  readonly observation: Observation;
  /** As it is written; null where it has none. */
  readonly value: number | null;
}

export interface RankedRow extends RankedWhole {
  readonly id: string;
  /** 1 is the highest; equals as they are written share a rank, and the next one counts them (1, 2, 2, 4). Null without a rank. */
  readonly rank: number | null;
  /** Whether another row has the same rank. */
  readonly tied: boolean;
  /** A number that has no rank, because it is of another definition or edition than most are, or a forecast where they are none. */
  readonly apart: boolean;
  /**
   * This row minus the whole, in the unit, of the figures as they are written. Null for what adds up (a part is no more or less than its
   * whole), where one of the two has no number, and where they may not be compared.
   */
  readonly difference: number | null;
  /** Its class; null where it is in none. */
  readonly band: Band | null;
}

export interface RankingOptions {
  /** `value`: rows without a rank come last, whichever way it goes. In the two others every row keeps its place. */
  readonly sort: 'value' | 'name' | 'file';
  /** Default: from high to low by value, from A to Z by name, as in the file. */
  readonly descending?: boolean;
  /** Index in `Slice.periods`; default: see `onePeriod`. */
  readonly period?: number;
  /** The one level of regions that takes part; default: the only one there is. */
  readonly level?: string | null;
  /** Language of the names that are put in order; default: that of the file. */
  readonly lang?: string;
}

/**
 * Rows of one period in order, with their rank; frozen. Levels of regions are never mixed: where there are several and none is named, it
 * throws a Problem `bad-attribute` at `level` with those there are.
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
  const ranked = values.flatMap((value, i) => (value !== null && kindOf(cells[i]) === usual ? [value] : [])).sort((a, b) => b - a);
  // There may be thousands: each place is looked up, not counted.
  const firsts = new Map(ranked.toReversed().map((value, i) => [value, ranked.length - i]));
  const lasts = new Map(ranked.map((value, i) => [value, i + 1]));
  const wholeAt = series.findIndex(({ total }) => total);
  const total = series[wholeAt];
  const totalCell = total && cellOf(total);
  const whole =
    total && totalCell ? { series: wholeAt, label: total.label, observation: totalCell, value: written(totalCell, indicator.unit) } : null;

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
      apart: value !== null && !comparable,
      difference:
        value === null || whole?.value == null || addsUp(indicator.unit) || kindOf(whole.observation) !== kindOf(observation)
          ? null
          : difference(whole.value, value),
      band: bandOf(indicator, observation),
    };
  });
  return deepFreeze({
    at,
    period,
    rows: inOrder(rows, options, indicator.lang),
    of: ranked.length,
    whole,
    level,
    later: members.filter(({ one }) => one.observations.some((cell, i) => i > at && isActual(cell))).length,
  });
};

const ofOneLevel = (
  series: readonly SliceSeries[],
  asked: string | null,
): { readonly level: string | null; readonly members: readonly { readonly one: SliceSeries; readonly index: number }[] } => {
  const all = series.map((one, index) => ({ one, index })).filter(({ one }) => !one.total);
  const levels = [...new Set(all.map(({ one }) => one.level ?? null))];
  const named = levels.filter((level) => level !== null);
  if (asked !== null && !named.includes(asked)) refuse('bad-attribute', 'level', named, asked);
  const [level = null, another] = asked === null ? levels : [asked];
  if (another !== undefined) refuse('bad-attribute', 'level', named, named.join(' '));
  return { level, members: all.filter(({ one }) => (one.level ?? null) === level) };
};

const written = ({ value }: Observation, unit: Unit): number | null => (value === null ? null : rounded(value, unit));

const addsUp = ({ additive, kind }: Unit): boolean => additive || kind === 'count' || kind === 'amount';

const inOrder = (rows: readonly RankedRow[], { sort, descending, lang }: RankingOptions, own: string): readonly RankedRow[] => {
  if (sort === 'file') return descending ? rows.toReversed() : rows;
  const name = ({ label }: RankedRow): string => label[lang ?? own] ?? label[own] ?? Object.values(label)[0] ?? '';
  const names = byName(lang ?? own);
  const way = descending === undefined ? sort === 'value' : descending;
  const sign = way ? -1 : 1;
  const alphabetical = (a: RankedRow, b: RankedRow): number => names(name(a), name(b));
  return rows.toSorted((a, b) => {
    if (sort === 'name') return sign * alphabetical(a, b);
    const group = order(a) - order(b);
    return group || (a.value === null || b.value === null ? 0 : sign * (a.value - b.value)) || alphabetical(a, b);
  });
};

/** Those with a rank, those with a number but none, those without a number. */
const order = ({ rank, apart }: RankedRow): number => (rank !== null ? 0 : apart ? 1 : 2);
