import { unrankedReason, type Comparison } from '../model/comparison.js';
import type { RankedRow, RankedTotal } from '../model/ranking.js';
import { totalName } from './compare-names.js';
import { compareWords } from './compare-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { comparedWords, exactly, integerText } from './numbers.js';
import { figureRun, joined, toPlainText, rich, type RichText } from './rich-text.js';
import type { ReadOut } from './read-out.js';
import { missingWords, remarkText } from './status-words.js';
import { targetPeriod } from './target-text.js';
import { sliceFormatter, type SliceFormatter } from './slice-formatter.js';

/** The rows that a reader steps through: the total first, if there is one, then the rows in order. */
export const stopsOf = ({
  ranking: { total, rows },
}: Pick<Comparison, 'ranking'>): readonly (RankedTotal | RankedRow)[] =>
  total === null ? rows : [total, ...rows];

/**
 * Read-out of one stop: `Zeeland, 2018: 36,2 procent, plaats 1 van 12, 17,6 procentpunt meer dan Nederland`.
 * `withPeriod`: true on entry. Order: name, value, class, place, difference from the total, target, status, margin.
 */
export const compareReadOut = (
  comparison: Comparison,
  lang: Lang,
  stop: number,
  withPeriod: boolean,
): ReadOut => {
  const one = stopsOf(comparison)[stop];
  if (one === undefined) throw new RangeError('no such row');
  const v = sliceFormatter(comparison.slice, lang);
  const describeAs = (spoken: boolean): RichText =>
    describe(comparison, one, v, withPeriod, spoken);
  return { spoken: toPlainText(describeAs(true)), shown: describeAs(false) };
};

const describe = (
  comparison: Comparison,
  one: RankedTotal | RankedRow,
  v: SliceFormatter,
  withPeriod: boolean,
  spoken: boolean,
): RichText => {
  const { indicator } = comparison.slice;
  const { observation, value } = one;
  const L = compareWords(v.lang);
  const head = joined([v.part(one.label), withPeriod ? [figureRun(v.label(0))] : []], ', ');
  if (value === null) return rich`${head}: ${missingWords(observation.status, indicator, v.lang)}`;
  const margin = marginText(observation, indicator.unit, v.lang, spoken);
  const number = rich`${head}: ${spoken ? v.spoken(value) : [figureRun(v.number(value))]}${v.unit && ` ${v.unit}`}`;
  return joined(
    [
      number,
      ...('rank' in one ? rankPhrases(comparison, one, v) : []),
      ...targetPhrases(comparison, one, v),
      rich`${remarkText(observation, v.lang)}`,
      margin.length > 0 ? rich`${L.margin}${margin}` : [],
    ],
    ', ',
  );
};

/** Class, place, and the difference from the total. */
const rankPhrases = (
  comparison: Comparison,
  row: RankedRow,
  v: SliceFormatter,
): readonly RichText[] => {
  const { slice, ranking } = comparison;
  const L = compareWords(v.lang);
  const reason = unrankedReason(ranking, row);
  const count = (value: number): RichText => [figureRun(integerText(value, v.lang))];
  const rankPhrase =
    row.rank === null
      ? rich`${L.noPlace}${reason === null ? '' : ` (${L.unrankedReasons[reason]})`}`
      : ranking.of > 1
        ? L.nthOf(count(row.rank), count(ranking.of), row.tied)
        : [];
  const totalLabel = totalName(comparison, v);
  const { difference } = row;
  const differencePhrase =
    difference === null
      ? []
      : difference === 0
        ? L.sameAs(totalLabel)
        : L.than(comparedWords(difference, slice.indicator.unit, v.lang), totalLabel);
  return [v.part(row.band?.label), rankPhrase, differencePhrase];
};

const targetPhrases = (
  { slice, targets }: Comparison,
  { series }: RankedTotal,
  v: SliceFormatter,
): readonly RichText[] => {
  const L = compareWords(v.lang);
  return targets.flatMap(({ target, series: of, distance, open }) => {
    if (of !== series || distance === null || !open) return [];
    const period = targetPeriod(slice, target, v.lang);
    const unit = exactly(slice.indicator.unit, distance);
    return [
      distance === 0
        ? L.atTarget(period)
        : L.againstTarget(comparedWords(distance, unit, v.lang), period),
    ];
  });
};
