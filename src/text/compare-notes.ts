import type { Comparison } from '../model/comparison.js';
import type { Observation, Status, Target } from '../model/dataset.js';
import { namesOf } from './compare-names.js';
import { compareWords } from './compare-words.js';
import type { Note } from './notes-text.js';
import { isCount, wholeText } from './numbers.js';
import { capital, fig, joined, words, type Phrase } from './phrase.js';
import { remarks, statusMark } from './status-words.js';
import { otherTargetText, targetText } from './target-text.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';

/** Each target has a sentence, unless there is one for nearly every row. */
const MOST_TARGETS = 3;

/** All remarks on a comparison: status, what is hidden, margins, targets, events, what is newer, the axis, and the publisher's own notes. */
export const compareNotes = (comparison: Comparison, v: Voice, axisCut: boolean, drawn: number): readonly Note[] => {
  const { slice, ranking } = comparison;
  const W = v.words;
  const [L, T] = [compareWords(v.lang), trendWords(v.lang)];
  const cells = slice.series.flatMap(({ observations }) => observations);
  const { rows } = ranking;
  const count = (value: number): Phrase => [fig(wholeText(value, v.lang))];
  const hidden = isCount(slice.indicator.unit) && cells.some(({ status }) => status === 'suppressed');
  const about = ({ label }: Target, of: Phrase, text: Phrase): Phrase => joined([words`${joined([of, v.part(label)], ': ')}.`, text]);
  // Its label may begin with that word.
  const goal = ({ label }: Target): string => (v.text(label).startsWith(T.target.slice(0, -1)) ? '' : T.target);
  const few = slice.targets.length <= MOST_TARGETS;
  return [
    ...statusNotes(comparison, v),
    ...(hidden ? [{ lead: `${capital(W.status.suppressed)}.`, text: words`${W.hidden}` }] : []),
    ...(cells.some(({ margin }) => margin) ? [{ lead: T.margin, text: words`${T.marginInTable}` }] : []),
    ...(few
      ? slice.targets.map((one) => ({
          lead: goal(one.target),
          text: about(one.target, v.part(slice.series[one.series]?.label), targetText(slice, one, v)),
        }))
      : [{ lead: T.target, text: words`${L.targetsInTable}` }]),
    ...slice.otherTargets
      .slice(0, MOST_TARGETS)
      .map(({ target }) => ({ lead: goal(target), text: about(target, [], otherTargetText(slice, target, v)) })),
    ...slice.events.map(({ at, label }) => ({ lead: `${capital(v.label(at))}.`, text: words`${v.part(label)}.` })),
    ...(ranking.later > 0 ? [{ lead: '', text: L.later(count(ranking.later), count(rows.length)) }] : []),
    ...(drawn < rows.length ? [{ lead: '', text: L.inTable(count(drawn), L.rows(drawn, ranking.level !== null)) }] : []),
    ...(axisCut ? [{ lead: '', text: words`${T.axis}` }] : []),
    ...slice.notes.map((note) => ({ lead: v.words.note, text: v.part(note) })),
  ];
};

/** `Voorlopig. Groningen en Zeeland. Dit kan nog veranderen.` */
const statusNotes = ({ slice, ranking: { rows, whole } }: Comparison, v: Voice): readonly Note[] => {
  const L = compareWords(v.lang);
  const all = [...(whole ? [whole] : []), ...rows].filter(({ value }) => value !== null);
  const statuses = new Set(all.flatMap(({ observation }) => remarks(observation)));
  return [...statuses].map((status) => {
    const who = all.filter(({ observation }) => remarks(observation).includes(status));
    const names = who.length === all.length ? words`${L.all}` : words`${namesOf(who, all.length, v)}.`;
    const more =
      status === 'provisional' || status === 'revised-provisional'
        ? words`${L.mayChange}`
        : status === 'forecast'
          ? forecastFrom(
              slice.series.flatMap(({ observations }) => observations),
              v,
            )
          : [];
    return { lead: `${capital(v.words.status[status])} (${signOf(who, status)}).`, text: joined([names, more]) };
  });
};

/** The sign that stands for a status behind the numbers. */
const signOf = (who: readonly { readonly observation: Observation }[], status: Status): string =>
  [...new Set(who.map(({ observation }) => statusMark(status, observation)))].join(', ');

const forecastFrom = (cells: readonly Observation[], v: Voice): Phrase => {
  const status: Status = 'forecast';
  const from = cells.filter(({ value, flags }) => value !== null && flags.includes(status)).map(({ edition }) => edition);
  const editions = [...new Set(from)].sort().map((id) => [fig(id)]);
  return trendWords(v.lang).forecastFrom(v.words.editions(joined(editions, ', ', v.words.and), editions.length > 1));
};
