import type { Breakdown } from '../model/breakdown.js';
import type { Column, PartCell } from '../model/breakdown-column.js';
import { percentOf, percentUnit } from '../model/share-course.js';
import { breakdownWords, type BreakdownWords } from './breakdown-words.js';
import type { Lang } from './lang.js';
import { numberText, numberWords, wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';
import { missingWords, statusText } from './status-words.js';
import { voice, type Voice } from './voice.js';

/** One breakdown in one language: the small sayings that its sentences, read-outs and table are made of. */
export interface BreakdownVoice {
  readonly v: Voice;
  readonly W: BreakdownWords;
  /** Name of a part and of a column. */
  readonly partPhrase: (index: number) => Phrase;
  readonly columnPhrase: (index: number) => Phrase;
  /** `12 balken`. */
  readonly bars: (count: number) => Phrase;
  /** Name of the whole: that of the total, as the file has it. */
  readonly whole: Phrase;
  /** `14%`, `<1%`; `14 procent`, `minder dan 1 procent`. */
  readonly percent: (share: number) => string;
  readonly percentPhrase: (share: number, decimals?: number) => Phrase;
  /** Whether only a bound is said of it, which has no distance to anything. */
  readonly isBounded: (share: number) => boolean;
  /** `6.023`, or why there is no number. */
  readonly value: (cell: PartCell) => Phrase;
  /** `6.023, 14 procent`. */
  readonly valueAndShare: (cell: PartCell) => Phrase;
  /** `voorlopig`; empty where there is nothing to say. */
  readonly status: (cell: PartCell) => string;
}

export const breakdownVoice = (breakdown: Breakdown, lang: Lang): BreakdownVoice => {
  const { columns, parts, by, leading } = breakdown;
  const { slice } = columns[leading] as Column;
  // What the columns differ in is not what all of it is about.
  const v = voice({ ...slice, at: slice.at.filter(({ dimension }) => dimension !== by?.id) }, lang);
  const W = breakdownWords(lang);
  const total = slice.series.find((one) => one.total);
  const bounded = (share: number): readonly [sign: string, word: string, percent: number] => {
    const percent = percentOf(share);
    if (share > 0 && percent === 0) return ['<', W.lessThan, 1];
    return share < 1 && percent === 100 ? ['>', W.moreThan, 99] : ['', '', percent];
  };
  const value = ({ value: number, observation }: PartCell): Phrase =>
    number === null ? missingWords(observation?.status ?? 'missing', slice.indicator, lang) : v.spoken(number);
  const percentPhrase = (share: number, decimals = 0): Phrase => {
    const [, word, percent] = bounded(share);
    return words`${word}${numberWords(word ? percent : percentOf(share, decimals), { ...percentUnit, decimals: word ? 0 : decimals }, lang)}`;
  };
  const columnPhrase = (index: number): Phrase => {
    const one = columns[index];
    return one === undefined ? [] : one.label === null ? [fig(v.label(one.period))] : v.part(one.label);
  };
  return {
    v,
    W,
    partPhrase: (index) => v.part(parts[index]?.label),
    columnPhrase,
    bars: (count) => words`${fig(wholeText(count, lang))} ${W.bars(count)}`,
    whole: v.part(total?.label),
    percent: (share) => {
      const [sign, , percent] = bounded(share);
      return sign + numberText(percent, percentUnit, lang);
    },
    isBounded: (share) => bounded(share)[0] !== '',
    percentPhrase,
    value,
    valueAndShare: (cell) => (cell.share === null ? value(cell) : words`${value(cell)}, ${percentPhrase(cell.share)}`),
    status: ({ observation }) => (observation?.value == null ? '' : statusText(observation, lang)),
  };
};
