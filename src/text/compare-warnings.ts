import { apartReason, type Comparison } from '../model/comparison.js';
import type { Status } from '../model/dataset.js';
import { namesOf } from './compare-names.js';
import { compareWords } from './compare-words.js';
import { capital, capitalised, joined, wordCount, words, type Phrase } from './phrase.js';
import { missingWords } from './status-words.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';

const MOST_STATUS_WORDS = 16;

/** What a summary must not leave out: what has no number or no rank, what is not certain. With names, with counts, and with all reasons in one sentence. */
export const compareWarnings = (comparison: Comparison, v: Voice): readonly [full: Phrase, counted: Phrase, short: Phrase] => {
  const said = (named: boolean, all = lacking): Phrase => joined([...all(comparison, v, named), ...doubts(comparison, v, named)]);
  return [said(true), said(false), said(false, lackingInShort)];
};

/** Rows without a number, and those whose number has no rank; each with its reason, and all reasons once. */
const found = ({ slice, ranking }: Comparison) => {
  const { rows } = ranking;
  // The first that stands out has been told.
  const told = rows.find(({ id }) => slice.highlighted.includes(id));
  const empty = rows.filter((row) => row.value === null && row !== told);
  const apart = rows.flatMap((row) => {
    const reason = apartReason(ranking, row);
    return reason === null ? [] : [{ ...row, reason }];
  });
  const reasons = [...new Set(empty.map(({ observation }) => observation.status))];
  return { rows, empty, reasons, apart, apartReasons: [...new Set(apart.map(({ reason }) => reason))] };
};

const lackingInShort: typeof lacking = (comparison, v) => {
  const L = compareWords(v.lang);
  const { rows, empty, reasons, apart, apartReasons } = found(comparison);
  const said = (lead: string, who: typeof rows, why: readonly Phrase[]): readonly Phrase[] =>
    who.length === 0 ? [] : [words`${lead}: ${namesOf(who, rows.length, v, false)} (${joined(why, '; ')}).`];
  return [
    ...said(
      L.withoutFigure,
      empty,
      reasons.map((status) => missingWords(status, comparison.slice.indicator, v.lang)),
    ),
    ...said(
      L.withoutPlace,
      apart,
      apartReasons.map((reason) => words`${L.apart[reason]}`),
    ),
  ];
};

/** A sentence per reason. */
const lacking = (comparison: Comparison, v: Voice, named: boolean): readonly Phrase[] => {
  const L = compareWords(v.lang);
  const { slice } = comparison;
  const { rows, empty, reasons, apart, apartReasons } = found(comparison);
  return [
    ...reasons.map((status) =>
      sentence(
        words`${missingWords(status, slice.indicator, v.lang)}: ${namesOf(
          empty.filter(({ observation }) => observation.status === status),
          rows.length,
          v,
          named,
        )}`,
      ),
    ),
    ...apartReasons.map((reason) => {
      const who = apart.filter((one) => one.reason === reason);
      return words`${L.withoutPlace}: ${namesOf(who, rows.length, v, named)} (${L.apart[reason]}).`;
    }),
  ];
};

const uncertain: readonly (readonly Status[])[] = [['provisional', 'revised-provisional'], ['estimated'], ['unreliable'], ['forecast']];

/** What is not certain: `Alle cijfers zijn voorlopig.`, `Geschat: Zeeland.` */
const doubts = ({ ranking }: Comparison, v: Voice, named: boolean): readonly Phrase[] => {
  const [L, T] = [compareWords(v.lang), trendWords(v.lang)];
  const all = [...(ranking.whole ? [ranking.whole] : []), ...ranking.rows].filter(({ value }) => value !== null);
  const there = uncertain.flatMap((statuses) => {
    const who = all.filter(({ observation: { flags } }) => flags.some((flag) => statuses.includes(flag)));
    const [status = 'final'] = statuses;
    const word = status === 'forecast' ? T.aForecast : v.words.status[status];
    return who.length === 0 ? [] : [{ who, word, name: v.words.status[status] }];
  });
  const each = joined(
    there.map(({ who, word, name }) =>
      who.length === all.length ? T.allAre(word) : words`${capital(name)}: ${namesOf(who, all.length, v, named)}.`,
    ),
  );
  const said =
    wordCount(each) <= MOST_STATUS_WORDS
      ? each
      : T.someAre(
          joined(
            there.map(({ word }) => words`${word}`),
            ', ',
            T.or,
          ),
        );
  return [said, all.some(({ observation }) => observation.margin) ? words`${L.hasMargins}` : []];
};

const sentence = (phrase: Phrase): Phrase => capitalised(words`${phrase}.`);
