import { choose, listed, type Choice } from './choose.js';
import { changeOf, latestOf, spanOf } from './compare.js';
import { deepFreeze } from './deep-freeze.js';
import { cutsOf, mergeCuts } from './cuts.js';
import type { Break, Dataset, Localized, Observation, Period, Series } from './dataset.js';
import { Problem } from './problem.js';
import type { Query } from './query.js';
import { runsOf } from './runs.js';
import { pinEdition, shownPeriods } from './shown-periods.js';
import type { Coordinate, Slice, SliceSeries } from './slice.js';

/**
 * The answer to `query`, frozen, together with what it shares with `dataset`; no value of `dataset` is changed. Throws a Problem where the question cannot be answered as it was put:
 * `unknown-dimension`, `unknown-category`, `unknown-period`, `unknown-edition`, `no-data`, `bad-attribute`, with the attribute as
 * pointer and the known codes as expected.
 */
export const select = (dataset: Dataset, query: Query): Slice => {
  const { indicator } = dataset;
  const { at, split, rows } = choose(dataset, query);
  const { periods, cells } = shown(dataset, query, rows);

  const parts = rows.map(({ category, series }, n) => {
    const observations = cells[n] ?? [];
    const breaks = cutsOf(observations, periods, breaksOf(dataset.breaks, series), indicator.definitions);
    const cuts = new Set(breaks.filter(({ cut }) => cut).map(({ after }) => after));
    const row = { observations, periods, cuts, unit: indicator.unit.kind };
    const latest = latestOf(row);
    const shownSeries: SliceSeries = {
      id: category?.code ?? 'all',
      label: category?.label ?? indicator.shortTitle,
      total: category === null ? at.every(isTotal) : category.code === split?.total,
      observations,
      runs: runsOf(observations, periods, cuts),
      latest,
      change: changeOf(row, latest),
      span: spanOf(row, latest),
    };
    return { shownSeries, breaks };
  });

  // A null says nothing about who counted it; only where there is no number at all do the nulls speak.
  const all = periods.flatMap((_, i) => cells.flatMap((row) => row[i] ?? []));
  const numbers = all.filter(({ value }) => value !== null);
  const telling = numbers.length > 0 ? numbers : all;
  const byId = new Map(indicator.definitions.map((definition) => [definition.id, definition]));

  return deepFreeze({
    indicator,
    url: dataset.url,
    publisher: dataset.publisher,
    at: at.map(coordinate),
    split: split === null ? null : { id: split.id, label: split.label },
    periods,
    series: parts.map(({ shownSeries }) => shownSeries),
    breaks: mergeCuts(parts.map(({ breaks }) => breaks)),
    editions: indicator.editions.filter(({ id }) => telling.some(({ edition }) => edition === id)),
    definitions: [...new Set(telling.flatMap(({ definition }) => byId.get(definition ?? '') ?? []))],
    notes: notesOf(dataset, rows),
  });
};

/** The asked periods, and the cells of each row in them. */
const shown = (
  { indicator, periods: axis }: Dataset,
  { edition, period }: Query,
  rows: Choice['rows'],
): { readonly periods: readonly Period[]; readonly cells: readonly (readonly Observation[])[] } => {
  const whole = rows.map(({ series }) => series.observations);
  const held = edition === null ? { from: 0, to: axis.length - 1, rows: whole } : pinEdition(whole, edition);
  if (held === null) {
    const known = new Set([...indicator.editions.map(({ id }) => id), ...indicator.previous.map((one) => one.edition)]);
    throw new Problem('unknown-edition', { pointer: 'edition', expected: listed([...known]), found: edition ?? '' });
  }
  const kept = axis.slice(held.from, held.to + 1);
  const { from, to } = shownPeriods(kept, period);
  return {
    periods: kept.slice(from, to + 1),
    cells: held.rows.map((row) => row.slice(held.from + from, held.from + to + 1)),
  };
};

const breaksOf = (breaks: readonly Break[], { key }: Series): readonly Break[] =>
  breaks.filter((one) => one.key === null || one.key.every((code, i) => code === key[i]));

const notesOf = ({ indicator }: Dataset, rows: Choice['rows']): readonly Localized[] =>
  [...new Set(rows.flatMap(({ series }) => series.notes))].map((id) => indicator.notes[id]).filter((note) => note !== undefined);

const isTotal = ({ dimension, category }: Choice['at'][number]): boolean => category.code === dimension.total;

const coordinate = (one: Choice['at'][number]): Coordinate => ({
  dimension: one.dimension.id,
  dimensionLabel: one.dimension.label,
  code: one.category.code,
  label: one.category.label,
  total: isTotal(one),
});
