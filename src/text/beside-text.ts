import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import type { Note } from './notes-text.js';
import { comparedWords } from './numbers.js';
import { capitalised, joined, words, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

/** How far the leading series is from each of those beside it: `Overijssel in 2019: 2 procentpunt meer dan Nederland.` */
export const besideTexts = ({ beside, series, indicator }: Slice, v: Voice): readonly Phrase[] =>
  (beside?.differences ?? []).map(({ series: of, at, absolute }) => {
    const other = v.part(series[of]?.label);
    const said = absolute === 0 ? v.words.same(other) : v.words.than(comparedWords(absolute, indicator.unit, v.lang), other);
    return capitalised(words`${v.part(series[0]?.label)} ${v.at(at)}: ${said}.`);
  });

/** Why a region that was asked for is not there. */
export const besideNotes = ({ beside }: Slice, v: Voice): readonly Note[] => {
  const names = (beside?.leftOut ?? []).map((label) => v.part(label));
  return names.length === 0 ? [] : [{ lead: '', text: languages[v.lang].leftOut(joined(names, ', ', v.words.and), names.length > 1) }];
};

/** That numbers of regions of another size say nothing of one another; empty where they do. */
export const sizesText = ({ beside, index }: Slice, lang: Lang): string =>
  beside?.unequal === true && index === undefined ? languages[lang].sizes : '';

interface BesideWords {
  readonly sizes: string;
  readonly leftOut: (names: Phrase, many: boolean) => Phrase;
}

const languages: Readonly<Record<Lang, BesideWords>> = {
  nl: {
    sizes: 'Deze cijfers hangen af van hoe groot een regio is. Vergelijk het verloop, niet de hoogte.',
    leftOut: (names, many) =>
      words`${names} ${many ? 'staan' : 'staat'} hier niet bij. Die cijfers zijn anders geteld of komen uit een andere editie.`,
  },
  en: {
    sizes: 'These figures depend on how large a region is. Compare their course, not their height.',
    leftOut: (names, many) =>
      words`${names} ${many ? 'are' : 'is'} not shown here. Those figures were counted differently or come from another edition.`,
  },
};
