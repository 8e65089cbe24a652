import { bandOf } from './band.js';
import { choose, idOf, type Choice } from './choose.js';
import { changeOf, latestOf, spanOf } from './compare.js';
import { countryOf } from './country.js';
import { cutsIn, type Cuts } from './cuts.js';
import type { Dataset, Indicator, Localized, Observation, Period } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { provenanceOf, tellingKinds } from './provenance.js';
import type { Query } from './query.js';
import { refuse } from './refuse.js';
import { gapsOf, runsOf } from './runs.js';
import { shownPeriods } from './shown-periods.js';
import type { Coordinate, Slice } from './slice.js';
import { atOnce, mapped, type Steps } from './steps.js';
import { targetsOf } from './targets.js';
import { together } from './together.js';

/**
 * The answer to `query`, frozen, together with what it shares with `dataset`; no value of `dataset` is changed. Throws a Problem where
 * the question cannot be answered as it was put: `unknown-dimension`, `unknown-category`, `unknown-period`, `unknown-edition`,
 * `no-data`, `bad-attribute`, with the attribute as pointer and the known codes as expected.
 */
export const select = (dataset: Dataset, query: Query): Slice => atOnce(selection(dataset, query));

/** The same with rests, for files of many rows. */
export function* selection(dataset: Dataset, query: Query): Steps<Slice> {
  const { indicator, url, publisher } = dataset;
  const { at, splits, rows, highlighted, unheeded } = choose(dataset, query);
  yield;
  const { periods, cells, lead } = yield* shown(dataset, query, rows);
  yield;
  const cut = (axis: readonly Period[], table: readonly (readonly Observation[])[]): Steps<Cuts> =>
    cutsIn(
      rows.map(({ series }, n) => ({ key: series.key, observations: table[n] ?? [] })),
      axis,
      dataset.breaks,
      indicator.definitions,
    );
  const { breaks, after } = yield* cut(periods, cells);
  // A figure of one period still has a change: against a period before it, which is then not shown itself.
  const led =
    lead === null
      ? null
      : { axis: [...lead.periods, ...periods], cells: yield* mapped(cells, (row, n) => [...(lead.cells[n] ?? []), ...row]) };
  const ledCuts = led === null ? after : (yield* cut(led.axis, led.cells)).after;

  const telling = yield* tellingKinds(cells);
  const noted = new Set(rows.flatMap(({ series }) => series.notes));

  const name = (labels: readonly Localized[]): Localized => together(labels, indicator.lang);
  const answers = yield* mapped(rows, (found, n) => {
    const { key } = found.series;
    const row = { observations: cells[n] ?? [], periods, cuts: after[n] ?? new Set<number>(), unit: indicator.unit };
    const latest = latestOf(row);
    return { found, key, row, latest, figure: row.observations[latest ?? -1], period: periods[latest ?? -1] };
  });
  const [first] = answers;

  const series = yield* mapped(answers, ({ found, row, latest, figure }, n) => {
    const parts = found.categories.map(({ code, label }, i) => ({ code, label, total: code === splits[i]?.total }));
    return deepFreeze({
      id: idOf(found),
      label: parts.length === 0 ? indicator.shortTitle : name(parts.map(({ label }) => label)),
      ...(parts.length > 1 && { parts }),
      total: parts.length === 0 ? at.every(isTotal) : parts.every(({ total }) => total),
      level: found.categories.find(({ level }) => level !== null)?.level ?? null,
      observations: row.observations,
      runs: runsOf(row),
      gaps: gapsOf(row),
      latest,
      change:
        led === null
          ? changeOf(row, latest)
          : changeOf(
              { ...row, observations: led.cells[n] ?? [], periods: led.axis, cuts: ledCuts[n] ?? new Set() },
              latest === null ? null : latest + led.axis.length - periods.length,
            ),
      span: spanOf(row, latest),
      band: bandOf(indicator, figure),
    });
  });
  yield;

  const held = targetsOf(
    answers.map(({ key, row, latest }) => ({ key, latest, observations: row.observations })),
    periods,
    dataset,
  );
  const country = first?.figure && first.period ? countryOf(dataset, at, first.key, first.figure, first.period) : null;
  const told = [...held.targets, ...held.otherTargets];
  const change = series[0]?.change;
  const than = change?.kind === 'known' ? (led?.axis ?? periods).indexOf(change.than) : -1;
  const compared = (led?.cells ?? cells)[0]?.[than];

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
    unheeded,
    breaks,
    events: dataset.events
      .map(({ period, label }) => ({ at: periods.findIndex(({ code }) => code === period), label }))
      .filter((event) => event.at >= 0)
      .sort((a, b) => a.at - b.at),
    ...held,
    country,
    ...provenanceOf(
      indicator,
      telling,
      told.map(({ target }) => target),
    ),
    figure: provenanceOf(
      indicator,
      [first?.figure ?? cells[0]?.at(-1), compared, country?.observation].flatMap((cell) => cell ?? []),
      told.flatMap((one) => ('series' in one && one.series !== 0 ? [] : [one.target])),
    ),
    definitions: [...new Set(telling.flatMap((cell) => indicator.definitions.find(({ id }) => id === cell.definition) ?? []))],
    notes: Object.entries(indicator.notes).flatMap(([id, note]) => (noted.has(id) ? [note] : [])),
  });
}

interface Shown {
  readonly periods: readonly Period[];
  readonly cells: readonly (readonly Observation[])[];
  /** The periods before the asked ones; null where the axis begins with them. */
  readonly lead: { readonly periods: readonly Period[]; readonly cells: readonly (readonly Observation[])[] } | null;
}

/** The asked periods, and the cells of each row in them. */
function* shown({ indicator, periods: axis }: Dataset, { edition, period }: Query, rows: Choice['rows']): Steps<Shown> {
  const whole = wholeEdition(indicator);
  if (edition !== null && edition !== whole)
    refuse(
      'unknown-edition',
      'edition',
      [...new Set([...(whole === null ? [] : [whole]), ...indicator.previous.map((one) => one.edition)])],
      edition,
    );
  const periods = shownPeriods(axis, period);
  const from = axis.findIndex((one) => one === periods[0]);
  const within = (first: number, after: number): Steps<Shown['cells']> =>
    mapped(rows, ({ series: { observations } }) =>
      first === 0 && after === axis.length ? observations : observations.slice(first, after),
    );
  return {
    periods,
    cells: yield* within(from, from + periods.length),
    lead: from === 0 ? null : { periods: axis.slice(0, from), cells: yield* within(0, from) },
  };
}

/**
 * The edition that may be pinned in this very file. A stitched file holds only part of what each of its editions said, its own included:
 * a later edition may have said something else of the same period.
 */
export const wholeEdition = ({ edition, editions }: Indicator): string | null => (editions.length === 1 ? edition.id : null);

const isTotal = ({ dimension, category }: Choice['at'][number]): boolean => category.code === dimension.total;

const coordinate = (one: Choice['at'][number]): Coordinate => ({
  dimension: one.dimension.id,
  dimensionLabel: one.dimension.label,
  code: one.category.code,
  label: one.category.label,
  total: isTotal(one),
});
