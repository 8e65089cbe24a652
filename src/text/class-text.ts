import type { Band, Indicator } from '../model/dataset.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { wholeText } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

/** Class of a value as it is written, and the how manieth it is, from 1; null where it is in none, or the indicator has none. */
export const classOf = ({ bands, unit }: Indicator, value: number): { readonly band: Band; readonly nth: number } | null => {
  const nth = bands.filter(({ from }) => from <= rounded(value, unit)).length;
  const band = bands[nth - 1];
  return band === undefined ? null : { band, nth };
};

/** `klasse 4 van 5`. */
export const rankText = (nth: number, of: number, lang: Lang): Phrase =>
  languages[lang](fig(wholeText(nth, lang)), fig(wholeText(of, lang)));

type Rank = (nth: ReturnType<typeof fig>, of: ReturnType<typeof fig>) => Phrase;

const languages: Readonly<Record<Lang, Rank>> = {
  nl: (nth, of) => words`klasse ${nth} van ${of}`,
  en: (nth, of) => words`class ${nth} of ${of}`,
};
