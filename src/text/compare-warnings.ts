import { unrankedReason, type Comparison } from '../model/comparison.js';
import type { Status } from '../model/dataset.js';
import { namesOf } from './compare-names.js';
import { compareWords } from './compare-words.js';
import { capital, capitalised, joined, wordCount, rich, type RichText } from './rich-text.js';
import { missingWords } from './status-words.js';
import { trendWords } from './trend-words.js';
import type { SliceFormatter } from './slice-formatter.js';

const MOST_STATUS_WORDS = 16;

/** What a reader must know of the rows: those without a number or rank, and uncertain figures. */
export const compareWarnings = (comparison: Comparison, v: SliceFormatter): readonly RichText[] =>
  [...lacking(comparison, v), ...doubts(comparison, v)].filter(({ length }) => length > 0);

/** Rows without a number and unranked rows, each with its reason, and all distinct reasons. */
const unfigured = ({ slice, ranking }: Comparison) => {
  const { rows } = ranking;
  // The first highlighted row is described elsewhere.
  const firstHighlighted = rows.find(({ id }) => slice.highlighted.includes(id));
  const empty = rows.filter((row) => row.value === null && row !== firstHighlighted);
  const unranked = rows.flatMap((row) => {
    const reason = unrankedReason(ranking, row);
    return reason === null ? [] : [{ ...row, reason }];
  });
  const reasons = [...new Set(empty.map(({ observation }) => observation.status))];
  return {
    rows,
    empty,
    reasons,
    unranked,
    unrankedReasons: [...new Set(unranked.map(({ reason }) => reason))],
  };
};

/** Warnings on rows without a number or rank, one sentence per reason. */
const lacking = (comparison: Comparison, v: SliceFormatter): readonly RichText[] => {
  const L = compareWords(v.lang);
  const { slice } = comparison;
  const { rows, empty, reasons, unranked, unrankedReasons } = unfigured(comparison);
  return [
    ...reasons.map((status) =>
      sentence(
        rich`${missingWords(status, slice.indicator, v.lang)}: ${namesOf(
          empty.filter(({ observation }) => observation.status === status),
          rows.length,
          v,
        )}`,
      ),
    ),
    ...unrankedReasons.map((reason) => {
      const who = unranked.filter((one) => one.reason === reason);
      return rich`${L.withoutPlace}: ${namesOf(who, rows.length, v)} (${L.unrankedReasons[reason]}).`;
    }),
  ];
};

const uncertain: readonly (readonly Status[])[] = [
  ['provisional', 'revised-provisional'],
  ['estimated'],
  ['unreliable'],
  ['forecast'],
];

/** Warnings on uncertain figures: `Alle cijfers zijn voorlopig.`, `Geschat: Zeeland.` */
const doubts = ({ ranking }: Comparison, v: SliceFormatter): readonly RichText[] => {
  const [L, T] = [compareWords(v.lang), trendWords(v.lang)];
  const all = [...(ranking.total ? [ranking.total] : []), ...ranking.rows].filter(
    ({ value }) => value !== null,
  );
  const present = uncertain.flatMap((statuses) => {
    const who = all.filter(({ observation: { flags } }) =>
      flags.some((flag) => statuses.includes(flag)),
    );
    const [status = 'final'] = statuses;
    const word = status === 'forecast' ? T.aForecast : v.words.status[status];
    return who.length === 0 ? [] : [{ who, word, name: v.words.status[status] }];
  });
  const each = joined(
    present.map(({ who, word, name }) =>
      who.length === all.length
        ? T.allAre(word)
        : rich`${capital(name)}: ${namesOf(who, all.length, v)}.`,
    ),
  );
  const summary =
    wordCount(each) <= MOST_STATUS_WORDS
      ? each
      : T.someAre(
          joined(
            present.map(({ word }) => rich`${word}`),
            ', ',
            T.or,
          ),
        );
  return [summary, all.some(({ observation }) => observation.margin) ? rich`${L.hasMargins}` : []];
};

const sentence = (phrase: RichText): RichText => capitalised(rich`${phrase}.`);
