import type { Slice, SliceTarget } from '../model/slice.js';
import { difference } from '../model/trend.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { differenceWords, exactly, numberText } from './numbers.js';
import { plain } from './phrase.js';
import { voice } from './voice.js';

/** Labels of the picture of a figure and its target. The sentences of `targetText` say the same. */
export interface GoalText {
  /** `0%` */
  readonly start: string;
  /** `nog 20 procentpunt` */
  readonly open: string;
  /** `doel 25%` */
  readonly end: string;
}

/** Null where the figure is there already, as it is written. */
export const goalText = (slice: Slice, { target }: SliceTarget, value: number, lang: Lang): GoalText | null => {
  const { unit } = slice.indicator;
  const { open, end } = languages[lang];
  const left = difference(rounded(value, unit), target.value);
  const after = voice(slice, lang).unit;
  if (left <= 0) return null;
  return {
    start: numberText(0, { ...unit, decimals: 0 }, lang),
    open: open(plain(differenceWords(left, exactly(unit, left), lang)) + (after && ` ${after}`)),
    end: end(numberText(target.value, exactly(unit, target.value), lang)),
  };
};

const languages = {
  nl: { open: (left: string) => `nog ${left}`, end: (target: string) => `doel ${target}` },
  en: { open: (left: string) => `${left} to go`, end: (target: string) => `target ${target}` },
} as const;
