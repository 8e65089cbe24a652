import type { Breakdown } from '../model/breakdown.js';
import type { Column } from '../model/breakdown-column.js';
import { percentOf, percentUnit } from '../model/share-course.js';
import type { Slice } from '../model/slice.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { differenceWords, isCount } from './numbers.js';
import { capitalised, joined, MOST_SENTENCE_WORDS, wordCount, words, type Phrase } from './phrase.js';
import { summaryText } from './summary-text.js';
import { nothingMore } from './trend-more.js';
import { trendWords } from './trend-words.js';
import { warnings } from './warnings-text.js';

const MOST_WORDS = 60;
/** So many parts are each named. */
const FEW = 3;

/**
 * The leading column in at most 60 words: the whole, its parts, and how the first or largest of them went. What is not certain is counted
 * first. Figures that may not be added up are told as a course over time is. `told`: all parts of all columns.
 */
export const breakdownSummary = (breakdown: Breakdown, told: Slice, say: BreakdownVoice): Phrase => {
  const { refused, by, columns, leading } = breakdown;
  if (refused !== null && by === null) return summaryText(told, say.v, nothingMore);
  const column = columns[leading];
  if (column === undefined) return [];
  const [full, short] = warnings(told, say.v);
  const must = wordCount(full) <= MOST_WORDS / 2 ? full : short;
  const facts: Phrase[] = [];
  for (const form of [whole(breakdown, column, say), ...parts(breakdown, column, say)])
    if (form.length > 0 && wordCount(joined([...facts, form, must])) <= MOST_WORDS) facts.push(form);
  return joined([...facts, must]);
};

/** `Het aantal studenten was 42.487 in 2016/17.` */
const whole = ({ by, leading }: Breakdown, column: Column, { v, W, columnPhrase }: BreakdownVoice): Phrase => {
  const value = column.total.value ?? column.whole?.value ?? null;
  if (value === null) return [];
  const count = isCount(column.slice.indicator.unit);
  const noun = words`${v.words.the(count ? v.words.count(v.unit) : v.words.figure)}`;
  const said = words`${v.spoken(value)}${count || !v.unit ? '' : ` ${v.unit}`}`;
  const sentence = W.was(column.total.value === null ? W.sum : noun, said, v.at(column.period));
  return capitalised(by === null ? sentence : words`${columnPhrase(leading)}: ${sentence}`);
};

const parts = (breakdown: Breakdown, column: Column, say: BreakdownVoice): readonly Phrase[] => {
  const { by } = breakdown;
  const { W, partPhrase, valueAndShare } = say;
  const { cells, rest } = column;
  const told = (index: number): Phrase => {
    const cell = cells[index];
    return cell === undefined ? [] : valueAndShare(cell);
  };
  const left: Phrase[] = rest === null ? [] : [words`${W.rest}: ${valueAndShare(rest)}.`];
  const bySize = cells.flatMap(({ value }, i) => (value === null ? [] : [{ i, value }])).sort((a, b) => b.value - a.value);
  const [most, least] = [bySize[0]?.i, bySize.at(-1)?.i];
  const subject = cells.length <= FEW ? 0 : (most ?? 0);
  const further = by === null ? course(breakdown, subject, say) : spread(breakdown, subject, say);
  if (cells.length <= FEW) return [...cells.map((_, i) => capitalised(words`${partPhrase(i)}: ${told(i)}.`)), ...left, further];
  if (most === undefined || least === undefined) return [];
  return [W.largest(partPhrase(most), told(most)), further, ...left, W.smallest(partPhrase(least), told(least))];
};

/** `Vrouwen: het deel van het totaal steeg van 13 procent in 2013/14 naar 14 procent in 2019/20, plus 1 procentpunt.` */
const course = ({ columns, courses }: Breakdown, part: number, { W, v, partPhrase, percentPhrase, isBounded }: BreakdownVoice): Phrase => {
  const found = courses[part];
  if (!found) return [];
  const { from, to, points, trend } = found;
  const shares = [from, to].map((at) => columns[at]?.cells[part]?.share ?? 0);
  const moved = trend === 'rose' || trend === 'fell';
  const decimals = moved && !shares.some(isBounded) ? found.decimals : 0;
  const [start = [], end = []] = shares.map((share, i) => words`${percentPhrase(share, decimals)} ${v.at(i === 0 ? from : to)}`);
  const L = trendWords(v.lang);
  const path = moved ? L.fromTo(start, end) : joined([start, end], v.words.and);
  const untold = points === null || !moved || shares.some(isBounded);
  const by = untold
    ? []
    : words`${points > 0 ? v.words.plus : v.words.minus}${differenceWords(points, { ...percentUnit, decimals }, v.lang)}`;
  const forms = [joined([path, by], ', '), path].map((said) => capitalised(W.shareOf(partPhrase(part), L.trend[trend ?? 'none'], said)));
  return forms.find((form) => wordCount(form) <= MOST_SENTENCE_WORDS) ?? [];
};

/** The columns in which a part is largest and smallest, the total left out: only with three or more. */
const spread = ({ columns, by }: Breakdown, part: number, { W, partPhrase, columnPhrase, percentPhrase }: BreakdownVoice): Phrase => {
  const known = columns.flatMap(({ code, cells }, i) => {
    const share = cells[part]?.share ?? null;
    return share === null || code === by?.total ? [] : [{ i, share, percent: percentOf(share) }];
  });
  const sorted = known.toSorted((a, b) => b.share - a.share);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (known.length < 3 || !high || !low || high.percent === low.percent) return [];
  return capitalised(
    W.spread(partPhrase(part), percentPhrase(high.share), columnPhrase(high.i), percentPhrase(low.share), columnPhrase(low.i)),
  );
};
