import { bandOf } from './band.js';
import { choose, idOf, type Choice } from './choose.js';
import { changeOf, latestOf, spanOf } from './compare.js';
import { countryOf } from './country.js';
import { cutsIn, type Cuts } from './cuts.js';
import type { Dataset, Indicator, Localized, Observation, Period } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { provenanceOf, decisiveKinds } from './provenance.js';
import type { Query } from './query.js';
import { refuse } from './refuse.js';
import { gapRanges, unbrokenRanges } from './unbroken-ranges.js';
import { shownPeriods } from './shown-periods.js';
import type { Coordinate, Slice } from './slice.js';
import { runSync, mapSliced, type Cooperative } from './cooperative.js';
import { targetsOf } from './targets.js';
import { joinLabels } from './join-labels.js';

/**
 * Answers `query`. The slice is frozen, including the parts that it shares with `dataset`; no value of `dataset`
 * changes. Throws a Problem if the query cannot be answered: `unknown-dimension`, `unknown-category`, `unknown-period`,
 * `unknown-edition`, `no-data` or `bad-attribute`, with the attribute as pointer and the known codes as `expected`.
 */
export const select = (dataset: Dataset, query: Query): Slice =>
  runSync(selectSliced(dataset, query));

/** The cooperative form of `select`, for files of many rows. */
export function* selectSliced(dataset: Dataset, query: Query): Cooperative<Slice> {
  const { indicator, url, publisher } = dataset;
  const { at, splits, rows, highlighted, ignoredFilters } = choose(dataset, query);
  yield;
  const { periods, cells, preceding } = yield* shownCells(dataset, query, rows);
  yield;
  const cut = (
    axis: readonly Period[],
    table: readonly (readonly Observation[])[],
  ): Cooperative<Cuts> =>
    cutsIn(
      rows.map(({ series }, n) => ({ key: series.key, observations: table[n] ?? [] })),
      axis,
      dataset.breaks,
      indicator.definitions,
    );
  const { breaks, after } = yield* cut(periods, cells);
  // Even a single shown period has a change, against a preceding period that is not shown.
  const extended =
    preceding === null
      ? null
      : {
          axis: [...preceding.periods, ...periods],
          cells: yield* mapSliced(cells, (row, n) => [...(preceding.cells[n] ?? []), ...row]),
        };
  const extendedCuts =
    extended === null ? after : (yield* cut(extended.axis, extended.cells)).after;

  const decisive = yield* decisiveKinds(cells);
  const noteIds = new Set(rows.flatMap(({ series }) => series.notes));

  const name = (labels: readonly Localized[]): Localized => joinLabels(labels, indicator.lang);
  const answers = yield* mapSliced(rows, (found, n) => {
    const { key } = found.series;
    const row = {
      observations: cells[n] ?? [],
      periods,
      cuts: after[n] ?? new Set<number>(),
      unit: indicator.unit,
    };
    const latest = latestOf(row);
    return {
      found,
      key,
      row,
      latest,
      figure: row.observations[latest ?? -1],
      period: periods[latest ?? -1],
    };
  });
  const [first] = answers;

  const series = yield* mapSliced(answers, ({ found, row, latest, figure }, n) => {
    const parts = found.categories.map(({ code, label }, i) => ({
      code,
      label,
      total: code === splits[i]?.total,
    }));
    return deepFreeze({
      id: idOf(found),
      label: parts.length === 0 ? indicator.shortTitle : name(parts.map(({ label }) => label)),
      ...(parts.length > 1 && { parts }),
      total: parts.length === 0 ? at.every(isTotal) : parts.every(({ total }) => total),
      level: found.categories.find(({ level }) => level !== null)?.level ?? null,
      observations: row.observations,
      runs: unbrokenRanges(row),
      gaps: gapRanges(row),
      latest,
      change:
        extended === null
          ? changeOf(row, latest)
          : changeOf(
              {
                ...row,
                observations: extended.cells[n] ?? [],
                periods: extended.axis,
                cuts: extendedCuts[n] ?? new Set(),
              },
              latest === null ? null : latest + extended.axis.length - periods.length,
            ),
      span: spanOf(row, latest),
      band: bandOf(indicator, figure),
    });
  });
  yield;

  const ownTargets = targetsOf(
    answers.map(({ key, row, latest }) => ({ key, latest, observations: row.observations })),
    periods,
    dataset,
  );
  const country =
    first?.figure && first.period
      ? countryOf(dataset, at, first.key, first.figure, first.period)
      : null;
  const allTargets = [...ownTargets.targets, ...ownTargets.otherTargets];
  const change = series[0]?.change;
  const than = change?.kind === 'known' ? (extended?.axis ?? periods).indexOf(change.than) : -1;
  const compared = (extended?.cells ?? cells)[0]?.[than];

  return deepFreeze({
    indicator,
    url,
    publisher,
    at: at.map(coordinate),
    split:
      splits.length === 0
        ? null
        : {
            id: splits.map(({ id }) => id).join(' '),
            label: name(splits.map(({ label }) => label)),
            ...(splits.length > 1 && { parts: splits.map(({ id, label }) => ({ id, label })) }),
          },
    periods,
    series,
    highlighted,
    ignoredFilters,
    breaks,
    events: dataset.events
      .map(({ period, label }) => ({ at: periods.findIndex(({ code }) => code === period), label }))
      .filter((event) => event.at >= 0)
      .sort((a, b) => a.at - b.at),
    ...ownTargets,
    country,
    ...provenanceOf(
      indicator,
      decisive,
      allTargets.map(({ target }) => target),
    ),
    figure: provenanceOf(
      indicator,
      [first?.figure ?? cells[0]?.at(-1), compared, country?.observation].flatMap(
        (cell) => cell ?? [],
      ),
      allTargets.flatMap((one) => ('series' in one && one.series !== 0 ? [] : [one.target])),
    ),
    definitions: [
      ...new Set(
        decisive.flatMap(
          (cell) => indicator.definitions.find(({ id }) => id === cell.definition) ?? [],
        ),
      ),
    ],
    notes: Object.entries(indicator.notes).flatMap(([id, note]) => (noteIds.has(id) ? [note] : [])),
  });
}

interface ShownCells {
  readonly periods: readonly Period[];
  readonly cells: readonly (readonly Observation[])[];
  /** The periods before the requested ones; null if the axis begins with those. */
  readonly preceding: {
    readonly periods: readonly Period[];
    readonly cells: readonly (readonly Observation[])[];
  } | null;
}

/** The requested periods, and the cells of each row in them. */
function* shownCells(
  { indicator, periods: axis }: Dataset,
  { edition, period }: Query,
  rows: Choice['rows'],
): Cooperative<ShownCells> {
  const pinnable = pinnableEdition(indicator);
  if (edition !== null && edition !== pinnable)
    refuse(
      'unknown-edition',
      'edition',
      [
        ...new Set([
          ...(pinnable === null ? [] : [pinnable]),
          ...indicator.previous.map((one) => one.edition),
        ]),
      ],
      edition,
    );
  const periods = shownPeriods(axis, period);
  const from = axis.findIndex((one) => one === periods[0]);
  const within = (first: number, after: number): Cooperative<ShownCells['cells']> =>
    mapSliced(rows, ({ series: { observations } }) =>
      first === 0 && after === axis.length ? observations : observations.slice(first, after),
    );
  return {
    periods,
    cells: yield* within(from, from + periods.length),
    preceding: from === 0 ? null : { periods: axis.slice(0, from), cells: yield* within(0, from) },
  };
}

/**
 * The edition that can be pinned in this file; null for a stitched file. That has only part of the figures of each of
 * its editions: a later edition may have published another figure for the same period.
 */
export const pinnableEdition = ({ edition, editions }: Indicator): string | null =>
  editions.length === 1 ? edition.id : null;

const isTotal = ({ dimension, category }: Choice['at'][number]): boolean =>
  category.code === dimension.total;

const coordinate = (one: Choice['at'][number]): Coordinate => ({
  dimension: one.dimension.id,
  dimensionLabel: one.dimension.label,
  code: one.category.code,
  label: one.category.label,
  total: isTotal(one),
});
