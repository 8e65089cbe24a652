import type { Band, Indicator } from '../model/dataset.js';
import { rounded } from '../model/unit.js';
import type { Lang } from './lang.js';
import { integerText } from './numbers.js';
import { figureRun, rich, type RichText } from './rich-text.js';

/** Class of a rounded value and its rank, from 1; null if it is in none, or the indicator has none. */
export const classOf = (
  { bands, unit }: Indicator,
  value: number,
): { readonly band: Band; readonly nth: number } | null => {
  const nth = bands.filter(({ from }) => from <= rounded(value, unit)).length;
  const band = bands[nth - 1];
  return band === undefined ? null : { band, nth };
};

/** `klasse 4 van 5`. */
export const rankText = (nth: number, of: number, lang: Lang): RichText =>
  languages[lang](figureRun(integerText(nth, lang)), figureRun(integerText(of, lang)));

type Rank = (nth: ReturnType<typeof figureRun>, of: ReturnType<typeof figureRun>) => RichText;

const languages: Readonly<Record<Lang, Rank>> = {
  nl: (nth, of) => rich`klasse ${nth} van ${of}`,
  en: (nth, of) => rich`class ${nth} of ${of}`,
};
