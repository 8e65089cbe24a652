import type { Breakdown } from '../model/breakdown.js';
import type { Column, PartCell } from '../model/breakdown-column.js';
import { percentOf, percentUnit } from '../model/share-course.js';
import { breakdownWords, type BreakdownWords } from './breakdown-words.js';
import type { Lang } from '../../../text/lang.js';
import { numberText, numberWords, integerText } from '../../../text/numbers.js';
import { figureRun, rich, type RichText } from '../../../text/rich-text.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/** Formats names, values and shares of one breakdown in one language, for its sentences, read-outs and table. */
export interface BreakdownFormatter {
  readonly v: SliceFormatter;
  readonly W: BreakdownWords;
  /** Names of a part and of a column. */
  readonly partPhrase: (index: number) => RichText;
  readonly columnPhrase: (index: number) => RichText;
  /** `12 balken`. */
  readonly bars: (count: number) => RichText;
  /** Name of the total, as in the file. */
  readonly whole: RichText;
  /** `14%`, `<1%`; `14 procent`, `minder dan 1 procent`. */
  readonly percent: (share: number) => string;
  readonly percentPhrase: (share: number, decimals?: number) => RichText;
  /** True if only a bound is printed, which has no difference from anything. */
  readonly isBounded: (share: number) => boolean;
  /** `6.023`, or the reason why there is no figure. */
  readonly value: (cell: PartCell) => RichText;
  /** `6.023, 14 procent`. */
  readonly valueAndShare: (cell: PartCell) => RichText;
  /** `voorlopig`; empty if there is no remark. */
  readonly status: (cell: PartCell) => string;
}

export const breakdownFormatter = (breakdown: Breakdown, lang: Lang): BreakdownFormatter => {
  const { columns, parts, by, leading } = breakdown;
  const { slice } = columns[leading] as Column;
  // The dimension of the columns is not a property of the whole breakdown.
  const v = sliceFormatter(
    { ...slice, at: slice.at.filter(({ dimension }) => dimension !== by?.id) },
    lang,
  );
  const W = breakdownWords(lang);
  const total = slice.series.find((column) => column.total);
  const boundOf = (share: number): readonly [sign: string, word: string, percent: number] => {
    const percent = percentOf(share);
    if (share > 0 && percent === 0) return ['<', W.lessThan, 1];
    return share < 1 && percent === 100 ? ['>', W.moreThan, 99] : ['', '', percent];
  };
  const value = ({ value: number, observation }: PartCell): RichText =>
    number === null
      ? missingWords(observation?.status ?? 'missing', slice.indicator, lang)
      : v.spoken(number);
  const percentPhrase = (share: number, decimals = 0): RichText => {
    const [, word, percent] = boundOf(share);
    return rich`${word}${numberWords(word ? percent : percentOf(share, decimals), { ...percentUnit, decimals: word ? 0 : decimals }, lang)}`;
  };
  const columnPhrase = (index: number): RichText => {
    const column = columns[index];
    return column === undefined
      ? []
      : column.label === null
        ? [figureRun(v.label(column.period))]
        : v.part(column.label);
  };
  return {
    v,
    W,
    partPhrase: (index) => v.part(parts[index]?.label),
    columnPhrase,
    bars: (count) => rich`${figureRun(integerText(count, lang))} ${W.bars(count)}`,
    whole: v.part(total?.label),
    percent: (share) => {
      const [sign, , percent] = boundOf(share);
      return sign + numberText(percent, percentUnit, lang);
    },
    isBounded: (share) => boundOf(share)[0] !== '',
    percentPhrase,
    value,
    valueAndShare: (cell) =>
      cell.share === null ? value(cell) : rich`${value(cell)}, ${percentPhrase(cell.share)}`,
    status: ({ observation }) => (observation?.value == null ? '' : statusText(observation, lang)),
  };
};
