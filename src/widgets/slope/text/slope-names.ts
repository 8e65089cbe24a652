import { levelText } from '../../../text/level-text.js';
import type { Lang } from '../../../text/lang.js';
import { differenceWords, integerText } from '../../../text/numbers.js';
import { figureRun, rich, type RichText, type TextRun } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';
import type { Slope } from '../model/slope.js';
import { slopeWords } from './slope-words.js';

/** What so many rows are called: `provincies`, `groep`. */
export const rowsName = (
  { level, scheme }: Pick<Slope, 'level' | 'scheme'>,
  count: number,
  lang: Lang,
): string =>
  level === null ? slopeWords(lang).groups[count === 1 ? 0 : 1] : levelText(scheme, count, lang);

/** `tussen 2014 en 2018`. */
export const betweenEnds = (v: SliceFormatter): RichText => v.words.between(v.name(0), v.name(1));

export const countRun = (count: number, lang: Lang): TextRun => figureRun(integerText(count, lang));

/** A change in words: `plus 4,2 procentpunt`, `gelijk gebleven`. */
export const changeWords = (
  change: number,
  { slice: { indicator } }: Slope,
  v: SliceFormatter,
): RichText =>
  change === 0
    ? rich`${slopeWords(v.lang).noChange}`
    : rich`${change > 0 ? v.words.plus : v.words.minus}${differenceWords(change, indicator.unit, v.lang)}`;
