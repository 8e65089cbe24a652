import type { Period, Status } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import { isCount } from './numbers.js';
import { capital, joined, words, type Phrase } from './phrase.js';
import { remarks } from './status-words.js';
import type { Voice } from './voice.js';

/** A remark below the picture. `lead` stands bold in front and ends with a full stop; either may be empty. */
export interface Note {
  readonly lead: string;
  readonly text: Phrase;
}

/** All remarks on a slice: counting, status, what is hidden, the axis, and the publisher's own notes. */
export const notes = (slice: Slice, v: Voice, axisCut: boolean, drawn: number): readonly Note[] => {
  const W = v.words;
  const cells = slice.series.flatMap(({ observations }) => observations);
  const statuses = new Set(cells.filter(({ value }) => value !== null).flatMap(remarks));
  const hidden = isCount(slice.indicator.unit) && cells.some(({ status }) => status === 'suppressed');
  return [
    ...slice.breaks.map(({ after, cut, before, since, break: { label } }) => {
      const [reason, first, then] = [v.part(label), v.part(before?.short), v.part(since?.short)];
      return {
        lead: cut ? W.otherCount(v.label(after + 1)) : W.recalculated,
        text: joined([
          reason.length > 0 ? words`${reason}.` : first.length > 0 && then.length > 0 ? W.firstThen(first, then) : [],
          cut ? [] : W.recalculatedBefore(v.name(after + 1)),
        ]),
      };
    }),
    ...[...statuses].map((status) => {
      const periods = periodsWith(slice, status);
      return {
        lead: `${capital(W.status[status])}.`,
        text: isProvisional(status) ? W.mayChange(v.list(periods), periods.length > 1) : W.appliesTo(v.list(periods)),
      };
    }),
    ...(hidden ? [{ lead: `${capital(W.status.suppressed)}.`, text: words`${W.hidden}` }] : []),
    ...(drawn < slice.series.length ? [{ lead: '', text: words`${W.inTable(drawn)}` }] : []),
    ...(axisCut ? [{ lead: '', text: words`${W.axis}` }] : []),
    ...slice.notes.map((note) => ({ lead: W.note, text: v.part(note) })),
  ];
};

/** Shown periods with at least one number that is provisional, for the first or a later time. */
export const provisionalPeriods = (slice: Slice): readonly Period[] => {
  const both = [...periodsWith(slice, 'provisional'), ...periodsWith(slice, 'revised-provisional')];
  return slice.periods.filter((period) => both.includes(period));
};

const isProvisional = (status: Status): boolean => status === 'provisional' || status === 'revised-provisional';

const periodsWith = ({ periods, series }: Slice, status: Status): readonly Period[] =>
  periods.filter((_, i) => series.some(({ observations }) => observations[i]?.value !== null && observations[i]?.flags.includes(status)));
