import type { Breakdown } from '../model/breakdown.js';
import type { Column } from '../model/breakdown-column.js';
import { percentOf, percentUnit } from '../model/share-course.js';
import type { Slice } from '../../../model/slice.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import { differenceWords, isCount } from '../../../text/numbers.js';
import {
  capitalised,
  joined,
  MOST_SENTENCE_WORDS,
  wordCount,
  rich,
  type RichText,
} from '../../../text/rich-text.js';
import { trendInWords } from '../../../text/sentence/trend-in-words.js';
import { noExtras } from '../../../text/sentence/trend-extras.js';
import { trendWords } from '../../../text/trend-words.js';
import { warnings } from '../../../text/warnings-text.js';

/** Maximum number of parts that are all named. */
const MAX_NAMED = 3;

/**
 * A breakdown in sentences, on the leading column: the whole, its parts, and the trend of the first or largest of them;
 * then the warnings. Figures that may not be added up are told as a trend. `allParts`: all parts of all columns.
 */
export const breakdownInWords = (
  breakdown: Breakdown,
  allParts: Slice,
  formatter: BreakdownFormatter,
): readonly RichText[] => {
  const { refused, by, columns, leading } = breakdown;
  if (refused !== null && by === null) return trendInWords(allParts, formatter.v, noExtras);
  const column = columns[leading];
  if (column === undefined) return [];
  return [
    whole(breakdown, column, formatter),
    ...parts(breakdown, column, formatter),
    ...warnings(allParts, formatter.v),
  ].filter(({ length }) => length > 0);
};

/** `Het aantal studenten was 42.487 in 2016/17.` */
const whole = (
  { by, leading }: Breakdown,
  column: Column,
  { v, W, columnPhrase }: BreakdownFormatter,
): RichText => {
  const value = column.total.value ?? column.whole?.value ?? null;
  if (value === null) return [];
  const count = isCount(column.slice.indicator.unit);
  const noun = rich`${v.words.the(count ? v.words.count(v.unit) : v.words.figure)}`;
  const valueText = rich`${v.spoken(value)}${count || !v.unit ? '' : ` ${v.unit}`}`;
  const sentence = W.was(
    column.total.value === null ? W.sum : noun,
    valueText,
    v.at(column.period),
  );
  return capitalised(by === null ? sentence : rich`${columnPhrase(leading)}: ${sentence}`);
};

const parts = (
  breakdown: Breakdown,
  column: Column,
  formatter: BreakdownFormatter,
): readonly RichText[] => {
  const { by } = breakdown;
  const { W, partPhrase, valueAndShare } = formatter;
  const { cells, rest } = column;
  const valueText = (index: number): RichText => {
    const cell = cells[index];
    return cell === undefined ? [] : valueAndShare(cell);
  };
  const restSentence: RichText[] = rest === null ? [] : [rich`${W.rest}: ${valueAndShare(rest)}.`];
  const bySize = cells
    .flatMap(({ value }, i) => (value === null ? [] : [{ i, value }]))
    .sort((a, b) => b.value - a.value);
  const [largest, smallest] = [bySize[0]?.i, bySize.at(-1)?.i];
  const subject = cells.length <= MAX_NAMED ? 0 : (largest ?? 0);
  const trendSentence =
    by === null ? course(breakdown, subject, formatter) : spread(breakdown, subject, formatter);
  if (cells.length <= MAX_NAMED)
    return [
      ...cells.map((_, i) => capitalised(rich`${partPhrase(i)}: ${valueText(i)}.`)),
      ...restSentence,
      trendSentence,
    ];
  if (largest === undefined || smallest === undefined) return [];
  return [
    W.largest(partPhrase(largest), valueText(largest)),
    trendSentence,
    ...restSentence,
    W.smallest(partPhrase(smallest), valueText(smallest)),
  ];
};

/**
 * `Vrouwen: het aandeel steeg van 13 procent in 2013/14 naar 14 procent in 2019/20, plus 1 procentpunt.`
 */
const course = (
  { columns, courses }: Breakdown,
  part: number,
  { W, v, partPhrase, percentPhrase, isBounded }: BreakdownFormatter,
): RichText => {
  const change = courses[part];
  if (!change) return [];
  const { from, to, points, trend } = change;
  const shares = [from, to].map((at) => columns[at]?.cells[part]?.share ?? 0);
  const hasDirection = trend === 'rose' || trend === 'fell';
  const decimals = hasDirection && !shares.some(isBounded) ? change.decimals : 0;
  const [start = [], end = []] = shares.map(
    (share, i) => rich`${percentPhrase(share, decimals)} ${v.at(i === 0 ? from : to)}`,
  );
  const L = trendWords(v.lang);
  const path = hasDirection ? L.fromTo(start, end) : joined([start, end], v.words.and);
  const withoutPoints = points === null || !hasDirection || shares.some(isBounded);
  const by = withoutPoints
    ? []
    : rich`${points > 0 ? v.words.plus : v.words.minus}${differenceWords(points, { ...percentUnit, decimals }, v.lang)}`;
  const forms = [joined([path, by], ', '), path].map((said) =>
    capitalised(W.shareOf(partPhrase(part), L.trend[trend ?? 'none'], said)),
  );
  return forms.find((sentence) => wordCount(sentence) <= MOST_SENTENCE_WORDS) ?? [];
};

/** Names the columns in which a part is largest and smallest, without the total; only for three or more. */
const spread = (
  { columns, by }: Breakdown,
  part: number,
  { W, partPhrase, columnPhrase, percentPhrase }: BreakdownFormatter,
): RichText => {
  const known = columns.flatMap(({ code, cells }, i) => {
    const share = cells[part]?.share ?? null;
    return share === null || code === by?.total ? [] : [{ i, share, percent: percentOf(share) }];
  });
  const sorted = known.toSorted((a, b) => b.share - a.share);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (known.length < 3 || !high || !low || high.percent === low.percent) return [];
  return capitalised(
    W.spread(
      partPhrase(part),
      percentPhrase(high.share),
      columnPhrase(high.i),
      percentPhrase(low.share),
      columnPhrase(low.i),
    ),
  );
};
