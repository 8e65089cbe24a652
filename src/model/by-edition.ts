import { isActual } from './compare.js';
import { sameCount } from './cuts.js';
import type { Edition, Localized, Observation, Period } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import type { Slice, SliceBreak, SliceRevision, SliceSeries, Span } from './slice.js';
import { difference } from './trend.js';
import { rounded } from './unit.js';

/** What the series and what tells them apart are called. */
export interface EditionNames {
  readonly dimension: Localized;
  readonly edition: (edition: Edition) => Localized;
}

/**
 * The same question put to several editions, as one answer with a series per edition, the newest first: by day where all have one, else by name.
 * The older ones stand in the background. Nothing is joined from one edition to another. An edition whose latest figure was counted by another
 * definition than that of the newest, or that has periods of another kind, is left out and named. A period that an edition does not have is
 * `impossible` there, without a pointer. `answers`: one series each, at least one.
 */
export const byEdition = (answers: readonly Slice[], names: EditionNames): Slice => {
  const sorted = newestFirst(answers);
  const lead = sorted[0] as Slice;
  const alike = sorted.filter((one) => sameCount(telling(one), telling(lead)) && one.periods[0]?.kind === lead.periods[0]?.kind);
  const periods = axisOf(alike);
  const place = ({ code }: Period): number => periods.findIndex((one) => one.code === code);
  const at = (slice: Slice, index: number): number => place(slice.periods[index] as Period);
  const series = alike.map((slice, n) => {
    const one = slice.series[0] as SliceSeries;
    const id = slice.indicator.edition;
    const stretch = ({ from, to }: SliceSeries['runs'][number]) => ({ from: at(slice, from), to: at(slice, to) });
    return {
      ...one,
      id: id.id,
      label: names.edition(id),
      total: false,
      context: n > 0,
      observations: periods.map(({ code }) => one.observations[slice.periods.findIndex((own) => own.code === code)] ?? absent(id)),
      runs: one.runs.map(stretch),
      gaps: one.gaps.map(stretch),
      latest: one.latest === null ? null : at(slice, one.latest),
      span: one.span && spanAt(one.span, (index) => at(slice, index)),
    };
  });
  return deepFreeze({
    ...lead,
    split: { id: '@edition', label: names.dimension },
    periods,
    series,
    breaks: breaksOf(alike, place),
    events: lead.events.map((one) => ({ ...one, at: at(lead, one.at) })),
    targets: lead.targets.map((one) => ({ ...one, at: one.at === null ? null : at(lead, one.at) })),
    country: null,
    sources: [...new Map(alike.flatMap(({ sources }) => sources.map((one) => [JSON.stringify([one.name, one.url]), one]))).values()],
    editions: unique(alike.toReversed().flatMap(({ editions }) => editions)),
    definitions: unique(alike.toReversed().flatMap(({ definitions }) => definitions)),
    versions: {
      answers: alike,
      leftOut: sorted
        .filter((one) => !alike.includes(one))
        .map(({ indicator, definitions }) => ({ edition: indicator.edition, definition: definitions.at(-1) ?? null })),
      revisions: series.slice(1).map((older, n) => revision(series[n] as SliceSeries, older, lead)),
    },
  });
};

const newestFirst = (answers: readonly Slice[]): readonly Slice[] => {
  const editions = answers.map(({ indicator: { edition } }) => edition);
  const dated = editions.every(({ date }) => date !== null);
  const key = ({ indicator: { edition } }: Slice): string => (dated ? (edition.date ?? '') : edition.id);
  return answers.toSorted((a, b) => key(b).localeCompare(key(a), 'en', { numeric: true }));
};

/** The cell that says how an edition counts: its latest figure, else its last cell. */
const telling = ({ series: [one] }: Slice): Observation | undefined => one?.observations.at(one.latest ?? -1);

const axisOf = (slices: readonly Slice[]): readonly Period[] => {
  const all = new Map(slices.flatMap(({ periods }) => periods.map((period) => [period.code, period] as const)));
  return [...all.values()].sort((a, b) => a.ordinal - b.ordinal);
};

const absent = ({ id, definition }: Edition): Observation => ({
  value: null,
  status: 'impossible',
  flags: ['impossible'],
  edition: id,
  definition,
  sources: [],
  pointer: '',
});

const spanAt = (span: Span, at: (index: number) => number): Span => ({
  ...span,
  from: at(span.from),
  to: at(span.to),
  highest: at(span.highest),
  lowest: at(span.lowest),
});

/** Each break once, right before the first period since. */
const breaksOf = (slices: readonly Slice[], place: (period: Period) => number): readonly SliceBreak[] => {
  const found = new Map<string, SliceBreak>();
  for (const { breaks, periods } of slices)
    for (const one of breaks) {
      const after = place(periods[one.after + 1] as Period) - 1;
      found.set(`${after} ${one.cut} ${JSON.stringify(one.break.label)}`, { ...one, after, break: { ...one.break, key: null } });
    }
  return [...found.values()].sort((a, b) => a.after - b.after);
};

const unique = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

/** What the newer of two editions changed of the figures that both give, as they are written. */
const revision = (newer: SliceSeries, older: SliceSeries, { indicator: { unit } }: Slice): SliceRevision => {
  const steps = newer.observations.flatMap((cell, at) => {
    const before = older.observations[at];
    if (before === undefined || !isActual(cell) || !isActual(before) || !sameCount(cell, before)) return [];
    return [{ at, absolute: difference(rounded(before.value ?? NaN, unit), rounded(cell.value ?? NaN, unit)) }];
  });
  const changed = steps.filter(({ absolute }) => absolute !== 0);
  return {
    newer: newer.id,
    older: older.id,
    shared: steps.length,
    changed: changed.length,
    largest: changed.reduce<SliceRevision['largest']>(
      (most, one) => (most === null || Math.abs(one.absolute) > Math.abs(most.absolute) ? one : most),
      null,
    ),
  };
};
