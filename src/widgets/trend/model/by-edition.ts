import { isActual } from '../../../model/compare.js';
import { sameCount } from '../../../model/cuts.js';
import type { Edition, Localized, Observation, Period } from '../../../model/dataset.js';
import { deepFreeze } from '../../../model/deep-freeze.js';
import type { Slice, SliceBreak, SliceRevision, SliceSeries } from '../../../model/slice.js';
import type { PeriodSpan } from '../../../model/change.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';

/** Names of the series and of their dimension. */
export interface EditionNames {
  readonly dimension: Localized;
  readonly edition: (edition: Edition) => Localized;
}

/**
 * Merges the answers of several editions to one query: a series per edition, the newest first (by date if all have one,
 * else by name). Older ones are in the background. Nothing is joined across editions. An edition whose latest figure
 * has another definition than that of the newest, or whose periods are of another kind, is left out and named. A period
 * that an edition does not have is `impossible` there, without a pointer. `answers`: one series each, at least one.
 */
export const byEdition = (answers: readonly Slice[], names: EditionNames): Slice => {
  const sorted = newestFirst(answers);
  const newestAnswer = sorted[0] as Slice;
  const comparable = sorted.filter(
    (one) =>
      sameCount(decisiveCell(one), decisiveCell(newestAnswer)) &&
      one.periods[0]?.kind === newestAnswer.periods[0]?.kind,
  );
  const periods = axisOf(comparable);
  const indexOf = ({ code }: Period): number => periods.findIndex((one) => one.code === code);
  const indexIn = (slice: Slice, index: number): number => indexOf(slice.periods[index] as Period);
  const series = comparable.map((slice, position) => {
    const one = slice.series[0] as SliceSeries;
    const edition = slice.indicator.edition;
    const mapRange = ({ from, to }: SliceSeries['runs'][number]) => ({
      from: indexIn(slice, from),
      to: indexIn(slice, to),
    });
    return {
      ...one,
      id: edition.id,
      label: names.edition(edition),
      total: false,
      context: position > 0,
      observations: periods.map(
        ({ code }) =>
          one.observations[slice.periods.findIndex((own) => own.code === code)] ?? absent(edition),
      ),
      runs: one.runs.map(mapRange),
      gaps: one.gaps.map(mapRange),
      latest: one.latest === null ? null : indexIn(slice, one.latest),
      span: one.span && spanAt(one.span, (index) => indexIn(slice, index)),
    };
  });
  return deepFreeze({
    ...newestAnswer,
    split: { id: '@edition', label: names.dimension },
    periods,
    series,
    breaks: breaksOf(comparable, indexOf),
    events: newestAnswer.events.map((one) => ({ ...one, at: indexIn(newestAnswer, one.at) })),
    targets: newestAnswer.targets.map((one) => ({
      ...one,
      at: one.at === null ? null : indexIn(newestAnswer, one.at),
    })),
    country: null,
    sources: [
      ...new Map(
        comparable.flatMap(({ sources }) =>
          sources.map((one) => [JSON.stringify([one.name, one.url]), one]),
        ),
      ).values(),
    ],
    editions: unique(comparable.toReversed().flatMap(({ editions }) => editions)),
    definitions: unique(comparable.toReversed().flatMap(({ definitions }) => definitions)),
    versions: {
      answers: comparable,
      leftOut: sorted
        .filter((one) => !comparable.includes(one))
        .map(({ indicator, definitions }) => ({
          edition: indicator.edition,
          definition: definitions.at(-1) ?? null,
        })),
      revisions: series
        .slice(1)
        .map((older, position) => revision(series[position] as SliceSeries, older, newestAnswer)),
    },
  });
};

const newestFirst = (answers: readonly Slice[]): readonly Slice[] => {
  const editions = answers.map(({ indicator: { edition } }) => edition);
  const dated = editions.every(({ date }) => date !== null);
  const key = ({ indicator: { edition } }: Slice): string =>
    dated ? (edition.date ?? '') : edition.id;
  return answers.toSorted((a, b) => key(b).localeCompare(key(a), 'en', { numeric: true }));
};

/** Returns the cell that determines how an edition counts: its latest figure, else its last cell. */
const decisiveCell = ({ series: [one] }: Slice): Observation | undefined =>
  one?.observations.at(one.latest ?? -1);

const axisOf = (slices: readonly Slice[]): readonly Period[] => {
  const all = new Map(
    slices.flatMap(({ periods }) => periods.map((period) => [period.code, period] as const)),
  );
  return [...all.values()].sort((a, b) => a.ordinal - b.ordinal);
};

const absent = ({ id: edition, definition }: Edition): Observation => ({
  value: null,
  status: 'impossible',
  flags: ['impossible'],
  edition: edition,
  definition,
  sources: [],
  pointer: '',
});

const spanAt = (span: PeriodSpan, indexIn: (index: number) => number): PeriodSpan => ({
  ...span,
  from: indexIn(span.from),
  to: indexIn(span.to),
  highest: indexIn(span.highest),
  lowest: indexIn(span.lowest),
});

/** Returns each break once, directly before the first period after it. */
const breaksOf = (
  slices: readonly Slice[],
  indexOf: (period: Period) => number,
): readonly SliceBreak[] => {
  const byKey = new Map<string, SliceBreak>();
  for (const { breaks, periods } of slices)
    for (const one of breaks) {
      const after = indexOf(periods[one.after + 1] as Period) - 1;
      byKey.set(`${after} ${one.cut} ${JSON.stringify(one.break.label)}`, {
        ...one,
        after,
        break: { ...one.break, key: null },
      });
    }
  return [...byKey.values()].sort((a, b) => a.after - b.after);
};

const unique = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** Compares two editions: what the newer changed of the figures in both, as printed. */
const revision = (
  newer: SliceSeries,
  older: SliceSeries,
  { indicator: { unit } }: Slice,
): SliceRevision => {
  const changes = newer.observations.flatMap((cell, indexIn) => {
    const olderCell = older.observations[indexIn];
    if (
      olderCell === undefined ||
      !isActual(cell) ||
      !isActual(olderCell) ||
      !sameCount(cell, olderCell)
    )
      return [];
    return [
      {
        at: indexIn,
        absolute: difference(
          rounded(olderCell.value ?? NaN, unit),
          rounded(cell.value ?? NaN, unit),
        ),
      },
    ];
  });
  const nonZero = changes.filter(({ absolute }) => absolute !== 0);
  return {
    newer: newer.id,
    older: older.id,
    shared: changes.length,
    changed: nonZero.length,
    largest: nonZero.reduce<SliceRevision['largest']>(
      (largest, one) =>
        largest === null || Math.abs(one.absolute) > Math.abs(largest.absolute) ? one : largest,
      null,
    ),
  };
};
