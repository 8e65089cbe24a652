import type { Comparison } from '../model/comparison.js';
import type { Observation, Status, Target } from '../model/dataset.js';
import { namesOf } from './compare-names.js';
import { compareWords } from './compare-words.js';
import type { Note } from './notes-text.js';
import { isCount, integerText } from './numbers.js';
import { capital, figureRun, joined, rich, type RichText } from './rich-text.js';
import { remarks, statusMark } from './status-words.js';
import { otherTargetText, targetText } from './target-text.js';
import { trendWords } from './trend-words.js';
import type { SliceFormatter } from './slice-formatter.js';

/** With more targets than this, one sentence refers to the table instead of a sentence per target. */
const MOST_TARGETS = 3;

/**
 * All notes on a comparison: status, withheld numbers, margins, targets, events, newer figures, the axis, and the
 * publisher's notes.
 */
export const compareNotes = (
  comparison: Comparison,
  v: SliceFormatter,
  axisCut: boolean,
  drawn: number,
): readonly Note[] => {
  const { slice, ranking } = comparison;
  const W = v.words;
  const [L, T] = [compareWords(v.lang), trendWords(v.lang)];
  const cells = slice.series.flatMap(({ observations }) => observations);
  const { rows } = ranking;
  const count = (value: number): RichText => [figureRun(integerText(value, v.lang))];
  const hidden =
    isCount(slice.indicator.unit) && cells.some(({ status }) => status === 'suppressed');
  const describe = ({ label }: Target, of: RichText, text: RichText): RichText =>
    joined([rich`${joined([of, v.part(label)], ': ')}.`, text]);
  // The label may itself begin with that word.
  const leadOf = ({ label }: Target): string =>
    v.text(label).startsWith(T.target.slice(0, -1)) ? '' : T.target;
  const few = slice.targets.length <= MOST_TARGETS;
  return [
    ...statusNotes(comparison, v),
    ...(hidden ? [{ lead: `${capital(W.status.suppressed)}.`, text: rich`${W.hidden}` }] : []),
    ...(cells.some(({ margin }) => margin)
      ? [{ lead: T.margin, text: rich`${T.marginInTable}` }]
      : []),
    ...(few
      ? slice.targets.map((one) => ({
          lead: leadOf(one.target),
          text: describe(
            one.target,
            v.part(slice.series[one.series]?.label),
            targetText(slice, one, v),
          ),
        }))
      : [{ lead: T.target, text: rich`${L.targetsInTable}` }]),
    ...slice.otherTargets.slice(0, MOST_TARGETS).map(({ target }) => ({
      lead: leadOf(target),
      text: describe(target, [], otherTargetText(slice, target, v)),
    })),
    ...slice.events.map(({ at, label }) => ({
      lead: `${capital(v.label(at))}.`,
      text: rich`${v.part(label)}.`,
    })),
    ...(ranking.later > 0
      ? [{ lead: '', text: L.later(count(ranking.later), count(rows.length)) }]
      : []),
    ...(drawn < rows.length
      ? [{ lead: '', text: L.inTable(count(drawn), L.rows(drawn, ranking.level !== null)) }]
      : []),
    ...(axisCut ? [{ lead: '', text: rich`${T.axis}` }] : []),
    ...slice.notes.map((note) => ({ lead: v.words.note, text: v.part(note) })),
  ];
};

/** `Voorlopig. Groningen en Zeeland. Dit kan nog veranderen.` */
const statusNotes = (
  { slice, ranking: { rows, total } }: Comparison,
  v: SliceFormatter,
): readonly Note[] => {
  const L = compareWords(v.lang);
  const all = [...(total ? [total] : []), ...rows].filter(({ value }) => value !== null);
  const statuses = new Set(all.flatMap(({ observation }) => remarks(observation)));
  return [...statuses].map((status) => {
    const who = all.filter(({ observation }) => remarks(observation).includes(status));
    const names =
      who.length === all.length ? rich`${L.all}` : rich`${namesOf(who, all.length, v)}.`;
    const explanation =
      status === 'provisional' || status === 'revised-provisional'
        ? rich`${L.mayChange}`
        : status === 'forecast'
          ? forecastFrom(
              slice.series.flatMap(({ observations }) => observations),
              v,
            )
          : [];
    return {
      lead: `${capital(v.words.status[status])} (${signOf(who, status)}).`,
      text: joined([names, explanation]),
    };
  });
};

/** The sign or signs for a status after the numbers. */
const signOf = (who: readonly { readonly observation: Observation }[], status: Status): string =>
  [...new Set(who.map(({ observation }) => statusMark(status, observation)))].join(', ');

const forecastFrom = (cells: readonly Observation[], v: SliceFormatter): RichText => {
  const status: Status = 'forecast';
  const from = cells
    .filter(({ value, flags }) => value !== null && flags.includes(status))
    .map(({ edition }) => edition);
  const editions = [...new Set(from)].sort().map((id) => [figureRun(id)]);
  return trendWords(v.lang).forecastFrom(
    v.words.editions(joined(editions, ', ', v.words.and), editions.length > 1),
  );
};
