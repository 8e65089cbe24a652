import type { Slice, SliceTarget } from '../../../model/slice.js';
import { difference } from '../../../model/trend.js';
import { rounded } from '../../../model/unit.js';
import type { Lang } from '../../../text/lang.js';
import { differenceWords, exactly, numberText } from '../../../text/numbers.js';
import { toPlainText } from '../../../text/rich-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** Labels of the picture of a figure and its target. The sentences of `targetText` have the same content. */
export interface TargetProgressText {
  /** `0%` */
  readonly start: string;
  /** `nog 20 procentpunt` */
  readonly open: string;
  /** `doel 25%` */
  readonly end: string;
}

/** Null where the rounded figure has reached the target already. */
export const targetProgressText = (
  slice: Slice,
  { target }: SliceTarget,
  value: number,
  lang: Lang,
): TargetProgressText | null => {
  const { unit } = slice.indicator;
  const { open, end } = languages[lang];
  const left = difference(rounded(value, unit), target.value);
  const unitName = sliceFormatter(slice, lang).unit;
  if (left <= 0) return null;
  return {
    start: numberText(0, { ...unit, decimals: 0 }, lang),
    open: open(
      toPlainText(differenceWords(left, exactly(unit, left), lang)) + (unitName && ` ${unitName}`),
    ),
    end: end(numberText(target.value, exactly(unit, target.value), lang)),
  };
};

const languages = {
  nl: { open: (left: string) => `nog ${left}`, end: (target: string) => `doel ${target}` },
  en: { open: (left: string) => `${left} to go`, end: (target: string) => `target ${target}` },
} as const;
