import type { Observation, Unit } from '../model/dataset.js';
import type { Lang } from './lang.js';
import { exactly, numberText, numberWords } from './numbers.js';
import { fig, words, type Phrase } from './phrase.js';

/**
 * Interval around a number: `tussen 41.000 en 43.000`; empty where the file gives none. `spoken`: with its signs in words. How sure the
 * publisher is of it is not said, since no file does.
 */
export const marginText = ({ margin }: Observation, unit: Unit, lang: Lang, spoken: boolean): Phrase => {
  if (margin === undefined) return [];
  const bound = (value: number): Phrase => {
    const exact = exactly(unit, value);
    return spoken ? numberWords(value, exact, lang) : [fig(numberText(value, exact, lang))];
  };
  const [between, and] = languages[lang];
  return words`${between}${bound(margin.lower)}${and}${bound(margin.upper)}`;
};

const languages: Readonly<Record<Lang, readonly [string, string]>> = { nl: ['tussen ', ' en '], en: ['between ', ' and '] };
