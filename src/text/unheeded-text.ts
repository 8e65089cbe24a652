import { geoDimension } from '../model/query.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';

/** What a reader must know who chose something for the whole page that these figures are not divided by; empty where all of it counts. */
export const unheededText = ({ unheeded }: Slice, lang: Lang): readonly string[] => {
  const W = languages[lang];
  const others = unheeded.filter((name) => name !== geoDimension);
  return [...(others.length < unheeded.length ? [W.region] : []), ...(others.length > 0 ? [W.other(others.length > 1)] : [])];
};

/** The same behind a figure in a sentence: `niet per regio`. */
export const unheededShort = ({ unheeded }: Slice, lang: Lang): readonly string[] => {
  const { short } = languages[lang];
  return [...new Set(unheeded.map((name) => short[name === geoDimension ? 'region' : 'other']))];
};

interface UnheededWords {
  readonly region: string;
  readonly other: (several: boolean) => string;
  readonly short: Readonly<Record<'region' | 'other', string>>;
}

const languages: Readonly<Record<Lang, UnheededWords>> = {
  nl: {
    region: 'Dit cijfer is er niet per regio. De gekozen regio geldt hier niet.',
    other: (several) =>
      several
        ? 'Dit cijfer is niet uitgesplitst naar andere keuzes op deze pagina. Die gelden hier niet.'
        : 'Dit cijfer is niet uitgesplitst naar een andere keuze op deze pagina. Die geldt hier niet.',
    short: { region: 'niet per regio', other: 'niet uitgesplitst' },
  },
  en: {
    region: 'This figure is not available by region. The chosen region does not count here.',
    other: (several) =>
      several
        ? 'This figure is not divided by other choices on this page. They do not count here.'
        : 'This figure is not divided by another choice on this page. It does not count here.',
    short: { region: 'not by region', other: 'not divided' },
  },
};
