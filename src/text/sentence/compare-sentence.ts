import { unrankedReason, type Comparison } from '../../model/comparison.js';
import type { RankedRow } from '../../model/ranking.js';
import { kindOf } from '../../model/same-kind.js';
import { endsOf, extremeForms, nameOf, num } from './compare-extremes.js';
import { compareWords } from '../compare-words.js';
import { inlineRegion } from './inline-name.js';
import { compareSentenceWords } from './compare-sentence-words.js';
import { missingSentence } from './missing-sentence.js';
import { fittingSentence } from './one-sentence.js';
import { joined, rich, type RichText } from '../rich-text.js';
import { statusText } from '../status-words.js';
import type { SliceFormatter } from '../slice-formatter.js';

/** The one sentence of a comparison: on the highlighted row, else on the highest and the lowest. */
export const compareSentence = (comparison: Comparison, v: SliceFormatter): RichText => {
  const { slice, ranking } = comparison;
  const own = ranking.rows.find(({ id }) => slice.highlighted.includes(id));
  const only = ranking.of < 2 ? ranking.rows.find(({ rank }) => rank !== null) : undefined;
  const subject = own ?? only;
  // A place among two says less than both figures.
  const placed = ranking.level !== null || ranking.of !== 2 || subject?.rank == null;
  const forms =
    subject === undefined || !placed
      ? extremeForms(comparison, v)
      : rowForms(comparison, subject, v);
  return forms.length > 0 ? fittingSentence(forms) : withoutRanks(comparison, v);
};

/** The one sentence of a map: highest and lowest, and the highlighted region unless it is one of these. */
export const mapSentence = (comparison: Comparison, v: SliceFormatter): RichText => {
  const { slice, ranking } = comparison;
  const own = ranking.rows.find(({ id }) => slice.highlighted.includes(id));
  const ends = endsOf(comparison, v);
  if (ends === null || (own !== undefined && own.value === null))
    return compareSentence(comparison, v);
  const W = compareSentenceWords(v.lang);
  const extremes = W.ends(ends.highest, ends.lowest);
  const isEnd = own?.value === ends.high || own?.value === ends.low;
  if (own === undefined) return fittingSentence([extremes, ...extremeForms(comparison, v)]);
  const value = rich`${v.spoken(own.value ?? NaN)}${remarkOf(comparison, own, v)}`;
  return fittingSentence([
    isEnd ? extremes : rich`${extremes}; ${W.has(nameOf(comparison, own, v), value)}`,
    ...rowForms(comparison, own, v),
  ]);
};

/** Status of a figure, and why it has no rank; both may be empty. */
const remarkOf = ({ ranking }: Comparison, row: RankedRow, v: SliceFormatter): string => {
  const reason = unrankedReason(ranking, row);
  const L = compareWords(v.lang);
  const words = [
    statusText(row.observation, v.lang),
    reason === null ? '' : L.unrankedReasons[reason],
  ];
  const text = [...new Set(words.filter(Boolean).join(', ').split(', '))].join(', ');
  return text && ` (${text})`;
};

const rowForms = (
  comparison: Comparison,
  row: RankedRow,
  v: SliceFormatter,
): readonly RichText[] => {
  const { slice, ranking } = comparison;
  const { total, of, level } = ranking;
  const W = compareSentenceWords(v.lang);
  const name = nameOf(comparison, row, v);
  if (row.value === null) {
    const { status } = row.observation;
    return [
      missingSentence(status, slice.indicator, name, v.at(0), v),
      missingSentence(status, slice.indicator, rich`${W.marked(level !== null)}`, [], v),
    ];
  }
  const remark = remarkOf(comparison, row, v);
  const bare = rich`${v.spoken(row.value)}${remark}`;
  const amount = rich`${v.spoken(row.value)}${v.unit && ` ${v.unit}`}${remark}`;
  const marked = rich`${W.marked(level !== null)}`;
  // A group may be one word or many: `bij meisjes is het …` suits all.
  const stands = (who: RichText, said: RichText): RichText =>
    level === null ? W.groupIs(who, said, v.at(0)) : W.standsAt(who, said, v.at(0));
  const totalStatus = total === null ? '' : statusText(total.observation, v.lang);
  const national =
    total?.value != null && kindOf(total.observation) === kindOf(row.observation)
      ? W.totalIs(
          level === null ? null : inlineRegion(total.label, v),
          rich`${v.spoken(total.value)}${totalStatus && ` (${totalStatus})`}`,
        )
      : [];
  if (row.rank === null || of < 2)
    return [
      joined([stands(name, amount), national], '; '),
      stands(name, amount),
      stands(name, bare),
      stands(marked, bare),
      stands(marked, rich`${v.spoken(row.value)} (${W.reserved})`),
    ];
  const ranked = (who: RichText, said: RichText): RichText =>
    (level === null ? W.groupRanks : W.ranks)(
      who,
      said,
      num(row.rank ?? NaN, v),
      num(of, v),
      row.tied,
    );
  return [
    joined([ranked(name, amount), national], '; '),
    joined([ranked(name, bare), national], '; '),
    ranked(name, amount),
    ranked(name, bare),
    ranked(marked, bare),
    ranked(marked, rich`${v.spoken(row.value)} (${W.reserved})`),
  ];
};

/** Without any rank: the total, or that there is nothing. */
const withoutRanks = (comparison: Comparison, v: SliceFormatter): RichText => {
  const { ranking, slice } = comparison;
  const { total, level } = ranking;
  const W = compareSentenceWords(v.lang);
  if (total?.value != null) {
    const status = statusText(total.observation, v.lang);
    const said = (unit: string): RichText =>
      rich`${v.spoken(total.value ?? NaN)}${unit && ` ${unit}`}${status && ` (${status})`}`;
    return fittingSentence([
      ...(level === null ? [] : [W.standsAt(inlineRegion(total.label, v), said(v.unit), v.at(0))]),
      W.standsAt(rich`${compareWords(v.lang).theTotal}`, said(v.unit), v.at(0)),
      W.standsAt(rich`${compareWords(v.lang).theTotal}`, said(''), v.at(0)),
    ]);
  }
  const [row] = ranking.rows;
  if (row === undefined) return rich`${compareWords(v.lang).nothing}`;
  if (row.value !== null) return fittingSentence(rowForms(comparison, row, v));
  return fittingSentence([
    missingSentence(row.observation.status, slice.indicator, [], v.at(0), v),
  ]);
};
