import type { Observation, Unit } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { exactly, numberText, numberWords } from './numbers.js';
import { figureRun, rich, type RichText } from './rich-text.js';

/**
 * Interval around a number: `tussen 41.000 en 43.000`; empty if the file has none. `spoken`: with signs in words. The
 * confidence level is not mentioned, because no file states it.
 */
export const marginText = (
  { margin }: Observation,
  unit: Unit,
  lang: Lang,
  spoken: boolean,
): RichText => {
  if (margin === undefined) return [];
  const bound = (value: number): RichText => {
    const exact = exactly(unit, value);
    return spoken ? numberWords(value, exact, lang) : [figureRun(numberText(value, exact, lang))];
  };
  const [between, and] = languages[lang];
  return rich`${between}${bound(margin.lower)}${and}${bound(margin.upper)}`;
};

const languages: Readonly<Record<Lang, readonly [string, string]>> = {
  nl: ['tussen ', ' en '],
  en: ['between ', ' and '],
};
