import type { Observation, Period, Status, Target } from '../model/dataset.js';
import { numberFlags } from '../model/number-flags.js';
import type { Slice, SliceBreak } from '../model/slice.js';
import { tablePart } from '../model/table-part.js';
import { breakText } from './cut-text.js';
import { isCount } from './numbers.js';
import { capital, figureRun, joined, toPlainText, rich, type RichText } from './rich-text.js';
import { remarks } from './status-words.js';
import { otherTargetText, targetText } from './target-text.js';
import { trendWords } from './trend-words.js';
import type { SliceFormatter } from './slice-formatter.js';

/** A note below the picture. `lead` is bold, comes first and ends with a full stop; either may be empty. */
export interface Note {
  readonly lead: string;
  readonly text: RichText;
}

/**
 * All notes on a slice: definitions, status, withheld numbers, margins, targets, events, the axis, and the publisher's
 * notes.
 */
export const notes = (
  slice: Slice,
  v: SliceFormatter,
  axisCut: boolean,
  drawn: number,
): readonly Note[] => {
  const W = v.words;
  const L = trendWords(v.lang);
  // No intermediate list: there may be a million cells.
  const anyCell = (test: (cell: Observation) => boolean): boolean =>
    slice.series.some(({ observations }) => observations.some(test));
  const statuses = new Set(
    numberFlags(slice).flatMap((lists) => lists.flatMap((flags) => remarks({ flags }))),
  );
  const hidden = isCount(slice.indicator.unit) && anyCell(({ status }) => status === 'suppressed');
  const seriesName = (series: number): RichText =>
    slice.series.length > 1 ? v.part(slice.series[series]?.label) : [];
  const describe = ({ label }: Target, of: RichText, text: RichText): RichText =>
    joined([rich`${joined([of, v.part(label)], ': ')}.`, text]);
  // The label may itself begin with that word.
  const leadOf = ({ label }: Target): string =>
    v.text(label).startsWith(L.target.slice(0, -1)) ? '' : L.target;
  const forecasts = !statuses.has('forecast')
    ? []
    : slice.series.flatMap(({ observations }) =>
        observations.flatMap(({ value, flags, edition }) =>
          value !== null && flags.includes('forecast') ? [edition] : [],
        ),
      );
  const editions = [...new Set(forecasts)].sort().map((id) => [figureRun(id)]);
  const from = L.forecastFrom(W.editions(joined(editions, ', ', W.and), editions.length > 1));
  return [
    ...breakNotes(slice, v),
    ...[...statuses].map((status) => {
      const periods = periodsWith(slice, status);
      const applies =
        periods.length > 3 && everyNumber(slice, status)
          ? rich`${L.appliesToAll}`
          : L.appliesTo(v.list(periods));
      const text = isProvisional(status)
        ? L.mayChange(v.list(periods), periods.length > 1)
        : applies;
      return {
        lead: `${capital(W.status[status])}.`,
        text: status === 'forecast' ? joined([text, from]) : text,
      };
    }),
    ...(hidden ? [{ lead: `${capital(W.status.suppressed)}.`, text: rich`${W.hidden}` }] : []),
    ...(anyCell(({ margin }) => margin !== undefined)
      ? [{ lead: L.margin, text: rich`${L.marginInTable}` }]
      : []),
    ...slice.targets.map((one) => ({
      lead: leadOf(one.target),
      text: describe(one.target, seriesName(one.series), targetText(slice, one, v)),
    })),
    ...slice.otherTargets.map(({ target }) => ({
      lead: leadOf(target),
      text: describe(target, [], otherTargetText(slice, target, v)),
    })),
    ...slice.events.map(({ at, label }) => ({
      lead: `${capital(v.label(at))}.`,
      text: rich`${v.part(label)}.`,
    })),
    ...(drawn < slice.series.length
      ? [{ lead: '', text: rich`${L.inTable(drawn, tablePart(slice).more === undefined)}` }]
      : []),
    ...(axisCut ? [{ lead: '', text: rich`${L.axis}` }] : []),
    ...slice.notes.map((note) => ({ lead: v.words.note, text: v.part(note) })),
  ];
};

/** Notes on breaks. Breaks of several series with the same text share one note. */
const breakNotes = (slice: Slice, v: SliceFormatter): readonly Note[] => {
  const L = trendWords(v.lang);
  const found = new Map<
    string,
    { readonly breaks: readonly SliceBreak[]; readonly text: RichText }
  >();
  for (const one of slice.breaks) {
    const { after, cut } = one;
    const [reason, first, then] = [
      v.part(one.break.label),
      v.part(one.before?.short),
      v.part(one.since?.short),
    ];
    const text = joined([
      reason.length > 0
        ? rich`${reason}.`
        : first.length > 0 && then.length > 0
          ? L.firstThen(first, then)
          : [],
      cut ? [] : L.recalculatedBefore(v.before(after)),
    ]);
    const noteKey = `${after} ${cut} ${toPlainText(text)}`;
    found.set(noteKey, { breaks: [...(found.get(noteKey)?.breaks ?? []), one], text });
  }
  return [...found.values()].map(({ breaks, text }) => ({
    lead: toPlainText(breakText(slice, breaks, v)),
    text,
  }));
};

const isProvisional = (status: Status): boolean =>
  status === 'provisional' || status === 'revised-provisional';

/** Whether every shown number has one of these statuses. */
export const everyNumber = (slice: Slice, ...statuses: readonly Status[]): boolean =>
  numberFlags(slice).every((lists) =>
    lists.every((flags) => flags.some((flag) => statuses.includes(flag))),
  );

/** Shown periods with at least one number of one of these statuses. */
export const periodsWith = (slice: Slice, ...statuses: readonly Status[]): readonly Period[] => {
  const all = numberFlags(slice);
  return slice.periods.filter(
    (_, i) => all[i]?.some((flags) => flags.some((flag) => statuses.includes(flag))) === true,
  );
};
