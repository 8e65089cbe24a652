import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import { comparedWords } from '../../../text/numbers.js';
import { capitalised, joined, rich, type RichText } from '../../../text/rich-text.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/**
 * States the difference between the first series and each reference: `Overijssel in 2019: 2 procentpunt meer dan
 * Nederland.`
 */
export const referenceTexts = (
  { beside, series, indicator }: Slice,
  v: SliceFormatter,
): readonly RichText[] =>
  (beside?.differences ?? []).map(({ series: seriesIndex, at, absolute }) => {
    const referenceName = v.part(series[seriesIndex]?.label);
    const difference =
      absolute === 0
        ? v.words.same(referenceName)
        : v.words.than(comparedWords(absolute, indicator.unit, v.lang), referenceName);
    return capitalised(rich`${v.part(series[0]?.label)} ${v.at(at)}: ${difference}.`);
  });

/** Explains why a requested region is left out. */
export const referenceNotes = ({ beside }: Slice, v: SliceFormatter): readonly Note[] => {
  const names = (beside?.leftOut ?? []).map((label) => v.part(label));
  return names.length === 0
    ? []
    : [
        {
          lead: '',
          text: languages[v.lang].leftOut(joined(names, ', ', v.words.and), names.length > 1),
        },
      ];
};

/** States that figures of regions of different sizes cannot be compared; empty if they can. */
export const sizesText = ({ beside, index }: Slice, lang: Lang): string =>
  beside?.notComparable === true && index === undefined ? languages[lang].sizes : '';

interface ReferenceWords {
  readonly sizes: string;
  readonly leftOut: (names: RichText, many: boolean) => RichText;
}

const languages: Readonly<Record<Lang, ReferenceWords>> = {
  nl: {
    sizes:
      'Deze cijfers hangen af van hoe groot een regio is. Vergelijk het verloop, niet de hoogte.',
    leftOut: (names, many) =>
      rich`${names} ${many ? 'staan' : 'staat'} hier niet bij. Die cijfers zijn anders geteld of komen uit een andere editie.`,
  },
  en: {
    sizes: 'These figures depend on how large a region is. Compare their course, not their height.',
    leftOut: (names, many) =>
      rich`${names} ${many ? 'are' : 'is'} not shown here. Those figures were counted differently or come from another edition.`,
  },
};
